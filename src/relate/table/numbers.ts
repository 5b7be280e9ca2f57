// A grid -> its numbers with units, and what each row and column is called and is of.
import { decimal, minus, negate, parseDecimal, plus, times, type Decimal } from '../../exact/decimal.ts'
import { point, widen, type Interval } from '../../exact/interval.ts'
import { bareHead, COLUMN_KINDS, FALLS, TOTAL, type ColumnKind } from '../../lexicon/table-words.ts'
import type { Cell, Grid } from '../../model.ts'

export interface Entry {
  readonly cell: Cell
  readonly value: Decimal
  readonly unit: string
  /** What the printed digits allow: whole counts themselves, decimals and rates their rounding. */
  readonly interval: Interval
}

export interface Column {
  readonly name: string
  readonly kind: ColumnKind
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
const GAP = /^(?:|[-—–－/·.…]+|无|暂无)$/
export function readSheet(grid: Grid): Sheet {
  const { cells, heads, stubs } = grid
  const width = grid.units.length
  const columns = Array.from({ length: width }, (_, column): Column => {
    const words = cells.slice(0, heads).map((row) => bareHead(row[column]?.text ?? ''))
    const name = words.filter((word) => word !== '').join('')
    const kind = COLUMN_KINDS.find(([, pattern]) => pattern.test(name + grid.units[column]!))?.[0] ?? 'amount'
    const rate = kind === 'change' && grid.units[column] === '%' ? 'growth' : kind
    return { name, kind: rate === 'amount' && isRate(grid.units[column]!) ? 'other' : rate, total: TOTAL.test(name) }
  })
  const rows = cells.slice(heads).map((row): Row => {
    const name = row
      .slice(0, stubs)
      .map(({ text }) => bareHead(text))
      .filter((text) => text !== '')
      .at(-1)
    const entries = Array.from({ length: width }, (_, column) =>
      column < stubs || !row[column] ? undefined : readEntry(row[column], grid.units[column]!),
    )
    const gaps = new Set(
      entries.flatMap((entry, column) => (!entry && GAP.test(row[column]?.text ?? '') ? [column] : [])),
    )
    return {
      name: name ?? '',
      total: row.slice(0, stubs).some(({ text }) => TOTAL.test(bareHead(text))),
      entries,
      gaps,
    }
  })
  return { grid, columns, rows }
}

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
