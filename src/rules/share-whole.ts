// 甲41万公里占35%，乙9万公里占6%: two shares of one whole give two different wholes.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'share-whole',
  title: { zh: '按占比反推的总量矛盾', en: 'Two shares of one whole give two wholes' },
  why: {
    zh: '同一个总体，由两组“数量和占比”反推出的总量应当一样。两个总体不同（营业里程和总长度）时不在此列。',
    en: 'Two pairs of amount and share must give the same whole.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '甲市有企业412家，占全省35%，乙市有企业86家，占全省3.7%。', flags: ['3.7%'] },
    {
      text: '工程类采购19.67亿元，占全市采购额的93%；货物类采购2.9亿元，占全市采购额的12.7%；服务类0.29亿元，占1.3%。',
      flags: ['12.7%'],
    },
  ],
  good: [
    '甲市有企业412家，占全省35%，乙市有企业71家，占全省6%。',
    '全市有企业400家，占全省20%，其中规上企业100家，占25%。',
    '甲市有企业412家，占全省35%，乙市有企业86家，占全国6%。',
  ],
  *check(article) {
    yield* findFailing(article, 'implied-whole')
  },
})
