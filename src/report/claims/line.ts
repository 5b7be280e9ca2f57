// A claim with its number -> the object that claims --format ndjson prints, one a line.
import { toNumber, type Decimal } from '../../exact/decimal.ts'
import type { Article, Claim } from '../../model.ts'
import { placeOf } from '../../text/locate.ts'

export interface ClaimLine {
  readonly source: string
  readonly article: string
  readonly no: number
  readonly kind: Claim['kind']
  readonly subject: string
  readonly metric: string
  readonly period: { readonly text: string; readonly start: string | null; readonly end: string | null } | null
  readonly scope: string | null
  readonly status: Claim['status']
  readonly text: string
  readonly sentence: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly quantity: {
    readonly value: number | readonly number[] | null
    readonly low: number | null
    readonly high: number | null
    readonly unit: string
    readonly hedge: Claim['hedge']
    readonly printed: string
  }
  /** All three of `sure` are enough for the claim to be set against another. */
  readonly complete: boolean
  readonly sure: Claim['sure']
  readonly verdict: string
  readonly checked?: Readonly<Record<string, string>>
  readonly note?: string
}

/** What the records know of a claim. */
export interface Standing {
  readonly no: number
  readonly verdict: string
  readonly checked?: Readonly<Record<string, string>> | undefined
  readonly note?: string | undefined
}

export function claimLine(
  path: string,
  lines: readonly number[],
  article: Article,
  claim: Claim,
  { no, verdict, checked, note }: Standing,
): ClaimLine {
  const sentence = article.sentences[claim.sentence]
  return {
    source: path,
    article: article.title,
    no,
    kind: claim.kind,
    subject: claim.subject.value,
    metric: claim.metric.value,
    period: claim.period?.value ?? null,
    scope: claim.scope,
    status: claim.status,
    text: claim.text,
    sentence: sentence ? article.text.slice(sentence.start, sentence.end) : claim.text,
    ...placeOf(lines, article, claim),
    quantity: {
      value: plainValue(claim.value),
      ...endsOf(article, claim),
      unit: claim.unit,
      hedge: claim.hedge,
      printed: claim.text,
    },
    complete: claim.complete,
    sure: claim.sure,
    verdict,
    ...(checked ? { checked } : {}),
    ...(note === undefined ? {} : { note }),
  }
}

const plainValue = (value: Claim['value']): number | number[] | null =>
  value === null ? null : 'coefficient' in value ? toNumber(value) : value.map(toNumber)

const isNegative = (value: Claim['value']): boolean => value !== null && 'coefficient' in value && value.coefficient < 0n
const plain = (value: Decimal | null, sign: number): number | null => (value === null ? null : sign * toNumber(value))

/** The ends that the printed words allow; null where there is none. A fall turns them round. */
function endsOf({ figures }: Article, claim: Claim): { low: number | null; high: number | null } {
  const read = claim.figures.map((index) => figures[index]!).filter(({ period }) => !period)
  const [first, last] = [read[0], read.at(-1)]
  if (!first || !last || (claim.kind === 'change' && read.length > 1)) return { low: null, high: null }
  const [{ low }, { high }] = [first.interval, last.interval]
  const falls = isNegative(claim.value) && low !== null && low.coefficient >= 0n
  return falls ? { low: plain(high, -1), high: plain(low, -1) } : { low: plain(low, 1), high: plain(high, 1) }
}
