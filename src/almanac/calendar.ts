// The Gregorian calendar: days as numbers, lengths of months, weekdays, the days of a printed date.

export interface Day {
  readonly y: number
  /** From 1. */
  readonly m: number
  readonly d: number
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month, which counts from 1; of an unknown year February has 29. */
export const monthLength = (month: number, year: number | null): number =>
  month === 2 && (year === null || isLeapYear(year)) ? 29 : (LENGTHS[month - 1] ?? 31)

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = ({ y, m, d }: Day): number => ((((dayNumber(y, m, d) + 3) % 7) + 7) % 7) + 1

/** A number of days later (or earlier). */
export function later(day: Day, days: number): Day {
  const date = new Date((dayNumber(day.y, day.m, day.d) + days) * 86_400_000)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}

/** A month so many months later: [year, month]. */
export function monthLater(day: Day, months: number): [number, number] {
  const index = day.y * 12 + day.m - 1 + months
  return [Math.floor(index / 12), (index % 12) + 1]
}

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** YYYY-MM-DD. */
export const showDay = (y: number, m: number, d: number): string =>
  `${y >= 1000 ? y : String(y).padStart(4, '0')}-${TWO[m]!}-${TWO[d]!}`

/** YYYY-MM-DD -> day; undefined for anything else. */
export function readDay(text: string | null | undefined): Day | undefined {
  const match = text == null ? null : /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/.exec(text)
  if (!match?.groups) return undefined
  return { y: Number(match.groups['y']), m: Number(match.groups['m']), d: Number(match.groups['d']) }
}

/** First and last day of the months from one to another of a year. */
export const monthsOf = (y: number, from: number, to: number): [string, string] => [
  showDay(y, from, 1),
  showDay(y, to, monthLength(to, y)),
]

/** 2024年5月20日, 5月20日; the year may be two lines back, so only the printed one is sure. */
export const DAY = '(?:(?<year>\\d{4})年)?(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]'

/** 12, １２ -> 12. */
export const readDigits = (digits: string): number => Number(digits.normalize('NFKC'))

export interface PrintedDay extends Day {
  /** Days since 1970-01-01. */
  readonly number: number
  /** The year is printed with the day. */
  readonly sure: boolean
}

const printed = (y: number, m: number, d: number, sure: boolean): PrintedDay | undefined =>
  d >= 1 && d <= monthLength(m, y) ? { y, m, d, number: dayNumber(y, m, d), sure } : undefined

/** The groups of DAY -> the day: its own year, or the year nearest to the day of writing (YYYY-MM-DD or null).
 *  Undefined where the year is unknown or there is no such day. */
export function findDay(groups: Record<string, string>, written: string | null): PrintedDay | undefined {
  const [month, day] = [readDigits(groups.month!), readDigits(groups.day!)]
  if (month < 1 || month > 12) return undefined
  if (groups.year !== undefined) return printed(readDigits(groups.year), month, day, true)
  const now = readDay(written)
  if (!now) return undefined
  const today = dayNumber(now.y, now.m, now.d)
  const near = [now.y - 1, now.y, now.y + 1]
    .flatMap((year) => printed(year, month, day, false) ?? [])
    .sort((a, b) => Math.abs(a.number - today) - Math.abs(b.number - today))
  return near[0]
}
