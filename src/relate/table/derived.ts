// A sheet -> its columns of growth, difference and share beside the columns they are computed from.
import { compare, decimal, minus, shift, showDecimal, type Decimal } from '../../exact/decimal.ts'
import { divide, round } from '../../exact/divide.ts'
import { isDisjoint, multiplyIntervals, scaleInterval, subtractIntervals, type Interval } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import type { Entry, Sheet } from './numbers.ts'

/** How one cell follows from two others of its row (or, for a share, from the column's total). */
interface Derived {
  readonly at: Entry
  readonly from: readonly [Entry, Entry]
  readonly computed: Decimal
  readonly holds: boolean
  readonly formula: string
}

/** A way of computing a column is believed where it holds in so many rows and so large a part of them. */
const LEAST_HOLDING = 2
const MOST_FAILING = 0.34

const EARLIER = /上年|去年|上期|同期|期初|年初|上月|前值|基期|上一年/
const LATER = /本年|今年|本期|期末|年末|本月|当年|现值/

export function* readDerived(sheet: Sheet): Generator<Relation> {
  const { columns } = sheet
  for (const [column, { kind }] of columns.entries()) {
    if (kind !== 'growth' && kind !== 'change' && kind !== 'share') continue
    const ways = kind === 'share' ? sharesOf(sheet, column) : changesOf(sheet, column, kind)
    const best = ways.sort((a, b) => count(b) - count(a))[0]
    if (!best || count(best) < LEAST_HOLDING || best.length - count(best) > best.length * MOST_FAILING) continue
    for (const derived of best) yield show(derived, kind)
  }
}

const count = (way: readonly Derived[]): number => way.filter(({ holds }) => holds).length

/** Each pair of neighbouring amounts, the one named earlier first; those nearest to the left come first. */
function changesOf({ columns, rows, grid }: Sheet, column: number, kind: 'growth' | 'change'): Derived[][] {
  const amounts = columns.flatMap((one, i) => (i >= grid.stubs && one.kind === 'amount' ? [i] : []))
  const pairs = amounts.flatMap((a, i) => (amounts[i + 1] === undefined ? [] : [[a, amounts[i + 1]!] as const]))
  return pairs
    .sort(([, a], [, b]) => distance(a, column) - distance(b, column))
    .map(([left, right]) => {
      const [before, after] = isReversed(columns[left]!.name, columns[right]!.name) ? [right, left] : [left, right]
      return rows.flatMap(({ entries }) => {
        const [at, from, to] = [entries[column], entries[before], entries[after]]
        return at && from && to && from.unit === to.unit ? (change(at, from, to, kind) ?? []) : []
      })
    })
}

const distance = (from: number, to: number): number => (from < to ? to - from : 100 + from - to)

/** 2024年 before 2023年, 本年 before 上年. */
function isReversed(left: string, right: string): boolean {
  const [a, b] = [/(?:19|20)\d\d/.exec(left)?.[0], /(?:19|20)\d\d/.exec(right)?.[0]]
  if (a && b) return a > b
  return EARLIER.test(right) || LATER.test(left)
}

function change(at: Entry, from: Entry, to: Entry, kind: 'growth' | 'change'): Derived | undefined {
  const difference = minus(to.value, from.value)
  const words = `${to.cell.text} − ${from.cell.text}`
  if (kind === 'change') {
    const holds = !isDisjoint(subtractIntervals(to.interval, from.interval), at.interval)
    return { at, from: [from, to], computed: difference, holds, formula: `${words} = ${showDecimal(difference)}` }
  }
  const places = Math.max(0, -at.value.exponent)
  const computed = divide(shift(difference, 2), from.value, places + 1)
  if (!computed || compare(from.value, ZERO) <= 0) return undefined
  // to × 100 = from × (100 + growth)
  const grown = multiplyIntervals(from.interval, addHundred(at.interval))
  const holds = !isDisjoint(scaleInterval(to.interval, HUNDRED), grown)
  return {
    at,
    from: [from, to],
    computed: round(computed, places),
    holds,
    formula: `(${words}) ÷ ${from.cell.text} = ${showDecimal(computed)}%`,
  }
}

const ZERO = decimal(0n)
const HUNDRED = decimal(100n)
const addHundred = ({ low, high }: Interval): Interval => ({
  low: low && minus(low, decimal(-100n)),
  high: high && minus(high, decimal(-100n)),
})

/** Of the column's total, in the nearest column of amounts. */
function sharesOf({ columns, rows, grid }: Sheet, column: number): Derived[][] {
  const whole = rows.find(({ total }, i) => total && (i === 0 || i === rows.length - 1))
  if (!whole) return []
  return columns
    .flatMap((one, i) => (i >= grid.stubs && one.kind === 'amount' ? [i] : []))
    .sort((a, b) => distance(a, column) - distance(b, column))
    .map((amount) => {
      const total = whole.entries[amount]
      return rows.flatMap(({ entries, total: isTotal }) => {
        const [at, part] = [entries[column], entries[amount]]
        return at && part && total && !isTotal && part.unit === total.unit ? (share(at, part, total) ?? []) : []
      })
    })
}

function share(at: Entry, part: Entry, total: Entry): Derived | undefined {
  const places = Math.max(0, -at.value.exponent)
  const computed = divide(shift(part.value, 2), total.value, places + 1)
  if (!computed) return undefined
  const holds = !isDisjoint(scaleInterval(part.interval, HUNDRED), multiplyIntervals(total.interval, at.interval))
  return {
    at,
    from: [part, total],
    computed: round(computed, places),
    holds,
    formula: `${part.cell.text} ÷ ${total.cell.text} = ${showDecimal(computed)}%`,
  }
}

const NAMES = {
  growth: { kind: 'growth', suffix: '%' },
  change: { kind: 'delta', suffix: '' },
  share: { kind: 'share', suffix: '%' },
} as const

function show({ at, from, computed, holds, formula }: Derived, kind: keyof typeof NAMES): Relation {
  const { suffix } = NAMES[kind]
  const shown = showDecimal(computed) + suffix
  const base = { kind: NAMES[kind].kind, at: at.cell, against: from.map(({ cell }) => cell), formula, holds }
  if (holds) return base
  return {
    ...base,
    message: {
      zh: `按本行算为${shown}，表中写${at.cell.text}`,
      en: `the row makes it ${shown}, the table says ${at.cell.text}`,
    },
    suggestions: [shown],
  }
}
