// 同比下降-5.6%: a fall and a minus sign say the same thing twice.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const FALL = /(?<verb>下降|减少|降低|下滑|回落|负增长|下跌)(?:了)?(?<figure>[-－−]\d+(?:\.\d+)?%)/g

export default defineRule({
  id: 'negative-fall',
  title: { zh: '下降与负号叠用', en: 'A fall with a minus sign' },
  why: {
    zh: '“下降”已含负义，再加负号成了上升。写“下降5.6%”或“增长-5.6%”。',
    en: 'A fall of minus five is a rise: drop the verb or the sign.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '全县进口额同比下降-5.6%。', flags: ['-5.6%'] },
    { text: '一季度投资负增长－3.2%。', flags: ['－3.2%'] },
    { text: '房价环比下跌了-0.4%。', flags: ['-0.4%'] },
  ],
  good: ['全县进口额同比增长-5.6%。', '一季度投资负增长3.2%。', '房价下降3%-5%。', '气温下降-3℃左右。'],
  *check(article) {
    for (const match of matchesWith(article, FALL, '-', '－', '−')) {
      const { verb, figure } = match.groups as { verb: string; figure: string }
      const end = match.index + match[0].length
      yield {
        at: { start: end - figure.length, end },
        message: { zh: `“${verb}”与负号叠用`, en: `"${verb}" and a minus sign` },
        suggestions: [figure.slice(1)],
      }
    }
  },
})
