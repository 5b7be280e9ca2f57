// 男生30人、女生20人，男女比2∶1: it is 1.5.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ratio-mismatch',
  title: { zh: '比例与两数不符', en: 'A ratio does not fit its two numbers' },
  why: {
    zh: '男女比、城乡比等写出两数又写出比例的，可以复算。带“约”的、项数已约整的不报。',
    en: 'Both numbers and their ratio are printed: they can be recomputed.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '招收男生30人、女生20人，男女比2∶1。', flags: ['2∶1'] },
    { text: '共有男职工120人、女职工40人，男女比例为2∶1。', flags: ['2∶1'] },
  ],
  good: [
    '招收男生30人、女生20人，男女比3∶2。',
    '招收男生31人、女生16人，男女比约2∶1。',
    '招收男生30人、女生20人，师生比1∶10。',
  ],
  *check(article) {
    yield* findFailing(article, 'ratio')
  },
})
