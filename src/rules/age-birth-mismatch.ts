// 1985年出生，今年43岁 (written in 2025): the age does not follow from the year of birth.
import { readDay } from '../almanac/calendar.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 1985年3月出生的陈师傅今年43岁, 出生于1990年，现年50岁; one person's sentence: no full stop between
const NOW =
  /(?:(?<!\d)(?<birth>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生(?!产|效|活|态|成|动|意|长|鲜|猪)|诞生)|(?:出?生于|诞生于)(?<born>(?:19|20)\d{2})年)(?<between>[^。；！？\n\d]{0,24})(?:今年|现年|现已|如今已?)(?:已经?)?(?<age>\d{1,3})岁/g
// 1955年7月生，2023年10月逝世，享年68岁
const DEATH =
  /(?<!\d)(?<birth>1[89]\d{2}|20\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生(?!产|效|活|态|成|动|意|长))[^。；！？\n]{0,40}?(?<death>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。；！？\n\d]{0,20}(?:逝世|去世|病逝|辞世|牺牲|离世)[^。；！？\n\d]{0,10}(?<word>享年|终年|年仅|享寿)(?<age>\d{1,3})岁/g

// 王师傅（1939—2024），享年85岁
const LIFE =
  /[（(](?<birth>1[89]\d{2}|20\d{2})年?(?:\d{1,2}月)?[—－–~～-]{1,2}(?<death>(?:19|20)\d{2})年?(?:\d{1,2}月)?[）)]，?(?:[^。，；！？\n\d]{0,8})?(?<word>享年|终年|享寿)(?<age>\d{1,3})岁/g
// 生于1939年，2024年3月去世，终年85岁
const BORN_DEATH =
  /(?:出?生|诞生)于(?<birth>1[89]\d{2}|20\d{2})年[^。；！？\n\d]{0,20}(?<death>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。；！？\n\d]{0,20}(?<word>享年|终年|享寿)(?<age>\d{1,3})岁/g
// 1982年出生的林师傅，2024年已经42岁; 2024年时42岁
const THEN =
  /(?<!\d)(?<birth>1[89]\d{2}|20\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?出生(?:的[一-龥]{2,4})?，(?<then>(?:19|20)\d{2})年(?:时|，|已经?|才|刚|正好|年仅){0,2}(?<age>\d{1,3})岁/g
// 2024年，42岁的林师傅（1982年生）
const PAREN =
  /(?<!\d)(?<then>(?:19|20)\d{2})年[^。；！？\n\d]{0,10}?(?<age>\d{1,3})岁的[一-龥]{2,4}[（(](?<birth>1[89]\d{2}|20\d{2})年(?:\d{1,2}月)?出?生[）)]/g

export default defineRule({
  id: 'age-birth-mismatch',
  title: { zh: '年龄与生年不符', en: 'An age that does not follow from the birth' },
  why: {
    zh: '周岁等于当年减生年或再减一，虚岁可多一两岁；相差更多，年龄或生年必有一个错。',
    en: 'An age is the year less the birth year or one below it, traditional counting one or two more; beyond that one of the two is wrong.',
  },
  source: '《民法典》第1259条; newspaper practice',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '1985年出生的陈师傅今年43岁。', flags: ['43岁'], date: '2025-06-01' },
    { text: '王师傅（1939—2024），享年89岁。', flags: ['89岁'] },
    { text: '1982年出生的林师傅，2024年已经38岁了。', flags: ['38岁'] },
    { text: '2014年，33岁的周宁（1987年生）回到家乡。', flags: ['33岁'] },
    { text: '李老1930年5月生，2020年8月逝世，享年80岁。', flags: ['80岁'] },
  ],
  good: [
    { text: '1985年出生的陈师傅今年40岁。', date: '2025-06-01' },
    '1985年出生的林师傅今年43岁。',
    '李老1955年7月生，2023年10月逝世，享年68岁。',
    '李老1930年5月生，2020年8月逝世，享年91岁。',
    '王师傅（1939—2024），享年86岁。',
    '1982年出生的林师傅，2024年已经42岁了。',
    { text: '1985年生产队解散，老陈今年43岁。', date: '2025-06-01' },
  ],
  *check(article) {
    const written = readDay(article.written)
    if (written) {
      const year = written.y
      for (const match of matchesWith(article, NOW, '岁')) {
        const { birth, born, age, between } = match.groups!
        // 1985年出生的儿子…，她今年: perhaps another person
        if (/[他她]|父|母|妻|夫|儿|女|孙|哥|弟|姐|妹|妈|爸/.test(between!)) continue
        yield* judge(match, Number(birth ?? born), year, Number(age), 2)
      }
    }
    for (const pattern of [DEATH, LIFE, BORN_DEATH]) {
      for (const match of matchesWith(article, pattern, '岁')) {
        const { birth, death, age, word } = match.groups!
        yield* judge(match, Number(birth), Number(death), Number(age), word === '年仅' ? 1 : 3)
      }
    }
    for (const pattern of [THEN, PAREN]) {
      for (const match of matchesWith(article, pattern, '岁')) {
        const { birth, then, age } = match.groups!
        yield* judge(match, Number(birth), Number(then), Number(age), 2)
      }
    }
  },
})

function* judge(match: RegExpExecArray, birth: number, year: number, age: number, more: number) {
  const [least, most] = [year - birth - 1, year - birth]
  if (age >= least && age < most + more) return
  const end = match.index + match[0].lastIndexOf('岁') + 1
  const start = match.index + match[0].indexOf(String(birth))
  const near = age === least - 1
  yield {
    at: { start: end - String(age).length - 1, end },
    against: { start, end: start + 5 },
    message: {
      zh: `${birth}年生，${year}年是${least}或${most}岁，文中是${age}岁`,
      en: `born in ${birth}, in ${year} the age is ${least} or ${most}; the text says ${age}`,
    },
    formula: `${year} − ${birth} = ${most}`,
    suggestions: [`${most}岁`],
    ...(near ? { severity: 'info' as const } : {}),
  }
}
