// 5金3银2铜共11枚: ten.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tally-sum',
  title: { zh: '奖牌、票数与总数不符', en: 'Medals or votes do not add up' },
  why: {
    zh: '金银铜相加是奖牌总数；赞成、反对、弃权相加不会多于到会人数。',
    en: 'Gold, silver and bronze make the medals; votes are no more than the people present.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '代表团获得5金3银2铜共11枚奖牌。', flags: ['11'] },
    { text: '到会24人，赞成20票、反对3票、弃权2票。', flags: ['24'] },
  ],
  good: [
    '代表团获得5金3银2铜共10枚奖牌。',
    '到会24人，赞成20票、反对3票、弃权1票。',
    '本届获得6枚奖牌，以三届2金3银5铜共10枚奖牌收官。',
  ],
  *check(article) {
    yield* findFailing(article, 'tally')
  },
})
