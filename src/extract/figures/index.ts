// Running text -> figures in order, without overlaps, and the numbers that are none.
import { CLASS, WORD } from '../../lexicon/numerals.ts'
import { simplify } from '../../lexicon/folding.ts'
import type { Figure, Span, Unread } from '../../model.ts'
import { readDay } from '../../almanac/calendar.ts'
import { foldText, type Folded } from '../../text/folded.ts'
import { locate } from '../../text/locate.ts'
import { readNumber } from './number.ts'
import type { Words } from '../words.ts'
import type { Scan } from './scan.ts'
import { readWord } from './word.ts'

export interface FigureOptions {
  /** The day the text was written, YYYY-MM-DD, for 去年, 今年以来 …; unknown days stay unknown without it. */
  readonly today?: string | undefined
  /** The newsroom's own words. */
  readonly words?: Words | undefined
}

export interface Figures {
  readonly figures: Figure[]
  readonly unread: Unread[]
}

function begin(text: string, options: FigureOptions): Scan {
  return {
    s: simplify(text),
    text,
    today: readDay(options.today),
    units: options.words?.units,
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

/** Of a text in the form that everything reads (text/folded.ts): the running text of a story. */
export function scanFigures(text: string, options: FigureOptions = {}): Figures {
  const scan = begin(text, options)
  advance(scan, 0, Infinity)
  return { figures: scan.figures, unread: scan.unread }
}

/** Of any text as it was set; spans and words are those of the text given. */
export function readFigures(text: string, options: FigureOptions = {}): Figures {
  const folded = foldText(text)
  const { figures, unread } = scanFigures(folded.text, options)
  if (folded.text === text) return { figures, unread }
  return {
    figures: figures.map((figure) => placeBack(text, folded, figure)),
    unread: unread.map((one) => quoted(text, { ...one, ...locate(folded, one) })),
  }
}

function placeBack(text: string, folded: Folded, figure: Figure): Figure {
  const place = (span: Span): Span => locate(folded, span)
  const { number, hedges } = figure
  return quoted(text, {
    ...figure,
    ...place(figure),
    number: place(number),
    ...(hedges ? { hedges: hedges.map(place) } : {}),
  })
}

const quoted = <Place extends Span & { text: string }>(text: string, place: Place): Place => ({
  ...place,
  text: text.slice(place.start, place.end),
})

const CHUNK = 64

/** The figures of a text one after the other, holding only a few at a time. */
export function* streamFigures(text: string, options: FigureOptions = {}): Generator<Figure> {
  const folded = foldText(text)
  const scan = begin(folded.text, options)
  let at = 0
  while (at < scan.s.length) {
    at = advance(scan, at, CHUNK)
    // The last one may yet be joined to its neighbour.
    const ready = at < scan.s.length ? scan.figures.splice(0, scan.figures.length - 1) : scan.figures
    scan.unread.length = 0
    for (const figure of ready) yield folded.text === text ? figure : placeBack(text, folded, figure)
  }
}
