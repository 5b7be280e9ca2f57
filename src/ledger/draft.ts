// A claim of an article -> what its record says of it.
import { showDecimal } from '../exact/decimal.ts'
import type { Article, Claim, Period } from '../model.ts'
import type { Extracted } from '../extract/index.ts'
import type { Draft } from './record.ts'

/** Characters of context kept on each side. */
const CONTEXT = 8
const CLAUSE_ENDS = '。！？；，：\n“”'

/** Never between the halves of a pair: a record holds whole characters. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at)

function clauseStart(text: string, from: number, least: number): number {
  let start = from
  while (start > least && !CLAUSE_ENDS.includes(text[start - 1]!)) start--
  return start
}

/** 2024 for a year, 2024-06 for a month, a day, else start/end; as printed where the days are unknown. */
export function showPeriod({ text, start, end }: Period): string {
  if (!start || !end) return text
  if (start === end) return start
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  const month = start.slice(0, 7)
  const last = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0)).getUTCDate()
  return start.endsWith('-01') && end === `${month}-${String(last).padStart(2, '0')}` ? month : `${start}/${end}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

export function draftOf(article: Article | Extracted, claim: Claim): Draft {
  const { text } = article
  const sentence = article.sentences[claim.sentence]
  const least = whole(text, Math.max(sentence?.start ?? 0, claim.start - 40))
  const start = clauseStart(text, claim.start, least)
  const end = text.indexOf('\n', claim.end)
  const before = text.slice(whole(text, Math.max(0, start - CONTEXT)), start)
  const after = text.slice(claim.end, whole(text, Math.min(claim.end + CONTEXT, end < 0 ? text.length : end)))
  return {
    kind: claim.kind,
    subject: oneLine(claim.subject.value),
    metric: oneLine(claim.metric.value),
    period: claim.period ? oneLine(showPeriod(claim.period.value)) : '',
    scope: oneLine(claim.scope ?? ''),
    figure: oneLine(claim.text),
    value: showClaimValue(claim),
    unit: claim.unit,
    prefix: oneLine(before.slice(before.lastIndexOf('\n') + 1)),
    exact: oneLine(text.slice(start, claim.end)),
    suffix: oneLine(after),
  }
}

export function showClaimValue({ value }: Claim): string {
  if (value === null) return ''
  return 'coefficient' in value ? showDecimal(value) : value.map(showDecimal).join('..')
}

/** Drafts of all claims of a file, in the order of its articles. */
export const draftsOf = (articles: readonly (Article | Extracted)[]): Draft[] =>
  articles.flatMap((article) => article.claims.map((claim) => draftOf(article, claim)))
