// 2015年至2020年的8年间: five or six years.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'date-span-mismatch',
  title: { zh: '时长与起止不符', en: 'A span and its stated length disagree' },
  why: {
    zh: '起止年、日、时都写明，时长可以数出来。年和日按算头不算尾、头尾都算两种数法，任一相符即不报。',
    en: 'Start, end and length are all printed. Years and days may be counted with or without the first.',
  },
  source: 'newspaper practice',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '2015年至2020年的8年间，全县修路90公里。', flags: ['8年'] },
    { text: '活动定于4月2日至4日，放假5天。', flags: ['5天'] },
    { text: '会议8时至11时30分举行，历时4个半小时。', flags: ['4个半小时'] },
  ],
  good: [
    '2015年至2020年的5年间，全县修路90公里。',
    '县里启动三年行动计划（2025—2027年），今后3年投入5亿元。',
    '活动定于4月2日至4日，放假3天。',
    '会议8时至11时30分举行，历时3个半小时。',
    '他2015年至2020年在乡镇工作，8年间换了三个岗位。',
  ],
  *check(article) {
    yield* findFailing(article, 'span')
  },
})
