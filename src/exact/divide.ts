// Two exact decimals -> their quotient to a number of places, for showing; powers, for rates over several years.
import { compare, decimal, times, type Decimal } from './decimal.ts'
import type { Interval } from './interval.ts'

const ONE = decimal(1n)

/** a ÷ b, rounded half away from zero to `places` decimals; null for a divisor of zero. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal | null {
  if (b.coefficient === 0n) return null
  const shift = a.exponent - b.exponent + places
  let upper = a.coefficient
  let lower = b.coefficient
  if (shift >= 0) upper *= 10n ** BigInt(shift)
  else lower *= 10n ** BigInt(-shift)
  if (lower < 0n) [upper, lower] = [-upper, -lower]
  const half = upper < 0n ? -lower : lower
  return decimal((2n * upper + half) / (2n * lower), -places)
}

/** Drops digits behind the given decimal place, rounded half away from zero; a coarser value stays as it is. */
export const round = (a: Decimal, places: number): Decimal => (a.exponent >= -places ? a : divide(a, ONE, places)!)

export function power(a: Decimal, count: number): Decimal {
  let result = ONE
  for (let i = 0; i < count; i++) result = times(result, a)
  return result
}

/** Each end to the power; for intervals without negative values. */
export function powerInterval(a: Interval, count: number): Interval {
  return {
    low: a.low && power(a.low, count),
    high: a.high && power(a.high, count),
    ...(a.lowOpen ? { lowOpen: true } : {}),
    ...(a.highOpen ? { highOpen: true } : {}),
  }
}

export const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b)
export const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b)
