// 投资3.2亿元 … 投资32亿元: the digits are the same, the order of magnitude is not.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'magnitude-slip',
  title: { zh: '同一数字量级不一', en: 'One figure in two orders of magnitude' },
  why: {
    zh: '数字相同而相差十倍、百倍、万倍，多为小数点移位或“万”“亿”误植。',
    en: 'The same digits ten, a hundred or ten thousand times as large: a moved point, or 万 set for 亿.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    {
      text: '青石镇招商成果\n青石镇工业园区引进项目投资3.2亿元。\n会议指出，青石镇工业园区引进项目投资32亿元，创历史新高。',
      flags: ['32亿元'],
    },
    {
      text: '全省成品油采购301.4万吨\n上半年，全省成品油采购301.4亿吨，供应平稳。',
      flags: ['301.4亿吨'],
    },
  ],
  good: [
    '青石镇招商成果\n青石镇工业园区引进项目投资3.2亿元。\n青石镇工业园区引进项目投资32000万元，创历史新高。',
    '两项数据\n全市快递业务量3.2亿件。\n全市快递业务收入32亿元。',
  ],
  *check(article) {
    yield* findFailing(article, 'repeat', ({ slip }) => slip === 'point' || slip === 'scale')
  },
})
