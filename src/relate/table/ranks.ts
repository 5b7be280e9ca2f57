// A sheet -> its column of ranks beside the column that it orders.
import { compare } from '../../exact/decimal.ts'
import type { Relation } from '../../model.ts'
import type { Entry, Sheet } from './numbers.ts'

interface Pair {
  readonly rank: Entry
  readonly value: Entry
}

/** Fewer rows stand in an order by chance; right behind the column that it orders a rank needs one less. */
const LEAST_ROWS = 6
const LEAST_BESIDE = 5

/** Of the columns the one that the ranks order best, downward or upward, but for one row at most. */
export function* readRanks({ columns, rows, grid }: Sheet): Generator<Relation> {
  const plain = rows.filter(({ total }) => !total)
  for (const [column, { kind, name }] of columns.entries()) {
    if (kind !== 'rank' || column < grid.stubs || /序号|编号/.test(name)) continue
    const ways = columns.flatMap((other, i) => {
      if (i === column || i < grid.stubs || other.kind === 'rank') return []
      const pairs = plain.flatMap(({ entries }): Pair[] =>
        entries[column] && entries[i] ? [{ rank: entries[column], value: entries[i] }] : [],
      )
      const least = i === column - 1 ? LEAST_BESIDE : LEAST_ROWS
      if (pairs.length < least || !isNamed(name, columns[i]!.name)) return []
      pairs.sort((a, b) => compare(a.rank.value, b.rank.value))
      return [1, -1].flatMap((way) => {
        const broken = breaksOf(pairs, way)
        const near = Math.abs(i - column)
        return isAllButOne(pairs, way, broken.length) ? [{ pairs, broken, near }] : []
      })
    })
    const best = ways.sort((a, b) => a.broken.length - b.broken.length || a.near - b.near)[0]
    if (!best) continue
    if (best.broken.length === 0) {
      const [first, ...others] = best.pairs
      yield {
        kind: 'table-rank',
        at: first!.rank.cell,
        against: others.map(({ rank }) => rank.cell),
        formula: best.pairs.map(({ value }) => value.cell.text).join(' ≥ '),
        holds: true,
      }
    }
    for (const [upper, lower] of best.broken) yield show(upper, lower)
  }
}

/** 满意度位次 is the order of 满意度; 位次 and 全县排名 are that of any column. */
function isNamed(rank: string, column: string): boolean {
  const own = rank.replace(/排名|位次|名次|排序|位序|[全本][国省市县区镇]/g, '')
  return own.length < 2 || column.includes(own) || own.includes(column)
}

/** One row that is taken out leaves the others in order. */
function isAllButOne(pairs: readonly Pair[], way: number, broken: number): boolean {
  if (broken === 0) return true
  return (
    broken <= 2 &&
    pairs.some(
      (pair) =>
        breaksOf(
          pairs.filter((one) => one !== pair),
          way,
        ).length === 0,
    )
  )
}

/** Neighbours in rank whose values run the other way. */
const breaksOf = (pairs: readonly Pair[], way: number): (readonly [Pair, Pair])[] =>
  pairs.slice(1).flatMap((lower, i) => {
    const upper = pairs[i]!
    const sameRank = compare(upper.rank.value, lower.rank.value) === 0
    const order = compare(upper.value.value, lower.value.value) * way
    return (sameRank ? order !== 0 : order < 0) ? [[upper, lower] as const] : []
  })

function show(upper: Pair, lower: Pair): Relation {
  return {
    kind: 'table-rank',
    at: lower.rank.cell,
    against: [lower.value.cell, upper.value.cell, upper.rank.cell],
    formula: `${upper.rank.cell.text}: ${upper.value.cell.text}, ${lower.rank.cell.text}: ${lower.value.cell.text}`,
    holds: false,
    message: {
      zh: `表中第${upper.rank.cell.text}名为${upper.value.cell.text}，第${lower.rank.cell.text}名为${lower.value.cell.text}，次序相反`,
      en: `rank ${upper.rank.cell.text} has ${upper.value.cell.text} and rank ${lower.rank.cell.text} has ${lower.value.cell.text}`,
    },
  }
}
