// 8天接待640万人次，日均60万人次: the average is 80.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'average-mismatch',
  title: { zh: '日均与总量不符', en: 'A daily average does not fit its total' },
  why: {
    zh: '总量除以天数就是日均。单日最高、同比增量不是总量，不参与复算。',
    en: 'A total over its days gives the average.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '假期8天，景区共接待640万人次，日均60万人次。', flags: ['60万人次'] },
    { text: '展会5天，成交额15亿元，日均4.5亿元。', flags: ['4.5亿元'] },
    { text: '3个月办件9000件，月均4500件。', flags: ['4500件'] },
  ],
  good: [
    '假期8天，景区共接待640万人次，日均80万人次。',
    '前20天发送旅客50.8亿人次，日均2.5亿人次。',
    '假期8天，单日最高接待120万人次，日均60万人次。',
    '展会5天，成交额15亿元，日均客流4.5万人次。',
  ],
  *check(article) {
    yield* findFailing(article, 'average')
  },
})
