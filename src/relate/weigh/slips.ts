// A printed number and what it would have to be -> the slip of hand or eye that made the one of the other, if any: the one place that knows slips.
import { compare, decimal, shift, type Decimal } from '../../exact/decimal.ts'
import type { Interval } from '../../exact/interval.ts'
import type { Wording } from '../../model.ts'

export type Slip = 'digit' | 'swap' | 'doubled' | 'dropped' | 'point' | 'scale' | 'base'

export const SLIP_NAMES: Record<Slip, Wording> = {
  digit: { zh: '一位数字有误', en: 'one digit is another' },
  swap: { zh: '相邻数字颠倒', en: 'two neighbours are swapped' },
  doubled: { zh: '多了一位数字', en: 'a digit too many' },
  dropped: { zh: '漏了一位数字', en: 'a digit is missing' },
  point: { zh: '小数点移位', en: 'the decimal point has moved' },
  base: { zh: '算错了基数', en: 'it was computed on another base' },
  scale: { zh: '“万”“亿”误植', en: '万 stands for 亿 or the reverse' },
}

/** Places that a point moves by a slip, and those that 万 and 亿 differ by. */
const MOVES: readonly (readonly [Slip, readonly number[]])[] = [
  ['point', [1, -1, 2, -2, 3, -3]],
  ['scale', [4, -4, 8, -8]],
]

/** The slip by which a printed value came from one that lies in the interval; both in the base unit. Undefined where none did. */
export function findSlip(printed: Decimal, needed: Interval): Slip | undefined {
  // What is open to one side is met by almost anything
  if (!needed.low || !needed.high) return undefined
  const digits = (printed.coefficient < 0n ? -printed.coefficient : printed.coefficient).toString()
  for (const [slip, other] of readOthers(digits))
    if (!other.startsWith('0') && contains(needed, decimal(BigInt(other), printed.exponent))) return slip
  for (const [slip, places] of MOVES) if (places.some((place) => contains(needed, shift(printed, place)))) return slip
  return undefined
}

/** All numbers that one slip sets for the digits, the likeliest slips first. */
function* readOthers(digits: string): Generator<[Slip, string]> {
  for (let i = 0; i < digits.length; i++)
    for (const digit of '0123456789')
      if (digit !== digits[i]) yield ['digit', digits.slice(0, i) + digit + digits.slice(i + 1)]
  for (let i = 1; i < digits.length; i++)
    if (digits[i] !== digits[i - 1])
      yield ['swap', digits.slice(0, i - 1) + digits[i]! + digits[i - 1]! + digits.slice(i + 1)]
  for (let i = 0; i < digits.length && digits.length > 1; i++)
    yield ['doubled', digits.slice(0, i) + digits.slice(i + 1)]
  for (let i = 0; i <= digits.length; i++)
    for (const digit of '0123456789') yield ['dropped', digits.slice(0, i) + digit + digits.slice(i)]
}

/** True where the value lies in the interval. */
export function contains({ low, high, lowOpen, highOpen }: Interval, value: Decimal): boolean {
  if (low && (lowOpen ? compare(value, low) <= 0 : compare(value, low) < 0)) return false
  return !(high && (highOpen ? compare(value, high) >= 0 : compare(value, high) > 0))
}
