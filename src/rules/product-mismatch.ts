// 每台2800元，补贴1500台共360万元: it is 420.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'product-mismatch',
  title: { zh: '单价乘数量不等于总额', en: 'Price times quantity does not make the total' },
  why: {
    zh: '单价和数量、亩产和面积都写明，总数就定了。差在百分之二以内不报；测产、示范田、播种面积不参与复算。',
    en: 'Price and quantity, or yield and area, give the total. Two per cent are allowed.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '每台补贴2800元，补贴农机1500台，共402万元。', flags: ['402万元'] },
    { text: '全县水稻35万亩，亩产520公斤，总产1.2亿公斤。', flags: ['1.2亿公斤'] },
    { text: '每户补助500元，共补助3200户，合计260万元。', flags: ['260万元'] },
  ],
  good: [
    '每台补贴2800元，补贴农机1500台，共420万元。',
    '全县水稻35万亩，亩产520公斤，总产1.82亿公斤。',
    '示范田35万亩，最高亩产520公斤，总产1.2亿公斤。',
    '每户补助500元，今年发放3次，共补助3200户，发放260万元。',
  ],
  *check(article) {
    yield* findFailing(article, 'product')
  },
})
