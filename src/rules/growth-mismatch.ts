// 由240亿元增至300亿元，增长20%: the growth does not fit.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'growth-mismatch',
  title: { zh: '增幅与前后两数不符', en: 'A growth rate does not fit its two figures' },
  why: {
    zh: '前后两数和增幅都印出来，可以复算。地区生产总值、增加值、可支配收入等按可比价计算增速的指标不算；两数与增幅不是同一指标的不报。',
    en: 'Before, after and growth can be recomputed. Metrics whose growth is stated at constant prices are left.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '全县网络零售额由240亿元增至300亿元，增长20%。', flags: ['20%'] },
    { text: '芯片核心数从128个增加到192个，增幅达71%。', flags: ['71%'] },
    { text: '库存由500吨下降到400吨，降幅达25%。', flags: ['25%'] },
    { text: '全年开行班列5063列，较上年新增668列，增长13.2%。', flags: ['13.2%'] },
  ],
  good: [
    '全年开行班列5063列，较上年新增668列，增长15.2%。',
    '全县网络零售额由240亿元增至300亿元，增长25%。',
    '天然气产量由2230亿立方米增长到3940亿立方米，增幅达76%。',
    '地区生产总值由8004亿元增长到18640亿元，增长90.5%。',
    '雪道从64条增至74条，雪道面积增加35%。',
    '企业由2064家增加到4000余家，增长100%。',
    '贷款余额由2024年的513亿元增加到今年上半年的600亿元，同比增长30%。',
  ],
  *check(article) {
    yield* findFailing(article, 'growth')
  },
})
