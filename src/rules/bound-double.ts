// 超过900多处, 至少30%以上, 不超过5天以内: the same bound before the number and behind it.
import { NOT_CHAO, NUMBER, UNIT } from '../lexicon/patterns.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 超300人以上, 逾148万余名, 突破50多亿; the unit stands directly before 以上: not 超过12次2.5级以上地震, not 超过100家规模以上企业
const MORE = new RegExp(
  `${NOT_CHAO}(?<before>(?:超过|超|逾|突破|至少|不低于|不少于)(?:在|有|为|达到?|需要?|要)?)(?<number>${NUMBER})(?:(?<after>[多余])(?!岁)|(?<unit>${UNIT})(?<behind>以上|有余|多(?=[，。；、）])))`,
  'y',
)
// 不超过30分钟以内, 最多10人以下
const LESS = new RegExp(
  `(?<before>(?:不超过|最多|至多|不高于)(?:在|有|为|达到?|需要?|要)?)(?<number>${NUMBER})(?<unit>${UNIT})(?<behind>以下|以内|之内)`,
  'y',
)
const UNIT_BEHIND = new RegExp(`^(?:${UNIT})?`)
// 突破100余项关键技术: what is counted was broken through
const OBJECT = /^(?![，。；、！？：）)”\s]|$)/
const BOUNDS = [
  [MORE, ['超', '逾', '突破', '至少', '不低于', '不少于']],
  [LESS, ['不超过', '最多', '至多', '不高于']],
] as const

export default defineRule({
  id: 'bound-double',
  title: { zh: '界限词重复', en: 'The same bound twice at one number' },
  why: {
    zh: '“超过”“至少”与“以上”“多”“余”说的是同一界限，用一个就够；“达到90%以上”通行，不报。',
    en: 'Both words set the same bound; one is enough. 达到…以上 is standard and left alone.',
  },
  source: 'newspaper practice; 《民法典》第1259条',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '日均客流超过3000多人次。', flags: ['超过3000多'] },
    { text: '全年产值超12亿元以上。', flags: ['超12亿元以上'] },
    { text: '参观人数已突破2万多人。', flags: ['突破2万多'] },
    { text: '合格率至少95%以上。', flags: ['至少95%以上'] },
    { text: '年收入至少在三千万元以上。', flags: ['至少在三千万元以上'] },
    { text: '办理时间不超过30分钟以内。', flags: ['不超过30分钟以内'] },
  ],
  good: [
    '机械化率达到90%以上。',
    '当地发生了超过12次2.5级以上的地震。',
    '走访超过100家规模以上企业。',
    '超过八成的30岁以上居民参加体检。',
    '超市新增300多个品种。',
    '团队突破100余项关键技术。',
    '力争突破10项以上重大技术。',
  ],
  *check(article) {
    for (const [pattern, words] of BOUNDS) {
      for (const match of matchesAt(article.text, pattern, ...words)) {
        const { before, number, unit = '', after, behind = after } = match.groups!
        const end = match.index + match[0].length
        const noun = after === undefined ? end : end + UNIT_BEHIND.exec(article.text.slice(end, end + 8))![0].length
        if (before === '突破' && OBJECT.test(article.text.slice(noun, noun + 1))) continue
        yield {
          at: { start: match.index, end },
          message: {
            zh: `“${before}”与“${behind}”重复，留一个即可`,
            en: `“${before}” and “${behind}” set one bound twice`,
          },
          suggestions: [`${before}${number}${unit}`, `${number}${unit}${behind}`],
        }
      }
    }
  },
})
