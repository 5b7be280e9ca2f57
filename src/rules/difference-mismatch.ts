// 出口6亿元、进口4亿元，顺差3亿元: the subtraction does not hold.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'difference-mismatch',
  title: { zh: '差额与两数不符', en: 'A difference does not fit its two terms' },
  why: {
    zh: '顺差是出口减进口，自然增长率是出生率减死亡率，价差是两个价格相减；三个数两个定一个。',
    en: 'Surplus, natural growth and price gaps are subtractions: two terms give the third.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '全市出口62.5亿元，进口40.1亿元，贸易顺差32.4亿元。', flags: ['32.4亿元'] },
    { text: '出生率8.1‰，死亡率6.9‰，自然增长率1.4‰。', flags: ['1.4‰'] },
    { text: '建议零售价1599元，出厂价1050元，市场批发价650元，价差达900元。', flags: ['900元'] },
  ],
  good: [
    '全市出口62.5亿元，进口40.1亿元，贸易顺差22.4亿元。',
    '出生率9.88‰，死亡率6.33‰，自然增长率3.55‰。',
    '全市出口增长6.5%，进口增长4.1%，贸易顺差12亿元。',
    '建议零售价1599元，出厂价1050元，市场批发价650元，价差达400元。',
  ],
  *check(article) {
    yield* findFailing(article, 'difference')
  },
})
