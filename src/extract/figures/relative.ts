// Words that count from the day of writing -> days: 去年, 今年以来, 上月, 昨日, 上半年, 同期.
import { later, monthLater, monthsOf, showDay, weekdayOf } from '../../almanac/calendar.ts'
import { addDate, addPeriod, dayFrom } from './date.ts'
import { readPart, readRest } from './calendar-part.ts'
import type { Scan } from './scan.ts'

/** Years from the year of writing; the ones of the text itself (当年, 次年, 同年) hang on the last printed year. */
const YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
  本年度: 0,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  下一年: 1,
}
const TEXT_YEARS: Readonly<Record<string, number>> = { 当年: 0, 同年: 0, 次年: 1, 翌年: 1 }
const MONTHS: Readonly<Record<string, number>> = {
  本月: 0,
  当月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  下月: 1,
  下个月: 1,
}
const DAY_WORDS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  前日: -2,
  明天: 1,
  明日: 1,
  后天: 2,
  今晨: 0,
  今早: 0,
  今晚: 0,
  昨晚: -1,
  昨夜: -1,
  明晚: 1,
}
const WEEKS: Readonly<Record<string, number>> = { 本周: 0, 这周: 0, 上周: -1, 下周: 1, 上个周: -1 }

/** Words of one table by their first character, the longer ones first. */
function longest(table: Readonly<Record<string, number>>, s: string, at: number): string | undefined {
  let words = indexes.get(table)
  if (!words) {
    words = new Map()
    for (const word of Object.keys(table).sort((a, b) => b.length - a.length))
      words.set(word.charCodeAt(0), [...(words.get(word.charCodeAt(0)) ?? []), word])
    indexes.set(table, words)
  }
  for (const word of words.get(s.charCodeAt(at)) ?? []) if (s.startsWith(word, at)) return word
  return undefined
}

const indexes = new Map<unknown, Map<number, string[]>>()

/** 去年 and its kin: the year, or null where the day of writing is unknown. */
export function readRelativeYear(scan: Scan, at: number): { end: number; year: number | null } | undefined {
  const { s, today } = scan
  const word = longest(YEARS, s, at)
  if (word) return { end: at + word.length, year: today ? today.y + YEARS[word]! : null }
  const other = longest(TEXT_YEARS, s, at)
  if (other) return { end: at + other.length, year: scan.yearAt >= 0 ? scan.year + TEXT_YEARS[other]! : null }
  return undefined
}

/** Reads a word of time at a place; 0 where there is none, else the place behind it. */
export function readRelative(scan: Scan, at: number): number {
  const { s, today } = scan
  const next = s.charCodeAt(at + 1)
  // 年 月 日 天 周 半 个 期 晚 晨 早 一 夜
  if (!'年月日天周半个期晚晨早一夜'.includes(String.fromCharCode(next))) return 0
  // 当前年度
  const relative = s[at - 1] === '当' ? undefined : readRelativeYear(scan, at)
  if (relative) {
    let { end } = relative
    if (s[end] === '度') end++
    if (s.startsWith('级', end) || s.startsWith('轻', end) || s.startsWith('长', end)) return 0
    if (s.startsWith('同期', end))
      return addPeriod(scan, at, end + 2, 'period', relative.year === null ? undefined : [null, null])
    return addDate(scan, at, { start: at, end }, readRest(s, end, relative.year))
  }
  const day = longest(DAY_WORDS, s, at)
  // 光明日报
  if (day && s[at + day.length] === '报' && s[at - 1] === '光') return 0
  if (day) return addPeriod(scan, at, at + day.length, 'date', dayFrom(scan, DAY_WORDS[day]!))
  const month = longest(MONTHS, s, at)
  if (month) {
    const end = at + month.length
    if (!today) return addPeriod(scan, at, end, 'period', undefined)
    const [y, m] = monthLater(today, MONTHS[month]!)
    return addPeriod(scan, at, end, 'period', monthsOf(y, m, m))
  }
  const week = longest(WEEKS, s, at)
  if (week) return addWeek(scan, at, week)
  if (s.startsWith('同期', at)) return addPeriod(scan, at, at + 2, 'period', undefined)
  return 0
}

function addWeek(scan: Scan, at: number, word: string): number {
  const { s, today } = scan
  let end = at + word.length
  const day = '一二三四五六日天'.indexOf(s[end] ?? ' ')
  if (day >= 0) end++
  if (!today) return addPeriod(scan, at, end, day >= 0 ? 'date' : 'period', undefined)
  const monday = later(today, 1 - weekdayOf(today) + 7 * WEEKS[word]!)
  const from = day >= 0 ? later(monday, Math.min(day, 6)) : monday
  const to = day >= 0 ? from : later(monday, 6)
  return addPeriod(scan, at, end, day >= 0 ? 'date' : 'period', [
    showDay(from.y, from.m, from.d),
    showDay(to.y, to.m, to.d),
  ])
}

/** 上半年, 年底, 一季度, 前三季度 without a year. */
export function readBarePart(scan: Scan, at: number): number {
  const part = readPart(scan.s, at, true)
  if (!part) return 0
  const [end, from, to] = part
  return addDate(scan, at, { start: at, end }, { end, year: null, month: null, day: null, months: [from, to] })
}

const FIRST_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
}

/** “十四五”期间, 十五五, with the quotes where they stand. */
export function readPlan(scan: Scan, at: number): number {
  const { s } = scan
  const open = s[at] === '“' || s[at] === '"' ? 1 : 0
  const word = s.slice(at + open, at + open + 3)
  if (!Object.hasOwn(FIRST_YEARS, word)) return 0
  let end = at + open + 3
  if (open && (s[end] === '”' || s[end] === '"')) end++
  const year = FIRST_YEARS[word]!
  let days: [string, string] = [showDay(year, 1, 1), showDay(year + 4, 12, 31)]
  for (const tail of ['期间', '时期', '以来', '末期', '末', '初期', '初', '开局之年', '收官之年', '中期']) {
    if (!s.startsWith(tail, end)) continue
    end += tail.length
    if (tail === '末' || tail === '收官之年') days = [showDay(year + 4, 1, 1), showDay(year + 4, 12, 31)]
    else if (tail === '初' || tail === '开局之年') days = [showDay(year, 1, 1), showDay(year, 12, 31)]
    break
  }
  return addPeriod(scan, at, end, 'period', days)
}
