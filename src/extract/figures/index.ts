// Running text -> figures in order, without overlaps, and the numbers that are none.
import { decimal, parseDecimal } from '../../exact/decimal.ts'
import { point } from '../../exact/interval.ts'
import type { Figure, Unread } from '../../model.ts'

export interface FigureOptions {
  /** The day the text was written, YYYY-MM-DD, for 去年, 今年以来 …; unknown days stay unknown without it. */
  readonly today?: string | undefined
}

export interface Figures {
  readonly figures: Figure[]
  readonly unread: Unread[]
}

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
  }
  return { figures, unread: [] }
}
