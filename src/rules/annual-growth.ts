// 2015年的712亿元到2024年的5367亿元，年均增长22%: one year too many.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'annual-growth',
  title: { zh: '年均增速与起止数不符', en: 'Yearly growth does not fit its two figures' },
  why: {
    zh: '年均增速是几何平均：末年数除以首年数，开年数次方，减一；年数是末年减首年。常见的错是多算一年，或把总增幅除以年数。',
    en: 'Yearly growth is a geometric mean over last year minus first year. One year too many and total growth divided by years are the usual slips.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '出口额从2015年的712亿元增长到2024年的5367亿元，年均增长22%。', flags: ['22%'] },
    { text: '2016—2024年间，市场规模由3647亿元增长到9800亿元，年均增幅21.09%。', flags: ['21.09%'] },
    { text: '保有量由2019年的100万辆增加到2024年的200万辆，年均增长20%。', flags: ['20%'] },
  ],
  good: [
    '出口额从2015年的712亿元增长到2022年的3046亿元，年均增长23%。',
    '地区生产总值由2019年的8004亿元增长到2024年的18640亿元，年均增长14.1%。',
    '居民收入由2012年的16510元增长到2021年的35128元，年均实际增长6.6%。',
    '企业由2019年的2064家增加到2024年的4000余家，年均增长16%。',
  ],
  *check(article) {
    yield* findFailing(article, 'annual-growth')
  },
})
