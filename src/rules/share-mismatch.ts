// 8.5亿元，占29.2亿元的36%: the share is not what part and whole give.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'share-mismatch',
  title: { zh: '占比与数值不符', en: 'A share does not fit its part and whole' },
  why: {
    zh: '部分、总体、占比三个数都印出来，两个定了，第三个就定了。四舍五入、截尾和“近、约、超”留出的余地都算在内。',
    en: 'Of part, whole and share any two give the third. Rounding, truncation and hedges are allowed for.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的92.1%。', flags: ['92.1%'] },
    { text: '专项资金180亿元，其中新区项目使用125亿元，占资金总额的比例为81.44%。', flags: ['81.44%'] },
    { text: '检查门店22家，其中10家被责令整改，占比52.45%。', flags: ['52.45%'] },
    { text: '全年计划改造120家，已完成90家，完成率65%。', flags: ['65%'] },
  ],
  good: [
    '全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的29%。',
    '支付专项债券1851亿元，占全年2000亿元的92%。',
    '十天发送旅客18.7亿人次，占出行总量23.6亿人次的八成左右。',
    '全市用电35亿千瓦时，去年为40亿千瓦时，占全省的12%。',
    '三大产业产值分别达到120亿元、186.1亿元、241.8亿元，占全县总产值78.3%。',
    '招引落实2138人，完成率178.17%。',
  ],
  *check(article) {
    yield* findFailing(article, 'share')
  },
})
