// 同比较8月增长3%: 同比 compares with a year ago, 环比 with the period before.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const CLASHES: readonly RegExp[] = [
  /(?<label>同比)(?:，)?(?:较|比|与)(?<base>上个?月|上季度?|上一季度|上周|前一月|前一周)/g,
  /(?<label>环比)(?:，)?(?:较|比|与)(?<base>上年同期|去年同期|去年同月|上年同月|去年|上年)/g,
  /(?:较|比|与)(?<base>上个?月|上季度|上一季度|上周)(?:相比)?(?<label>同比)(?!增[长速]\d|下降\d)/g,
  /(?:较|比|与)(?<base>上年同期|去年同期|去年同月|上年同月)(?:相比)?(?<label>环比)/g,
]

export default defineRule({
  id: 'compared-month-clash',
  title: { zh: '同比、环比与比较期不符', en: 'Year on year against month on month' },
  why: {
    zh: '同比是与上年同期比，环比是与上一个月、季、周比，两者不能混用。',
    en: '同比 compares with the same time of the year before, 环比 with the period just before.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '9月销量同比较上月增长3%。', flags: ['同比'] },
    { text: '二季度用电量环比较去年同期下降2%。', flags: ['环比'] },
    { text: '客流比上周同比增长一成。', flags: ['同比'] },
  ],
  good: [
    '9月销量同比增长5%，较上月回落2个百分点。',
    '9月销量环比较上月增长3%。',
    '用电量同比较去年同期增长3%。',
    '同比、环比分别增长3%、2%。',
    '相比上一季度同比增长19%，本季度增长放缓。',
  ],
  *check(article) {
    for (const pattern of CLASHES) {
      for (const match of matchesWith(article, pattern, '同比', '环比')) {
        const { label, base } = match.groups as { label: string; base: string }
        const at = match.index + match[0].indexOf(label)
        const from = match.index + match[0].indexOf(base)
        yield {
          at: { start: at, end: at + 2 },
          against: { start: from, end: from + base.length },
          message: { zh: `“${label}”与“${base}”不是同一种比较`, en: `"${label}" does not compare with "${base}"` },
          suggestions: [label === '同比' ? '环比' : '同比'],
        }
      }
    }
  },
})
