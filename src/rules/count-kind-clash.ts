// 接待30万人 … 接待30万人次: one number, once as people, once as visits.
import type { Article, Figure } from '../model.ts'
import { defineRule } from '../rule.ts'

const PAIRS: readonly (readonly [string, string])[] = [
  ['人', '人次'],
  ['户', '人'],
  ['家', '人'],
  ['公里', '平方公里'],
  ['公顷', '亩'],
  ['千瓦', '千瓦时'],
]

const KINDS = new Set(PAIRS.flat())
const isPair = (a: string, b: string): boolean => a !== b && PAIRS.some((pair) => pair.includes(a) && pair.includes(b))

export default defineRule({
  id: 'count-kind-clash',
  title: { zh: '同一数字单位不一', en: 'One number with two units' },
  why: {
    zh: '同一个数在文中一处以人计、一处以人次计，口径不同，必有一处写错；两件事碰巧同数的不报。',
    en: 'The same number stands once for people, once for visits: one of them is wrong unless they are two things.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    {
      text: '古镇接待游客30.2万人\n\n国庆假期，古镇共接待游客30.2万人次，商户们忙到深夜，街上灯火通明。',
      flags: ['30.2万人次'],
    },
    { text: '园区年用电量达到3250万千瓦时。去年园区年用电量约3250万千瓦。', flags: ['约3250万千瓦'] },
  ],
  good: [
    '古镇接待游客30.2万人次，过夜游客8.1万人。',
    '全镇有低保户1200户，有1200人参加培训。',
    '培训3000人，服务群众3000人次。',
  ],
  *check(article) {
    const known = new Map<string, Figure[]>()
    for (const later of article.figures) {
      if (!later.value || !KINDS.has(later.unit) || later.number.end - later.number.start < 3) continue
      const number = printed(article, later)
      const same = known.get(number) ?? []
      known.set(number, [...same, later])
      const noun = same.length > 0 ? nounBefore(article, later) : undefined
      const earlier = noun && same.find((one) => isPair(one.unit, later.unit) && nounBefore(article, one) === noun)
      if (!earlier) continue
      yield {
        at: later,
        against: earlier,
        message: {
          zh: `同一“${noun}”一处是“${earlier.text}”，一处是“${later.text}”`,
          en: `${noun}: once ${earlier.text}, once ${later.text}`,
        },
        suggestions: [earlier.text],
      }
    }
  },
})

const printed = ({ text }: Article, { number }: Figure): string => text.slice(number.start, number.end)

/** The last words before the figure, without what only leads to it: 接待游客 of 共接待游客超. */
function nounBefore({ text }: Article, { start }: Figure): string | undefined {
  const before = text
    .slice(Math.max(0, start - 12), start)
    .replace(/(?:已经|累计|超过|突破|达到|共计|已|超|达|近|约|为|共|逾|了|是)+$/, '')
  return /[一-龥]{4}$/.exec(before)?.[0]
}
