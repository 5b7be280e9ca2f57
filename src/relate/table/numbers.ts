// A grid -> its numbers with units, and what each row and column is called and is of.
import { decimal, minus, negate, parseDecimal, plus, times, type Decimal } from '../../exact/decimal.ts'
import { point, widen, type Interval } from '../../exact/interval.ts'
import type { Cell, Grid } from '../../model.ts'

export interface Entry {
  readonly cell: Cell
  readonly value: Decimal
  readonly unit: string
  /** What the printed digits allow: whole counts themselves, decimals and rates their rounding. */
  readonly interval: Interval
}

/** rate: growth or share, rank, average or price: what does not add up; amount: what does. */
export type Kind = 'amount' | 'growth' | 'change' | 'share' | 'rank' | 'other'

export interface Column {
  readonly name: string
  readonly kind: Kind
  readonly total: boolean
}

export interface Row {
  readonly name: string
  readonly total: boolean
  /** By column; undefined for words, gaps and dashes. */
  readonly entries: readonly (Entry | undefined)[]
  /** Columns whose cell is empty or a dash. */
  readonly gaps: ReadonlySet<number>
}

export interface Sheet {
  readonly grid: Grid
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

// 3000, 1,200, 1 200, -0.6%, ↓3.1, 下降3.1%, 3000亩, 第3
const NUMBER =
  /^(?<sign>[+\-−↑↓▲▼]|增长?|下?降|上升|减少?)?\s?(?<digits>\d{1,3}(?:[, ]\d{3})+|\d+)(?<decimals>\.\d+)?\s?(?<unit>[^\d\s（(]{0,6})(?:[（(].*)?$/
const FALLS = /^(?:[-−↓▼]|下?降|减)/
const TOTAL =
  /^(?:总?合计|总计|共计|总和|总数|总量|汇总|小计|[本全](?:国|省|市|县|区|镇|乡|州|旗|公司|集团|系统|院|校|行业)(?:合计|总计|总数)?)$/
const GAP = /^(?:|[-—–－/·.…]+|无|暂无)$/
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['rank', /排名|位次|名次|排序|位序|序号|编号|^第?几名$/],
  ['share', /占比|比重|份额|构成|占.{0,8}(?:比例|%|的比)|百分比$/],
  ['change', /增减(?:量|额|数)?(?!.*%)$|净增|增加(?:量|额|数|值)|增量|变化量|(?<!比)相?差额?$/],
  ['growth', /增长(?!点)|增速|增幅|同比|环比|涨幅|降幅|变化率|±/],
  ['other', /均|率|价|比例?$|指数|得分|评分|分数|年份|电话|时间|日期|编码|代码/],
]

export function readSheet(grid: Grid): Sheet {
  const { cells, heads, stubs } = grid
  const width = grid.units.length
  const columns = Array.from({ length: width }, (_, column): Column => {
    const words = cells.slice(0, heads).map((row) => bare(row[column]?.text ?? ''))
    const name = words.filter((word) => word !== '').join('')
    const kind = KINDS.find(([, pattern]) => pattern.test(name + grid.units[column]!))?.[0] ?? 'amount'
    const rate = kind === 'change' && grid.units[column] === '%' ? 'growth' : kind
    return { name, kind: rate === 'amount' && isRate(grid.units[column]!) ? 'other' : rate, total: TOTAL.test(name) }
  })
  const rows = cells.slice(heads).map((row): Row => {
    const name = row
      .slice(0, stubs)
      .map(({ text }) => bare(text))
      .filter((text) => text !== '')
      .at(-1)
    const entries = Array.from({ length: width }, (_, column) =>
      column < stubs || !row[column] ? undefined : readEntry(row[column], grid.units[column]!),
    )
    const gaps = new Set(
      entries.flatMap((entry, column) => (!entry && GAP.test(row[column]?.text ?? '') ? [column] : [])),
    )
    return { name: name ?? '', total: row.slice(0, stubs).some(({ text }) => TOTAL.test(bare(text))), entries, gaps }
  })
  return { grid, columns, rows }
}

/** Without its unit, blanks and marks: 面积（亩） is 面积. */
const bare = (text: string): string =>
  text
    .replace(/[（(][^）)]*[）)]$/, '')
    .replace(/[/／][^/／]{1,6}$/, '')
    .replace(/[\s\u3000:：*]/g, '')

const isRate = (unit: string): boolean =>
  unit === '%' || unit === '‰' || unit === '百分点' || unit === '位' || unit === '名'

function readEntry(cell: Cell, unit: string): Entry | undefined {
  const groups = NUMBER.exec(cell.text)?.groups
  if (!groups) return undefined
  const printed = groups['unit'] ?? ''
  // 2023年, 3月: a day is no amount
  if (/^[年月日季时点：:]/.test(printed)) return undefined
  const size = parseDecimal(groups['digits']!.replace(/[, ]/g, '') + (groups['decimals'] ?? ''))
  const value = FALLS.test(groups['sign'] ?? '') ? negate(size) : size
  return { cell, value, unit: printed || unit, interval: allowed(value, printed || unit) }
}

const HALF = decimal(5n, -1)

function allowed(value: Decimal, unit: string): Interval {
  const place = decimal(1n, value.exponent)
  if (isRate(unit)) return widen(point(value), place)
  if (value.exponent >= 0) return point(value)
  const half = times(place, HALF)
  return { low: minus(value, half), high: plus(value, half) }
}
