// 2024年是新中国成立70周年: the anniversary does not follow from its year.
import { readDay } from '../almanac/calendar.ts'
import { EVENTS } from '../almanac/events.ts'
import type { Article, Flag, Span } from '../model.ts'
import { matchesWith, sentenceAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const NAMES = EVENTS.map(([words], index) => `(?<e${index}>${words})`).join('|')
// 2024年是新中国成立75周年, 今年是建党100周年, 2024年，新中国成立75周年
const FIXED = new RegExp(
  `(?:(?<!\\d)(?<year>(?:19|20)\\d{2})年|(?<now>今年))(?:是|为|系|正值|恰逢|适逢|迎来|将迎来|喜迎|，){1,2}(?:我国|中国|伟大祖国|伟大的)?(?:${NAMES})(?<count>\\d{1,3})周年`,
  'g',
)
// 纪念吴远帆诞辰100周年 … 吴远帆诞辰10周年
const NAMED =
  /(?<name>[一-龥]{2,12}?)(?<event>诞辰|逝世|牺牲|殉难|遇难|建校|建院|建厂|建馆|成立|创刊|建党|建军)(?<count>\d{1,4}|[一二三四五六七八九十百]{1,5})周年/g
const BEGAN = '成立|创办|创建|建立|始建|创立|建校|建院|建馆|建厂|组建|创刊|开馆'
// 2024年，学校迎来建校70周年; nothing else may stand between year and count
const FEAST = new RegExp(
  `(?<!\\d)(?<year>(?:19|20)\\d{2})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:，|是|为|正值|恰逢|适逢|将|迎来|喜迎|举办|举行|了|庆祝|纪念|其|该|这|家|所|学校|校|公司|企业|医院|院|剧团|团|博物馆|图书馆|馆|协会|商会|报社|工厂|厂|集团|合作社)*(?:${BEGAN}|建所|建社|建团|建会)?(?<count>\\d{1,3})周年(?:[^（(。！？\\n]{0,6}[（(](?<first>\\d{4})年?[—－–~～-]{1,2}(?<last>\\d{4})年?[）)])?`,
  'g',
)
// 创办于1956年, 1956年创办
const BEGINNING = new RegExp(
  `(?:${BEGAN})于(?<from>1[89]\\d{2}|20\\d{2})年|(?<!\\d)(?<year>1[89]\\d{2}|20\\d{2})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:正式)?(?:${BEGAN})(?!\\d|[一二三四五六七八九十])`,
  'g',
)
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?=年|[—－–~～-]|[）)])/g
// The body before it, or two beginnings of one body, may be older.
const FORMER = /前身|原名|源于|更名|改制|合并|重建|复[校刊办]/

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
    { text: '2024年，医院迎来建院70周年，1956年创办时只有八张床。', flags: ['70周年'] },
    { text: '纪念吴远山诞辰100周年座谈会举行。\n会上展出刻有“纪念吴远山诞辰10周年”的金章。', flags: ['10周年'] },
    { text: '2024年5月，协会举办成立40周年（1986—2024）座谈会。', flags: ['40周年'] },
  ],
  good: [
    '2024年是新中国成立75周年。',
    { text: '2024年将迎来新中国成立75周年。', date: '2023-12-29' },
    '今年恰逢建党100周年。',
    '学校创办于1954年，2024年迎来建校70周年。',
    '纪念吴远山诞辰100周年座谈会举行。\n十年前，吴远山诞辰90周年时也办过一次。',
    '公司创办于1996年，2021年恰逢建党100周年。',
    '医院前身始建于1936年，2024年迎来建院70周年。',
    '2024年，剧团迎来建团70周年（1954—2024）。',
  ],
  *check(article) {
    yield* findTwoCounts(article)
    for (const match of matchesWith(article, FIXED, '周年')) {
      const { year, count } = match.groups!
      const now = year ? Number(year) : readDay(article.written)?.y
      const event = EVENTS.find((_, index) => match.groups![`e${index}`] !== undefined)
      if (now !== undefined && event) yield* judge(match, event[1], now, Number(count))
    }
    for (const match of matchesWith(article, FEAST, '周年')) {
      const { year, count, first, last } = match.groups!
      const from = first === undefined ? findBeginning(article, match.index, Number(year)) : Number(first)
      if (from !== undefined) yield* judge(match, from, Number(last ?? year), Number(count))
    }
  },
})

/** The year that something began, where the sentence names it and one other year only. */
function findBeginning({ text, sentences }: Article, at: number, year: number): number | undefined {
  const { start, end } = sentences[sentenceAt(sentences, at)]!
  const sentence = text.slice(start, end)
  if (FORMER.test(sentence) || new Set(sentence.match(YEAR)).size !== 2) return undefined
  const froms = new Set<number>()
  for (const match of sentence.matchAll(BEGINNING)) froms.add(Number(match.groups!['from'] ?? match.groups!['year']))
  froms.delete(year)
  const [from] = froms
  return froms.size === 1 && from! < year ? from : undefined
}

function* judge(match: RegExpExecArray, from: number, now: number, count: number) {
  if (now - from === count) return
  const end = match.index + match[0].indexOf('周年') + 2
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

/** Another year's feast: 十年前，2014年…, 将迎来. */
const OTHER_TIME = /年前|年后|曾|当年|那年|去年|前年|明年|\d{4}年|将|届时/

/** One person's or body's feast, counted in two ways. */
function* findTwoCounts(article: Article): Generator<Flag> {
  const { text } = article
  const seen = new Map<string, Span & { count: string; other: boolean }>()
  for (const match of matchesWith(article, NAMED, '周年')) {
    const { name, event, count } = match.groups!
    const end = match.index + match[0].length
    const at = { start: end - count!.length - 2, end }
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, end)
    const place = { ...at, count: count!, other: OTHER_TIME.test(sentence) }
    const key = name!.slice(-3) + event!
    const before = seen.get(key)
    if (!before) seen.set(key, place)
    else if (before.count !== count && /\d/.test(before.count) === /\d/.test(count!) && !place.other && !before.other)
      yield {
        at,
        against: { start: before.start, end: before.end },
        message: {
          zh: `前文作“${before.count}周年”，此处作“${count}周年”`,
          en: `${before.count}周年 above, ${count}周年 here`,
        },
      }
  }
}
