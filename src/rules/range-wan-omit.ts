// 9～16亿: the first number of a range without its 万 or 亿 (style, off by default).
import { joinsOf } from '../read/joins.ts'
import { matchesOver } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 9～16亿元, 13—17万元; 3000到30万元 means 3000
const RANGE = /(?<![\d.第年月])(?<from>\d+(?:\.\d+)?)(?:[—～~–-]{1,2}|至|到)(?<to>\d+(?:\.\d+)?)(?<scale>万亿|万|亿)/g

export default defineRule({
  id: 'range-wan-omit',
  title: { zh: '范围省略“万”“亿”', en: 'A range whose first number lacks 万 or 亿' },
  why: {
    zh: '前一个数的“万”“亿”不省：9亿～16亿。报纸多从简，默认不查。',
    en: 'Both ends carry 万 or 亿; newspapers are lax about it.',
  },
  source: 'GB/T 15835—2011, 5.1.3',
  needs: 'lexicon',
  severity: 'off',
  bad: [
    { text: '年产值在9～16亿元之间。', flags: ['9～16亿'] },
    { text: '每户补贴13至17万元。', flags: ['13至17万'] },
  ],
  good: ['年产值在9亿～16亿元之间。', '贷款额度在3000到30万元不等。'],
  *check(article) {
    for (const match of matchesOver(article, RANGE, joinsOf(article.text))) {
      const { from, to, scale } = match.groups!
      if (Number(from) >= Number(to)) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${from}”后缺“${scale}”`, en: `${from} lacks its ${scale}` },
        suggestions: [match[0].replace(from!, `${from}${scale}`)],
      }
    }
  },
})
