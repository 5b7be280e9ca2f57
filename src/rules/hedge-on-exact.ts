// 约43818家: a hedge before a number printed to its last digit.
import { NOT_CHAO, NOT_JIN, NOT_YUE } from '../lexicon/patterns.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 约43818家, 近12345人; 超过58026人 in a headline rounds, hence five digits without a trailing zero, or a decimal with 超
const EXACT = new RegExp(
  `(?<hedge>${NOT_YUE}约|${NOT_JIN}近|${NOT_CHAO}(?:超过|超)|逾)(?<number>\\d{4,}[1-9]|[1-9]\\d{2,}\\.[1-9])(?![\\d.])`,
  'y',
)

export default defineRule({
  id: 'hedge-on-exact',
  title: { zh: '精确数前加概数词', en: 'A hedge before an exact number' },
  why: {
    zh: '数字已精确到个位或小数，再加“约”“近”“超”自相矛盾；或取整，或去掉概数词。',
    en: 'A number printed to its last digit is exact; round it or drop the hedge.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'info',
  bad: [
    { text: '全市新设企业约43818家。', flags: ['约43818'] },
    { text: '限上销售额超215.9亿元。', flags: ['超215.9'] },
  ],
  good: ['全市新设企业约4.4万家。', '签约43818家。', '圆周率约3.14，约50000人到场。'],
  *check(article) {
    for (const match of matchesAt(article.text, EXACT, '约', '近', '超', '逾')) {
      const { hedge, number } = match.groups!
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `${number}是精确数，不用“${hedge}”`, en: `${number} is exact; ${hedge} contradicts it` },
        suggestions: [number!],
      }
    }
  },
})
