// Characters at a place -> a written number: 12.3万, 1,234, 三千零五十, 2亿3千万, 三四十万, 数百, 二〇二四.
import { decimal, type Decimal } from '../../exact/decimal.ts'
import { CLASS, DIGIT, SCALE, VALUE } from '../../lexicon/numerals.ts'
import { readArabic } from './arabic.ts'
import { readChinese } from './chinese.ts'

/** coefficient × 10^exponent, as printed; the exponent is the last printed place. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly coefficient: number | bigint
  readonly exponent: number
  /** The same as a double, for choosing a reading; never for deciding. */
  readonly amount: number
  /** Power of the 万 or 亿 it ends with, 0 where it has none. */
  readonly scale: number
  /** Digits in front of the point, where it is one run of digits (2024, 二〇二四); else 0. */
  readonly digits: number
  readonly arabic: boolean
  readonly decimals: number
  /** 百万, 千: begins with a scale word; a figure only beside a hedge or a unit. */
  readonly bare: boolean
  /** Upper end, in the same exponent, of 三四十 (both ends) and 数百 (open). */
  upper: number | undefined
  vague: boolean
  /** 十几, 30余万: how far above the printed value it may lie, and where the word stands. */
  width: number | undefined
  inside: number | undefined
}

/** One shape for all, so that the readers stay fast. */
export const numeral = (
  start: number,
  end: number,
  coefficient: number | bigint,
  exponent: number,
  amount: number,
  scale: number,
  digits: number,
  arabic: boolean,
  decimals: number,
  bare: boolean,
): Numeral => ({
  start,
  end,
  coefficient,
  exponent,
  amount,
  scale,
  digits,
  arabic,
  decimals,
  bare,
  upper: undefined,
  vague: false,
  width: undefined,
  inside: undefined,
})

export const WAN = 4
export const POWERS = Array.from({ length: 23 }, (_, places) => 10 ** places)
export const YU = '余'.charCodeAt(0)
export const DUO = '多'.charCodeAt(0)
export const LAI = '来'.charCodeAt(0)
export const JI = '几'.charCodeAt(0)
const SHU = '数'.charCodeAt(0)

/** More digits than this are a code. */
export const LONGEST = 30

export const isArabic = (code: number): boolean => code >= 48 && code <= 57

export const valueOf = (read: Numeral): Decimal => decimal(BigInt(read.coefficient), read.exponent)

/** The end of a run of digits. */
export function endOfDigits(s: string, at: number): number {
  while (isArabic(s.charCodeAt(at))) at++
  return at
}

export function readNumeral(s: string, start: number): Numeral | undefined {
  const code = s.charCodeAt(start)
  if (isArabic(code) || code === 46) return readArabic(s, start)
  if (code === SHU || code === JI) return readSome(s, start)
  return readChinese(s, start)
}

/** 千克, 千米, 千瓦, 兆瓦, 百分点: the scale word belongs to the unit. */
export function isUnitPrefix(s: string, at: number): boolean {
  const code = s.charCodeAt(at)
  if (code === 0x5343) return '克米瓦卡伏赫焦帕字比吨'.includes(s[at + 1] ?? ' ')
  if (code === 0x5146) return !(CLASS[s.charCodeAt(at + 1)] === DIGIT || CLASS[s.charCodeAt(at + 1)] === SCALE)
  if (code === 0x767e) return (s[at + 1] === '分' && s[at + 2] !== '之') || s[at + 1] === '帕' || s[at + 1] === '强'
  return false
}

/** Place value of the last digit that is not 0: 1200 -> 100. */
export function lastPlace(amount: number): number {
  if (!Number.isInteger(amount) || amount === 0) return 1
  let place = 1
  while (amount % (place * 10) === 0) place *= 10
  return place
}

/** 数十, 几百万: 2 up to 10 of the scale; 数 and 几 alone are read with their unit. */
function readSome(s: string, start: number): Numeral | undefined {
  let at = start + 1
  let power = 0
  let scale = 0
  while (CLASS[s.charCodeAt(at)] === SCALE && power <= 12) {
    const step = VALUE[s.charCodeAt(at)]!
    if (isUnitPrefix(s, at)) break
    if (step < WAN && power > 0) break
    power += step
    if (step >= WAN) scale += step
    at++
  }
  const read = numeral(start, at, 2, power, 2 * POWERS[power]!, scale, 0, false, 0, false)
  read.upper = 10
  read.vague = true
  return read
}
