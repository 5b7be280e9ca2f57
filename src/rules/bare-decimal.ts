// .46 -> 0.46: a pure decimal keeps its zero.
import { occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 增长.46%
const BARE_DECIMAL = /(?<![\d.a-zA-Z]|\d\s)\.\d+(?=[%万亿个元]|\s*[一-龥])/y
const isDigit = (code: number): boolean => code >= 48 && code <= 57

export default defineRule({
  id: 'bare-decimal',
  title: { zh: '纯小数缺0', en: 'Decimal without its leading zero' },
  why: {
    zh: '小于1的小数，小数点前的0不能省略；也可能是整数部分脱落。',
    en: 'A decimal below one keeps its 0; a lost whole number looks the same.',
  },
  source: 'GB/T 15835—2011, 5.1.2',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '全镇工业增加值增长.46%。', flags: ['.46'] },
    { text: '亩均产量.8万公斤。', flags: ['.8'] },
  ],
  good: ['全镇工业增加值增长0.46%。', '企业用.NET平台开发系统。', '软件升级到v2.46版。', '收购价每公斤9 .3元。'],
  *check({ text }) {
    for (const at of occurrencesOf(text, '.')) {
      // Most points stand in a number.
      if (isDigit(text.charCodeAt(at - 1))) continue
      BARE_DECIMAL.lastIndex = at
      const match = BARE_DECIMAL.exec(text)
      if (!match) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”缺小数点前的0`, en: `"${match[0]}" lacks the 0 before its point` },
        suggestions: [`0${match[0]}`],
      }
    }
  },
})
