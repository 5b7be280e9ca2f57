// How sure a claim's parts are by where they were said, and when a claim may be set against another.
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../src/check/article.ts'
import { findClause } from '../../../src/extract/clause.ts'
import { isComplete } from '../../../src/extract/claims/sure.ts'
import type { Article, Claim } from '../../../src/model.ts'

const read = (text: string): Article => readArticles('t.md', text, { date: '2024-08-20' })[0]!
const claimOf = (text: string, figure: string): Claim => read(text).claims.find((one) => one.text === figure)!

describe('sure', () => {
  it.each([
    ['云溪县渔业产值达8.5亿元。', '8.5亿元', 'subject', 1],
    ['云溪县渔业产值达8.5亿元，服务业产值达9.5亿元。', '9.5亿元', 'subject', 0.9],
    ['云溪县渔业产值达8.5亿元。该县服务业产值达9.5亿元。', '9.5亿元', 'subject', 0.9],
    ['云溪县渔业产值达8.5亿元。', '8.5亿元', 'metric', 1],
    ['2024年，云溪县渔业产值达8.5亿元。', '8.5亿元', 'period', 0.9],
    ['云溪县2024年渔业产值达8.5亿元。', '8.5亿元', 'period', 1],
    ['2024年，云溪县渔业产值达8.5亿元。该县服务业产值达9.5亿元。', '9.5亿元', 'period', 0.75],
    ['云溪县渔业产值达8.5亿元。', '8.5亿元', 'period', 0],
    ['“十里长廊”，最高补助500万元。', '500万元', 'metric', 0.3],
  ] as const)('%s %s: %s', (text, figure, part, expected) => {
    expect(claimOf(text, figure).sure[part]).toBe(expected)
  })

  it('is of a claim that is complete only where all three are enough', () => {
    const sure = { subject: 0.6, metric: 0.75, period: 0.6 }
    expect(isComplete(sure)).toBe(true)
    expect(isComplete({ ...sure, subject: 0.59 })).toBe(false)
    expect(isComplete({ ...sure, metric: 0.74 })).toBe(false)
    expect(isComplete({ ...sure, period: 0.59 })).toBe(false)
  })

  it('holds back what a 分别 does not share out', () => {
    const claim = claimOf('2024年，云溪县的粮食、蔬菜、水果产值分别为3亿元、5亿元。', '5亿元')
    expect(claim.complete).toBe(false)
  })
})

describe('key', () => {
  it('names place, measure and days apart', () => {
    const { key, complete } = claimOf('2024年上半年，平阳县规上工业增加值86亿元。', '86亿元')
    expect(key).toEqual({
      who: { told: 'stated', place: '浙江省/温州市/平阳县', name: '平阳县' },
      what: { told: 'stated', head: '规上工业增加值', modifiers: [] },
      when: { told: 'carried', start: '2024-01-01', end: '2024-06-30' },
    })
    expect(complete).toBe(true)
  })

  it('keeps the word that tells two measures apart', () => {
    const [all, less] = ['消费品零售额3676亿元', '除汽车以外的消费品零售额3290亿元'].map(
      (words) => claimOf(`2024年7月，平阳县${words}。`, words.slice(-6)).key.what,
    )
    expect(all).not.toEqual(less)
  })
})

describe('clause', () => {
  it('of a figure: where it begins, noun, owner, verb, direction, period', () => {
    const article = read('2024年上半年，平阳县工业投资同比下降6.4%。')
    const figure = article.figures.findIndex(({ text }) => text === '6.4%')
    const clause = findClause(article, figure)!
    expect(article.text.slice(clause.start)).toMatch(/^平阳县/)
    expect(clause).toMatchObject({
      noun: { value: '工业投资', told: 'stated' },
      owner: { value: '平阳县', told: 'stated' },
      verb: { value: '同比下降', told: 'stated' },
      direction: { value: 'down', told: 'stated' },
      period: { told: 'carried' },
      status: { value: 'actual' },
    })
  })

  it('is none for a date that only frames another figure', () => {
    const article = read('截至2024年6月底，平阳县存款余额86亿元。')
    expect(findClause(article, 0)).toBeUndefined()
  })
})
