// Exact decimals: a coefficient and a power of ten. 50.0 is (500, -1), so a value remembers its last printed place.

/** value = coefficient × 10^exponent. The exponent is the place of the last printed digit: 12.3亿 is (123, 7). */
export interface Decimal {
  readonly coefficient: bigint
  readonly exponent: number
}

export const decimal = (coefficient: bigint, exponent = 0): Decimal => ({ coefficient, exponent })

/** Reads plain digits, with a sign and a point at most ("-12.30"); throws a SyntaxError on anything else. */
export function parseDecimal(digits: string): Decimal {
  const point = digits.indexOf('.')
  if (point < 0) return decimal(BigInt(digits))
  return decimal(BigInt(digits.slice(0, point) + digits.slice(point + 1)), point + 1 - digits.length)
}

/** The powers of ten that are exact in a double. */
const TENS = Array.from({ length: 23 }, (_, places) => Number(`1e${places}`))
const BIG_TENS = TENS.map(BigInt)

const power = (places: number): bigint => BIG_TENS[places] ?? 10n ** BigInt(places)

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.exponent === b.exponent) return [a.coefficient, b.coefficient, a.exponent]
  return a.exponent > b.exponent
    ? [a.coefficient * power(a.exponent - b.exponent), b.coefficient, b.exponent]
    : [a.coefficient, b.coefficient * power(b.exponent - a.exponent), a.exponent]
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b)
  return decimal(x + y, exponent)
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b)
  return decimal(x - y, exponent)
}

export const times = (a: Decimal, b: Decimal): Decimal =>
  decimal(a.coefficient * b.coefficient, a.exponent + b.exponent)

/** a × 10^places; the printed digits stay. */
export const shift = (a: Decimal, places: number): Decimal => decimal(a.coefficient, a.exponent + places)

export const negate = (a: Decimal): Decimal => decimal(-a.coefficient, a.exponent)

/** Negative, zero or positive, as for sort. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const isZero = (a: Decimal): boolean => a.coefficient === 0n

/** The nearest double, for showing and for the public API; never for deciding. */
export function toNumber(a: Decimal): number {
  // Both exact in a double, so that one division or product rounds right.
  const coefficient = Number(a.coefficient)
  if (Math.abs(coefficient) < 9e15) {
    if (a.exponent === 0) return coefficient
    if (a.exponent < 0 && a.exponent >= -22) return coefficient / TENS[-a.exponent]!
    if (a.exponent > 0 && a.exponent <= 22) return coefficient * TENS[a.exponent]!
  }
  return Number(`${a.coefficient}e${a.exponent}`)
}

/** Plain digits without exponent: (123, 7) is "1230000000", (500, -1) is "50.0". */
export function showDecimal(a: Decimal): string {
  if (a.exponent >= 0) return (a.coefficient * power(a.exponent)).toString()
  const sign = a.coefficient < 0n ? '-' : ''
  const digits = (a.coefficient < 0n ? -a.coefficient : a.coefficient).toString().padStart(1 - a.exponent, '0')
  return `${sign}${digits.slice(0, a.exponent)}.${digits.slice(a.exponent)}`
}
