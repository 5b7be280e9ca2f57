// The whole pipeline on one screen: text -> stories -> claims -> relations -> flags -> findings.
import { extract } from './extract/index.ts'
import { fingerprint } from './fingerprint.ts'
import type { Article, Evidence, Failure, Finding, Flag, Language, Severity, Span } from './model.ts'
import { readStories, type ReadOptions } from './read/index.ts'
import { locate, placeAt, readLines } from './read/locate.ts'
import { relate } from './relate/index.ts'
import type { Rule } from './rule.ts'

export interface CheckOptions extends ReadOptions {
  readonly lang?: Language
}

/** A rule that is on, with the severity that the configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
}

export interface FileResult {
  readonly path: string
  /** The decoded text, for reporters that show lines of it. */
  readonly text: string
  readonly articles: readonly Article[]
  readonly characters: number
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
}

export function readArticles(path: string, text: string, options: ReadOptions = {}): Article[] {
  return readStories(path, text, options).map((story) => {
    const extracted = extract(story)
    return Object.freeze({ ...extracted, relations: relate(extracted) })
  })
}

/** Checks one decoded file, each of its articles by itself. Never throws for what a rule does: that becomes a failure. */
export function checkText(
  path: string,
  text: string,
  rules: readonly ActiveRule[],
  options: CheckOptions = {},
): FileResult {
  const articles = readArticles(path, text, options)
  const lines = readLines(text)
  const findings: Finding[] = []
  const failures: Failure[] = []
  for (const article of articles) {
    for (const { rule, severity } of rules) {
      try {
        for (const flag of rule.check(article))
          findings.push(find(article, lines, rule, severity, flag, options.lang ?? 'en'))
      } catch (error) {
        failures.push({ path, rule: rule.id, message: error instanceof Error ? error.message : String(error) })
      }
    }
  }
  return { path, text, articles, characters: countCharacters(text), findings: findings.sort(byPlace), failures }
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

function find(
  article: Article,
  lines: readonly number[],
  rule: Rule,
  severity: Severity,
  flag: Flag,
  lang: Language,
): Finding {
  const against =
    flag.against === undefined
      ? []
      : Array.isArray(flag.against)
        ? (flag.against as readonly Span[])
        : [flag.against as Span]
  const evidence = [
    show(article, lines, 'at', flag.at),
    ...against.map((span) => show(article, lines, 'against', span)),
  ]
  const context = article.text.slice(Math.max(0, flag.at.start - 8), flag.at.end + 8)
  return {
    rule: rule.id,
    severity: flag.severity && RANK[flag.severity] < RANK[severity] ? flag.severity : severity,
    message: flag.message[lang],
    ...(flag.formula === undefined ? {} : { formula: flag.formula }),
    evidence,
    suggestions: flag.suggestions ?? [],
    fingerprint: fingerprint(rule.id, [context, ...evidence.map(({ quote }) => quote)]),
    accepted: false,
  }
}

function show(article: Article, lines: readonly number[], role: Evidence['role'], span: Span): Evidence {
  const place = locate(article, span)
  const { line, column } = placeAt(lines, place.start)
  const { line: endLine, column: endColumn } = placeAt(lines, place.end)
  return { role, quote: article.text.slice(span.start, span.end), line, column, endLine, endColumn }
}

function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.evidence[0]!, b.evidence[0]!]
  return x.line - y.line || x.column - y.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

/** Characters that are not blank: the base of the newspapers' error rate. */
export function countCharacters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 0x3000 && code !== 0xa0 && code !== 0xfeff && (code < 0xdc00 || code > 0xdfff)) count++
  }
  return count
}
