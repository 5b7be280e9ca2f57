// Records of the last text and drafts of this one -> which draft is which record.
import { findNear } from './reworded.ts'
import type { Draft } from './record.ts'

/** Index of the record for each draft; undefined for a claim that is new. */
export type Matching = (number | undefined)[]

type Key = (draft: Draft) => string

// Surest first. Each claim is taken once; what one key leaves open the next decides.
const KEYS: readonly Key[] = [
  ({ exact, figure, prefix, suffix }) => [exact, figure, prefix, suffix].join('\u0000'),
  ({ exact, figure, prefix }) => [exact, figure, prefix].join('\u0000'),
  ({ exact, figure, suffix }) => [exact, figure, suffix].join('\u0000'),
  ({ exact, figure }) => [exact, figure].join('\u0000'),
]

/** Words this short may stand anywhere: alone they prove nothing. */
const SHORT = 2

export function matchDrafts(records: readonly Draft[], drafts: readonly Draft[]): Matching {
  const matching: Matching = drafts.map(() => undefined)
  const taken = new Set<number>()
  for (const [round, key] of KEYS.entries()) {
    const last = round === KEYS.length - 1
    const open = new Map<string, number[]>()
    for (const [index, record] of records.entries()) {
      if (taken.has(index) || (last && record.exact.length - record.figure.length < SHORT)) continue
      const name = key(record)
      const list = open.get(name)
      if (list) list.push(index)
      else open.set(name, [index])
    }
    if (open.size === 0) break
    for (const [index, draft] of drafts.entries()) {
      if (matching[index] !== undefined) continue
      const record = open.get(key(draft))?.shift()
      if (record === undefined) continue
      matching[index] = record
      taken.add(record)
    }
  }
  for (const [draft, record] of findNear(records, drafts, matching, taken)) matching[draft] = record
  return matching
}
