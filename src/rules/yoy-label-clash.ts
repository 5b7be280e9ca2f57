// 同比较8月增长3%: 同比 compares with the same time of last year, 环比 with the time just before.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 同比较上月, 环比比去年同期
const YEARLY =
  /同比(?:(?:较|比|与)|(?=\d{1,2}月份?[一-龥]{0,2}(?:上涨|增长|上升|下降|下跌|减少|回落|提高|降低)))(?<base>上个?月|前一个?月|上季度?|上一季度|上周|昨日|\d{1,2}月份?(?![^，。]{0,4}同期))/y
const MONTHLY = /环比(?:较|比|与)?(?<base>上年同期|去年同期|上年同月|去年同月|去年|上年|前年)/y

export default defineRule({
  id: 'yoy-label-clash',
  title: { zh: '同比环比与比较期矛盾', en: 'A year-on-year label with another base' },
  why: {
    zh: '同比与上年同期比，环比与上一期比；标签与写明的比较期相反，读者不知和谁比。',
    en: '同比 compares with last year’s same time, 环比 with the time just before; label and base contradict.',
  },
  source: 'National Bureau of Statistics, terms',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '9月销量同比较8月增长3%。', flags: ['同比较8月'] },
    { text: '9月份用电量同比8月份上升3%。', flags: ['同比8月份'] },
    { text: '全县用电量环比去年同期增长6%。', flags: ['环比去年同期'] },
  ],
  good: ['9月销量同比增长5%、较上月回落2个百分点。', '9月销量环比增长3%，同比较去年同期高出一截。', '环比上月增长3%。'],
  *check(article) {
    for (const [pattern, label, right] of [
      [YEARLY, '同比', '环比'],
      [MONTHLY, '环比', '同比'],
    ] as const) {
      for (const match of matchesAt(article.text, pattern, label)) {
        const { base } = match.groups!
        yield {
          at: { start: match.index, end: match.index + match[0].length },
          message: { zh: `“${label}”不与“${base}”比`, en: `${label} does not compare with ${base}` },
          suggestions: [match[0].replace(label, right)],
        }
      }
    }
  },
})
