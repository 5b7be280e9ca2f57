// 甲、乙、丙分别增长1%、2%: a value is missing, or one too many.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'respectively-count',
  title: { zh: '“分别”前后项数不符', en: 'Things and values of 分别 differ in number' },
  why: {
    zh: '“分别”要求前面几项、后面几个数，一一对应；少了一个数，读者就把后面的数全看错一位。名称里含“和”“与”的按一项或两项数都相符时不报。',
    en: 'With one value missing, readers shift all that follow by one. Names with 和 or 与 are counted both ways.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '城东、城西、城南三镇税收分别增长5.2%、4.9%。', flags: ['分别'] },
    { text: '水稻、玉米、大豆产量分别增长3.1%、2.4%、1.5%和0.8%。', flags: ['分别'] },
    { text: '一季度、上半年、前三季度用电量同比分别下降1.2%、0.7%。', flags: ['分别'] },
  ],
  good: [
    '城东、城西、城南三镇税收分别增长5.2%、4.9%和4.1%。',
    '社会保障和就业、教育、住房保障支出分别增长3.7%、2.5%和7.8%。',
    '步行街、商圈客流量、营业额同比分别增长5.7%、5.0%。',
    '水稻和小麦、玉米产量分别增长3.1%、2.4%、1.5%。',
    '去年两镇的工业、农业产值分别增长3.1%、2.4%、1.5%、2.2%。',
  ],
  *check(article) {
    yield* findFailing(article, 'respectively')
  },
})
