// A printed day -> the day that it is: its own year, or the year nearest to the day of writing.
import { dayNumber, monthLength } from '../lexicon/calendar.ts'

/** 2024年5月20日, 5月20日; the year may be two lines back, so only the printed one is sure. */
export const DAY =
  '(?:(?<year>[\\d０-９]{4})年)?(?<![\\d０-９])(?<month>[\\d０-９]{1,2})月(?<day>[\\d０-９]{1,2})[日号]'

/** 12, １２ -> 12. */
export const readDigits = (digits: string): number => Number(digits.normalize('NFKC'))

export interface PrintedDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Days since 1970-01-01. */
  readonly number: number
  /** The year is printed with the day. */
  readonly sure: boolean
}

/** Undefined where the year is unknown or there is no such day. `written` is YYYY-MM-DD or null. */
export function findDay(groups: Record<string, string>, written: string | null): PrintedDay | undefined {
  const [month, day] = [readDigits(groups.month!), readDigits(groups.day!)]
  if (month < 1 || month > 12) return undefined
  if (groups.year !== undefined) {
    const year = readDigits(groups.year)
    return day >= 1 && day <= monthLength(month, year)
      ? { year, month, day, number: dayNumber(year, month, day), sure: true }
      : undefined
  }
  if (!written) return undefined
  const now = readWritten(written)
  const near = [now.year - 1, now.year, now.year + 1]
    .filter((year) => day >= 1 && day <= monthLength(month, year))
    .map((year) => ({ year, month, day, number: dayNumber(year, month, day), sure: false }))
    .sort((a, b) => Math.abs(a.number - now.number) - Math.abs(b.number - now.number))
  return near[0]
}

export function readWritten(written: string): { year: number; month: number; day: number; number: number } {
  const [year, month, day] = written.split('-').map(Number) as [number, number, number]
  return { year, month, day, number: dayNumber(year, month, day) }
}
