// The second end of 3～5家, 15%～30%, 1万—5万元, 三百到五百元, 10000与20000间.
import { decimal, negate, shift, type Decimal } from '../../exact/decimal.ts'
import { ARABIC, CLASS, DIGIT, SCALE } from '../../lexicon/numerals.ts'
import type { Unit } from '../../lexicon/units.ts'
import type { Hedge, Span } from '../../model.ts'
import { readCompound } from './compound.ts'
import { readAfter, type Before } from './hedged.ts'
import { kindOf, readMeasure, readShare } from './measure.ts'
import { readNumeral, valueOf, type Numeral } from './numeral.ts'
import { behindLink } from './calendar-part.ts'
import { isDigit, isHan, isLetter, type Scan } from './scan.ts'

export interface Second {
  readonly end: number
  /** The end of its digits. */
  readonly number: number
  readonly low: Decimal
  readonly high: Decimal
  readonly unit: Unit | undefined
  readonly hedge: Hedge
  readonly words: Span | undefined
}

/** Looks for the second end behind a first number (and its unit, if printed). */
export function readSecond(
  scan: Scan,
  n: Numeral,
  first: Decimal,
  end: number,
  unit: Unit | undefined,
  before: Before,
): Second | undefined {
  const { s } = scan
  const mark = s.charCodeAt(end)
  if (n.inside !== undefined || n.bare || (mark < 128 && mark !== 45 && mark !== 126 && mark !== 32)) return undefined
  let at = behindLink(s, end)
  // 20和30之间; 间 may look like the unit of the second
  const pair = at === end && (mark === 0x4e0e || mark === 0x548c)
  if (pair) at = end + 1
  if (at === end) return undefined
  const word = s.charCodeAt(at - 1) === 0x5230 || s.charCodeAt(at - 1) === 0x81f3
  // 由1000万元到4000万元 is a change of two figures
  if (word && unit && before.start > 0 && '从由自'.includes(s[before.start - 1]!)) return undefined
  const sign = s.charCodeAt(at) === 45 || s.charCodeAt(at) === 0x8d1f ? at + 1 : at
  const kind = CLASS[s.charCodeAt(sign)]
  if (kind !== ARABIC && kind !== DIGIT && kind !== SCALE) return undefined
  const m = readNumeral(s, sign)
  if (!m || m.upper !== undefined || m.inside !== undefined || (m.bare && m.scale === 0)) return undefined
  const kilo = s[m.end] === 'k' && !isLetter(s.charCodeAt(m.end + 1)) && !isDigit(s.charCodeAt(m.end + 1))
  const closed = /^(?:之)?间/.exec(s.slice(m.end, m.end + 2))
  const share = unit?.dimension === 'percent' || !unit ? readShare(s, m.end, m, valueOf(m), scan.units) : undefined
  const measure = pair && closed ? undefined : (share ?? readMeasure(s, m.end, scan.units))
  if (isLetter(s.charCodeAt(m.end)) && !measure && !kilo) return undefined
  const other = measure?.unit
  // 2024—2026年, 5至8月: dates
  const printed = measure && 'printed' in measure ? measure.printed : ''
  if (printed === '月' || (printed === '年' && m.digits === 4)) return undefined
  if (pair && !closed && !/^(?:之)?间/.test(s.slice(measure?.end ?? m.end, (measure?.end ?? m.end) + 2)))
    return undefined
  if (
    unit ? !other || unit.dimension !== other.dimension : !other && !isPlainPair(s, n, m, end, at, word || pair, kilo)
  )
    return undefined
  let [low, high] = scaled(first, n, m, unit, share?.value ?? valueOf(m))
  if (share && !unit) low = shift(low, 1)
  if (kilo && !measure) high = shift(high, 3)
  if (sign > at) high = negate(high)
  let to = measure?.end ?? (kilo ? m.end + 1 : m.end)
  const more = other && measure && !share ? readCompound(s, to, high, other, kindOf(other), scan.units) : undefined
  if (more) {
    to = more.end
    high = more.value
  }
  if (s[to] === '间' && pair) to++
  else if (s.startsWith('之间', to)) to += 2
  const after = readAfter(s, to, other ? kindOf(other) : 'number')
  return {
    end: after?.end ?? to,
    number: m.end,
    low,
    high,
    unit: other ?? unit,
    hedge: after?.hedge ?? before.hedge ?? 'exact',
    words: after && { start: after.start, end: after.end },
  }
}

/** Two plain numbers without a unit: 20到30, 1.5—2; not the score 3-0 nor the code 0577-8888. */
function isPlainPair(
  s: string,
  n: Numeral,
  m: Numeral,
  end: number,
  at: number,
  word: boolean,
  kilo: boolean,
): boolean {
  if (isHan(s.charCodeAt(m.end)) && '号路栋幢室单'.includes(s[m.end]!)) return false
  if (word || kilo) return n.amount < m.amount || n.scale < m.scale || kilo
  if (s.slice(end, at).trim() === '-')
    return n.arabic && m.arabic && n.amount >= 10 && n.amount < m.amount && n.digits <= 4
  return n.arabic && m.arabic && n.amount < m.amount
}

/** 12—15万, 三到五百: the scale word belongs to both where the first is the smaller; 3000到30万 is printed in full. */
function scaled(first: Decimal, n: Numeral, m: Numeral, unit: Unit | undefined, high: Decimal): [Decimal, Decimal] {
  if (unit || n.scale > 0) return [first, high]
  if (m.scale > 0) {
    const inScale = m.amount / 10 ** m.scale
    return [n.amount < inScale || (!n.arabic && n.amount <= inScale) ? shift(first, m.scale) : first, high]
  }
  if (!n.arabic && !m.arabic && n.amount < 10 && m.amount >= 100) {
    const power = Math.floor(Math.log10(m.amount))
    if (m.amount % 10 ** power === 0 && m.amount / 10 ** power > n.amount)
      return [decimal(first.coefficient * 10n ** BigInt(power), first.exponent), high]
  }
  return [first, high]
}
