// 14时28分, 14:28, 下午3点半 -> a time of day, kept without a day.
import { decimal } from '../../exact/decimal.ts'
import { EVERYTHING } from '../../exact/interval.ts'
import { ARABIC, CLASS, DIGIT, SCALE } from '../../lexicon/numerals.ts'
import { behindLink } from './calendar-part.ts'
import { endOfDigits, readNumeral, type Numeral } from './numeral.ts'
import { add, isDigit, type Scan } from './scan.ts'

const PARTS_OF_DAY =
  /(?:上午|下午|早上|早晨|清晨|凌晨|中午|晚上|傍晚|深夜|夜间|今晚|昨晚|当晚|明晚|晚间|早|晚|夜|日|号|时间|至|到)\s?$/

interface Clock {
  readonly end: number
  readonly hour: number
  readonly minute: number
}

/** The time that a numeral begins, by what stands behind it; undefined for a count (3点建议) or a duration. */
function readClock(s: string, n: Numeral): Clock | undefined {
  const mark = s[n.end]
  if (mark === ':' || mark === '：') {
    if (!n.arabic || n.digits > 2 || n.digits === 0 || n.decimals > 0 || n.amount > 99) return undefined
    const end = endOfDigits(s, n.end + 1)
    if (end - n.end !== 3) return undefined
    const minute = Number(s.slice(n.end + 1, end))
    const seconds = s[end] === ':' && endOfDigits(s, end + 1) === end + 3 ? end + 3 : end
    return isDigit(s.charCodeAt(seconds)) ? undefined : { end: seconds, hour: n.amount, minute }
  }
  if ((mark !== '时' && mark !== '点') || n.decimals > 0 || n.amount > 30) return undefined
  let end = n.end + 1
  let minute = 0
  let sure = mark === '时'
  if (s[end] === '钟' || s[end] === '整') {
    end++
    sure = true
  } else if (s[end] === '半') {
    end++
    minute = 30
    sure = true
  } else if (
    CLASS[s.charCodeAt(end)] === ARABIC ||
    CLASS[s.charCodeAt(end)] === DIGIT ||
    CLASS[s.charCodeAt(end)] === SCALE
  ) {
    const m = readNumeral(s, end)
    if (
      m &&
      m.decimals === 0 &&
      m.amount <= 99 &&
      (s[m.end] === '分' || s[m.end] === '刻' || (mark === '点' && m.end - m.start >= 2))
    ) {
      minute = s[m.end] === '刻' ? m.amount * 15 : m.amount
      end = s[m.end] === '分' || s[m.end] === '刻' ? m.end + 1 : m.end
      sure = true
    }
  }
  if (!sure && !PARTS_OF_DAY.test(s.slice(Math.max(0, n.start - 5), n.start)) && n.end < s.length - 1)
    return mark === '点' && '两两'.includes(s[end] ?? ' ') ? { end, hour: n.amount, minute } : undefined
  return sure || PARTS_OF_DAY.test(s.slice(Math.max(0, n.start - 5), n.start))
    ? { end, hour: n.amount, minute }
    : undefined
}

/** Reads a time of day, or two of them; 0 where there is none. */
export function addClock(scan: Scan, n: Numeral): number {
  const { s } = scan
  const first = readClock(s, n)
  if (!first) return 0
  let { end } = first
  const linked = behindLink(s, end)
  let second: Clock | undefined
  if (linked !== end && CLASS[s.charCodeAt(linked)]) {
    const m = readNumeral(s, linked)
    second = m && readClock(s, m)
    if (second) ({ end } = second)
  }
  const wrong = [first, second].some(
    (clock) => clock && (clock.hour > 24 || clock.minute > 59 || (clock.hour === 24 && clock.minute > 0)),
  )
  return add(scan, {
    start: n.start,
    end,
    number: { start: n.start, end: n.end },
    kind: second ? 'period' : 'date',
    interval: EVERYTHING,
    hedge: 'exact',
    unit: '',
    ...(second ? {} : { value: decimal(BigInt(n.amount)) }),
    period: { text: scan.text.slice(n.start, end), start: null, end: null },
    ...(wrong ? { impossible: true as const } : {}),
  })
}
