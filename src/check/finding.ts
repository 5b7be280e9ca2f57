// Flags -> findings: places in the file, numbers of claims, a lasting name.
import type { Article, Evidence, Finding, Flag, Role, Severity, Span } from '../model.ts'
import { placeOf, quoteOf, readLines } from '../text/locate.ts'
import type { Rule } from '../rule.ts'
import { weighFlag } from './confidence.ts'
import type { CheckOptions, FileResult } from './file.ts'
import { fingerprint } from './fingerprint.ts'

/** Undefined for a flag that is not sure enough to be shown. */
export type Builder = (article: Article, rule: Rule, severity: Severity, flag: Flag) => Finding | undefined

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
    return {
      role,
      quote: quoteOf(text, article, span),
      ...placeOf(lines, article, span),
      ...(no === undefined ? {} : { claim: no }),
    }
  }

  return (article, rule, most, flag) => {
    const { confidence, severity } = weighFlag(rule, flag, most, options.thresholds)
    if (severity === undefined) return undefined
    const against = flag.against === undefined ? [] : Array.isArray(flag.against) ? flag.against : [flag.against]
    const evidence = [
      show(article, 'at', flag.at),
      ...(against as readonly Span[]).map((span) => show(article, 'against', span)),
    ]
    const context = article.text.slice(Math.max(0, flag.at.start - 8), flag.at.end + 8)
    const spans = [flag.at, ...(against as readonly Span[])]
    const name = fingerprint(rule.id, [context, ...spans.map((span) => wordsOf(article, span))])
    return {
      rule: rule.id,
      severity,
      message: flag.message[options.lang ?? 'en'],
      ...(flag.formula === undefined ? {} : { formula: flag.formula }),
      evidence,
      suggestions: flag.suggestions ?? [],
      fingerprint: name,
      confidence,
      accepted: options.accepted?.has(name) ?? false,
      ...(isTitle(article, flag.at) ? { inTitle: true } : {}),
    }
  }
}

/** As they are read: the fingerprint stays where a blank is set or a figure made bold. */
export const wordsOf = (article: Article, { start, end }: Span): string => article.text.slice(start, end)

const roleAt = ({ paragraphs }: Article, { start }: Span): Role | undefined =>
  paragraphs.find((paragraph) => start < paragraph.end)?.role

function isTitle(article: Article, span: Span): boolean {
  const role = roleAt(article, span)
  return role === 'title' || role === 'kicker' || role === 'heading'
}

/** What the page puts around the copy is not the author's. */
export const isFurniture = (article: Article, span: Span): boolean => roleAt(article, span) === 'furniture'

export function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.evidence[0]!, b.evidence[0]!]
  return x.line - y.line || x.column - y.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
