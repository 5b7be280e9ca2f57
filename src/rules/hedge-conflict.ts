// 近50余万支, 超过300人以下: a bound before the number and one behind it that exclude each other.
import { NOT_CHAO, NOT_JIN, NUMBER, UNIT } from '../lexicon/patterns.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 近50余万支, 不到三十多人, 近2000元左右; not 近三年多来 (近 is "the last"), hence no spans of time beyond hours
const BELOW = new RegExp(
  `${NOT_JIN}(?<before>将近|接近|近|不到|不足)(?<number>${NUMBER})(?:(?<after>[多余](?!年|个?月|天|日|周|期|届)|个多(?=小时|钟头))|(?<unit>${UNIT})(?<behind>左右|上下|以上|有余|多(?=[，。；、）])))`,
  'y',
)
// 超过300人以下
const ABOVE = new RegExp(
  `${NOT_CHAO}(?<before>超过|超|逾|突破)(?<number>${NUMBER})(?<unit>${UNIT})(?<behind>以下|以内)`,
  'y',
)
const TIME = /^(?:年|个?月|天|日|周|期|届)/
const BOUNDS = [
  [BELOW, ['将近', '接近', '近', '不到', '不足']],
  [ABOVE, ['超', '逾', '突破']],
] as const

export default defineRule({
  id: 'hedge-conflict',
  title: { zh: '概数词自相矛盾', en: 'Hedges that exclude each other' },
  why: {
    zh: '“近”“不到”说少于此数，“多”“余”“以上”说多于此数，同用一个数上，读者不知多少；删去一个。“近三年多来”的“近”不是概数，不报。',
    en: 'One word says less than the number, the other says more; one of them has to go.',
  },
  source: 'newspaper practice; GB/T 15835—2011, 4.2.2',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '园区近60余万株苗木全部成活。', flags: ['近60余'] },
    { text: '当天到场的观众将近三千多人。', flags: ['将近三千多'] },
    { text: '项目总投资近5亿元左右。', flags: ['近5亿元左右'] },
    { text: '超过80人以下的班级有两个。', flags: ['超过80人以下'] },
  ],
  good: [
    '近三年多来，全镇新增企业40余家。',
    '附近50余户居民受益。',
    '近200种小吃亮相，30多家摊主参加。',
    '近20个国家和地区的300多人参加。',
  ],
  *check(article) {
    for (const [pattern, words] of BOUNDS) {
      for (const match of matchesAt(article.text, pattern, ...words)) {
        const { before, number, unit = '', after, behind = after } = match.groups!
        if (behind !== after && TIME.test(unit)) continue
        yield {
          at: { start: match.index, end: match.index + match[0].length },
          message: {
            zh: `“${before}”与“${behind}”相抵，只能留一个`,
            en: `“${before}” and “${behind}” exclude each other`,
          },
          suggestions: [`${before}${number}${unit}`, `${number}${unit}${behind}`],
        }
      }
    }
  },
})
