// Characters at a place -> one point of the calendar: 2024年, 2024年11月中旬, 3月5日, 上半年, 一季度, 2024-03-05.
import { ARABIC, CLASS, DIGIT, SCALE } from '../../lexicon/numerals.ts'
import { readNumeral, type Numeral } from './numeral.ts'
import { skip } from './scan.ts'

/** What was printed; null where it was not. Months and days from-to for halves, quarters and thirds of a month. */
export interface Point {
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly months?: readonly [number, number]
  readonly days?: readonly [number, number]
  /** A month or day that no calendar has: 13月, 2月30日. */
  readonly impossible?: true
}

const isStart = (code: number): boolean => CLASS[code] === ARABIC || CLASS[code] === DIGIT || CLASS[code] === SCALE

const isWhole = (n: Numeral): boolean =>
  n.decimals === 0 && n.scale === 0 && !n.bare && n.upper === undefined && n.inside === undefined

/** 2024, 二〇二四, and 零 forms of it (两千零五); not 2000 of 2000年历史. */
export function isYear(n: Numeral): boolean {
  if (!isWhole(n) || n.amount < 1000 || n.amount > 2199) return false
  return n.digits === 4 || (!n.arabic && n.digits === 0 && n.amount > 2000 && n.amount < 2100)
}

