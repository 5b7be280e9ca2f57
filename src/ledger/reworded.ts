// Records and drafts that no equal words joined -> the pairs that are one claim, reworded or corrected.
import diff from 'fast-diff'
import type { Matching } from './match.ts'
import type { Draft } from './record.ts'

interface Pair {
  readonly draft: number
  readonly record: number
  readonly score: number
}

/** 0 nothing in common, 1 equal: twice the kept characters over all of them. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (!a || !b) return 0
  let kept = 0
  for (const [sign, text] of diff(a, b)) if (sign === diff.EQUAL) kept += text.length
  return (2 * kept) / (a.length + b.length)
}

const HOLE = '□'
const withHole = ({ exact, figure }: Draft): string => exact.replace(figure, HOLE)
/** The words on both sides of the figure. */
const around = (draft: Draft): string => draft.prefix + withHole(draft) + draft.suffix

/** The same figure in other words; days and years stand everywhere and prove less. */
const REWORDED = 0.6
const REDATED = 0.9
/** What the claim's own words have in common, whatever stands around them. */
const OWN = 0.4
/** The same words with another figure. */
const CORRECTED = 0.75

/** How sure it is that both are one claim, 0 where it is not sure enough. */
function scoreOf(record: Draft, draft: Draft, inOrder: boolean): number {
  if (record.unit !== draft.unit) return 0
  if (record.figure === draft.figure) {
    const own = likeness(withHole(record), withHole(draft))
    // 占年度计划420亿元的60% is not 增长60%, though one came to stand where the other stood.
    if (record.kind === 'date' && record.subject !== draft.subject && record.metric !== draft.metric) return 0
    if (own < OWN && (record.kind !== draft.kind || record.metric !== draft.metric)) return 0
    const words = Math.max(likeness(around(record), around(draft)), own - 0.1)
    const names =
      (record.metric !== '' && record.metric === draft.metric ? 0.1 : 0) + (record.kind === draft.kind ? 0.05 : 0)
    const score = words + names + (inOrder ? 0.15 : 0)
    return score >= (record.kind === 'date' ? REDATED : REWORDED) ? 1 + score : 0
  }
  if (!inOrder || record.kind !== draft.kind) return 0
  const [before, after] = [withHole(record), withHole(draft)]
  const words = likeness(before, after)
  const context = likeness(record.prefix + HOLE + record.suffix, draft.prefix + HOLE + draft.suffix)
  const known = Math.min(before.length, after.length) > 3 ? words : Math.min(words, context)
  // 平均每个项目 stands in many places: of another subject or time, more of what stands around it is to be the same.
  const same = record.subject === draft.subject && record.period === draft.period
  const needed = CORRECTED + (same ? 0.6 : 0.9)
  return known >= CORRECTED && words + context >= needed ? (words + context) / 2 : 0
}

/** A record's gap: the drafts between its neighbours that were found, and how far in it stands. */
interface Gap {
  readonly low: number
  readonly high: number
  readonly rank: number
}

function gapsOf(records: readonly Draft[], matching: Matching): Gap[] {
  const draftOf = new Int32Array(records.length).fill(-1)
  for (const [draft, record] of matching.entries()) if (record !== undefined) draftOf[record] = draft
  const high = new Int32Array(records.length)
  let next = matching.length
  for (let i = records.length - 1; i >= 0; i--) {
    high[i] = next
    if (draftOf[i]! >= 0) next = draftOf[i]!
  }
  let low = -1
  let rank = 0
  return records.map((_record, i) => {
    const gap = { low, high: high[i]!, rank: rank++ }
    if (draftOf[i]! >= 0) [low, rank] = [draftOf[i]!, 0]
    return gap
  })
}

/** Index of the first that is above the limit in a rising list. */
function firstAbove(list: readonly number[], limit: number): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (list[middle]! > limit) to = middle
    else from = middle + 1
  }
  return from
}

/** In a wide gap a record is compared only with drafts about as far in; with so many of its own figure at most. */
const REACH = 25

export function* findNear(
  records: readonly Draft[],
  drafts: readonly Draft[],
  matching: Matching,
  taken: ReadonlySet<number>,
): Generator<[draft: number, record: number]> {
  if (taken.size === records.length) return
  const open = [...drafts.keys()].filter((index) => matching[index] === undefined)
  if (open.length === 0) return
  const byFigure = new Map<string, number[]>()
  for (const index of open) {
    const list = byFigure.get(drafts[index]!.figure)
    if (list) list.push(index)
    else byFigure.set(drafts[index]!.figure, [index])
  }
  const gaps = gapsOf(records, matching)
  const pairs: Pair[] = []
  for (const [index, record] of records.entries()) {
    if (taken.has(index)) continue
    const { low, high, rank } = gaps[index]!
    const first = firstAbove(open, low)
    const here = open.slice(Math.max(first, first + rank - REACH), first + rank + REACH).filter((draft) => draft < high)
    const nearby = new Set(here)
    for (const draft of new Set([...(byFigure.get(record.figure) ?? []).slice(0, 2 * REACH), ...here])) {
      const score = scoreOf(record, drafts[draft]!, nearby.has(draft))
      if (score > 0) pairs.push({ draft, record: index, score })
    }
  }
  const used = new Set<number>()
  const given = new Set<number>()
  for (const { draft, record } of pairs.sort((a, b) => b.score - a.score || a.record - b.record || a.draft - b.draft)) {
    if (used.has(draft) || given.has(record)) continue
    used.add(draft)
    given.add(record)
    yield [draft, record]
  }
}
