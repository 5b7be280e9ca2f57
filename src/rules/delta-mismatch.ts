// 由3.2万人增加到4.5万人，增加1.5万人: the difference does not fit.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'delta-mismatch',
  title: { zh: '增减量与前后两数不符', en: 'A change does not fit its two figures' },
  why: {
    zh: '由多少到多少，增减了多少，三个数两个定一个。年均增减、两数之外另一指标的增减不报。',
    en: 'From, to and the difference: any two give the third.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '参保人数由3.2万人增加到4.5万人，增加1.5万人。', flags: ['1.5万人'] },
    { text: '登记企业从412家增至480家，净增58家。', flags: ['58家'] },
    { text: '平均水位由35.2米下降到33.1米，下降3.1米。', flags: ['3.1米'] },
  ],
  good: [
    '参保人数由3.2万人增加到4.5万人，增加1.3万人。',
    '登记企业从412家增至480家，今年新增20家。',
    '产量由3.2万吨增加到4.5万吨，年均增加0.3万吨。',
    '参保人数由3.2万人增加到近4.5万人，增加1.2万人。',
  ],
  *check(article) {
    yield* findFailing(article, 'delta')
  },
})
