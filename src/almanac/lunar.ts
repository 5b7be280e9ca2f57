// The Chinese calendar, 1900–2100: lunar dates, solar terms, the stems and branches of a year.
import { dayNumber } from './calendar.ts'
import { FIRST_YEAR, LAST_YEAR, LUNAR_YEARS, SOLAR_TERMS, TERM_LEAST } from './lunar-table.ts'

export interface LunarDate {
  readonly year: number
  /** From 1, 正月. */
  readonly month: number
  /** 闰月. */
  readonly leap: boolean
  readonly day: number
}

export interface LunarMonth {
  readonly month: number
  readonly leap: boolean
  readonly length: 29 | 30
}

export const TERMS =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  )
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪'

const known = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR
const hex = (text: string, at: number, length: number): number => parseInt(text.slice(at, at + length), 16)

/** The months of a lunar year in order, the leap month behind its namesake; empty outside 1900–2100. */
export function lunarMonths(year: number): LunarMonth[] {
  if (!known(year)) return []
  const at = (year - FIRST_YEAR) * 7
  const leapMonth = hex(LUNAR_YEARS, at, 1)
  const lengths = hex(LUNAR_YEARS, at + 3, 4)
  const months: LunarMonth[] = []
  for (let index = 0; index < (leapMonth > 0 ? 13 : 12); index++) {
    const leap = leapMonth > 0 && index === leapMonth
    const month = leapMonth > 0 && index >= leapMonth ? index : index + 1
    months.push({ month, leap, length: (lengths >> (12 - index)) & 1 ? 30 : 29 })
  }
  return months
}

/** Day number of 正月初一. */
const newYear = (year: number): number => dayNumber(year, 1, 1) + hex(LUNAR_YEARS, (year - FIRST_YEAR) * 7 + 1, 2)

/** Day numbers (days since 1970-01-01) of a lunar date; undefined where it does not exist. */
export function findLunarDay({ year, month, leap, day }: LunarDate): number | undefined {
  let at = known(year) ? newYear(year) : 0
  for (const one of lunarMonths(year)) {
    if (one.month === month && one.leap === leap) return day >= 1 && day <= one.length ? at + day - 1 : undefined
    at += one.length
  }
  return undefined
}

/** The lunar date of a day number; undefined outside the table. */
export function findLunarDate(day: number): LunarDate | undefined {
  const gregorian = new Date(day * 86_400_000).getUTCFullYear()
  for (const year of [gregorian, gregorian - 1]) {
    if (!known(year) || day < newYear(year)) continue
    let rest = day - newYear(year)
    for (const { month, leap, length } of lunarMonths(year)) {
      if (rest < length) return { year, month, leap, day: rest + 1 }
      rest -= length
    }
  }
  return undefined
}

/** Month and day of a solar term; undefined for no term or outside the table. */
export function findTerm(name: string, year: number): { month: number; day: number } | undefined {
  const index = TERMS.indexOf(name)
  if (index < 0 || !known(year)) return undefined
  const both = hex(SOLAR_TERMS, (year - FIRST_YEAR) * 12 + (index >> 1), 1)
  return { month: (index >> 1) + 1, day: TERM_LEAST[index]! + (index % 2 === 0 ? both >> 2 : both & 3) }
}

/** 甲辰 of 2024, by the year that begins at 春节. */
export const ganzhiOf = (year: number): string => STEMS[(year + 6) % 10]! + BRANCHES[(year + 8) % 12]!

/** 龙 of 2024. */
export const animalOf = (year: number): string => ANIMALS[(year + 8) % 12]!

/** 龙 of 甲辰; undefined where stem and branch never meet (甲丑). */
export function findAnimal(ganzhi: string): string | undefined {
  const [stem, branch] = [STEMS.indexOf(ganzhi[0]!), BRANCHES.indexOf(ganzhi[1]!)]
  return stem >= 0 && branch >= 0 && (stem - branch) % 2 === 0 ? ANIMALS[branch] : undefined
}

const DIGITS = '〇一二三四五六七八九'

/** 正月, 闰六月, 十二月, 腊月 -> month and leap. */
export function readLunarMonth(written: string): { month: number; leap: boolean } | undefined {
  const leap = written.startsWith('闰')
  const name = (leap ? written.slice(1) : written).replace(/月$/, '')
  const month = { 正: 1, 冬: 11, 腊: 12, 十: 10, 十一: 11, 十二: 12 }[name] ?? DIGITS.indexOf(name)
  return month >= 1 ? { month, leap } : undefined
}

/** 初一, 十五, 廿三, 二十九, 三十 -> 1…30. */
export function readLunarDay(written: string): number | undefined {
  const match =
    /^(?:初(?<early>[一二三四五六七八九十])|(?<tens>[二廿三]?十?|廿)(?<ones>[一二三四五六七八九]?))日?$/.exec(written)
  if (!match) return undefined
  const { early, tens, ones } = match.groups!
  const value = (digit: string): number => (digit === '十' ? 10 : DIGITS.indexOf(digit))
  if (early) return value(early)
  const high = { 十: 10, 二十: 20, 廿: 20, 廿十: 20, 三十: 30 }[tens!]
  return high === undefined ? undefined : high + (ones ? value(ones) : 0)
}

/** 1 -> 初一, 23 -> 二十三. */
export function showLunarDay(day: number): string {
  if (day <= 10) return `初${day === 10 ? '十' : DIGITS[day]!}`
  const tens = ['', '十', '二十', '三十'][Math.floor(day / 10)]!
  return tens + (day % 10 === 0 ? '' : DIGITS[day % 10]!)
}

/** 1 -> 正月, 12 -> 腊月, with 闰 where it is one. */
export function showLunarMonth(month: number, leap: boolean): string {
  return `${leap ? '闰' : ''}${['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'][month - 1]!}月`
}
