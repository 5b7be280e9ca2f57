// The second end of 3～5家, 15%～30%, 1万—5万元, 三百到五百元, 10000与20000间.
import { decimal, type Decimal } from '../../exact/decimal.ts'
import { ARABIC, CLASS, DIGIT, SCALE } from '../../lexicon/numerals.ts'
import type { Unit } from '../../lexicon/units.ts'
import type { Hedge, Span } from '../../model.ts'
import { behindLink } from './date.ts'
import { readAfter } from './hedged.ts'
import type { Before } from './hedged.ts'
import { readNumeral, valueOf, type Numeral } from './numeral.ts'
import { kindOf, readMeasure } from './quantity.ts'
import { isDigit, isLetter, type Scan } from './scan.ts'

export interface Second {
  readonly end: number
  /** The end of its digits. */
  readonly number: number
  readonly low: Decimal
  readonly high: Decimal
  readonly unit: Unit | undefined
  readonly hedge: Hedge
  readonly words: readonly Span[]
  /** The sign of the first holds for it alone. */
  readonly shared: boolean
}

/** Looks for the second end behind a first number (and its unit, if printed). */
export function readSecond(
  scan: Scan,
  n: Numeral,
  end: number,
  unit: Unit | undefined,
  printed: string,
  before: Before,
): Second | undefined {
  const { s } = scan
  if (n.inside !== undefined || n.bare) return undefined
  let at = behindLink(s, end)
  const pair = at === end && (s[end] === '与' || s[end] === '和')
  if (pair) at = end + 1
  if (at === end) return undefined
  const link = s.slice(end, at).trim()
  const word = link === '到' || link === '至'
  // 由1000万元到4000万元 is a change of two figures
  if (word && unit && before.start > 0 && '从由自'.includes(s[before.start - 1]!)) return undefined
  const code = s.charCodeAt(at)
  const sign = code === 45 || code === 0x8d1f ? at + 1 : at
  const first = CLASS[s.charCodeAt(sign)]
  if (first !== ARABIC && first !== DIGIT && first !== SCALE) return undefined
  const m = readNumeral(s, sign)
  if (!m || m.upper !== undefined || m.inside !== undefined || (m.bare && !m.scale)) return undefined
  if (m.arabic && isLetter(s.charCodeAt(m.end)) && !readMeasure(s, m.end)) {
    if (!(s[m.end] === 'k' && !isDigit(s.charCodeAt(m.end + 1)))) return undefined
  }
  const measure = readMeasure(s, m.end)
  // 2024—2026年, 5至8月: dates
  if (measure && (measure.printed === '月' || (measure.printed === '年' && m.digits === 4))) return undefined
  if (
    pair &&
    !(
      s.startsWith('间', measure?.end ?? m.end) ||
      s.startsWith('之间', measure?.end ?? m.end) ||
      s.startsWith('之間', measure?.end ?? m.end)
    )
  )
    return undefined
  if (unit && !measure) return undefined
  if (unit && measure && unit.dimension !== measure.unit.dimension) return undefined
  if (!unit && !measure && (link === '-' || !word) && !pair && !(n.arabic && m.arabic)) return undefined
  if (!unit && !measure && link === '-' && (n.amount >= m.amount || n.amount < 10)) return undefined
  if (!unit && measure && kindOf(measure.unit) === 'number') return undefined
  let low = valueOf(n)
  let high = valueOf(m)
  if (m.end < s.length && s[m.end] === 'k' && !measure) {
    high = decimal(high.coefficient, high.exponent + 3)
    if (s[n.end] === 'k') low = decimal(low.coefficient, low.exponent + 3)
  } else if (!unit && n.scale === 0 && m.scale > 0 && n.amount < m.amount / 10 ** m.scale) {
    // 12—15万: the scale word belongs to both; 3000到30万 is printed in full
    low = decimal(low.coefficient, low.exponent + m.scale)
  } else if (!unit && !n.arabic && !m.arabic && n.scale === 0 && m.scale > 0 && n.amount <= m.amount / 10 ** m.scale) {
    low = decimal(low.coefficient, low.exponent + m.scale)
  }
  if (sign > at) high = decimal(-high.coefficient, high.exponent)
  let to = measure?.end ?? (s[m.end] === 'k' ? m.end + 1 : m.end)
  if (pair) to += s[to] === '间' ? 1 : 2
  else if (s.startsWith('之间', to)) to += 2
  const after = readAfter(s, to, measure ? kindOf(measure.unit) : 'number')
  const words: Span[] = []
  if (after) {
    words.push({ start: to, end: after.end })
    to = after.end
  }
  void printed
  return {
    end: to,
    number: m.end,
    low,
    high,
    unit: measure?.unit ?? unit,
    hedge: after?.hedge ?? before.hedge ?? 'exact',
    words,
    shared: false,
  }
}
