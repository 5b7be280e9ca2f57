// The state of one reading: the text, what was read so far, and how it is written down.
import type { Day } from '../../almanac/calendar.ts'
import type { Interval } from '../../exact/interval.ts'
import type { Units } from '../../lexicon/units.ts'
import type { Figure, Unread } from '../../model.ts'

export interface Scan {
  /** The text with traditional characters folded, offset for offset. */
  readonly s: string
  readonly text: string
  readonly today: Day | undefined
  /** Units of the newsroom. */
  readonly units: Units | undefined
  readonly figures: Figure[]
  readonly unread: Unread[]
  /** The end of the last figure or code: nothing reaches back over it. */
  last: number
  /** The last year and month that were printed in this sentence, and where. */
  year: number
  yearAt: number
  month: number
}

export const DAYS: Interval = { low: null, high: null }

/** A figure in the making; its text is cut when it is added. */
export type Draft = { -readonly [Key in keyof Omit<Figure, 'text'>]: Figure[Key] }

export function add(scan: Scan, draft: Draft): number {
  const figure = draft as Draft & { text: string }
  figure.text = scan.text.slice(draft.start, draft.end)
  scan.figures.push(figure)
  scan.last = draft.end
  return draft.end
}

export function leave(scan: Scan, start: number, end: number, why: string): number {
  scan.unread.push({ start, end, text: scan.text.slice(start, end), why })
  scan.last = end
  return end
}

export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** CJK ideographs, the characters that words are made of. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** The place behind the blanks at a place, a few at most. */
export function skip(s: string, at: number): number {
  for (let i = 0; i < 4 && s.charCodeAt(at) === 32; i++) at++
  return at
}
