// 由46.2%提升至42.8%: the verb and the figures disagree.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'direction-conflict',
  title: { zh: '升降与数值相反', en: 'The verb goes up, the figures go down' },
  why: {
    zh: '写增长而数变小，写下降而数变大，必有一错。名次、亏损、用时等越小越好的不报。',
    en: 'A verb of growth with a smaller figure after it, or the reverse. Ranks, losses and times are left.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '森林覆盖率由46.2%提升至42.8%。', flags: ['提升至'] },
    { text: '规上企业由320家增加到302家。', flags: ['增加到'] },
    { text: '单位能耗由0.32吨下降到0.35吨。', flags: ['下降到'] },
    { text: '全县用电量122亿千瓦时，比2023年的83亿千瓦时下降47%。', flags: ['下降'] },
  ],
  good: [
    '森林覆盖率由42.8%提升至46.2%。',
    '综合排名由第8位提升至第5位。',
    '全县用电量83亿千瓦时，比2023年的122亿千瓦时下降32%。',
    '亏损由3亿元收窄至1亿元。',
    '办理时间由5天提升至2天。',
  ],
  *check(article) {
    yield* findFailing(article, 'direction')
  },
})
