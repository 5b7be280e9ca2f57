// What the heads of a table's columns and rows say of their numbers: words only.

/** amount: what adds up; the others do not. In the order in which they are tried. */
export type ColumnKind = 'amount' | 'growth' | 'change' | 'share' | 'rank' | 'other'

export const COLUMN_KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['rank', /排名|位次|名次|排序|位序|序号|编号|^第?几名$/],
  ['share', /占比|比重|份额|构成|占.{0,8}(?:比例|%|的比)|百分比$/],
  ['change', /增减(?:量|额|数)?(?!.*%)$|净增|增加(?:量|额|数|值)|增量|变化量|(?<!比)相?差额?$/],
  ['growth', /增长(?!点)|增速|增幅|同比|环比|涨幅|降幅|变化率|±/],
  ['other', /均|率|价|比例?$|指数|得分|评分|分数|年份|电话|时间|日期|编码|代码/],
]

/** Rows and columns that add up the others. */
export const TOTAL =
  /^(?:总?合计|总计|共计|总和|总数|总量|汇总|小计|[本全](?:国|省|市|县|区|镇|乡|州|旗|公司|集团|系统|院|校|行业)(?:合计|总计|总数)?)$/

/** A head without its unit, blanks and marks: 面积（亩） is 面积. */
export const bareHead = (text: string): string =>
  text
    .replace(/[（(][^）)]*[）)]$/, '')
    .replace(/[/／][^/／]{1,6}$/, '')
    .replace(/[\s\u3000:：*]/g, '')

/** -5.0, ↓5.0%, 下降3.1% */
export const FALLS = /^(?:[-−↓▼]|下?降|减)/
