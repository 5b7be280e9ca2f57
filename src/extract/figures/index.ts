// Running text -> figures in order, without overlaps, and the numbers that are none.
import { CLASS, WORD } from '../../lexicon/numerals.ts'
import { fold } from '../../lexicon/folding.ts'
import { addUnits } from '../../lexicon/units.ts'
import type { Figure, Unread } from '../../model.ts'
import { readDay } from './calendar.ts'
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

/** One pass over the characters: most are passed by, the few at which a figure can begin are tried. */
export function readFigures(text: string, options: FigureOptions = {}): Figures {
  if (options.units) addUnits(options.units)
  const s = fold(text)
  const figures: Figure[] = []
  const unread: Unread[] = []
  const scan: Scan = { s, text, today: readDay(options.today), figures, unread, last: 0, year: 0, yearAt: -1, month: 0 }
  let at = 0
  while (at < s.length) {
    const kind = CLASS[s.charCodeAt(at)]!
    if (kind === 0) {
      at++
      continue
    }
    const end = kind === WORD ? readWord(scan, at) : readNumber(scan, at)
    at = end > at ? end : at + 1
  }
  return { figures, unread }
}
