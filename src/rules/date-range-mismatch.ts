// “十四五”时期（2022—2026年）: the plan runs from 2021 to 2025.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'date-range-mismatch',
  title: { zh: '规划期、季度与所注年月不符', en: 'A plan or quarter with the wrong years or months' },
  why: {
    zh: '五年规划和季度的起止是固定的：“十四五”是2021—2025年，前三季度是1—9月。学年、财年、榨季不在此列。',
    en: 'Five-year plans and quarters have fixed ends.',
  },
  source: 'newspaper practice',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '“十四五”时期（2022—2026年），全县新建学校5所。', flags: ['2022—2026年'] },
    { text: '前三季度（1至8月），全市用电3亿千瓦时。', flags: ['1至8月'] },
    { text: '“十三五”期间（2015—2020年）完成投资30亿元。', flags: ['2015—2020年'] },
  ],
  good: [
    '“十四五”时期（2021—2025年），全县新建学校5所。',
    '前三季度（1至9月），全市用电3亿千瓦时。',
    '本榨季前三季度（10至6月），糖厂压榨甘蔗30万吨。',
    '“十四五”规划编制于2020年，2025年收官。',
  ],
  *check(article) {
    yield* findFailing(article, 'named-period')
  },
})
