// A point of the calendar, or two with 至 between them -> a dated figure.
import { EVERYTHING } from '../../exact/interval.ts'
import { codesOf } from '../../lexicon/codes.ts'
import type { FigureKind, Period, Span } from '../../model.ts'
import { monthLength, later, monthsOf, showDay } from '../../almanac/calendar.ts'
import { behindLink, readPoint, readRest, type Point } from './calendar-part.ts'
import { readRelativeYear } from './relative.ts'
import { add, type Scan } from './scan.ts'

/** First and last day; null where the year is not known. */
function daysIn(point: Point, year: number | null, month: number | null): { start: string; end: string } | null {
  if (year === null) return null
  if (point.day !== null) {
    if (month === null) return null
    const day = showDay(year, month, point.day)
    return { start: day, end: day }
  }
  if (point.months) {
    const [start, end] = monthsOf(year, point.months[0], point.months[1])
    return { start, end }
  }
  if (month === null) return { start: showDay(year, 1, 1), end: showDay(year, 12, 31) }
  const last = monthLength(month, year)
  const [from, to] = point.days ?? [1, last]
  return { start: showDay(year, month, from), end: showDay(year, month, Math.min(to, last)) }
}

/** The year that a point without one means: the sentence's last printed year, else by the day of writing, else unknown. */
function yearFor(scan: Scan, at: number, point: Point, last: number | null): number | null {
  if (point.year !== null) return point.year
  if (scan.yearAt >= 0 && isSameSentence(scan.s, scan.yearAt, at)) return scan.year
  if (!scan.today) return null
  const { y, m } = scan.today
  const first = point.month ?? point.months?.[0]
  if (first === undefined) return y
  // 前11月, 1—7月, 上半年: a span from January lies where its last month does, and never in the year to come
  const to = point.months?.[1] ?? last
  const spans = first === 1 && to !== null
  const ahead = (spans ? to : first) - m
  // Nearest reading: up to two months ahead is this year; in January the December before.
  if (ahead <= 2) return ahead < -9 && !spans ? y + 1 : y
  return ahead >= 9 ? y - 1 : /[将拟于到在计]$/.test(scan.s.slice(Math.max(0, at - 2), at)) ? y : ahead <= 6 ? y : null
}

function isSameSentence(s: string, from: number, to: number): boolean {
  if (to - from > 300) return false
  for (let i = from; i < to; i++) {
    const code = s.charCodeAt(i)
    if (code === 0x3002 || code === 10 || code === 0xff01 || code === 0xff1f) return false
  }
  return true
}

function monthFor(scan: Scan, at: number, point: Point, last: number | null): [number | null, number | null] {
  if (point.month !== null || point.months) return [yearFor(scan, at, point, last), point.month]
  if (point.day === null) return [yearFor(scan, at, point, last), null]
  if (scan.month > 0 && scan.yearAt >= 0 && isSameSentence(scan.s, scan.yearAt, at)) return [scan.year, scan.month]
  if (!scan.today) return [null, null]
  const { y, m, d } = scan.today
  if (point.day <= d + 3) return [y, m]
  return m === 1 ? [y - 1, 12] : [y, m - 1]
}

