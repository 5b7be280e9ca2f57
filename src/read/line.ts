// A line of a file and what it shows by itself: types only.
import type { Piece } from '../model.ts'

export type LineKind =
  'title' | 'heading' | 'byline' | 'date' | 'credit' | 'caption' | 'table' | 'furniture' | 'short' | 'body'

/** A line of the file without marks and blanks around it. */
export interface Line {
  /** In the form that everything reads (text/folded.ts). */
  readonly text: string
  /** How it stands in the file. */
  readonly pieces: readonly Piece[]
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
