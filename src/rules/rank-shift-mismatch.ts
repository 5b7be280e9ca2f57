// 由第12位上升5位至第8位: four places.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'rank-shift-mismatch',
  title: { zh: '位次升降不符', en: 'A shift of places does not fit the two ranks' },
  why: {
    zh: '由第几位到第几位，升降几位一减便知。并列、换了榜单的应写明。',
    en: 'Old place, shift and new place: any two give the third.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '综合排名由第12位上升5位至第8位。', flags: ['5位'] },
    { text: '该县经济总量由全省第23位升至第17位，上升7位。', flags: ['7位'] },
    { text: '空气质量从第3位下降2个位次至第6位。', flags: ['2个位次'] },
  ],
  good: [
    '综合排名由第12位上升4位至第8位。',
    '该县经济总量由全省第23位升至第17位，上升6位。',
    '综合排名位列全国第33位，较上年上升9位。',
  ],
  *check(article) {
    yield* findFailing(article, 'rank-shift')
  },
})
