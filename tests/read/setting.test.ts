// The samples set in other ways - blanks, full width, bold figures - give the same claims and findings; quotes are as set.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/check/article.ts'
import type { ActiveRule } from '../../src/check/file.ts'
import type { Severity } from '../../src/model.ts'
import { RULES } from '../../src/rules/index.ts'
import { foldText } from '../../src/text/folded.ts'
import { readLines } from '../../src/text/locate.ts'

const FOLDER = join(import.meta.dirname, '../../sources')
const RULES_ON: ActiveRule[] = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
  rule,
  severity: rule.severity as Severity,
}))

const WAYS: Record<string, (text: string) => string> = {
  'with blanks': (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, ' '),
  'with blanks at all figures and marks': (text) =>
    text.replace(/(?<=[\u4e00-\u9fff，。：])(?=[\da-zA-Z])|(?<=[\da-zA-Z%])(?=[\u4e00-\u9fff，。])/g, '\u00a0'),
  'in full width': (text) =>
    text.replace(/[\d%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'with half-width marks': (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':'),
  'with bold figures': (text) => text.replace(/(?<![\d.])\d+(?:\.\d+)?(?![\d.年月日])/g, '**$&**'),
}

const check = (file: string, text: string) => checkText(`sources/${file}`, text, RULES_ON)
const bare = (words: string): string =>
  foldText(words).text.replace(/[\s*]/g, '').replaceAll(',', '，').replaceAll(';', '；').replaceAll(':', '：')

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  const plain = check(file, text)

  it.each(Object.keys(WAYS))('set %s reads as it does plainly', (way) => {
    // The YAML above and the marks of Markdown stay as they are.
    const changed = text.replace(/^(?!---|[a-z]+:|#|[（(]?\d+[.、]).+$/gm, (line) => WAYS[way]!(line))
    expect(changed).not.toBe(text)
    const set = check(file, changed)
    const claims = ({ articles }: typeof set) =>
      articles.flatMap(({ claims }) =>
        claims.map(({ kind, text, subject, metric, value, unit, hedge, status }) => ({
          kind,
          text,
          subject,
          metric,
          value,
          unit,
          hedge,
          status,
        })),
      )
    expect(claims(set)).toEqual(claims(plain))
    const findings = ({ findings }: typeof set) =>
      findings.map(({ rule, severity, fingerprint, evidence }) => ({
        rule,
        severity,
        fingerprint,
        evidence: evidence.map(({ role, quote, line }) => ({ role, quote: bare(quote), line })),
      }))
    expect(findings(set)).toEqual(findings(plain))
    const lines = readLines(changed)
    for (const { evidence } of set.findings)
      for (const { quote, line, column, endLine, endColumn } of evidence) {
        const [start, end] = [lines[line - 1]! + column - 1, lines[endLine - 1]! + endColumn - 1]
        if (line === endLine) expect(changed.slice(start, end)).toBe(quote)
        else expect(changed.slice(start, end)).toContain(quote.slice(0, 4))
      }
  })
})

describe('what stays in doubt', () => {
  it('is not read, and never in part', () => {
    const [article] = check('a.txt', '编号1，312。').articles
    expect(article!.figures).toEqual([])
    expect(article!.unread).toMatchObject([{ text: '1，312', why: 'ambiguous' }])
  })

  it('is one number where a unit says so', () => {
    const { findings } = check('a.txt', '全校有学生1 312人，其中男生700人、女生612人。')
    expect(findings).toEqual([])
    const [finding] = check('a.txt', '全校有学生1 312人，其中男生700人、女生621人。').findings
    expect(finding?.evidence.map(({ quote }) => quote)).toContain('1 312人')
  })

  it('makes no count of an ordinal', () => {
    const text = '青岚镇有茶厂 5 座。其中，青岚镇第 3 座茶厂今年投产，第 4 座明年投产。'
    expect(check('a.txt', text).findings).toEqual([])
  })
})
