// A sheet -> the totals of its columns and of its rows beside what they add up.
import { minus, plus, showDecimal, toNumber, type Decimal } from '../../exact/decimal.ts'
import { addIntervals, isDisjoint } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import type { Entry, Row, Sheet } from './numbers.ts'

interface Sum {
  readonly total: Entry
  readonly parts: readonly Entry[]
  readonly holds: boolean
  /** What the parts make too much. */
  readonly off: Decimal
  readonly row: number
  readonly column: number
  readonly way: 'column' | 'row'
}

/** A column of rates or prices does not add up: where no other total of the table holds, one is only believed that comes near. */
const NEAR = 0.2
/** Where others hold, what is further off is another kind of number. */
const FAR = 10

export function* readTableSums(sheet: Sheet): Generator<Relation> {
  const columns = [...readColumnSums(sheet)]
  const rows = [...readRowSums(sheet)]
  const crossed = new Set<Sum>()
  const failing = [...columns, ...rows].filter(({ holds }) => !holds)
  // One cell that is wrong in its row and in its column by the same
  for (const down of columns.filter(({ holds }) => !holds))
    for (const across of rows.filter(({ holds }) => !holds)) {
      const cell = sheet.rows[across.row]!.entries[down.column]
      if (!cell || !down.parts.includes(cell) || !across.parts.includes(cell) || !isEqual(down.off, across.off))
        continue
      crossed.add(down).add(across)
      yield showCrossed(cell, down, across)
    }
  for (const sum of failing) {
    if (crossed.has(sum)) continue
    const others = [...columns, ...rows].filter((other) => other.holds && other.way === sum.way).length
    const share = Math.abs(toNumber(sum.off)) / Math.max(1e-9, Math.abs(toNumber(sum.total.value)))
    if (others > 0 ? share <= FAR : share <= NEAR && sum.way === 'column') yield show(sum, others > 0)
  }
  for (const sum of columns) if (sum.holds) yield show(sum, true)
  for (const sum of rows) if (sum.holds) yield show(sum, true)
}

const isEqual = (a: Decimal, b: Decimal): boolean => minus(a, b).coefficient === 0n

/** The total stands first or last; with 小计 among the rows, those are added, or what stands between them. */
function* readColumnSums({ rows, columns, grid }: Sheet): Generator<Sum> {
  const totals = rows.flatMap((row, i) => (row.total ? [i] : []))
  const [first] = totals
  if (first === undefined) return
  const whole = first === 0 ? 0 : totals.at(-1)!
  if (whole !== 0 && whole !== rows.length - 1) return
  const inner = totals.filter((i) => i !== whole)
  for (let column = grid.stubs; column < columns.length; column++) {
    if (columns[column]!.kind !== 'amount' && columns[column]!.kind !== 'change') continue
    const total = rows[whole]!.entries[column]
    const used = inner.length > 0 ? inner : rows.flatMap((_, i) => (i === whole ? [] : [i]))
    const sum = total && add(rows, used, column, total)
    if (sum) yield { ...sum, row: whole, column, way: 'column' }
  }
}

function add(
  rows: readonly Row[],
  used: readonly number[],
  column: number,
  total: Entry,
): Pick<Sum, 'total' | 'parts' | 'holds' | 'off'> | undefined {
  const cells = used.map((i) => rows[i]!)
  const parts = cells.flatMap(({ entries }) => entries[column] ?? [])
  const unread = cells.some(({ entries, gaps }) => !entries[column] && !gaps.has(column))
  if (parts.length < 2 || unread || parts.some(({ unit }) => unit !== total.unit)) return undefined
  const sum = compareSum(total, parts)
  // What is not printed may be what is missing.
  return !sum.holds && parts.length < cells.length ? undefined : sum
}

function compareSum(total: Entry, parts: readonly Entry[]): Pick<Sum, 'total' | 'parts' | 'holds' | 'off'> {
  const off = minus(parts.map(({ value }) => value).reduce(plus), total.value)
  const holds = !isDisjoint(parts.map(({ interval }) => interval).reduce(addIntervals), total.interval)
  return { total, parts, holds, off }
}

/** One column named a total; the columns of its unit before it, or behind it where it is the first. */
function* readRowSums({ rows, columns, grid }: Sheet): Generator<Sum> {
  const totals = columns.flatMap(({ total, kind }, i) => (total && kind === 'amount' && i >= grid.stubs ? [i] : []))
  const [whole] = totals
  if (whole === undefined || totals.length > 1) return
  const unit = rows.find(({ entries }) => entries[whole])?.entries[whole]!.unit
  const isPart = (i: number): boolean =>
    columns[i]!.kind === 'amount' && rows.every(({ entries }) => !entries[i] || entries[i].unit === unit)
  const all = columns.map((_, i) => i).filter((i) => i >= grid.stubs && i !== whole && isPart(i))
  const used = all.some((i) => i < whole) ? all.filter((i) => i < whole) : all
  if (used.length < 2) return
  for (const [row, { entries, gaps }] of rows.entries()) {
    const total = entries[whole]
    const parts = used.flatMap((i) => entries[i] ?? [])
    if (!total || parts.length < 2 || used.some((i) => !entries[i] && !gaps.has(i))) continue
    const sum = compareSum(total, parts)
    if (sum.holds || parts.length === used.length) yield { ...sum, row, column: whole, way: 'row' }
  }
}

function show({ total, parts, holds, off, way }: Sum, sure: boolean): Relation {
  const sum = showDecimal(plus(total.value, off))
  const formula = `${parts.map(({ cell }) => cell.text).join(' + ')} = ${sum}`
  const base = { kind: 'sum', at: total.cell, against: parts.map(({ cell }) => cell), formula, holds }
  if (holds) return base
  const name = way === 'row' ? { zh: '本行', en: 'the row' } : { zh: '本列', en: 'the column' }
  return {
    ...base,
    message: {
      zh: `${name.zh}合计${sum}，表中写${total.cell.text}`,
      en: `${name.en} adds up to ${sum}, the table says ${total.cell.text}`,
    },
    suggestions: [sum],
    ...(sure ? {} : { severity: 'warning' as const }),
  }
}

function showCrossed(cell: Entry, down: Sum, across: Sum): Relation {
  const meant = showDecimal(minus(cell.value, down.off))
  return {
    kind: 'sum',
    at: cell.cell,
    against: [down.total.cell, across.total.cell],
    formula: `${across.parts.map(({ cell }) => cell.text).join(' + ')} = ${showDecimal(plus(across.total.value, across.off))}`,
    holds: false,
    message: {
      zh: `${cell.cell.text}使本行、本列都与合计不符；应为${meant}`,
      en: `with ${cell.cell.text} neither its row nor its column adds up; ${meant} would`,
    },
    suggestions: [meant],
  }
}
