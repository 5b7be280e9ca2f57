// Characters at a place -> a written number: 12.3万, 1,234, 三千零五十, 2亿3千万, 三四十万, 数百, 二〇二四.
import { decimal, type Decimal } from '../../exact/decimal.ts'
import { ARABIC, CLASS, DIGIT, FORMAL, SCALE, TENS, VALUE } from '../../lexicon/numerals.ts'

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
  readonly upper?: number
  readonly vague?: true
  /** 十几, 30余万: how far above the printed value it may lie, and where the word stands. */
  readonly width?: number
  readonly inside?: number
}

const POINT = '点'.charCodeAt(0)
const DOT = 46
const COMMA = 44
const SPACE = 32
const WAN = 4
const MAX = Number.MAX_SAFE_INTEGER / 16
const POWERS = Array.from({ length: 17 }, (_, places) => 10 ** places)
const YU = '余'.charCodeAt(0)
const DUO = '多'.charCodeAt(0)
const LAI = '来'.charCodeAt(0)
const JI = '几'.charCodeAt(0)
const SHU = '数'.charCodeAt(0)

/** More digits than this are a code. */
export const LONGEST = 30

const isArabic = (code: number): boolean => code >= 48 && code <= 57

const skip = (s: string, at: number): number => (s.charCodeAt(at) === SPACE ? at + 1 : at)

export const valueOf = (numeral: Numeral): Decimal => decimal(BigInt(numeral.coefficient), numeral.exponent)

/** The end of a run of digits. */
export function endOfDigits(s: string, at: number): number {
  while (isArabic(s.charCodeAt(at))) at++
  return at
}

export function readNumeral(s: string, start: number): Numeral | undefined {
  const code = s.charCodeAt(start)
  if (isArabic(code)) return readArabic(s, start)
  if (code === SHU || code === JI) return readSome(s, start)
  return readChinese(s, start)
}

/** 1,234,567 and 1 234 567 from the end of their first one to three digits: the end of the last group, or the same place. */
function endOfGroups(s: string, at: number): number {
  const mark = s.charCodeAt(at)
  if (mark !== COMMA && mark !== SPACE) return at
  let end = at
  let groups = 0
  while (s.charCodeAt(end) === mark) {
    const next = endOfDigits(s, end + 1)
    if (next - end !== 4)
      return mark === COMMA && groups > 0 && next === end + 1 ? end : groups > 0 && next === end + 1 ? end : at
    end = next
    groups++
  }
  // With blanks one group may be two numbers side by side.
  return mark === SPACE && groups < 2 ? at : end
}

