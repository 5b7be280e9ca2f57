// 2004年3038亿元到2023年2.8万亿元，同比增长820%: not year on year.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'year-on-year',
  title: { zh: '跨多年的增幅误称同比', en: 'Growth over several years called year on year' },
  why: {
    zh: '同比是与上年同期相比；两个数相隔几年，其间的增幅是累计增长，不是同比。',
    en: 'Year on year compares with the same time of the year before; growth between figures several years apart is cumulative.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    { text: '贸易额由2004年的3038.1亿元增长到2023年的2.8万亿元，同比增长821%。', flags: ['同比'] },
    { text: '企业从2018年的200家增加到2024年的500家，同比增长150%。', flags: ['同比'] },
  ],
  good: [
    '企业从2018年的200家增加到2024年的500家，累计增长150%。',
    '企业从2023年的200家增加到2024年的500家，同比增长150%。',
    '企业从2018年的200家增加到2024年的500家，同比增长12%。',
  ],
  *check(article) {
    yield* findFailing(article, 'year-on-year')
  },
})
