// 三分之一, 百分之五, 1/3, 三成, 七五折, 一半 -> shares and fractions.
import { decimal, minus, plus, type Decimal } from '../../exact/decimal.ts'
import type { Interval } from '../../exact/interval.ts'
import { CLASS, SCALE, VALUE } from '../../lexicon/numerals.ts'
import { readNumeral, valueOf, type Numeral } from './numeral.ts'
import { skip } from './scan.ts'

/** Digits kept of a fraction that has no end. */
const PLACES = 20

export function divide(numerator: Decimal, denominator: Decimal): Decimal {
  let [a, b] = [numerator, denominator]
  if (b.coefficient === 0n) return decimal(0n)
  if (a.exponent < b.exponent) b = decimal(b.coefficient * 10n ** BigInt(b.exponent - a.exponent), a.exponent)
  else a = decimal(a.coefficient * 10n ** BigInt(a.exponent - b.exponent), b.exponent)
  let coefficient = (a.coefficient * 10n ** BigInt(PLACES)) / b.coefficient
  let exponent = -PLACES
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent++
  }
  return decimal(coefficient, exponent)
}

export interface Fraction {
  readonly end: number
  readonly value: Decimal
  /** 百分之, 千分之: the value in per cent; else a plain fraction. */
  readonly percent: boolean
  readonly terms: readonly [Decimal, Decimal]
}

/** 分之 behind a numeral, then the numerator. */
export function readFraction(s: string, n: Numeral): Fraction | undefined {
  let at = skip(s, n.end)
  if (s[at] !== '分') return undefined
  at = skip(s, at + 1)
  const short = s[at] !== '之'
  if (short && (s[at] !== '一' || n.amount > 10)) return undefined
  at = short ? at : skip(s, at + 1)
  let negative = false
  if (s[at] === '负' || s[at] === '-') {
    negative = true
    at++
  }
  const code = s.charCodeAt(at)
  if (CLASS[code] === 0 || CLASS[code] === undefined) return undefined
  const hundred =
    n.bare && s.startsWith('百', at) && n.amount === 100 && (at + 1 >= s.length || VALUE[s.charCodeAt(at + 1)] === 255)
  const top = readNumeral(s, at)
  if (!top || top.upper !== undefined || (top.bare && CLASS[code] === SCALE && !hundred)) return undefined
  const value = negative ? decimal(-BigInt(top.coefficient), top.exponent) : valueOf(top)
  let end = top.end
  if ((s[end] === 'k' || s[end] === ' ') && n.bare && s[skip(s, end)] === 'k') {
    return {
      end: skip(s, end) + 1,
      value: decimal(value.coefficient, value.exponent + 3),
      percent: true,
      terms: [value, decimal(1n)],
    }
  }
  const terms = [value, valueOf(n)] as const
  if (n.bare) {
    const power = Math.round(Math.log10(n.amount))
    return { end, value: decimal(value.coefficient, value.exponent + 2 - power), percent: true, terms }
  }
  if (s[end] === '点') end = top.end
  return { end, value: divide(value, valueOf(n)), percent: false, terms }
}

/** 三又二分之一: the whole part and 又. */
export function readMixedFraction(s: string, n: Numeral): Fraction | undefined {
  let at = skip(s, n.end)
  if (s[at] !== '又') return undefined
  at = skip(s, at + 1)
  const bottom = CLASS[s.charCodeAt(at)] ? readNumeral(s, at) : undefined
  const fraction = bottom && readFraction(s, bottom)
  if (!fraction) return undefined
  return { ...fraction, value: plus(valueOf(n), divide(...fraction.terms)), percent: false }
}

const TWO = decimal(2n, -2)

/** Fractions are round numbers: three parts of four hold within two points. */
export const roughly = (value: Decimal): Interval => ({ low: minus(value, TWO), high: plus(value, TWO) })
