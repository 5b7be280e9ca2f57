// 二〇〇八年8月8日: one date in two kinds of numerals.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 二〇〇八年8月8日, 2008年八月8日
const MIXED =
  /(?:[一二][〇零○九][〇零○一二三四五六七八九]{2}年\d{1,2}月(?:\d{1,2}日)?|\d{4}年(?:[一二三四五六七八九]|十[一二]?)月\d{1,2}日|\d{1,2}月(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日)/g

export default defineRule({
  id: 'number-form-mixed',
  title: { zh: '同一日期数字形式不一', en: 'One date in two kinds of numerals' },
  why: { zh: '同一日期的年月日用同一种数字。', en: 'Year, month and day of one date take one kind of numerals.' },
  source: 'GB/T 15835—2011, 4.3',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '二〇二四年8月8日，新桥通车。', flags: ['二〇二四年8月8日'] },
    { text: '8月十五日，渔民开船。', flags: ['8月十五日'] },
  ],
  good: ['二〇二四年八月八日，新桥通车。', '2024年8月8日，新桥通车。', '2024年农历八月十五，渔民开船。'],
  *check(article) {
    for (const match of matchesWith(article, MIXED, '月')) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”数字形式不一`, en: `“${match[0]}” mixes two kinds of numerals` },
      }
    }
  },
})
