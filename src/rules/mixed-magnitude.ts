// 3千公斤: Arabic digits with 千, 百, 十 (style, off by default).
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 3千公斤, 2亿3千4百万; not 3千克, 5千瓦
const MIXED = /\d(?<scale>千(?!克|瓦|米|帕|焦|伏|字|赫|卡|分)|百(?!分)|十)(?=[万亿个名人家元公吨斤亩多余\d])/g

export default defineRule({
  id: 'mixed-magnitude',
  title: { zh: '阿拉伯数字夹用“千”“百”“十”', en: 'Arabic digits mixed with 千, 百, 十' },
  why: {
    zh: '阿拉伯数字只与“万”“亿”连用。报纸多不计错，默认不查。',
    en: 'Only 万 and 亿 go with Arabic digits; newspapers seldom count it.',
  },
  source: 'GB/T 15835—2011, 5.3',
  needs: 'lexicon',
  severity: 'off',
  bad: [
    { text: '收茶3千公斤。', flags: ['3千'] },
    { text: '全省人口7百万。', flags: ['7百'] },
  ],
  good: ['收茶3000公斤。', '每袋5千克，功率3千瓦，约3百分点。', '全省人口700万。'],
  *check(article) {
    for (const match of matchesWith(article, MIXED, '千', '百', '十')) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”宜写全`, en: `“${match[0]}” is better written out` },
      }
    }
  },
})
