// 2月30日, 13月5日, 2023年2月29日: no such day in the calendar.
import { readDigits } from '../almanac/calendar.ts'
import { isLeapYear, monthLength } from '../almanac/calendar.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 2025年2月30日, 4月28日至31日, 2月29—30日
const DAY =
  /(?:(?<year>\d{4})年)?(?<![\d.])(?<month>\d{1,2})月(?:份)?(?<day>\d{1,2})(?:[日号]|(?=[—－–~～-]\d{1,2}[日号]))(?:(?:[—－–~～-]|至|到)(?<last>\d{1,2})[日号])?/g
// 截至13月底, 1—16月份, 2023年14月
const MONTH =
  /(?:(?<![\d.])(?<month>1[3-9]|[2-9]\d)月(?:份|底|末|初|[上中下]旬)|(?<!\d)(?:19|20)\d{2}年(?<whole>1[3-9]|[2-9]\d)月(?!\d|龄))/g
const LUNAR = /农历|阴历|旧历|夏历|藏历|正月|腊月|彝历|傣历|伊斯兰/

export default defineRule({
  id: 'date-invalid',
  title: { zh: '不存在的日期', en: 'No such date' },
  why: {
    zh: '公历没有这一天。农历月份可以有三十，不报；作品名中的日期不报。',
    en: 'The calendar has no such day. Lunar dates and titles of works are left alone.',
  },
  source: '公历',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '活动将于9月31日在文化中心举行。', flags: ['9月31日'] },
    { text: '2023年2月29日，新馆开放。', flags: ['2023年2月29日'] },
    { text: '展览从4月28日至31日举行。', flags: ['4月28日至31日'] },
    { text: '13月5日，工程开工。', flags: ['13月5日'] },
    { text: '截至13月底，工程完成过半。', flags: ['13月'] },
  ],
  good: [
    '2024年2月29日，新馆开放。',
    '农历2月30日，村里开社戏。',
    '电影《5月32日》上映。',
    '10月31日前完工，2月29日复查。',
  ],
  *check(article) {
    for (const match of matchesWith(article, DAY, '月')) {
      const { year, month, day, last } = match.groups!
      const months = readDigits(month!)
      const length = months >= 1 && months <= 12 ? monthLength(months, year === undefined ? 2000 : readDigits(year)) : 0
      const wrong = [day, last].find((one) => one !== undefined && (readDigits(one) < 1 || readDigits(one) > length))
      if (wrong === undefined) continue
      const { index } = match
      const before = article.text.slice(Math.max(0, index - 12), index)
      if (LUNAR.test(before) || article.text[index - 1] === '《') continue
      const reason =
        length === 0
          ? { zh: `没有${months}月`, en: `there is no month ${months}` }
          : readDigits(wrong) < 1
            ? { zh: '日期从1日起', en: 'days count from 1' }
            : {
                zh: `${year !== undefined && months === 2 && !isLeapYear(readDigits(year)) ? `${year}年` : ''}${months}月只有${length}天`,
                en: `month ${months} has ${length} days`,
              }
      yield {
        at: { start: index, end: index + match[0].length },
        message: { zh: `“${match[0]}”不存在，${reason.zh}`, en: `“${match[0]}” does not exist: ${reason.en}` },
        ...(length === 0 && isRunTogether(article.text, index, month!) ? { severity: 'info' as const } : {}),
      }
    }
    for (const match of matchesWith(article, MONTH, '月')) {
      const month = (match.groups!['month'] ?? match.groups!['whole'])!
      const start = match.index + match[0].indexOf(`${month}月`)
      yield {
        at: { start, end: start + month.length + 1 },
        message: { zh: `“${month}月”不存在`, en: `“${month}月” does not exist: there is no month ${month}` },
      }
    }
  },
})

const NUMBERED = /(?:例|图|表|组|场|站|批|章|篇|期|集|轮|关|题|号线?|赛段|项目)$/

/** 案例1 8月4日, printed without the space; or 48月8日 in a story that tells of 8月: a digit of something else stands before the date. */
function isRunTogether(text: string, at: number, printed: string): boolean {
  const month = printed.slice(1)
  if (month === '' || month === '0') return false
  return NUMBERED.test(text.slice(Math.max(0, at - 3), at)) || new RegExp(`(?<!\\d)${month}月`).test(text)
}
