// What a printed figure allows: an interval of exact decimals. A figure is never a point.
import { compare, minus, negate, plus, times, type Decimal } from './decimal.ts'

/** low to high, both included unless marked open; null has no end. */
export interface Interval {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
}

export const EVERYTHING: Interval = { low: null, high: null }

export const point = (value: Decimal): Interval => ({ low: value, high: value })

const open = (interval: Interval, end: 'low' | 'high'): boolean =>
  end === 'low' ? interval.lowOpen === true : interval.highOpen === true

function build(low: Decimal | null, high: Decimal | null, lowOpen: boolean, highOpen: boolean): Interval {
  return { low, high, ...(lowOpen && low ? { lowOpen } : {}), ...(highOpen && high ? { highOpen } : {}) }
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return build(
    a.low && b.low && plus(a.low, b.low),
    a.high && b.high && plus(a.high, b.high),
    open(a, 'low') || open(b, 'low'),
    open(a, 'high') || open(b, 'high'),
  )
}

export const negateInterval = (a: Interval): Interval =>
  build(a.high && negate(a.high), a.low && negate(a.low), open(a, 'high'), open(a, 'low'))

export const subtractIntervals = (a: Interval, b: Interval): Interval => addIntervals(a, negateInterval(b))

/** Product of two intervals that hold no negative value (figures of news: amounts, shares, rates of growth plus one). */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return build(
    a.low && b.low && times(a.low, b.low),
    a.high && b.high && times(a.high, b.high),
    open(a, 'low') || open(b, 'low'),
    open(a, 'high') || open(b, 'high'),
  )
}

export const scaleInterval = (a: Interval, factor: Decimal): Interval =>
  factor.coefficient < 0n
    ? scaleInterval(negateInterval(a), negate(factor))
    : build(a.low && times(a.low, factor), a.high && times(a.high, factor), open(a, 'low'), open(a, 'high'))

/** Widens both ends by the same amount. */
export const widen = (a: Interval, by: Decimal): Interval =>
  build(a.low && minus(a.low, by), a.high && plus(a.high, by), false, false)

const below = (a: Interval, b: Interval): boolean => {
  if (!a.high || !b.low) return false
  const order = compare(a.high, b.low)
  return order < 0 || (order === 0 && (open(a, 'high') || open(b, 'low')))
}

/** True where no value lies in both: the only proof that two statements conflict. */
export const isDisjoint = (a: Interval, b: Interval): boolean => below(a, b) || below(b, a)

/** True where every value of a is below every value of b. */
export const isBelow = (a: Interval, b: Interval): boolean => below(a, b)
