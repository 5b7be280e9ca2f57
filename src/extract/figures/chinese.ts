// Chinese digits and scale words, mixed with Arabic ones at will -> a number: 三千零五十, 2亿3千万, 三四十万, 二〇二四.
import { ARABIC, CLASS, DIGIT, SCALE, TENS, VALUE, WORD } from '../../lexicon/numerals.ts'
import {
  DUO,
  endOfDigits,
  isUnitPrefix,
  JI,
  LAI,
  lastPlace,
  numeral,
  POWERS,
  WAN,
  YU,
  type Numeral,
} from './numeral.ts'
import { skip } from './scan.ts'

const POINT = '点'.charCodeAt(0)
const SPACE = 32
const MAX = Number.MAX_SAFE_INTEGER / 16

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
  return numeral(
    start,
    to,
    total * POWERS[decimals]! + fraction,
    -decimals,
    total + fraction / POWERS[decimals]!,
    0,
    end - start,
    false,
    decimals,
    false,
  )
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
  if (s[end] === '刻' || s[end] === '线' || (s[end] === '分' && s[end + 1] !== '之' && s[end + 1] !== '钟'))
    return [0, 0, at]
  return [decimals, fraction, end]
}

export function readChinese(s: string, start: number): Numeral | undefined {
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
  let end = start
  let crossed = false // a blank stands before the waiting digit
  let high = 0 // what `other` adds
  const arabic = CLASS[s.charCodeAt(start)] === ARABIC
  let tens: number | undefined
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
    if (kind === WORD && digit < 0 && place > 1 && (tens = TENS[s[at]!]) !== undefined) {
      section += tens
      place = 1
      zero = false
      tail = 0
      bare = false
      at++
      end = at
      continue
    }
    if (kind === DIGIT) {
      const value = VALUE[code]!
      if (digit >= 0) {
        // 六斤八两: a weight
        if (s[at] === '两') break
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
        if (part === 0 && at > start && (total === 0 || tail === 0 || power < big)) break
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
  if (digit >= 0 && !(crossed && arabic)) {
    bare = false
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
    return numeral(
      start,
      last,
      coefficient,
      scale - decimals,
      (amount + fraction / POWERS[decimals]!) * POWERS[scale]!,
      scale,
      0,
      arabic,
      decimals,
      bare,
    )
  }
  const unit = POWERS[tail]!
  const read = numeral(start, end, amount / unit, tail, amount, tail, 0, arabic, 0, bare)
  if (other >= 0) read.upper = (amount + high) / unit
  else if (inside >= 0) {
    read.inside = inside
    read.width = width
  }
  return read
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
