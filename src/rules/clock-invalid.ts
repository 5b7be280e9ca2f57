// 晚上8时75分: no such time on the clock.
import { matchesWith } from '../read/occurrences.ts'
import { defineRule } from '../rule.ts'

// 8时75分, 25点10分; a span of time (历时26时30分) is none
const CLOCK = /(?<![\d.:：])(?<hour>\d{1,2})(?<mark>[时点])(?<minute>\d{2})分(?!之|钟)/g
const SPAN = /(?:历时|耗时|用时|飞行|时长|共|累计|行驶|成绩|工作了?|长达)[^，。；]{0,4}$/

export default defineRule({
  id: 'clock-invalid',
  title: { zh: '钟点不存在', en: 'No such time on the clock' },
  why: { zh: '一天最晚24时，一小时最多59分。', en: 'The day ends at 24:00, the hour at 59 minutes.' },
  source: 'GB/T 7408; GB/T 15835—2011, 5.1.5',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '演出晚上8时75分结束。', flags: ['8时75分'] },
    { text: '列车25点10分到站。', flags: ['25点10分'] },
  ],
  good: ['演出晚上8时45分结束。', '救援历时26时30分。', '闸门24时00分关闭。'],
  *check(article) {
    for (const match of matchesWith(article, CLOCK, '分')) {
      const { hour, minute } = match.groups!
      const wrongMinute = Number(minute) > 59
      const wrongHour = Number(hour) > 24 || (hour === '24' && minute !== '00')
      if (!wrongMinute && !wrongHour) continue
      if (SPAN.test(article.text.slice(Math.max(0, match.index - 8), match.index))) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: wrongMinute
          ? { zh: `分钟到59为止，文中是${minute}`, en: `minutes end at 59; the text says ${minute}` }
          : { zh: `钟点到24时为止，文中是${hour}时`, en: `the day ends at 24:00; the text says ${hour}` },
      }
    }
  },
})
