// 820亿元 ÷ 410万人 = 2万元.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'per-head-mismatch',
  title: { zh: '人均与总量、人口不符', en: 'A figure per head does not fit total and people' },
  why: {
    zh: '总量除以人口就是人均。年末人口与年平均人口之差在百分之三以内，不报。',
    en: 'Total over people gives the figure per head; three per cent are left for the choice of population.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    { text: '全市地区生产总值820亿元，常住人口410万人，人均2.4万元。', flags: ['2.4万元'] },
    { text: '全镇工农业总产值36亿元，户籍人口50万人，人均产值6200元。', flags: ['6200元'] },
  ],
  good: [
    '全市地区生产总值820亿元，常住人口410万人，人均2万元。',
    '全市地区生产总值1222.62亿元，常住人口312.87万人，人均39102元。',
    '全市地区生产总值820亿元，常住人口410万人，人均可支配收入4.1万元。',
  ],
  *check(article) {
    yield* findFailing(article, 'per-head')
  },
})
