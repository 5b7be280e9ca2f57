// A run of digits, with groups, a point, 万 and 亿 -> a number: 1,234, 12.3亿, 30余万, 3千万.
import { ARABIC, CLASS, DIGIT, SCALE, VALUE } from '../../lexicon/numerals.ts'
import { readChinese } from './chinese.ts'
import {
  DUO,
  endOfDigits,
  isArabic,
  isUnitPrefix,
  LAI,
  lastPlace,
  LONGEST,
  numeral,
  POWERS,
  WAN,
  YU,
  type Numeral,
} from './numeral.ts'
import { skip } from './scan.ts'

const DOT = 46
const COMMA = 44

/** 1,234,567 from the end of their first one to three digits: the end of the last group, or the same place. */
function endOfGroups(s: string, at: number): number {
  let end = at
  while (s.charCodeAt(end) === COMMA) {
    const next = endOfDigits(s, end + 1)
    if (next - end !== 4) return end > at && next === end + 1 ? end : at
    end = next
  }
  return end
}

export function readArabic(s: string, start: number): Numeral | undefined {
  let end = start
  let total = 0
  let code = s.charCodeAt(end)
  while (code >= 48 && code <= 57) {
    total = total * 10 + (code - 48)
    code = s.charCodeAt(++end)
  }
  let digits = end - start
  let plain = true
  if (digits <= 3 && code === COMMA) {
    const grouped = endOfGroups(s, end)
    if (grouped !== end) {
      for (let i = end; i < grouped; i++) {
        const digit = s.charCodeAt(i)
        if (isArabic(digit)) {
          total = total * 10 + (digit - 48)
          digits++
        }
      }
      end = grouped
      plain = false
      code = s.charCodeAt(end)
    }
  }
  let decimals = 0
  if (code === DOT && isArabic(s.charCodeAt(end + 1))) {
    const from = ++end
    code = s.charCodeAt(end)
    while (code >= 48 && code <= 57) {
      total = total * 10 + (code - 48)
      code = s.charCodeAt(++end)
    }
    decimals = end - from
  }
  const exact = digits + decimals
  if (exact > LONGEST) return undefined
  const coefficient = exact > 15 ? BigInt(s.slice(start, end).replace(/[^0-9]/g, '')) : total
  return scaleArabic(s, start, end, coefficient, decimals, plain ? digits : 0)
}

/** 万 and 亿, 余 inside and lower scales behind a run of digits. */
function scaleArabic(
  s: string,
  start: number,
  end: number,
  coefficient: number | bigint,
  decimals: number,
  digits: number,
): Numeral {
  const amount = Number(coefficient) / POWERS[Math.min(decimals, 16)]!
  let at = skip(s, end)
  let code = s.charCodeAt(at)
  let inside: number | undefined
  if (
    (code === YU || code === DUO || code === LAI) &&
    VALUE[s.charCodeAt(skip(s, at + 1))]! >= WAN &&
    CLASS[s.charCodeAt(skip(s, at + 1))] === SCALE
  ) {
    inside = at
    at = skip(s, at + 1)
    code = s.charCodeAt(at)
  }
  if (CLASS[code] !== SCALE || code === 0x5341 || code === 0x62fe || isUnitPrefix(s, at))
    return numeral(start, end, coefficient, -decimals, amount, 0, digits, true, decimals, false)
  if (VALUE[code]! < WAN) {
    if (decimals === 0 && typeof coefficient === 'number') {
      const mixed = readChinese(s, start)
      if (mixed) return mixed
    }
    // 1.04百万
    let power = VALUE[code]!
    at++
    while (CLASS[s.charCodeAt(at)] === SCALE && VALUE[s.charCodeAt(at)]! >= WAN && power < 12)
      power += VALUE[s.charCodeAt(at++)]!
    return numeral(start, at, coefficient, power - decimals, amount * POWERS[power]!, power, 0, true, decimals, false)
  }
  let scale = VALUE[code]!
  at++
  const next = s.charCodeAt(skip(s, at))
  if (CLASS[next] === SCALE && VALUE[next]! >= WAN) {
    scale += VALUE[next]!
    at = skip(s, at) + 1
  } else if (
    decimals === 0 &&
    inside === undefined &&
    typeof coefficient === 'number' &&
    (CLASS[next] === ARABIC || CLASS[next] === DIGIT)
  ) {
    const mixed = readChinese(s, start)
    if (mixed && mixed.end > at) return mixed
  }
  const read = numeral(
    start,
    at,
    coefficient,
    scale - decimals,
    amount * POWERS[scale]!,
    scale,
    0,
    true,
    decimals,
    false,
  )
  if (inside !== undefined) {
    read.inside = inside
    read.width = lastPlace(amount) * POWERS[scale]!
  }
  return read
}
