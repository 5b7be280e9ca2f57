// Two values -> the slip of the pen that turns one into the other: one digit, two digits swapped, a power of ten.
import { compare, shift, type Decimal } from '../exact/decimal.ts'

export type Slip = 'digit' | 'swap' | 'scale'

const digitsOf = ({ coefficient }: Decimal): string => (coefficient < 0n ? -coefficient : coefficient).toString()

const significant = (digits: string): string => digits.replace(/0+$/, '')

/** 25.3 and 35.3 digit; 12.6 and 16.2 swap; 3.2亿 and 3.2万 scale. Undefined where the values have nothing in common. */
export function findSlip(a: Decimal, b: Decimal): Slip | undefined {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  const same = significant(x)
  if (same.length >= 1 && same === significant(y)) {
    for (const places of [1, 2, 3, 4, 8]) {
      if (compare(shift(a, places), b) === 0 || compare(a, shift(b, places)) === 0) return 'scale'
    }
  }
  if (a.exponent !== b.exponent || x.length !== y.length || x.length < 3) return undefined
  const wrong: number[] = []
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) wrong.push(i)
  if (wrong.length === 1) return 'digit'
  const [i, j] = wrong
  if (wrong.length === 2 && j === i! + 1 && x[i!] === y[j] && x[j] === y[i!]) return 'swap'
  return undefined
}
