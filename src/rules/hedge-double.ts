// 约80多平方米, 大约3000元左右: two words for "about" at one number.
import { NOT_YUE, NUMBER, UNIT } from '../lexicon/patterns.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 约200多名, 约为200万亩左右; not 签约9000余人, not 约5天多云
const DOUBLE = new RegExp(
  `(?:大约|大概|${NOT_YUE}约)(?:为|有|占|需|合|达)?(?<number>${NUMBER})(?:[多余]|(?<unit>${UNIT})(?:左右|上下|有余|多(?=[，。；、）])))`,
  'y',
)

export default defineRule({
  id: 'hedge-double',
  title: { zh: '概数词重复', en: 'Two hedges at one number' },
  why: {
    zh: '“约”“大约”已表示不确定，后面再用“多”“余”“左右”“上下”是重复；留一个即可。',
    en: '约 already says that the number is not exact; 多, 余, 左右 or 上下 behind it says it again.',
  },
  source: 'newspaper practice; GB/T 15835—2011, 4.2.2',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '活动室面积约60多平方米。', flags: ['约60多'] },
    { text: '预计投入约1.2亿元左右。', flags: ['约1.2亿元左右'] },
    { text: '全程大约需三小时左右。', flags: ['大约需三小时左右'] },
  ],
  good: [
    '平台已签约9000余人。',
    '节约用水300多吨。',
    '展厅面积约60平方米，陈列展品200多件。',
    '约占全镇人口的三成，人均收入4万元左右。',
    '预约3000多人次。',
  ],
  precision: { right: 5, of: 5, on: '265 published news texts, 422,000 characters' },
  *check(article) {
    for (const match of matchesAt(article.text, DOUBLE, '大约', '大概', '约')) {
      const { number, unit = '' } = match.groups!
      const before = match[0].slice(0, match[0].indexOf(number!))
      const after = match[0].slice(before.length + number!.length + unit.length)
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${before}”与“${after}”重复，留一个即可`, en: `“${before}” and “${after}” say the same twice` },
        suggestions: [`${before}${number}${unit}`, `${number}${unit ? unit + after : after}`],
      }
    }
  },
})