/** Writes a date or period that begins at `start`, with the second end if one follows. */
export function addDate(scan: Scan, start: number, number: { start: number; end: number }, first: Point): number {
  const { s } = scan
  const other = readOther(scan, first.end, null)
  let [year, month] = monthFor(scan, start, first, other?.month ?? other?.months?.[1] ?? null)
  let impossible = isImpossible(first, year, month)
  let days = impossible ? null : daysIn(first, year, month)
  let { start: from, end: to } = days ?? { start: null, end: null }
  let end = first.end
  const second = other && readOther(scan, end, year)
  if (second) {
    // 11月至3月 reaches into the next year
    const turns = second.month !== null && month !== null && second.month < month
    const twoYear = second.year ?? (year !== null && turns ? year + 1 : year)
    const twoMonth = second.month ?? (second.months || second.day === null ? null : month)
    impossible = isImpossible(second, twoYear, twoMonth) || impossible
    days = impossible ? null : daysIn(second, twoYear, twoMonth)
    to = days?.end ?? null
    if (!days) from = impossible ? null : from
    end = second.end
    if (second.year !== null) year = second.year
    if (twoMonth !== null) month = twoMonth
  }
  if (first.year !== null || second?.year != null || (first.month !== null && year !== null)) {
    scan.year = year ?? 0
    scan.yearAt = year === null ? -1 : start
    scan.month = month ?? 0
  }
  let open = false
  if (!second) {
    for (const word of ['以来', '至今', '来']) {
      if (s.startsWith(word, end) && (word !== '来' || /[，,、]/.test(s[end + 1] ?? ''))) {
        end += word.length
        open = true
        break
      }
    }
  }
  if (second && (s[end] === '间' || s[end] === '止')) end++
  else if (second && s.startsWith('之间', end)) end += 2
  else if (s.startsWith('期间', end)) end += 2
  if (open) to = from && scan.today ? showDay(scan.today.y, scan.today.m, scan.today.d) : null
  return add(scan, {
    start,
    end,
    number,
    kind: !second && first.day !== null ? 'date' : 'period',
    interval: EVERYTHING,
    hedge: 'exact',
    unit: '',
    period: { text: scan.text.slice(start, end), start: from, end: to },
    ...(impossible ? { impossible: true as const } : {}),
  })
}

/** The second end: 至, —, 与…间, 起至. */
function readOther(scan: Scan, end: number, year: number | null): Point | undefined {
  const { s } = scan
  if (s[end] === '与' || s[end] === '和') {
    const other = readPoint(s, end + 1)
    return other && /^(?:之间|间)/.test(s.slice(other.end, other.end + 2)) ? other : undefined
  }
  const from = s[end] === '起' ? end + 1 : behindHour(s, end)
  const linked = behindLink(s, from)
  return linked === from ? undefined : (readPoint(s, linked) ?? readLater(scan, linked, year))
}

/** 6日夜至7日, 6日7时至7日7时: the time of day between a day and its second end. */
function behindHour(s: string, at: number): number {
  const code = s.charCodeAt(at)
  if (code !== 0x20 && !HOURS.has(code) && (code < 0x30 || code > 0x39)) return at
  HOUR.lastIndex = at
  return HOUR.test(s) ? HOUR.lastIndex : at
}

const HOURS = codesOf('凌清早上中下傍晚深夜白')
const HOUR =
  /\s?(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|夜间|夜里|深夜|白天|晚|夜)?(?:\d{1,2}(?:时|[:：]\d\d))?(?=[至到—–~～-]{1,2}(?:\d{1,2}月)?\d{1,2}[日号])/y

/** 11月至次年3月, 去年10月至今年3月. */
function readLater(scan: Scan, at: number, year: number | null): Point | undefined {
  for (const word of ['次年', '翌年', '第二年']) {
    if (scan.s.startsWith(word, at)) return readRest(scan.s, at + word.length, year === null ? null : year + 1)
  }
  const relative = readRelativeYear(scan, at)
  return relative && readRest(scan.s, relative.end, relative.year)
}

function isImpossible(point: Point, year: number | null, month: number | null): boolean {
  if (point.impossible) return true
  if (point.day === null) return false
  return point.day > (month === null ? 31 : monthLength(month, year))
}

/** A period whose days are known from the day of writing, or not at all. */
export function addPeriod(
  scan: Scan,
  start: number,
  end: number,
  kind: FigureKind,
  days: readonly [string | null, string | null] | undefined,
  number: Span = { start, end },
): number {
  const period: Period = { text: scan.text.slice(start, end), start: days?.[0] ?? null, end: days?.[1] ?? null }
  return add(scan, { start, end, number, kind, interval: EVERYTHING, hedge: 'exact', unit: '', period })
}

/** The day so many days after the day of writing. */
export function dayFrom(scan: Scan, days: number): [string | null, string | null] {
  if (!scan.today) return [null, null]
  const { y, m, d } = later(scan.today, days)
  return [showDay(y, m, d), showDay(y, m, d)]
}
