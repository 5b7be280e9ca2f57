// 由20.8%下降到18.2%，下降3.6个百分点: the difference is 2.6.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'points-mismatch',
  title: { zh: '百分点之差不符', en: 'Percentage points do not fit their two rates' },
  why: {
    zh: '由百分之几到百分之几，相差多少个百分点，一减便知。年均几个百分点的不报。',
    en: 'Two rates and the points between them: one subtraction decides.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '发病率由20.8%下降到18.2%，下降3.6个百分点。', flags: ['3.6个百分点'] },
    { text: '城镇化率从52.4%提高到57.1%，提高5.7个百分点。', flags: ['5.7个百分点'] },
    { text: '森林覆盖率由46.2%提升至48.9%，增加3.7个百分点。', flags: ['3.7个百分点'] },
  ],
  good: [
    '发病率由20.8%下降到18.2%，下降2.6个百分点。',
    '覆盖率由67%跃升至96.5%，提高了近30个百分点。',
    '比重由16.0%增至19.8%，年均提高近1个百分点。',
    '城镇化率从52.4%提高到57.1%，高于全省1.3个百分点。',
  ],
  *check(article) {
    yield* findFailing(article, 'points-delta')
  },
})
