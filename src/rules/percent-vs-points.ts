// 增速9.6%，较全市高1.8%: the difference of two percentages is counted in 个百分点.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'percent-vs-points',
  title: { zh: '百分点误作百分比', en: 'Per cent where percentage points are meant' },
  why: {
    zh: '两个百分数之差是百分点。增速由5%到6%，是提高1个百分点，不是提高1%（那只到5.05%）。效率、汇率等按自身变化幅度说的不报。',
    en: 'Two percentages differ by percentage points: from 5 % to 6 % is one point, not one per cent.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    { text: '全镇规上工业产值增速9.6%，较全市高1.8%。', flags: ['1.8%'] },
    { text: '服务业增加值增长9.3%，比一季度加快2.4%。', flags: ['2.4%'] },
    { text: '常住人口城镇化率达到67%，比上年末提高0.84%。', flags: ['0.84%'] },
    { text: '内销比重提高到68.3%，比去年同期的66.8%高1.5%。', flags: ['1.5%'] },
  ],
  good: [
    '全镇规上工业产值增速9.6%，较全市高1.8个百分点。',
    '出口额增长5%，比上年同期增长3%。',
    '失业率由5%升至6%，升幅20%。',
    '新工艺使生产效率提高30%，成本比过去下降20%。',
    '全县粮食总产量25万吨，比上年提高2.1%。',
    '亩均效益增长8%，单位能耗比上年下降3.2%。',
  ],
  *check(article) {
    yield* findFailing(article, 'points')
  },
})
