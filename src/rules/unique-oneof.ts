// 唯一的…之一: what is the only one is not one of several.
import { occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const ONE_OF = '之一'
const REACH = 30
// 首批…之一 is right: a batch has many.
const ONLY = /唯一(?!性|[入获]选者)|独一无二|仅有的一|首(?:个|家|座|条|所)(?!批)|第一[个家座条所]/

/** Marks that end the noun phrase which 之一 closes. */
const END = /[，。；：！？、,;\n）)]/

export default defineRule({
  id: 'unique-oneof',
  title: { zh: '“唯一”与“之一”相斥', en: '"The only" that is "one of"' },
  why: {
    zh: '唯一、首个只有一个，“之一”是多个里的一个，不能修饰同一个词。“首批…之一”“最…之一”是通行说法。',
    en: 'The only or the first is a single thing, one of several is not. A first batch has many; 最…之一 is idiom.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '青石镇是全国唯一的国家级示范区之一。', flags: ['唯一'] },
    { text: '这里是全省首个数字乡村试点之一。', flags: ['首个'] },
  ],
  good: [
    '青石镇是全省首批示范镇之一。',
    '青石镇是全国唯一入选的乡镇，也是十大名镇之一。',
    '青石镇是全省唯一试点镇和五个国际交流中心建设地区之一。',
    '他是剧中最著名的人物之一。',
    '首个项目落地后，青石镇成为全省投资热点之一。',
  ],
  *check({ text }) {
    for (const at of occurrencesOf(text, ONE_OF)) {
      const before = text.slice(Math.max(0, at - REACH), at)
      const phrase = before.split(END).at(-1)!
      const match = ONLY.exec(phrase)
      if (!match || /[批类和及与]/.test(phrase.slice(match.index))) continue
      const start = at - phrase.length + match.index
      const word = match[0]
      yield {
        at: { start, end: start + word.length },
        against: { start: at, end: at + 2 },
        message: { zh: `“${word}”与“之一”不能并用`, en: `"${word}" cannot be "之一"` },
      }
    }
  },
})
