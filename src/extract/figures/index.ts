// Running text -> figures in order, without overlaps, and the numbers that are none.
<<<<<<< HEAD
import { CLASS, WORD } from '../../lexicon/numerals.ts'
import { fold } from '../../lexicon/folding.ts'
import { addUnits } from '../../lexicon/units.ts'
import type { Figure, Unread } from '../../model.ts'
import { readDay } from './calendar.ts'
import { readNumber } from './number.ts'
import type { Scan } from './scan.ts'
import { readWord } from './word.ts'
=======
import { decimal, parseDecimal } from '../../exact/decimal.ts'
import { point } from '../../exact/interval.ts'
import type { Figure, Unread } from '../../model.ts'
>>>>>>> 25a4353 (Restore the first form of the figure reader)

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

<<<<<<< HEAD
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
=======
/** First form: Arabic numbers with the one or two characters behind them as the unit. */
export function readFigures(text: string, _options?: FigureOptions): Figures {
  const figures: Figure[] = []
  for (const match of text.matchAll(/(?<digits>\d+(?:\.\d+)?)(?<scale>万|亿)?(?<unit>元|家|个|人|%|亩|平方米)?/g)) {
    const { digits = '0', scale, unit = '' } = match.groups ?? {}
    const places = scale === '万' ? 4 : scale === '亿' ? 8 : 0
    const read = parseDecimal(digits)
    const value = decimal(read.coefficient, read.exponent + places)
    const [start, end] = [match.index, match.index + match[0].length]
    figures.push({
      start,
      end,
      text: match[0],
      number: { start, end: end - unit.length },
      value,
      interval: point(value),
      hedge: 'exact',
      unit,
      kind: unit === '%' ? 'percent' : unit === '元' ? 'money' : unit ? 'quantity' : 'number',
    })
>>>>>>> 25a4353 (Restore the first form of the figure reader)
  }
  return { figures, unread }
}
