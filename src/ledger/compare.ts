// Two versions of an article -> the claims that appeared, went, or changed, and the verdicts that this makes stale.
import diff from 'fast-diff'
import type { Article, Claim } from '../model.ts'
import { placeOf, readLines } from '../text/locate.ts'
import { draftsOf } from './draft.ts'
import { planUpdate } from './file.ts'
import { matchDrafts } from './match.ts'
import type { Shelf } from './place.ts'
import { standingVerdict, type Draft } from './record.ts'
import { findSlip, type Slip } from '../compare/slips.ts'

export interface DiffClaim {
  /** Its number in the ledger; null where it has none. */
  readonly no: number | null
  readonly kind: string
  readonly subject: string
  readonly metric: string
  readonly figure: string
  readonly words: string
  readonly line: number
}

export interface Change {
  readonly old: DiffClaim
  readonly now: DiffClaim
  /** The figure's characters: kept 0, taken out -1, put in 1. */
  readonly characters: readonly (readonly [sign: -1 | 0 | 1, text: string])[]
  /** What slip of the pen would explain it: two digits swapped, one digit, a power of ten. */
  readonly slip: Slip | null
}

export interface ClaimDiff {
  readonly path: string
  readonly appeared: readonly DiffClaim[]
  readonly gone: readonly DiffClaim[]
  readonly changed: readonly Change[]
  /** The same figure in other words. */
  readonly reworded: readonly { readonly old: DiffClaim; readonly now: DiffClaim }[]
  /** Confirmed or disputed with another figure than the text has now. */
  readonly stale: readonly (DiffClaim & { readonly seen: string })[]
  readonly same: number
}

type Version = readonly [text: string, articles: readonly Article[]]

/** Numbers are those of the ledger of the new version. */
export function compareClaims(shelf: Shelf, path: string, source: string, old: Version, now: Version): ClaimDiff {
  const [before, after] = [draftsOf(old[1]), draftsOf(now[1])]
  const [then, today] = [claimsOf(...old), claimsOf(...now)]
  const matching = matchDrafts(before, after)
  const numbered = planUpdate(shelf, source, after).numbers
  const earlier = planUpdate(shelf, source, before).numbers
  const show = ({ claim, line }: Placed, draft: Draft, no: number | null): DiffClaim => ({
    no,
    kind: claim.kind,
    subject: draft.subject,
    metric: draft.metric,
    figure: draft.figure,
    words: draft.exact,
    line,
  })
  const nowAt = (index: number): DiffClaim => {
    const { no, record } = numbered[index]!
    return show(today[index]!, after[index]!, record ? no : null)
  }
  const thenAt = (index: number): DiffClaim => {
    const { no, record } = earlier[index]!
    return show(then[index]!, before[index]!, record ? no : null)
  }
  const [appeared, changed, reworded]: [DiffClaim[], Change[], { old: DiffClaim; now: DiffClaim }[]] = [[], [], []]
  let same = 0
  for (const [index, at] of matching.entries()) {
    if (at === undefined) appeared.push(nowAt(index))
    else if (before[at]!.figure !== after[index]!.figure) {
      const characters = diff(before[at]!.figure, after[index]!.figure)
      const slip = slipOf(then[at]!.claim, today[index]!.claim)
      changed.push({ old: thenAt(at), now: nowAt(index), characters, slip })
    } else if (before[at]!.exact !== after[index]!.exact) reworded.push({ old: thenAt(at), now: nowAt(index) })
    else same++
  }
  const matched = new Set(matching)
  const gone = [...before.keys()].filter((index) => !matched.has(index)).map(thenAt)
  const stale = numbered.flatMap(({ record }, index) => {
    const seen = record?.checked?.['figure']
    const isStale = record && standingVerdict(record, after[index]!) === 'stale'
    return isStale && seen !== undefined ? [{ ...nowAt(index), seen }] : []
  })
  return { path, appeared, gone, changed, reworded, stale, same }
}

interface Placed {
  readonly claim: Claim
  readonly line: number
}

function claimsOf(text: string, articles: readonly Article[]): Placed[] {
  const lines = readLines(text)
  return articles.flatMap((article) =>
    article.claims.map((claim) => ({ claim, line: placeOf(lines, article, claim).line })),
  )
}

function slipOf({ value: a }: Claim, { value: b }: Claim): Slip | null {
  return a && b && 'coefficient' in a && 'coefficient' in b ? (findSlip(a, b) ?? null) : null
}
