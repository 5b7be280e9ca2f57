// The sample articles against the defects planted in them: each is found, and nothing else at warning or above.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText } from '../src/check/article.ts'
import type { ActiveRule } from '../src/check/file.ts'
import type { Severity } from '../src/model.ts'
import { RULES } from '../src/rules/index.ts'

const FOLDER = join(import.meta.dirname, '../sources')

interface Planted {
  readonly file: string
  readonly rule: string
  /** Words that the finding's places quote, whole or in part; each must be met. */
  readonly words: readonly string[]
}

const PLANTED: readonly Planted[] = [
  { file: 'a06.txt', rule: 'broken-sentence', words: ['增收', '8600元', '成本下', '降1200元'] },
  { file: 'a06.txt', rule: 'duplicate-paragraph', words: ['2024年，全县研发经费支出9.8亿元'] },
  { file: 'a06.txt', rule: 'duplicate-fragment', words: ['五年增加1.2万人，增长60%'] },
  { file: 'fuhua.md', rule: 'number-conflict', words: ['106.2万平方米', '102.6万平方米'] },
  { file: 'hetang.md', rule: 'list-count', words: ['三项'] },
  { file: 'hetang.md', rule: 'repeated-word', words: ['能能'] },
  { file: 'hetang.md', rule: 'unbalanced-quote', words: ['“'] },
  { file: 'qinglan.txt', rule: 'percent-vs-points', words: ['2.3%'] },
  { file: 'yanshi.md', rule: 'sum-mismatch', words: ['32100人', '18600人', '15300人'] },
  { file: 'qinglan.txt', rule: 'unit-mismatch', words: ['86.4亿千瓦'] },
  { file: 'yanshi.md', rule: 'number-conflict', words: ['286.4亿元', '268.4亿元'] },
  { file: 'yanshi.md', rule: 'rank-conflict', words: ['46位', '64位'] },
  { file: 'yanshi.md', rule: 'share-mismatch', words: ['24%', '172.5亿元', '410.7亿元'] },
]

const rules: ActiveRule[] = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
  rule,
  severity: rule.severity as Severity,
}))

const findings = readdirSync(FOLDER).flatMap((file) =>
  checkText(`sources/${file}`, readFileSync(join(FOLDER, file), 'utf8'), rules)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, evidence }) => ({ file, rule, message, quotes: evidence.map(({ quote }) => quote) })),
)

const meets = (quote: string, words: string): boolean => quote.includes(words) || words.includes(quote)

describe('sample articles', () => {
  it.each(PLANTED)('$file: $rule at $words', ({ file, rule, words }) => {
    const found = findings.filter((finding) => finding.file === file && finding.rule === rule)
    expect(found.map(({ quotes }) => words.filter((word) => !quotes.some((quote) => meets(quote, word))))).toEqual([[]])
  })

  it('hold a defect of each of the first twelve rules', () => {
    expect(new Set(PLANTED.map(({ rule }) => rule)).size).toBe(12)
  })

  it('raise nothing else', () => {
    const planted = new Set(PLANTED.map(({ file, rule }) => `${file} ${rule}`))
    expect(findings.filter(({ file, rule }) => !planted.has(`${file} ${rule}`))).toEqual([])
  })
})
