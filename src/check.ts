// The whole pipeline on one screen: text -> stories -> claims -> relations -> flags -> findings.
import { extract } from './extract/index.ts'
import { findYear } from './extract/year.ts'
import { fingerprint } from './fingerprint.ts'
import { applyIgnores } from './ignore.ts'
import type { Article, Evidence, Failure, Finding, Flag, Language, Notice, Severity, Span } from './model.ts'
import { readStories, type ReadOptions } from './read/index.ts'
import { placeOf, readLines } from './read/locate.ts'
import { relate } from './relate/index.ts'
import type { Rule } from './rule.ts'

export interface CheckOptions extends ReadOptions {
  readonly lang?: Language
  /** The claims' lasting numbers, in the order of the file; asked for only where there is a finding. Without it they count from 1. */
  readonly numbers?: (articles: readonly Article[]) => readonly number[] | undefined
  /** Fingerprints of the findings that an editor accepted. */
  readonly accepted?: ReadonlySet<string>
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
  readonly notices: readonly Notice[]
  /** The claims' numbers, in the order of the file. */
  readonly numbers: () => readonly number[]
}

export function readArticles(path: string, text: string, options: ReadOptions = {}): Article[] {
  const stories = readStories(path, text, options)
  const year = findYear(stories)
  return stories.map((story) => {
    const extracted = extract(story, year)
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
  const findings: Finding[] = []
  const failures: Failure[] = []
  const numbers = once(
    () => options.numbers?.(articles) ?? articles.flatMap(({ claims }) => claims).map((_, i) => i + 1),
  )
  let build: Builder | undefined
  for (const article of articles) {
    for (const { rule, severity } of rules) {
      try {
        for (const flag of rule.check(article)) {
          build ??= findingBuilder(text, articles, numbers, options)
          findings.push(build(article, rule.id, severity, flag))
        }
      } catch (error) {
        failures.push({ path, rule: rule.id, message: error instanceof Error ? error.message : String(error) })
      }
    }
  }
  findings.sort(byPlace)
  const ignored =
    text.includes('hecha-ignore') && /\.(?:md|markdown)$/i.test(path)
      ? applyIgnores(path, text, findings, new Set(rules.map(({ rule }) => rule.id)), options.lang ?? 'en')
      : { findings, notices: [] }
  return { path, text, articles, characters: countCharacters(text), ...ignored, failures, numbers }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

type Builder = (article: Article, rule: string, severity: Severity, flag: Flag) => Finding

/** What a flag says, with its places in the file, its claims' numbers and a lasting name. */
export function findingBuilder(
  text: string,
  articles: readonly Article[],
  numbers: FileResult['numbers'],
  options: CheckOptions,
): Builder {
  const lines = readLines(text)
  const firsts = new Map<Article, number>()
  let before = 0
  for (const article of articles) {
    firsts.set(article, before)
    before += article.claims.length
  }

  const show = (article: Article, role: Evidence['role'], span: Span): Evidence => {
    const claim = article.claims.find(({ start, end }) => start < span.end && span.start < end)
    const order = claim && firsts.get(article)! + claim.index
    const no = order === undefined ? undefined : numbers()[order]
    const quote = article.text.slice(span.start, span.end)
    return { role, quote, ...placeOf(lines, article, span), ...(no === undefined ? {} : { claim: no }) }
  }

  return (article, rule, severity, flag) => {
    const against = flag.against === undefined ? [] : Array.isArray(flag.against) ? flag.against : [flag.against]
    const evidence = [
      show(article, 'at', flag.at),
      ...(against as readonly Span[]).map((span) => show(article, 'against', span)),
    ]
    const context = article.text.slice(Math.max(0, flag.at.start - 8), flag.at.end + 8)
    const name = fingerprint(rule, [context, ...evidence.map(({ quote }) => quote)])
    return {
      rule,
      severity: flag.severity && RANK[flag.severity] < RANK[severity] ? flag.severity : severity,
      message: flag.message[options.lang ?? 'en'],
      ...(flag.formula === undefined ? {} : { formula: flag.formula }),
      evidence,
      suggestions: flag.suggestions ?? [],
      fingerprint: name,
      accepted: options.accepted?.has(name) ?? false,
      ...(isTitle(article, flag.at) ? { inTitle: true } : {}),
    }
  }
}

function isTitle(article: Article, { start }: Span): boolean {
  const role = article.paragraphs.find((paragraph) => start < paragraph.end)?.role
  return role === 'title' || role === 'kicker' || role === 'heading'
}

export function byPlace(a: Finding, b: Finding): number {
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
