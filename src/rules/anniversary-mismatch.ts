// 2024年是新中国成立70周年: the anniversary does not follow from its year.
import { readWritten } from '../extract/days.ts'
import { matchesWith } from '../read/occurrences.ts'
import { defineRule } from '../rule.ts'

/** Events that every reader dates alike, by the words behind which 周年 stands. */
const EVENTS: readonly (readonly [words: string, year: number])[] = [
  ['(?:中国共产党)?建党|中国共产党成立|党的?成立', 1921],
  ['中国人民解放军建军|建军|人民军队建军|南昌起义', 1927],
  ['中华人民共和国成立|新中国成立|共和国成立|建国', 1949],
  ['香港回归(?:祖国)?', 1997],
  ['澳门回归(?:祖国)?', 1999],
  ['(?:中国人民)?抗日战争(?:暨世界反法西斯战争)?胜利|抗战胜利|世界反法西斯战争胜利', 1945],
  ['改革开放', 1978],
  ['(?:红军)?长征胜利', 1936],
  ['五四运动(?:爆发)?', 1919],
  ['抗美援朝(?:出国作战)?', 1950],
  ['辛亥革命(?:爆发)?', 1911],
  ['遵义会议(?:召开)?', 1935],
]
const NAMES = EVENTS.map(([words], index) => `(?<e${index}>${words})`).join('|')
// 2024年是新中国成立75周年, 今年是建党100周年, 2024年，新中国成立75周年
const FIXED = new RegExp(
  `(?:(?<!\\d)(?<year>(?:19|20)\\d{2})年|(?<now>今年))(?:是|为|系|正值|恰逢|适逢|迎来|将迎来|喜迎|，){1,2}(?:我国|中国|伟大祖国|伟大的)?(?:${NAMES})(?<count>\\d{1,3})周年`,
  'g',
)
// 学校创办于1956年，2024年迎来建校70周年
const FOUNDED =
  /(?:成立|创办|创建|建立|始建|创立|建校|建厂|组建)于(?<from>(?:18|19|20)\d{2})年[^。！？\n\d]{0,30}(?<year>(?:19|20)\d{2})年(?:是|正值|恰逢|适逢|迎来|喜迎|将迎来)(?:成立|创办|创建|建立|建校|建厂|建院|建所|建馆)(?<count>\d{1,3})周年/g

export default defineRule({
  id: 'anniversary-mismatch',
  title: { zh: '周年与起年不符', en: 'An anniversary in the wrong year' },
  why: {
    zh: '周年数等于当年减起年；“第几个某某节”另算，不在此列。',
    en: 'The count of an anniversary is the year less the year it began.',
  },
  source: 'newspaper practice',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '2024年是新中国成立70周年。', flags: ['70周年'] },
    { text: '今年是建党100周年。', flags: ['100周年'], date: '2022-03-01' },
    { text: '学校创办于1956年，2024年迎来建校70周年。', flags: ['70周年'] },
  ],
  good: [
    '2024年是新中国成立75周年。',
    { text: '2024年将迎来新中国成立75周年。', date: '2023-12-29' },
    '今年恰逢建党100周年。',
    '学校创办于1954年，2024年迎来建校70周年。',
  ],
  *check(article) {
    for (const match of matchesWith(article, FIXED, '周年')) {
      const { year, count } = match.groups!
      const now = year ? Number(year) : article.written ? readWritten(article.written).year : undefined
      const event = EVENTS.find((_, index) => match.groups![`e${index}`] !== undefined)
      if (now !== undefined && event) yield* judge(match, event[1], now, Number(count))
    }
    for (const match of matchesWith(article, FOUNDED, '周年')) {
      const { from, year, count } = match.groups!
      yield* judge(match, Number(from), Number(year), Number(count))
    }
  },
})

function* judge(match: RegExpExecArray, from: number, now: number, count: number) {
  if (now - from === count) return
  const end = match.index + match[0].length
  yield {
    at: { start: end - String(count).length - 2, end },
    message: {
      zh: `${from}年至${now}年是${now - from}周年，文中是${count}周年`,
      en: `${from} to ${now} are ${now - from} years, not ${count}`,
    },
    formula: `${now} − ${from} = ${now - from}`,
    suggestions: [`${now - from}周年`],
  }
}
