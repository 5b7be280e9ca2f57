// | 东镇 | 3000 | … | 合计 | 8000 | -> the totals of a table's columns beside their cells.
import { compare, decimal, minus, parseDecimal, plus, showDecimal, times, type Decimal } from '../../exact/decimal.ts'
import type { Extracted } from '../../extract/index.ts'
import type { Paragraph, Relation, Span } from '../../model.ts'

interface Cell extends Span {
  readonly text: string
  readonly value: Decimal | undefined
}

const NUMBER = /^-?\d+(?:\.\d+)?$/
const TOTAL = /^(?:合计|总计|共计|总和|全[市县区镇省]|小计)$/

export function* readTables({ text, paragraphs }: Extracted): Generator<Relation> {
  let rows: Cell[][] = []
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'table') rows.push(readCells(text, paragraph))
    else if (rows.length > 0) {
      yield* judgeColumns(rows)
      rows = []
    }
  }
  if (rows.length > 0) yield* judgeColumns(rows)
}

/** Cells between bars, or between tabs and wide gaps. */
function readCells(text: string, { start, end }: Paragraph): Cell[] {
  const row = text.slice(start, end)
  const marks = row.includes('|') ? /[^|]+/g : /\S+(?: \S+)*/g
  return [...row.matchAll(marks)].flatMap((match) => {
    const words = match[0].trim()
    if (words === '') return []
    const from = start + match.index + match[0].indexOf(words)
    const digits = words.replace(/,(?=\d{3})/g, '')
    return [
      {
        start: from,
        end: from + words.length,
        text: words,
        value: NUMBER.test(digits) ? parseDecimal(digits) : undefined,
      },
    ]
  })
}

/** The last row is named a total: each of its numbers is the sum of those above it. */
function* judgeColumns(rows: readonly Cell[][]): Generator<Relation> {
  const body = rows.filter((row) => !row.every(({ text }) => /^[-:]+$/.test(text)))
  const last = body.at(-1)
  if (!last || body.length < 3 || !TOTAL.test(last[0]?.text ?? '')) return
  for (let column = 1; column < last.length; column++) {
    const total = last[column]!
    const cells = body.slice(0, -1).map((row) => (row.length === last.length ? row[column] : undefined))
    const numbers = cells.filter((cell): cell is Cell => cell?.value !== undefined)
    // heads hold no number; any other gap leaves the column unread
    if (!total.value || numbers.length < 2 || cells.slice(1).some((cell) => cell?.value === undefined)) continue
    const sum = numbers.map(({ value }) => value!).reduce(plus)
    const off = minus(sum, total.value)
    const unit = decimal(1n, Math.min(0, ...[total, ...numbers].map(({ value }) => value!.exponent)))
    // rates and averages do not add up: a column is summed only where it comes near
    const near = compare(times(off, off), times(times(total.value, total.value), decimal(4n, -2))) <= 0
    const size = off.coefficient < 0n ? decimal(-off.coefficient, off.exponent) : off
    const whole = unit.exponent === 0
    const holds = whole ? off.coefficient === 0n : compare(size, times(unit, decimal(BigInt(numbers.length)))) <= 0
    if (!holds && !near) continue
    const shown = showDecimal(sum)
    yield {
      kind: 'sum',
      at: total,
      against: numbers,
      formula: `${numbers.map(({ text }) => text).join(' + ')} = ${shown}`,
      holds,
      ...(holds
        ? {}
        : {
            message: {
              zh: `本列合计${shown}，表中写${total.text}`,
              en: `the column adds up to ${shown}, the table says ${total.text}`,
            },
            suggestions: [shown],
            severity: 'warning' as const,
          }),
    }
  }
}
