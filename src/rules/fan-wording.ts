// 翻了一翻: doubling is 番.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 翻了一翻, 翻两翻; not 翻一翻书
const FAN = /翻了?(?<times>[一两二三四五几]|\d)翻(?!书|页|看|相册|报|本|开|阅|找|身|土|动|地|晒|遍)/y
const AMOUNT = /[\d%]|产|收入|利润|销|价|数量|规模|营收|税|投资|总量|指标|人数/

export default defineRule({
  id: 'fan-wording',
  title: { zh: '翻番误写', en: 'Doubling written with the wrong character' },
  why: { zh: '数量加倍是“翻番”，“翻了一番”；“翻”只是动作。', en: 'To double is 翻一番; 翻 counts nothing.' },
  source: '《现代汉语词典》',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '三年间，合作社的产值翻了一翻。', flags: ['翻了一翻'] },
    { text: '销量要在五年内翻两翻。', flags: ['翻两翻'] },
  ],
  good: ['三年间，合作社的产值翻了一番。', '闲时翻一翻书，收入不多也快活。', '把谷子翻一翻，再晒一天。'],
  *check(article) {
    for (const match of matchesAt(article.text, FAN, '翻')) {
      if (!AMOUNT.test(article.text.slice(Math.max(0, match.index - 20), match.index))) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”应为“番”`, en: `“${match[0]}” should end in 番` },
        suggestions: [`${match[0].slice(0, -1)}番`],
      }
    }
  },
})
