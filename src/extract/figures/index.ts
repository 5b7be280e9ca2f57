// Running text -> figures in order, without overlaps, and the numbers that are none.
import { CLASS, WORD } from '../../lexicon/numerals.ts'
import { fold } from '../../lexicon/folding.ts'
import { addUnits } from '../../lexicon/units.ts'
import type { Figure, Unread } from '../../model.ts'
import { readDay } from '../../almanac/calendar.ts'
import { readNumber } from './number.ts'
import type { Scan } from './scan.ts'
import { readWord } from './word.ts'

export interface FigureOptions {
  /** The day the text was written, YYYY-MM-DD, for 去年, 今年以来 …; unknown days stay unknown without it. */
  readonly today?: string | undefined
  /** Units of the house besides the built-in ones. */
  readonly units?: readonly { unit: string; dimension: string; factor?: number | string }[] | undefined
}

export interface Figures {
  readonly figures: Figure[]
  readonly unread: Unread[]
}

function begin(text: string, options: FigureOptions): Scan {
  if (options.units) addUnits(options.units)
  return {
    s: fold(text),
    text,
    today: readDay(options.today),
    figures: [],
    unread: [],
    last: 0,
    year: 0,
    yearAt: -1,
    month: 0,
  }
}

/** One pass over the characters: most are passed by, the few at which a figure can begin are tried. Stops once it holds `enough`. */
function advance(scan: Scan, from: number, enough: number): number {
  const { s, figures } = scan
  const { length } = s
  let at = from
  while (at < length && figures.length < enough) {
    const kind = CLASS[s.charCodeAt(at)]!
    if (kind === 0) {
      at++
      continue
    }
    const end = kind === WORD ? readWord(scan, at) : readNumber(scan, at)
    at = end > at ? end : at + 1
  }
  return at
}

export function readFigures(text: string, options: FigureOptions = {}): Figures {
  const scan = begin(text, options)
  advance(scan, 0, Infinity)
  return { figures: scan.figures, unread: scan.unread }
}

const CHUNK = 64

/** The figures of a text one after the other, holding only a few at a time. */
export function* streamFigures(text: string, options: FigureOptions = {}): Generator<Figure> {
  const scan = begin(text, options)
  let at = 0
  while (at < scan.s.length) {
    at = advance(scan, at, CHUNK)
    // The last one may yet be joined to its neighbour.
    const ready = at < scan.s.length ? scan.figures.splice(0, scan.figures.length - 1) : scan.figures
    scan.unread.length = 0
    yield* ready
  }
}
