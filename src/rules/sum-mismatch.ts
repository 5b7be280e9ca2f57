// 共100人，其中男60人、女50人: the parts do not add up to the total.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'sum-mismatch',
  title: { zh: '分项之和与合计不符', en: 'Parts do not add up to the total' },
  why: {
    zh: '总数与分项都印出来，读者会加。四舍五入造成的尾差不报；“其中”之后只举一部分、列有“等”、各项可能交叉的不报。',
    en: 'Readers add. Differences that rounding explains are left, and so are open lists and groups that may overlap.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '两镇共种植8000亩，其中东镇种植3000亩、西镇种植5600亩。', flags: ['8000亩'] },
    { text: '全区常住人口107365人，其中城镇人口84528人，乡村人口32837人。', flags: ['107365人'] },
    { text: '全县耕地面积31774亩，其中水田6110亩，旱田23664亩。', flags: ['31774亩'] },
  ],
  good: [
    '两镇共种植8000亩，其中东镇种植3000亩、西镇种植5000亩。',
    '全县种植8000亩，其中东镇种植3000亩。',
    '三次产业增加值分别为262.96亿元、440.98亿元、518.68亿元，合计1222.6亿元。',
    '共征集需求31项，其中智能装备18项、新材料3项、汽摩配4项等。',
    '共处分1647人，移送司法机关73人，其中处分厅局级干部54人、县处级285人。',
    '代表团共723人，其中运动员439人，包括男运动员221人、女运动员218人。',
  ],
  precision: { right: 2, of: 2, on: '265 published news texts, 422,000 characters' },
  *check(article) {
    yield* findFailing(article, 'sum')
  },
})
