// 2020——2024年: a dash of two lengths is no sign of a range (style, off by default).
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 2020——2024年, 2020-2024年
const DASH = /(?<=\d[年月日%]?)(?<dash>——|-)(?=\d[\d.]*[年月日%])/y

export default defineRule({
  id: 'range-dash-kind',
  title: { zh: '连接号误用', en: 'The wrong dash in a range' },
  why: {
    zh: '时间起止用一字线“—”，数值范围用浪纹线“～”。报纸多不计错，默认不查。',
    en: 'Spans of time take —, ranges of values ～.',
  },
  source: 'GB/T 15834—2011, 4.13',
  needs: 'text',
  severity: 'off',
  bad: [
    { text: '2020——2024年，新修公路30公里。', flags: ['——'] },
    { text: '2020-2024年，新修公路30公里。', flags: ['-'] },
  ],
  good: ['2020—2024年，新修公路30公里。', '日期写作2024-03-02。'],
  *check(article) {
    for (const match of matchesAt(article.text, DASH, '——', '-')) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `起止用“—”或“～”，不用“${match[0]}”`, en: `A range takes — or ～, not ${match[0]}` },
        suggestions: ['—'],
      }
    }
  },
})
