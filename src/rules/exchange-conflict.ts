// 1亿美元约合7亿元 … 5亿美元约合28亿元.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'exchange-conflict',
  title: { zh: '文内汇率不一', en: 'One text implies two exchange rates' },
  why: {
    zh: '同一篇里每一组“外币（约合人民币）”都给出一个汇率，相差超过百分之三，必有一处换算错。',
    en: 'Each pair of amounts implies a rate; three per cent are allowed.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    {
      text: '首期投资1.00亿美元（约合7.10亿元人民币），二期投资5.00亿美元（约合28.40亿元人民币）。',
      flags: ['约合28.40亿元人民币'],
    },
    {
      text: '订单300万欧元（约合2340万元人民币），追加200万欧元（约合1860万元人民币）。',
      flags: ['约合1860万元人民币'],
    },
  ],
  good: [
    '首期投资1.00亿美元（约合7.10亿元人民币），二期投资5.00亿美元（约合35.50亿元人民币）。',
    '首期投资1亿美元（约合7亿元人民币），贷款2亿欧元（约合15.6亿元人民币）。',
    '首期投资1.00亿美元（约合7.10亿元人民币），累计突破5亿美元。',
  ],
  *check(article) {
    yield* findFailing(article, 'exchange')
  },
})
