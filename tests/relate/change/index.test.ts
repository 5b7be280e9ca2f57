// Errors of growth that were printed by others, in sentences of our own with their figures, and the slips that explain them.
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../src/index.ts'

const failing = (text: string) =>
  readArticles('x.txt', text).flatMap(({ relations }) => relations.filter(({ holds }) => holds === false))

describe('errors of growth', () => {
  it.each([
    ['口岸出入境人员由537万人次增长至2.38亿人次，增长了44倍。', 'multiple', '43.3倍', '把“是几倍”当成了“增长几倍”'],
    ['持证人才从13人增加到1773人，增幅达136倍。', 'multiple', '135.4倍', '把“是几倍”当成了“增长几倍”'],
    ['出口额从2015年的712亿元增长到2024年的5367亿元，年均增长22%。', 'annual-growth', '25.2%', '按10年算的'],
    ['2016—2024年间，市场规模由3647亿元增长到9800亿元，年均增幅21.09%。', 'annual-growth', '13.15%', '总增幅除以8年'],
    ['零售额由240亿元增至300亿元，增长20%。', 'growth', '25%', '除错了基数'],
    ['零售额由240亿元增至300亿元，增长125%。', 'growth', '25%', '把两数之比当成了增幅'],
    ['零售额由240亿元增至300亿元，增长2.5%。', 'growth', '25%', '差了10倍'],
  ])('%s', (text, kind, value, slip) => {
    const [relation] = failing(text)
    expect(relation?.kind).toBe(kind)
    expect(relation?.message?.zh).toContain(value)
    expect(relation?.message?.zh).toContain(slip)
  })

  it('finds two shares of one whole at odds: worth a look with 约, an error without', () => {
    const [hedged] = failing('美国铁路41.2万公里约占世界35%，中国8.6万公里占6%。')
    expect(hedged).toMatchObject({ kind: 'implied-whole', severity: 'info' })
    const [plain] = failing('美国铁路41.2万公里占世界35%，中国8.6万公里占6%。')
    expect(plain?.kind).toBe('implied-whole')
    expect(plain?.severity).toBeUndefined()
  })
})
