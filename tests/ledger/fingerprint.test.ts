// Fingerprints that people have accepted must not change with the tool: some are pinned here.
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/check/article.ts'
import { fingerprint } from '../../src/check/fingerprint.ts'
import { RULES } from '../../src/rules/index.ts'

describe('a fingerprint', () => {
  it.each([
    ['sum-mismatch', ['8000亩', '3000亩', '4000亩'], '917946acca5c3f'],
    ['rank-conflict', ['第46位', '第64位'], '6a19810faf6b2e'],
    ['repeated-word', ['能能'], '30cde63196d41b'],
  ])('of %s stays what it is', (rule, words, name) => {
    expect(fingerprint(rule, words)).toBe(name)
  })

  it('of a finding stays where its article moves and grows', () => {
    const rules = RULES.filter(({ id }) => id === 'bare-decimal').map((rule) => ({
      rule,
      severity: 'warning' as const,
    }))
    const find = (text: string): string[] => checkText('a.md', text, rules).findings.map((each) => each.fingerprint)
    const sentence = '全镇工业增加值比去年增长.46%，增速比一季度加快。'
    expect(find(`工业稳步增长\n\n${sentence}\n`)).toEqual(['fb6db9b273d045'])
    expect(find(`工业稳步增长\n\n企业忙生产。\n\n全镇有企业320家。${sentence}\n`)).toEqual(['fb6db9b273d045'])
  })
})
