// Year, month, day and the parts of them -> days.
import type { Day } from './scan.ts'

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The days of a month; of an unknown year February has 29. */
export const daysOf = (y: number | null, m: number): number =>
  m === 2 ? (y === null || isLeap(y) ? 29 : 28) : (LENGTHS[m - 1] ?? 31)

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

export const showDay = (y: number, m: number, d: number): string =>
  `${y >= 1000 ? y : String(y).padStart(4, '0')}-${TWO[m]!}-${TWO[d]!}`

/** YYYY-MM-DD -> day; undefined for anything else. */
export function readDay(text: string | undefined): Day | undefined {
  const match = text === undefined ? null : /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/.exec(text)
  if (!match?.groups) return undefined
  return { y: Number(match.groups['y']), m: Number(match.groups['m']), d: Number(match.groups['d']) }
}

const serial = ({ y, m, d }: Day): number => Math.round(Date.UTC(y, m - 1, d) / 86400000)

/** A number of days later (or earlier). */
export function later(day: Day, days: number): Day {
  const date = new Date((serial(day) + days) * 86400000)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(serial(day) * 86400000).getUTCDay() || 7

/** A month so many months later: [year, month]. */
export function monthLater(day: Day, months: number): [number, number] {
  const index = day.y * 12 + day.m - 1 + months
  return [Math.floor(index / 12), (index % 12) + 1]
}

/** First and last day of the months from one to another of a year. */
export const monthsOf = (y: number, from: number, to: number): [string, string] => [
  showDay(y, from, 1),
  showDay(y, to, daysOf(y, to)),
]
