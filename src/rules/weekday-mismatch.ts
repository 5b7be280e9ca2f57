// 2024年5月20日（星期二）: the calendar gives the day another weekday.
import { DAY, findDay } from '../almanac/calendar.ts'
import { monthLength, weekdayOf } from '../almanac/calendar.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 5月20日（星期二）, 2024年5月20日周二
const WEEKDAY = new RegExp(
  `${DAY}(?:上午|下午)?(?:[（(\\s]{0,2}|，(?=星期|礼拜|周.[，。；、上下早晚])|是|为)(?<name>星期|礼拜|周)(?<weekday>[一二三四五六日天])(?![年期岁边围口天至—到、])`,
  'g',
)
const NAMES = '一二三四五六日'

export default defineRule({
  id: 'weekday-mismatch',
  title: { zh: '日期与星期不符', en: 'A date with the wrong weekday' },
  why: {
    zh: '按历书，这一天不是星期几所写；日期和星期必有一个错。未写年份的按写稿日推算，降为提醒。',
    en: 'By the calendar the day has another weekday: one of the two is wrong. Without a printed year the day of writing decides, with less certainty.',
  },
  source: '公历',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '开馆时间为2024年5月20日（星期二）上午。', flags: ['星期二'] },
    { text: '2024年5月20日，星期二，小雨。', flags: ['星期二'] },
    { text: '开幕式定于10月18日周日举行。', flags: ['周日'], date: '2025-10-09' },
  ],
  good: [
    '开馆时间为2024年5月20日（星期一）上午。',
    '2016年4月2日(周六)是清明小长假首日。',
    '闭幕式定于10月18日周日举行。',
    '2024年5月20日，周二宝接任队长。',
    '5月20日周年庆当天，店里人多。',
    { text: '开幕式定于10月18日周六举行。', date: '2025-10-09' },
  ],
  *check(article) {
    for (const match of matchesWith(article, WEEKDAY, '星期', '礼拜', '周')) {
      const { name, weekday } = match.groups!
      const day = findDay(match.groups!, article.written)
      if (!day) continue
      const printed = weekday === '天' ? 7 : NAMES.indexOf(weekday!) + 1
      const right = weekdayOf(day)
      if (printed === right) continue
      const end = match.index + match[0].length
      const dateEnd = match.index + match[0].search(/[日号]/) + 1
      const shift = ((printed - right + 10) % 7) - 3
      const other = day.d + shift
      const fits = other >= 1 && other <= monthLength(day.m, day.y)
      yield {
        at: { start: end - name!.length - 1, end },
        against: { start: match.index, end: dateEnd },
        message: {
          zh: `${day.y}年${day.m}月${day.d}日是${name}${NAMES[right - 1]}，文中是${name}${weekday}`,
          en: `${day.y}-${day.m}-${day.d} is ${name}${NAMES[right - 1]}; the text says ${name}${weekday}`,
        },
        suggestions: [`${name}${NAMES[right - 1]}`, ...(fits ? [`${day.m}月${other}日`] : [])],
        ...(day.sure ? {} : { severity: 'warning' as const }),
      }
    }
  },
})
