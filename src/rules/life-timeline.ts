// 21岁入伍，服役13年，现年30岁: the years of a life do not fit into it.
import { matchesAt, matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 21岁参军 … 服役13年 … 现年30岁, in one sentence
const SERVICE =
  /(?<!\d)(?<start>\d{1,2})岁(?:时|那年)?(?:就|便|开始|起)?(?:参军|入伍|加入|从事|参加工作|进厂|从教|从医|行医|任教|学艺|拜师|入行)[^。！？\n]{0,40}?(?:服役|工作|从业|从教|从医|行医|任教|从事[^，。\d]{0,8}|干了|入行|学艺)(?:已|已经|了|长达|至今|近|超过?)?(?<years>\d{1,2})年[^。！？\n]{0,30}?(?:今年|现年|如今)(?:已)?(?<age>\d{1,3})岁/g
// 生于1836年，卒于1818年
const DATES = /生于(?<birth>\d{4})年[^。！？\n]{0,20}?(?:卒于|逝世于|去世于|病逝于|牺牲于)(?<death>\d{4})年/y
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
  ],
  good: [
    '他21岁入伍，在部队服役13年，现年35岁。',
    '先生生于1836年，卒于1918年。',
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
    for (const match of matchesAt(article.text, DATES, '生于')) {
      const { birth, death } = match.groups!
      const span = Number(death) - Number(birth)
      if (span >= 0 && span <= LONGEST) continue
      const end = match.index + match[0].length
      yield {
        at: { start: end - 5, end },
        against: { start: match.index + 2, end: match.index + 7 },
        message:
          span < 0
            ? { zh: `卒年${death}早于生年${birth}`, en: `death in ${death} comes before birth in ${birth}` }
            : {
                zh: `${birth}—${death}年是${span}年，一个人活不到`,
                en: `${span} years from ${birth} to ${death} are too many`,
              },
      }
    }
  },
})
