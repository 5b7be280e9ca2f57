// The Gregorian calendar: lengths of months, weekdays, days as numbers.

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month, which counts from 1. */
export const monthLength = (month: number, year: number): number =>
  month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

/** 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((dayNumber(year, month, day) + 4) % 7) + 7) % 7
