// 生产总值增长52%: a figure far beyond its kind, and right again with a decimal point.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

interface Kind {
  /** The words of the metric, to look for. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  /** Above this the figure has no like; a tenth of it would be ordinary. */
  readonly most: number
}
const RISE =
  '(?:[^，。；、\\d]{0,8}?)(?:同比|比上年|较上年|可比价|实际)?(?:增长|上涨|上升|增速达?|增幅达?|下降)(?:了|达|为)?'
const VALUE = '(?<figure>(?<number>\\d{2,4})'
const kind = (words: readonly string[], metric: string, link: string, unit: string, most: number): Kind => ({
  words,
  pattern: new RegExp(`(?<metric>${metric})${link}${VALUE}${unit})(?![\\d.])`, 'g'),
  most,
})
// Only metrics whose whole range is known: a county's output does not grow by half, a plot ratio does not reach 25
const KINDS: readonly Kind[] = [
  kind(['生产总值', 'GDP'], '地区生产总值|国内生产总值|生产总值|GDP', RISE, '%', 30),
  kind(['人均可支配收入'], '人均可支配收入', RISE, '%', 30),
  kind(['居民消费价格', 'CPI'], '居民消费价格(?:指数|总水平)?|CPI', RISE, '%', 20),
  kind(['社会消费品零售总额'], '社会消费品零售总额', RISE, '%', 60),
  kind(['失业率'], '城镇(?:登记|调查)失业率|失业率', '(?:为|达|控制在|下降到|降至|约|低于)?', '%', 30),
  kind(['容积率'], '容积率', '(?:为|达到?|提高到|提升至|提升到|约|从)?', '(?![%万亿余多])', 20),
  kind(['级地震'], '(?:发生|遭遇|的)(?=\\d+级地震)', '', '级地震', 10),
]

export default defineRule({
  id: 'decimal-implausible',
  title: { zh: '数值离谱，疑丢小数点', en: 'A value beyond its kind: a lost decimal point' },
  why: {
    zh: '生产总值增幅、容积率一类有常见范围，整数大出十倍时多半是小数点脱落。',
    en: 'Some metrics keep within a known range; a whole number ten times beyond it has usually lost its point.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '全县地区生产总值同比增长62%。', flags: ['62%'] },
    { text: '园区改造后容积率达到28，空间宽裕多了。', flags: ['28'] },
  ],
  good: [
    '全县地区生产总值同比增长6.2%。',
    '园区改造后容积率达到2.8。',
    '2000年以来，生产总值增长5倍，出口增长62%。',
    '容积率提高12%。',
  ],
  *check(article) {
    for (const { words, pattern, most } of KINDS) {
      for (const match of matchesWith(article, pattern, ...words)) {
        const { metric, figure, number } = match.groups!
        const before = article.text.slice(Math.max(0, match.index - 24), match.index)
        // Growth over many years may be anything
        if (
          Number(number) <= most ||
          /年来|以来|期间|五年|十年|累计|年间|相比|\d{4}年(?:至|到|—)/.test(before + match[0])
        )
          continue
        const end = match.index + match[0].length
        const pointed = `${number!.slice(0, -1)}.${number!.slice(-1)}`
        yield {
          at: { start: end - figure!.length, end },
          ...(metric ? { against: { start: match.index, end: match.index + metric.length } } : {}),
          message: {
            zh: `${figure}超出常见范围，疑为${pointed}`,
            en: `${figure} is beyond the usual range; ${pointed} may be meant`,
          },
          suggestions: [figure!.replace(number!, pointed)],
        }
      }
    }
  },
})
