// Whether a Chinese numeral measures anything where it stands.
import { ARABIC, CLASS } from '../../lexicon/numerals.ts'
import { PLACE_TAILS } from '../../lexicon/numeral-words.ts'
import type { Unit } from '../../lexicon/units.ts'
import type { Hedge } from '../../model.ts'
import { readAfter, type Before } from './hedged.ts'
import type { Numeral } from './numeral.ts'
import { isDigit, isHan, isLetter, type Scan } from './scan.ts'

/** Whether a numeral is a figure at all: a Chinese one wants a unit, a hedge or a scale word. */
export function isFigure(
  scan: Scan,
  n: Numeral,
  before: Before,
  hedge: Hedge,
  unit: Unit | undefined,
  printed: string,
  end: number,
): boolean {
  if (n.arabic || before.ordinal || before.currency) return true
  const { s } = scan
  if (n.bare) {
    if (hedge !== 'exact') return true
    const after = unit && readAfter(s, end, unit.dimension)
    if (after) return true
    return (
      n.end - n.start > 1 &&
      unit !== undefined &&
      (unit.dimension !== 'count' || '人个户家件级吨辆'.includes(printed[0]!))
    )
  }
  if (unit) {
    if (printed === '仙' && isHan(s.charCodeAt(end))) return false
    if (n.vague && n.exponent === 0 && n.start + 1 === n.end) return unit.dimension !== 'percent' || s[n.start] !== '数'
    return !isPlaceName(s, n, printed, end)
  }
  if (n.vague) return n.exponent > 0
  if (n.upper !== undefined) return n.amount >= 20
  if (n.decimals > 0) return true
  // 十一是…，十二是…
  if (s[n.end] === '是' && before.start > 0 && !isHan(s.charCodeAt(before.start - 1))) return false
  if (n.digits > 0) return isAlone(s, n, before)
  const long = n.end - n.start
  if (long >= 2 && n.amount > 10) return true
  if (hedge !== 'exact' && n.amount >= 10) return true
  return isAlone(s, n, before)
}

/** Nothing but marks around it, or 是 in front: 答案是四. */
function isAlone(s: string, n: Numeral, before: Before): boolean {
  const ahead = before.start > 0 ? s.charCodeAt(before.start - 1) : 0
  const behind = n.end < s.length ? s.charCodeAt(n.end) : 0
  if (isLetter(behind) || isDigit(behind)) return false
  if (isHan(behind) && !(s[before.start - 1] === '是' && '不这'.includes(s[n.end]!))) return false
  return !isHan(ahead) &&
    !isLetter(ahead) &&
    !(ahead === 0x201c || behind === 0x201d || behind === 0x3001 || behind === 0xff09 || behind === 0x300b)
    ? true
    : s[before.start - 1] === '是' && behind !== 0x201d
}

/** 三门县, 五台山, 八里桥. */
function isPlaceName(s: string, n: Numeral, printed: string, end: number): boolean {
  if (n.end - n.start > 1 || printed.length > 1 || CLASS[s.charCodeAt(n.start)] === ARABIC) return false
  if (printed === '个' || printed === '级' || printed === '大') return false
  const tail = s[end] ?? ' '
  return PLACE_TAILS.includes(tail) && !'级属直域办政民容内'.includes(s[end + 1] ?? ' ') && !'条座个'.includes(printed)
}
