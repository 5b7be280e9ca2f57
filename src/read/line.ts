// A line of a file and what it shows by itself: types only.
import type { Span } from '../model.ts'

export type LineKind = 'title' | 'heading' | 'byline' | 'date' | 'credit' | 'caption' | 'table' | 'short' | 'body'

/** A line of the file without marks and blanks around it. */
export interface Line extends Span {
  readonly text: string
  kind: LineKind
  /** Blank lines before it. */
  readonly gap: number
  /** Two or more blanks before it: a new paragraph by layout. */
  readonly indented: boolean
  /** Marked up (# …, **…**): certainly no caption and no broken text. */
  readonly marked: boolean
  /** Ends as a sentence or list may end; what does not, may go on below. */
  readonly closed: boolean
}
