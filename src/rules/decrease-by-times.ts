// 下降2.3倍: nothing falls by more than itself.
import { NUMBER } from '../lexicon/patterns.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 减少了两倍多, 较上年下降1.5倍
const TIMES = new RegExp(
  `(?:减少|下降|降低|缩小|缩短|压缩|回落|下跌|下滑|缩减|锐减|骤降|剧减)(?:了|幅度?达)?(?:将近|接近|近|超过|超|约|大约|逾)?(?<number>${NUMBER})(?:多|余)?倍(?!速|频|镜|数|率|体|以下)`,
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
  ],
  good: [
    '公司市盈率由20倍回落5倍。',
    '杠杆倍数降低0.5倍。',
    '产量增长2.3倍，能耗下降三成。',
    '库存降至原来的三分之一。',
    '注册资本不低于3倍。',
  ],
  *check(article) {
    for (const match of matchesWith(article, TIMES, '倍')) {
      const context = article.text.slice(Math.max(0, match.index - 40), match.index)
      if (IN_TIMES.test(context.slice(context.lastIndexOf('。') + 1))) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `降幅不能用倍：“${match[0]}”`, en: `“${match[0]}”: nothing falls by times itself` },
      }
    }
  },
})
