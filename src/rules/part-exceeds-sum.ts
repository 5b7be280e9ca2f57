// 共126家，其中公办138家: a part is larger than the whole it is taken from.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'part-exceeds-sum',
  title: { zh: '其中数大于总数', en: 'A part exceeds its total' },
  why: {
    zh: '“其中”是从前面的总数里分出来的，不会比总数大。句中更早的任何一个同单位数能容下它时不报。',
    en: 'What 其中 takes out of a total cannot exceed it. Nothing is said where any earlier amount of the sentence can hold it.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '全市有养老机构126家，其中公办138家。', flags: ['138家'] },
    { text: '今年共发布标准45个，其中国家标准61个。', flags: ['61个'] },
    { text: '参赛选手300人，包括女选手480人。', flags: ['480人'] },
  ],
  good: [
    '全市有养老机构138家，其中公办126家。',
    '全市有机构138家，今年新增12家，其中公办26家。',
    '共处分1647人，移送司法机关73人，其中，处分县处级285人。',
  ],
  *check(article) {
    yield* findFailing(article, 'part')
  },
})
