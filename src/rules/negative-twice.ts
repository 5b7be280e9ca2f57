// 同比下降−5.6%: a fall is not negative once more.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 下降-5.6%, 减少了−3%
const TWICE =
  /(?:下降|减少|降低|下滑|下跌|回落|负增长)(?:了|幅度为)?(?<sign>[−－-])(?<number>\d+(?:\.\d+)?)(?<unit>%|个百分点)/g

export default defineRule({
  id: 'negative-twice',
  title: { zh: '负号与“下降”叠用', en: 'A minus sign behind a fall' },
  why: {
    zh: '“下降”已表示减少，后面的数不带负号。',
    en: 'The verb already says that it falls; the number is positive.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '出口额同比下降−5.6%。', flags: ['下降−5.6%'] },
    { text: '客流减少了-12%。', flags: ['减少了-12%'] },
    { text: '一季度投资负增长－3.2%。', flags: ['负增长－3.2%'] },
  ],
  good: ['出口额同比增长−5.6%。', '出口额负增长5.6%。', '客流减少12%。', '房价下降3%-5%。', '气温下降-3℃左右。'],
  *check(article) {
    for (const match of matchesWith(article, TWICE, '-', '－', '−')) {
      const { sign, number, unit } = match.groups!
      const right = match[0].replace(sign!, '')
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”负负相叠，应为“${right}”`, en: `“${match[0]}” is negative twice` },
        suggestions: [right, `增长${sign}${number}${unit}`],
      }
    }
  },
})
