// 下降2.3倍: nothing falls by more than itself.
import { NUMBER } from '../lexicon/patterns.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const FALL = '减少|减小|减轻|下降|降低|缩小|缩短|缩水|压缩|回落|下跌|下滑|缩减|锐减|骤降|剧减|变小|变短|变慢|变轻'
/** Of a thing that is less by its measure; only where 了 or a comparison shows that they are verbs. */
const LESS = '少|小|低|矮|轻|慢|便宜|短|窄|薄|浅|弱|跌|降'
const ABOUT = '(?:将近|接近|近|超过|超|约|大约|逾)?'
const COUNT = `${ABOUT}(?<number>${NUMBER})(?:多|余)?倍(?!速|频|镜|数|率|体|以下|以上)`
// 减少了两倍多, 较上年下降1.5倍; 少了一倍
const TIMES = new RegExp(`(?:(?:${FALL})(?:了|幅度?达)?|(?<![至不减缩缺大高多最])(?:${LESS})了)${COUNT}`, 'g')
// 比大商场便宜5倍, 比往年低一倍多
const THAN = new RegExp(
  `比[^，。；：！？\\n]{1,16}?(?<fall>(?<![至不减缩缺大高多最])(?:${LESS})(?:了|上)?)${COUNT}`,
  'g',
)
// 杠杆倍数, 市盈率: 倍 is their unit, and a fall of 5倍 is a difference
const IN_TIMES = /倍数|倍率|杠杆|市盈率|市净率|市销率|估值|溢价|PE|PB|变焦|认购/

export default defineRule({
  id: 'decrease-by-times',
  title: { zh: '减少用“倍”', en: 'A decrease counted in times' },
  why: {
    zh: '减少一倍就成了零，降幅不能用“倍”；改用百分数、“几成”或“降至几分之一”。市盈率、杠杆倍数以倍为单位，不报。',
    en: 'A fall by one time is a fall to nothing. Say a percentage, or a fall to one part in so many.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '事故起数比上年下降2.3倍。', flags: ['下降2.3倍'] },
    { text: '办理时间缩短了近三倍。', flags: ['缩短了近三倍'] },
    { text: '库存减少一倍多，价格回升。', flags: ['减少一倍'] },
    { text: '今年的报名人数少了两倍。', flags: ['少了两倍'] },
    { text: '批发价比镇上的店便宜3倍。', flags: ['便宜3倍'] },
  ],
  good: [
    '公司市盈率由20倍回落5倍。',
    '杠杆倍数降低0.5倍。',
    '产量增长2.3倍，能耗下降三成。',
    '库存降至原来的三分之一。',
    '注册资本不低于3倍。',
    '新书架比旧的小，能放的书却多3倍。',
    '这类镜头最小2倍变焦，至少5倍放大。',
    '产量至少是去年的3倍。',
  ],
  *check(article) {
    const seen = new Set<number>()
    for (const pattern of [TIMES, THAN]) {
      for (const match of matchesWith(article, pattern, '倍')) {
        const end = match.index + match[0].length
        const context = article.text.slice(Math.max(0, match.index - 40), end)
        if (seen.has(end) || IN_TIMES.test(context.slice(context.lastIndexOf('。') + 1))) continue
        seen.add(end)
        const { fall } = match.groups!
        const start = fall === undefined ? match.index : match.index + match[0].lastIndexOf(fall)
        const words = article.text.slice(start, end)
        yield {
          at: { start, end },
          message: { zh: `降幅不能用倍：“${words}”`, en: `“${words}”: nothing falls by times itself` },
        }
      }
    }
  },
})
