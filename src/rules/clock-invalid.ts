// 晚上8时75分: no such time on the clock.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 8时75分, 25点10分; a span of time (历时26时30分) is none
const CLOCK = /(?<![\d.:：])(?<hour>\d{1,2})(?<mark>[时点])(?<minute>\d{2})分(?!之|钟)/g
// 截至8月6日27时, 下午27点
const HOUR = /(?:日|上午|下午|晚上?|凌晨|傍晚)(?<hour>\d{2})[时点](?![\d间尚期段候钟名项])/g
// 将于8:65开始, 营业时间为8:30至25:00; a score or a ratio has neither
const COLON =
  /(?:截至|将?于|\d日|[上下中]午|晚上?|凌晨|傍晚|(?<![\d:：])(?:[01]?\d|2[0-3])[:：][0-5]\d(?:至|到|[—－–~～-]{1,2}))(?<clock>(?<hour>\d{1,2})[:：](?<minute>\d{2}))(?![\d:：%.分胜负])/g
const GAME = /比分|比例|比率|配比|大胜|击败|战胜|负于/
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
    { text: '截至8月6日27时，全镇转移群众90人。', flags: ['27时'] },
    { text: '窗口服务时间为8:30至17:75。', flags: ['17:75'] },
  ],
  good: [
    '演出晚上8时45分结束。',
    '救援历时26时30分。',
    '闸门24时00分关闭。',
    '女篮以88:75取胜。',
    '值班自8:30至24:00。',
  ],
  *check(article) {
    for (const match of matchesWith(article, CLOCK, '分')) {
      if (SPAN.test(article.text.slice(Math.max(0, match.index - 8), match.index))) continue
      yield* judge(match.index, match[0], match.groups!)
    }
    for (const match of matchesWith(article, HOUR, '时', '点')) {
      const word = `${match.groups!['hour']!}${match[0].at(-1)!}`
      yield* judge(match.index + match[0].length - word.length, word, match.groups!)
    }
    for (const match of matchesWith(article, COLON, ':', '：')) {
      const clock = match.groups!['clock']!
      const start = match.index + match[0].length - clock.length
      if (!GAME.test(article.text.slice(Math.max(0, match.index - 20), start)))
        yield* judge(start, clock, match.groups!)
    }
  },
})

function* judge(start: number, word: string, { hour, minute = '00' }: Record<string, string | undefined>) {
  const wrongMinute = Number(minute) > 59
  const wrongHour = Number(hour) > 24 || (hour === '24' && minute !== '00')
  if (!wrongMinute && !wrongHour) return
  yield {
    at: { start, end: start + word.length },
    message: wrongMinute
      ? { zh: `分钟到59为止，文中是${minute}`, en: `minutes end at 59; the text says ${minute}` }
      : { zh: `钟点到24时为止，文中是${hour}时`, en: `the day ends at 24:00; the text says ${hour}` },
  }
}
