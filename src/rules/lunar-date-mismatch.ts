// 2024年2月10日（农历正月初二）, 2025年腊月三十五: a lunar date or festival on another day than the calendar gives.
import { DAY, findDay } from '../almanac/calendar.ts'
import {
  findLunarDate,
  findLunarDay,
  readLunarDay,
  readLunarMonth,
  showLunarDay,
  showLunarMonth,
} from '../almanac/lunar.ts'
import type { Flag } from '../model.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const MONTH = '(?<lunarMonth>闰?(?:正|冬|腊|十一|十二|[一二三四五六七八九十])月)'
const DATE = '(?<lunarDay>初[一二三四五六七八九十]|[二廿三]?十[一二三四五六七八九]?|廿[一二三四五六七八九])'
// 2024年2月10日（农历正月初一）, 5月31日，农历五月初五
const BOTH = new RegExp(
  `${DAY}[（(，,、\\s]{0,2}(?:是|为|即|正值|恰逢)?农历(?:[甲-癸一-龥]{2}年)?(?:[一-龥]年)?(?<lunar>${MONTH}${DATE})`,
  'g',
)
// 2024年2月10日（春节）, 6月10日端午节; 除夕 is the last day of the year, the 29th or 30th
const FESTIVAL = new RegExp(
  `${DAY}[（(，\\s]{0,2}(?:是|为|即|正值|恰逢|适逢|农历)?(?<festival>春节|元宵节|端午节|七夕节|七夕|中秋节|中秋|重阳节|重阳|腊八节|腊八|除夕|大年初一)(?![一-龥]|）[前后])`,
  'g',
)
// 2015年端午节为5月31日, 2024年中秋节是9月17日
const FESTIVAL_FIRST =
  /(?<!\d)(?<year>(?:19|20)\d{2})年(?:的)?(?<festival>春节|元宵节|端午节|中秋节|重阳节|除夕)(?:为|是|在|时间为|落在|定在|恰逢|正值)(?:\k<year>年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?!至|到|[—－–~～-]|起|前|后)/g
const FESTIVALS: Record<string, readonly [month: number, day: number]> = {
  春节: [1, 1],
  大年初一: [1, 1],
  元宵节: [1, 15],
  端午节: [5, 5],
  七夕: [7, 7],
  七夕节: [7, 7],
  中秋: [8, 15],
  中秋节: [8, 15],
  重阳: [9, 9],
  重阳节: [9, 9],
  腊八: [12, 8],
  腊八节: [12, 8],
}

export default defineRule({
  id: 'lunar-date-mismatch',
  title: { zh: '农历日期不符', en: 'A lunar date on another day' },
  why: {
    zh: '公历与农历对不上：两个日期必有一个错。年份不明的不报。',
    en: 'The Gregorian and the lunar date are not the same day: one of them is wrong.',
  },
  source: 'GB/T 33661—2017',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '2024年2月10日（农历正月初二），庙会开场。', flags: ['正月初二'] },
    { text: '2025年6月1日（端午节），江上赛龙舟。', flags: ['端午节'] },
    { text: '2025年1月29日除夕，食堂不打烊。', flags: ['除夕'] },
    { text: '2025年端午节为6月1日，全县放假三天。', flags: ['端午节'] },
  ],
  good: [
    '2024年2月10日（农历正月初一），庙会开场。',
    '2025年5月31日（端午节），江上赛龙舟。',
    '2025年1月28日除夕，食堂不打烊。',
    '2025年端午节为5月31日，全县放假三天。',
    '2025年春节在1月28日至2月4日放假。',
    '2025年1月25日，春节临近，年货上架。',
    '2025年7月25日（农历闰六月初一），入伏第六天。',
  ],
  *check(article) {
    for (const match of matchesWith(article, BOTH, '农历')) {
      const { lunar, lunarMonth, lunarDay } = match.groups!
      const day = findDay(match.groups!, article.written)
      const [month, date] = [readLunarMonth(lunarMonth!), readLunarDay(lunarDay!)]
      const right = day && findLunarDate(day.number)
      if (!right || !month || date === undefined) continue
      if (right.month === month.month && right.leap === month.leap && right.day === date) continue
      yield flag(match, lunar!, showLunarMonth(right.month, right.leap) + showLunarDay(right.day), day.sure)
    }
    for (const match of matchesWith(article, FESTIVAL_FIRST, '春节', '元宵', '端午', '中秋', '重阳', '除夕')) {
      const found = judgeFestival(match, article.written)
      if (found) yield flagFirst(match, found)
    }
    for (const match of matchesWith(
      article,
      FESTIVAL,
      '春节',
      '元宵节',
      '端午节',
      '七夕',
      '中秋',
      '重阳',
      '腊八',
      '除夕',
      '大年初一',
    )) {
      const found = judgeFestival(match, article.written)
      if (found) yield flag(match, match.groups!.festival!, found.right, found.sure)
    }
  },
})

/** The festival's day by the calendar, where the printed one is another; undefined where it is right or unknown. */
function judgeFestival(match: RegExpExecArray, written: string | null): { right: string; sure: boolean } | undefined {
  const { festival } = match.groups!
  const day = findDay(match.groups!, written)
  if (!day) return undefined
  const [month, date] = FESTIVALS[festival!] ?? [1, 1]
  const days = [day.y - 1, day.y].map((year) => findLunarDay({ year, month, leap: false, day: date }))
  const wanted = days.map((one) => (one !== undefined && festival === '除夕' ? one - 1 : one))
  if (wanted.includes(day.number) || wanted.includes(undefined)) return undefined
  const nearest = wanted.sort((a, b) => Math.abs(a! - day.number) - Math.abs(b! - day.number))[0]!
  const right = new Date(nearest * 86_400_000)
  return { right: `${right.getUTCMonth() + 1}月${right.getUTCDate()}日`, sure: day.sure }
}

function flagFirst(match: RegExpExecArray, { right, sure }: { right: string; sure: boolean }): Flag {
  const { festival, month, day } = match.groups!
  const end = match.index + match[0].length
  const start = match.index + match[0].indexOf(festival!)
  return {
    at: { start, end: start + festival!.length },
    against: { start: end - month!.length - day!.length - 2, end },
    message: { zh: `按历书“${festival}”是${right}`, en: `By the calendar ${festival} is ${right}` },
    suggestions: [right],
    ...(sure ? {} : { severity: 'warning' }),
  }
}

function flag(match: RegExpExecArray, words: string, right: string, sure: boolean): Flag {
  const end = match.index + match[0].length
  const dateEnd = match.index + match[0].search(/[日号]/) + 1
  return {
    at: { start: end - words.length, end },
    against: { start: match.index, end: dateEnd },
    message: { zh: `按历书是${right}，与“${words}”不符`, en: `The calendar has ${right}, which is not ${words}` },
    suggestions: [right],
    ...(sure ? {} : { severity: 'warning' }),
  }
}
