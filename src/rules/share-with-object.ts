// 占比规上工业31.7%: 占比 is a noun; what something is a share of stands behind 占.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 占比全市规上工业产值31.7%
const SHARE =
  /占比(?<whole>(?:(?!提高|提升|上升|下降|增|降|突破|达|为|超|从|由|较|比|分别|均|约|近|仅|已|最|居|逐|将|重|例|高|低|列|不)[一-龥]){0,12}?(?:增加值|[总产销金数]?[量数额值]|收入|支出|面积|规模|容量|人口|工业|产业|市场|全[国省市县区镇球]|投资|企业))(?:的|约|超过?|近|达到?)?(?<percent>\d+(?:\.\d+)?%)/y

export default defineRule({
  id: 'share-with-object',
  title: { zh: '“占比”带宾语', en: '占比 with an object' },
  why: {
    zh: '“占比”是名词，后面直接接百分数；要说占什么，用“占……的”或“占……比重”。',
    en: '占比 is a noun and takes the percentage; say 占…的 for what it is a share of.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '新兴产业增加值占比规上工业增加值35.2%。', flags: ['占比规上工业增加值35.2%'] },
    { text: '泵阀产量占比全国约20%。', flags: ['占比全国约20%'] },
  ],
  good: [
    '新兴产业增加值占规上工业增加值的35.2%。',
    '新兴产业占比35.2%，工业投资增长8%。',
    '占比首次超过工业，达到35%。',
    '占比由全市30%提高到35%。',
  ],
  *check(article) {
    for (const match of matchesAt(article.text, SHARE, '占比')) {
      const { whole, percent } = match.groups!
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: {
          zh: `“占比”不带宾语，应为“占${whole}的${percent}”`,
          en: `占比 takes no object: 占${whole}的${percent}`,
        },
        suggestions: [`占${whole}的${percent}`],
      }
    }
  },
})
