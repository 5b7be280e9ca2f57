// 本报5月6日讯 昨日（3日）: yesterday does not fit the dateline.
import { dayNumber } from '../almanac/calendar.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 本报5月6日讯, 新华社杭州5月6日电
const DATELINE = /(?:本报|本网|[一-龥]{2,6}社)[^，。\n]{0,12}?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:讯|电|消息)/
// 昨日（5日）, 今天（5月6日）, 明日（7日）
const RELATIVE = /(?<word>昨[日天]|今[日天]|明[日天]|前[日天]|后天)[（(](?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日[）)]/g
/** Days from the dateline; the paper may print a day later, and count from then. */
const OFFSETS: Record<string, readonly number[]> = { 前: [-2, -1], 昨: [-1, 0], 今: [0, 1], 明: [1, 2], 后: [2, 3] }

export default defineRule({
  id: 'relative-date-mismatch',
  title: { zh: '“昨日”等与电头日期不符', en: 'Yesterday or today against the dateline' },
  why: {
    zh: '“昨日”按电头或见报日推算；两种算法都不合的，日期必有一个错。',
    en: 'Yesterday counts from the dateline or the day of print; where neither fits, one of the dates is wrong.',
  },
  source: 'newspaper practice',
  needs: 'calendar',
  severity: 'warning',
  bad: [
    { text: '本报5月6日讯 昨日（3日），新桥通车。', flags: ['昨日（3日）'] },
    { text: '本报3月1日讯 今天（2月25日），开渔。', flags: ['今天（2月25日）'] },
  ],
  good: [
    '本报5月6日讯 昨日（5日），新桥通车。',
    '本报5月6日讯 昨日（6日），新桥通车。',
    '昨日（3日），新桥通车。',
    '本报3月1日讯 昨日（2月28日），开渔。',
  ],
  *check(article) {
    const relative = [...matchesWith(article, RELATIVE, '日（', '天（', '日(', '天(')]
    const dateline = relative.length > 0 ? DATELINE.exec(article.text.slice(0, 400)) : null
    if (!dateline) return
    const [month, day] = [Number(dateline.groups!.month), Number(dateline.groups!.day)]
    for (const match of relative) {
      const { word, month: other, day: date } = match.groups!
      // The year is unknown: a leap year and a common one, either may fit
      const fits = [2023, 2024].some((year) =>
        OFFSETS[word![0]!]!.some((offset) => {
          const there = new Date((dayNumber(year, month, day) + offset) * 86_400_000)
          return (
            there.getUTCDate() === Number(date) && (other === undefined || there.getUTCMonth() + 1 === Number(other))
          )
        }),
      )
      if (fits) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        against: { start: dateline.index, end: dateline.index + dateline[0].length },
        message: {
          zh: `电头是${month}月${day}日，“${match[0]}”对不上`,
          en: `the dateline is ${month}月${day}日; ${match[0]} does not fit`,
        },
      }
    }
  },
})
