// A printed number and its hedge -> the interval that the words allow (1.2亿 is anything that rounds or truncates to it).
import { compare, decimal, minus, plus, times, type Decimal } from '../../exact/decimal.ts'
import { point, type Interval } from '../../exact/interval.ts'
import type { Hedge } from '../../model.ts'
import { lastPlace, type Numeral } from './numeral.ts'

const TENTH = decimal(1n, -1)

/** Half a unit of the last printed place below (rounding), a whole one above (truncation). */
export function rounded(value: Decimal): Interval {
  const { coefficient, exponent } = value
  if (coefficient < 0n)
    return {
      low: decimal(coefficient - 1n, exponent),
      high: decimal(coefficient * 10n + 5n, exponent - 1),
      lowOpen: true,
    }
  return {
    low: decimal(coefficient * 10n - 5n, exponent - 1),
    high: decimal(coefficient + 1n, exponent),
    highOpen: true,
  }
}

function sorted(a: Decimal, b: Decimal): Interval {
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }
}

/** How far 余 and 多 behind a number reach: 4000余 below 5000, 30万多 below 31万, 1.4亿多 below 1.5亿. */
export function widthOf(numeral: Numeral): Decimal {
  if (numeral.inside !== undefined && numeral.width !== undefined) return decimal(BigInt(numeral.width))
  if (numeral.decimals > 0 || typeof numeral.coefficient === 'bigint') return decimal(1n, numeral.exponent)
  const place = lastPlace(numeral.coefficient)
  if (numeral.scale === 0 || numeral.bare) return decimal(BigInt(place), numeral.exponent)
  return decimal(BigInt(Math.max(1, place / 10)), numeral.exponent)
}

/** `soft`: the kind is rounded by nature (%, 百分点, 倍), so that a whole number is no exact one. `width`: 余 or 多 stands behind. */
export function allowed(value: Decimal, hedge: Hedge, soft: boolean, width?: Decimal): Interval {
  switch (hedge) {
    case 'exact':
      return soft ? rounded(value) : point(value)
    case 'about': {
      if (width) return { low: value, high: plus(value, width), highOpen: true }
      const tenth = times(value, TENTH)
      return sorted(minus(value, tenth), plus(value, tenth))
    }
    case 'nearly': {
      const low = times(value, decimal(9n, -1))
      return value.coefficient < 0n ? { low: value, high: low, lowOpen: true } : { low, high: value, highOpen: true }
    }
    case 'over':
      return width
        ? { low: value, high: plus(value, width), highOpen: true }
        : { low: value, high: null, lowOpen: true }
    case 'under':
      return { low: null, high: value, highOpen: true }
    case 'atleast':
      return { low: value, high: null }
    case 'atmost':
      return { low: null, high: value }
  }
}