/** Parts of a year that stand behind it or alone, with their months. */
const PARTS: readonly (readonly [string, number, number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前3季度', 1, 9],
  ['前两季度', 1, 6],
  ['前二季度', 1, 6],
  ['前2季度', 1, 6],
  ['一季度', 1, 3],
  ['二季度', 4, 6],
  ['三季度', 7, 9],
  ['四季度', 10, 12],
  ['1季度', 1, 3],
  ['2季度', 4, 6],
  ['3季度', 7, 9],
  ['4季度', 10, 12],
  ['第一季度', 1, 3],
  ['第二季度', 4, 6],
  ['第三季度', 7, 9],
  ['第四季度', 10, 12],
  ['第1季度', 1, 3],
  ['第2季度', 4, 6],
  ['第3季度', 7, 9],
  ['第4季度', 10, 12],
  ['首季度', 1, 3],
  ['首季', 1, 3],
  ['上半叶', 1, 6],
  ['年初', 1, 1],
  ['年底', 12, 12],
  ['年末', 12, 12],
  ['年中', 6, 7],
  ['初', 1, 1],
  ['底', 12, 12],
  ['末', 12, 12],
  ['伊始', 1, 1],
  ['全年', 1, 12],
  ['岁末', 12, 12],
  ['中旬', 5, 8],
]

const parts = new Map<number, (readonly [string, number, number])[]>()

/** A part of a year at a place: its end and months. `alone` leaves out what needs a year in front (初, 底, 末). */
export function readPart(s: string, at: number, alone: boolean): readonly [number, number, number] | undefined {
  if (parts.size === 0)
    for (const part of PARTS) parts.set(part[0].charCodeAt(0), [...(parts.get(part[0].charCodeAt(0)) ?? []), part])
  const list = parts.get(s.charCodeAt(at))
  if (list === undefined) return undefined // 前 is in the list
  for (const [word, from, to] of list) {
    if (!s.startsWith(word, at)) continue
    if (alone && (word.length === 1 || word === '中旬' || word === '伊始' || word === '全年')) continue
    if (word === '初' && /[一二三四五六七八九十级中]/.test(s[at + 1] ?? '')) continue
    return [at + word.length, from, to]
  }
  // 前8个月, 前11月
  if (s[at] === '前' && isStart(s.charCodeAt(at + 1))) {
    const n = readNumeral(s, at + 1)
    if (n && isWhole(n) && n.amount >= 1 && n.amount <= 12) {
      if (s.startsWith('个月', n.end)) return [n.end + 2, 1, n.amount]
      if (s[n.end] === '月' && n.amount > 1) return [n.end + 1, 1, n.amount]
      if (s.startsWith('个季度', n.end) && n.amount <= 4) return [n.end + 3, 1, n.amount * 3]
    }
  }
  return undefined
}

/** The thirds, beginning and end of a month. */
const THIRDS: readonly (readonly [string, number, number])[] = [
  ['上旬', 1, 10],
  ['中旬', 11, 20],
  ['下旬', 21, 31],
  ['月初', 1, 5],
  ['初', 1, 5],
  ['月底', 25, 31],
  ['底', 25, 31],
  ['月末', 25, 31],
  ['末', 25, 31],
  ['中', 10, 20],
]

/** What follows a printed or known year: month and day, or a part of the year. */
export function readRest(s: string, at: number, year: number | null): Point {
  const from = skip(s, at)
  const part = readPart(s, from, false)
  if (part) return { end: part[0], year, month: null, day: null, months: [part[1], part[2]] }
  if (isStart(s.charCodeAt(from))) {
    const point = readMonth(s, from, year)
    if (point) return point
    // 2024年1—11月: the first month without its word
    const n = readNumeral(s, from)
    if (n && isWhole(n) && n.amount >= 1 && n.amount <= 12 && isLinked(s, n.end, '月'))
      return { end: n.end, year, month: n.amount, day: null }
  }
  return { end: at, year, month: null, day: null }
}

/** 11月, 11月份, 11月中旬, 11月5日, 11月5日14时. */
export function readMonth(s: string, at: number, year: number | null): Point | undefined {
  const n = readNumeral(s, at)
  if (!n || !isWhole(n) || n.amount < 1 || n.amount > 19) return undefined
  let end = skip(s, n.end)
  if (s[end] !== '月') return undefined
  end++
  const month = n.amount
  const wrong = month > 12 ? ({ impossible: true } as const) : {}
  if (s[end] === '份') return { end: end + 1, year, month, day: null, ...wrong }
  for (const [word, from, to] of THIRDS) {
    if (s.startsWith(word, end)) {
      if (word === '中' && /[国央心共方医学小间部]/.test(s[end + 1] ?? '')) break
      if (word === '初' && /[一二三四五六七八九十]/.test(s[end + 1] ?? '')) break
      return { end: end + word.length, year, month, day: null, days: [from, to], ...wrong }
    }
  }
  const next = skip(s, end)
  if (isStart(s.charCodeAt(next))) {
    const day = readDayOf(s, next)
    if (day) return { end: day[1], year, month, day: day[0], ...wrong }
    // 11月3—5日
    const first = readNumeral(s, next)
    if (first && isWhole(first) && first.amount >= 1 && first.amount <= 31 && isLinked(s, first.end, '日'))
      return { end: first.end, year, month, day: first.amount, ...wrong }
  }
  return { end, year, month, day: null, ...wrong }
}

/** A joining mark and another number with this word behind it. */
function isLinked(s: string, at: number, word: string): boolean {
  const linked = behindLink(s, at)
  if (linked === at || !isStart(s.charCodeAt(linked))) return false
  const n = readNumeral(s, linked)
  return n !== undefined && isWhole(n) && n.amount <= 31 && s[skip(s, n.end)] === word
}

/** The place behind a mark or word that joins two ends; the same place where there is none. */
export function behindLink(s: string, from: number): number {
  let code = s.charCodeAt(from)
  if (code > 0x30ff && code !== 0x81f3 && code !== 0x5230 && code < 0xff00) return from
  let at = skip(s, from)
  code = s.charCodeAt(at)
  if (MARKS.includes(code)) {
    at++
    if (s.charCodeAt(at) === code) at++
    return skip(s, at)
  }
  if (code === 0x81f3 || code === 0x5230) return skip(s, at + 1) // 至 到
  return from
}

/** — – - ~ ～ ー － ― ─ 〜 */
const MARKS = [0x2014, 0x2013, 45, 126, 0xff5e, 0x30fc, 0xff0d, 0x2015, 0x2500, 0x301c]

/** 5日, 5号: the day and its end. */
export function readDayOf(s: string, at: number): readonly [number, number] | undefined {
  const n = readNumeral(s, at)
  if (!n || !isWhole(n) || n.amount < 1 || n.amount > 99) return undefined
  const end = skip(s, n.end)
  if (s[end] !== '日' && s[end] !== '号') return undefined
  return [n.amount, end + 1]
}

const YEAR_FIRST = /(?<y>\d{4})(?<mark>[-/.])(?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![\d.])/y
const DAY_FIRST = /(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d\d)(?!\d)/y

/** 2024-03-05, 2024/3/5, 2024.3.5, 1994.01-19, and 10/1/2018 (day first). */
export function readNumericDate(s: string, n: Numeral): Point | undefined {
  const mark = s.charCodeAt(n.end)
  if (!n.arabic || n.scale !== 0 || (n.decimals === 0 && mark !== 45 && mark !== 47 && mark !== 46)) return undefined
  YEAR_FIRST.lastIndex = n.start
  const found = YEAR_FIRST.exec(s)?.groups
  if (found) {
    const [y, m, d] = [Number(found['y']), Number(found['m']), Number(found['d'])]
    if (y >= 1000 && y < 2200 && m <= 12 && d <= 31 && m > 0 && d > 0)
      return { end: YEAR_FIRST.lastIndex, year: y, month: m, day: d }
    return undefined
  }
  DAY_FIRST.lastIndex = n.start
  const turned = DAY_FIRST.exec(s)?.groups
  if (!turned) return undefined
  const [y, m, d] = [Number(turned['y']), Number(turned['m']), Number(turned['d'])]
  return m <= 12 && d <= 31 && m > 0 && d > 0 ? { end: DAY_FIRST.lastIndex, year: y, month: m, day: d } : undefined
}

/** A whole point at a place: a year with what follows, or a month; undefined where there is none. */
export function readPoint(s: string, at: number): Point | undefined {
  const code = s.charCodeAt(at)
  if (!isStart(code)) return undefined
  const n = readNumeral(s, at)
  if (!n) return undefined
  const numeric = readNumericDate(s, n)
  if (numeric) return numeric
  const next = skip(s, n.end)
  if (s[next] === '年' && isYear(n)) {
    const end = next + 1
    return readRest(s, s[end] === '度' && s[end + 1] !== '假' ? end + 1 : end, n.amount)
  }
  if (s[next] === '月') return readMonth(s, at, null)
  if (s[next] === '日' || s[next] === '号') {
    const day = readDayOf(s, at)
    if (day) return { end: day[1], year: null, month: null, day: day[0] }
  }
  return undefined
}
