// 21岁入伍，服役13年，现年30岁: the years of a life do not fit into it.
import { isPersonName } from '../lexicon/surnames.ts'
import type { Flag } from '../model.ts'
import { matchesAt, matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 21岁参军 … 服役13年 … 现年30岁, in one sentence
const SERVICE =
  /(?<!\d)(?<start>\d{1,2})岁(?:时|那年)?(?:就|便|开始|起)?(?:参军|入伍|加入|从事|参加工作|进厂|从教|从医|行医|任教|学艺|拜师|入行)[^。！？\n]{0,40}?(?:服役|工作|从业|从教|从医|行医|任教|从事[^，。\d]{0,8}|干了|入行|学艺)(?:已|已经|了|长达|至今|近|超过?)?(?<years>\d{1,2})年[^。！？\n]{0,30}?(?:今年|现年|如今)(?:已)?(?<age>\d{1,3})岁/g
// 生于1836年，卒于1818年
const DATES = /生于(?<birth>\d{4})年[^。！？\n]{0,20}?(?:卒于|逝世于|去世于|病逝于|牺牲于)(?<death>\d{4})年/y
// 包正清（999—1602），字希明: a person, by name and what follows
const BRACKETS =
  /(?<name>[一-龥]{2,3})[（(](?:约|公元)?(?<birth>\d{3,4})年?[—－–~～-]{1,2}(?<death>\d{3,4})年?[）)](?=，?(?:字|号|又名|原名|本名|男|女|汉族|[一-龥]{2,6}人[，。]|著名|清代|明代|宋代|唐代|元代|近代|当代|现代|中国))/g
// 哥哥周大成生于1951年，弟弟周二成生于1949年
const SIBLINGS =
  /(?<elder>哥哥|兄长|大哥|姐姐|大姐)(?:[一-龥]{2,3})?(?:生于|出生于)?(?<first>(?:19|20)\d{2})年(?:出?生)?[^。！？\n\d]{0,8}(?<younger>弟弟|妹妹)(?:[一-龥]{2,3})?(?:生于|出生于)?(?<second>(?:19|20)\d{2})年(?:出?生)?/g
const LONGEST = 115

export default defineRule({
  id: 'life-timeline',
  title: { zh: '经历年限矛盾', en: 'The years of a life do not fit' },
  why: {
    zh: '起始年龄加上年限超过现年龄，或卒年早于生年；断续任职的少于，不会多于。',
    en: 'The age at the start and the years since exceed the age now, or a death comes before the birth.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '他21岁入伍，在部队服役13年，现年30岁。', flags: ['13年'] },
    { text: '先生生于1936年，卒于1918年。', flags: ['1918年'] },
    { text: '林希明（999—1602），字子远，为官清正。', flags: ['1602'] },
    { text: '哥哥周大山生于1951年，弟弟周小山生于1949年，一起办厂。', flags: ['1949年'] },
  ],
  good: [
    '他21岁入伍，在部队服役13年，现年35岁。',
    '先生生于1836年，卒于1918年。',
    '林希明（999—1062），字子远，为官清正。',
    '明朝（1368—1644），中国最后一个汉族王朝。',
    '哥哥周大山生于1949年，弟弟周小山生于1951年，一起办厂。',
    '她19岁从教，从教20年后改行，今年60岁。',
  ],
  *check(article) {
    for (const match of matchesWith(article, SERVICE, '岁')) {
      const { start, years, age } = match.groups!
      if (Number(start) + Number(years) <= Number(age) + 1) continue
      const at = match.index + match[0].lastIndexOf(`${years}年`)
      const end = match.index + match[0].length
      yield {
        at: { start: at, end: at + years!.length + 1 },
        against: [
          { start: match.index, end: match.index + start!.length + 1 },
          { start: end - age!.length - 1, end },
        ],
        message: {
          zh: `${start}岁起${years}年，至少${Number(start) + Number(years)}岁，文中是${age}岁`,
          en: `${years} years from the age of ${start} end after ${age}`,
        },
        formula: `${start} + ${years} = ${Number(start) + Number(years)}`,
      }
    }
    for (const match of matchesAt(article.text, DATES, '生于')) yield* judgeLife(match)
    for (const match of matchesWith(article, BRACKETS, '（', '('))
      if (!/[朝代国族]$/.test(match.groups!.name!) && isPersonName(match.groups!.name!)) yield* judgeLife(match)
    for (const match of matchesWith(article, SIBLINGS, '弟弟', '妹妹')) {
      const { elder, first, younger, second } = match.groups!
      if (Number(first) <= Number(second)) continue
      const at = match.index + match[0].lastIndexOf(`${second}年`)
      const against = match.index + match[0].indexOf(`${first}年`)
      yield {
        at: { start: at, end: at + 5 },
        against: { start: against, end: against + 5 },
        message: {
          zh: `${younger}（${second}年）比${elder}（${first}年）生得早`,
          en: `${younger} (${second}) is older than ${elder} (${first})`,
        },
      }
    }
  },
})

/** A death before the birth, or after more years than anyone lives. */
function* judgeLife(match: RegExpExecArray): Generator<Flag> {
  const { birth, death } = match.groups!
  const span = Number(death) - Number(birth)
  if (span >= 0 && span <= LONGEST) return
  const at = match.index + match[0].lastIndexOf(death!)
  const against = match.index + match[0].indexOf(birth!)
  const year = match[0].endsWith('年') ? 1 : 0
  yield {
    at: { start: at, end: at + death!.length + year },
    against: { start: against, end: against + birth!.length + year },
    message:
      span < 0
        ? { zh: `卒年${death}早于生年${birth}`, en: `death in ${death} comes before birth in ${birth}` }
        : {
            zh: `${birth}—${death}年是${span}年，一个人活不到`,
            en: `${span} years from ${birth} to ${death} are too many`,
          },
  }
}
