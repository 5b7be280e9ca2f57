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
  ],
  good: [
    '2024年2月10日（农历正月初一），庙会开场。',
    '2025年5月31日（端午节），江上赛龙舟。',
    '2025年1月28日除夕，食堂不打烊。',
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
      const { festival } = match.groups!
      const day = findDay(match.groups!, article.written)
      if (!day) continue
      const [month, date] = FESTIVALS[festival!] ?? [1, 1]
      const days = [day.y - 1, day.y].map((year) => findLunarDay({ year, month, leap: false, day: date }))
      const wanted = days.map((one) => (one !== undefined && festival === '除夕' ? one - 1 : one))
      if (wanted.includes(day.number) || wanted.includes(undefined)) continue
      const right = new Date(
        wanted.sort((a, b) => Math.abs(a! - day.number) - Math.abs(b! - day.number))[0]! * 86_400_000,
      )
      yield flag(match, festival!, `${right.getUTCMonth() + 1}月${right.getUTCDate()}日`, day.sure)
    }
  },
})

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