function readArabic(s: string, start: number): Numeral | undefined {
  let end = start
  let total = 0
  let code = s.charCodeAt(end)
  while (code >= 48 && code <= 57) {
    total = total * 10 + (code - 48)
    code = s.charCodeAt(++end)
  }
  let digits = end - start
  let plain = true
  if (digits <= 3 && (code === COMMA || code === SPACE)) {
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
    return {
      start,
      end,
      coefficient,
      exponent: -decimals,
      amount,
      scale: 0,
      digits,
      arabic: true,
      decimals,
      bare: false,
    }
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
    return {
      start,
      end: at,
      coefficient,
      exponent: power - decimals,
      amount: amount * POWERS[power]!,
      scale: power,
      digits: 0,
      arabic: true,
      decimals,
      bare: false,
    }
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
  const numeral = {
    start,
    end: at,
    coefficient,
    exponent: scale - decimals,
    amount: amount * POWERS[scale]!,
    scale,
    digits: 0,
    arabic: true,
    decimals,
    bare: false,
  }
  return inside === undefined ? numeral : { ...numeral, inside, width: lastPlace(amount) * POWERS[scale]! }
}

/** 千克, 千米, 千瓦, 兆瓦, 百分点: the scale word belongs to the unit. */
function isUnitPrefix(s: string, at: number): boolean {
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
  return {
    start,
    end: at,
    coefficient: 2,
    exponent: power,
    amount: 2 * POWERS[power]!,
    scale,
    digits: 0,
    arabic: false,
    decimals: 0,
    bare: false,
    upper: 10,
    vague: true,
  }
}

/** A run of Chinese digits without scale words, read one by one: 二〇二四, 一七二〇. */
function readPositional(s: string, start: number): Numeral | undefined {
  let end = start
  let total = 0
  while (CLASS[s.charCodeAt(end)] === DIGIT || (end > start && s[end] === '幺') || s[end] === '洞' || s[end] === '拐') {
    total = total * 10 + (s[end] === '幺' ? 1 : s[end] === '洞' ? 0 : s[end] === '拐' ? 7 : VALUE[s.charCodeAt(end)]!)
    end++
  }
  if (end - start > 15) return undefined
  const [decimals, fraction, to] = readPoint(s, end)
  return {
    start,
    end: to,
    coefficient: total * POWERS[decimals]! + fraction,
    exponent: -decimals,
    amount: total + fraction / POWERS[decimals]!,
    scale: 0,
    digits: end - start,
    arabic: false,
    decimals,
    bare: false,
  }
}

/** 点五七: number of decimals, their digits, the end; no decimals where 点 is a clock or a classifier. */
function readPoint(s: string, at: number): [number, number, number] {
  const from = skip(s, at)
  if (s.charCodeAt(from) !== POINT) return [0, 0, at]
  let end = skip(s, from + 1)
  const first = end
  let fraction = 0
  let code = s.charCodeAt(end)
  while ((CLASS[code] === DIGIT && s[end] !== '两') || CLASS[code] === ARABIC) {
    fraction = fraction * 10 + VALUE[code]!
    code = s.charCodeAt(++end)
    if (end - first > 15) return [0, 0, at]
  }
  const decimals = end - first
  if (decimals === 0) return [0, 0, at]
  // 八点三十分, 三点二十: a clock; 两点一线: a phrase
  if (CLASS[code] === SCALE && VALUE[code]! < WAN) return [0, 0, at]
  if (s[end] === '刻' || s[end] === '线' || (s[end] === '分' && s[end + 1] !== '之')) return [0, 0, at]
  return [decimals, fraction, end]
}

function readChinese(s: string, start: number): Numeral | undefined {
  let at = start
  let total = 0 // finished 万 and 亿 parts
  let section = 0 // below the next 万 or 亿
  let digit = -1 // waiting for its scale word
  let other = -1 // 三四十: the second of two neighbours
  let place = 9
  let big = 99
  let tail = 0 // power of the scale words it ends with
  let zero = false
  let width = 0
  let inside = -1
  let bare = false
  let formal = 0
  let plain = 0
  let end = start
  let crossed = false // a blank stands before the waiting digit
  let high = 0 // what `other` adds
  const arabic = CLASS[s.charCodeAt(start)] === ARABIC
  for (;;) {
    let code = s.charCodeAt(at)
    let blank = false
    if (code === SPACE && at > start) {
      code = s.charCodeAt(at + 1)
      blank = true
      if (
        CLASS[code] !== SCALE &&
        CLASS[code] !== DIGIT &&
        CLASS[code] !== ARABIC &&
        code !== YU &&
        code !== DUO &&
        code !== JI
      )
        break
      at++
    }
    const kind = CLASS[code]
    if (kind === DIGIT) {
      const value = VALUE[code]!
      if (FORMAL.includes(s[at]!)) formal++
      else plain++
      if (digit >= 0) {
        if (other >= 0 || at === start + 1 || digit < 0) {
          const pair = readPair(s, at, digit, value)
          if (section === 0 && total === 0 && !pair) return readPositional(s, start)
          if (!pair) break
        } else if (!readPair(s, at, digit, value)) break
        if (blank) break
        other = value
        at++
        end = at
        continue
      }
      if (value === 0) {
        zero = true
        at++
        if (at - 1 === start) {
          digit = 0
          end = at
        }
        continue
      }
      digit = value
      crossed = blank
      at++
      continue
    }
    if (kind === ARABIC) {
      if (digit > 0 || (digit === 0 && !zero)) break
      const to = endOfDigits(s, at)
      if (to - at > 8) break
      if (s.charCodeAt(at) === 48 && digit < 0 && at > start) zero = true
      digit = Number(s.slice(at, to))
      crossed = blank
      at = to
      continue
    }
    if (kind === SCALE) {
      if (at > start && isUnitPrefix(s, at)) break
      const power = VALUE[code]!
      if (FORMAL.includes(s[at]!)) formal++
      else plain++
      if (power < WAN) {
        if (power >= place || (digit === 0 && !zero)) break
        if (zero && digit < 0 && power > 1 && section === 0 && total === 0) break
        if (digit < 0 && at === start) bare = power > 1
        else if (digit < 0 && power > 1 && section > 0) break
        section += (digit < 0 || (digit === 0 && zero) ? 1 : digit) * POWERS[power]!
        if (other >= 0) high = (other - digit) * POWERS[power]!
        place = power
      } else {
        const part = section + Math.max(digit, 0)
        if (other >= 0 && high === 0) high = other - digit
        if (part === 0 && at > start && (total === 0 || tail === 0)) break
        if (part === 0 && at === start) {
          total = POWERS[power]!
          bare = true
        } else if (power < big) total += part * POWERS[power]!
        else if (power > big || part === 0) total = (total + part) * POWERS[power]!
        else break
        tail = part === 0 && total > 0 && at > start ? tail + power : power
        high *= POWERS[power]!
        width *= POWERS[power]!
        if (total > MAX) return undefined
        section = 0
        big = power
        place = 9
        digit = -1
        zero = false
        at++
        end = at
        continue
      }
      digit = -1
      zero = false
      tail = 0
      at++
      end = at
      continue
    }
    if (
      (code === YU || code === DUO || code === LAI || code === JI) &&
      inside < 0 &&
      at > start &&
      (at === end || (blank && at === end + 1) || digit >= 0 || zero)
    ) {
      const after = s.charCodeAt(skip(s, at + 1))
      const scaled = CLASS[after] === SCALE && VALUE[after]! >= WAN
      if (!scaled && code !== JI) break
      if (code === JI && (digit > 0 || (place === 9 && !zero))) break
      inside = at
      width = code === JI && zero ? 10 : lastPlace(section + Math.max(digit, 0))
      at++
      if (!scaled) end = at
      zero = false
      if (!scaled) break
      continue
    }
    break
  }
  if (formal > 0 && plain === 0 && end - start < 2 && digit < 10) return undefined
  if (digit >= 0 && !(crossed && arabic)) {
    tail = 0
    const to = at > end ? trimmed(s, at) : end
    if (zero || place === 1 || (place === 9 && big === 99) || digit > 9) section += digit
    else if (place < 9) {
      section += digit * POWERS[place - 1]!
      if (other >= 0) high = (other - digit) * POWERS[place - 1]!
    } else section += digit * POWERS[big - 1]!
    if (other >= 0 && high === 0) high = other - digit
    if (place === 1) high = other >= 0 ? other - digit : 0
    end = Math.max(end, to)
  } else if (digit < 0 && section > 0) tail = 0
  if (end === start) return undefined
  const amount = total + section
  if (amount > MAX) return undefined
  const [decimals, fraction, to] = other < 0 && inside < 0 ? readPoint(s, end) : [0, 0, end]
  if (decimals > 0) {
    // 一点二亿
    let scale = 0
    let last = to
    while (CLASS[s.charCodeAt(last)] === SCALE && VALUE[s.charCodeAt(last)]! >= WAN && scale < 12)
      scale += VALUE[s.charCodeAt(last++)]!
    const coefficient =
      decimals > 15 || amount * POWERS[decimals]! > MAX
        ? BigInt(amount) * 10n ** BigInt(decimals) + BigInt(fraction)
        : amount * POWERS[decimals]! + fraction
    return {
      start,
      end: last,
      coefficient,
      exponent: scale - decimals,
      amount: (amount + fraction / POWERS[decimals]!) * POWERS[scale]!,
      scale,
      digits: 0,
      arabic,
      decimals,
      bare,
    }
  }
  const unit = POWERS[tail]!
  const numeral = {
    start,
    end,
    coefficient: amount / unit,
    exponent: tail,
    amount,
    scale: tail,
    digits: 0,
    arabic,
    decimals: 0,
    bare,
  }
  if (other >= 0) return { ...numeral, upper: (amount + high) / unit }
  if (inside >= 0) return { ...numeral, inside, width }
  return numeral
}

/** The place behind the last character that is no blank or 零. */
function trimmed(s: string, at: number): number {
  while (s.charCodeAt(at - 1) === SPACE) at--
  return at
}

/** 三四(十), 两三(百), 三五(天): neighbours that name a span, before a scale word or something counted. */
function readPair(s: string, at: number, first: number, second: number): boolean {
  if (first === 0 || !(second === first + 1 || (first === 3 && second === 5))) return false
  const next = s.charCodeAt(at + 1)
  if (CLASS[next] === SCALE) return true
  return CLASS[next] !== DIGIT && CLASS[next] !== ARABIC
}

/** 廿二, 卅四: twenty-two, thirty-four. */
export const tensOf = (character: string): number | undefined => TENS[character]
