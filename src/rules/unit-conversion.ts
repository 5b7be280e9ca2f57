// 300亩（约合2平方公里）: it is 0.2.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'unit-conversion',
  title: { zh: '括注换算不符', en: 'A printed conversion is off' },
  why: {
    zh: '同一个量换成另一种单位，换算率是固定的：1公顷是15亩，1平方公里是1500亩。差在百分之三以内（“约合”百分之五）不报。',
    en: 'One amount in two units: the factor is fixed. Three per cent are allowed, five with 约.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '项目占地300亩（约合2平方公里）。', flags: ['约合2平方公里'] },
    { text: '林场面积20公顷（合3000亩）。', flags: ['3000亩'] },
    { text: '全程26英里，约合32公里。', flags: ['约合32公里'] },
  ],
  good: [
    '项目占地193公顷（约合1.93平方公里）。',
    '林场面积20公顷（合300亩）。',
    '项目占地300亩，建筑面积约2平方公里。',
    '全程26英里，约合42公里。',
  ],
  *check(article) {
    yield* findFailing(article, 'conversion')
  },
})
