// A table and the figures in it -> the claims of its cells: who is the head of the row, what that of the column.
import { negate, shift, type Decimal } from '../../exact/decimal.ts'
import { bareHead, COLUMN_KINDS, FALLS } from '../../lexicon/table-words.ts'
import { sentenceAt } from '../../text/occurrences.ts'
import { matchUnit } from '../../lexicon/units.ts'
import type { Cell, Claim, ClaimKind, Figure, Grid, Part, Period, Story } from '../../model.ts'
import { keyOf } from './key.ts'
import { isComplete, statedSure } from './sure.ts'

const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 }
const YEAR = /(?:19|20)\d\d年?|[上今本去当]年|同期|本期|上期/g
// 同比增长, 位次: of what, the table's title says
const UNNAMED = /^(?:同比|环比|比上年)?(?:增长|增速|增幅|增减|占比|比重|排名|位次|名次)±?$/
// 各镇秋粮生产情况表
const TITLE_WORDS = /^[各全]?(?:[市县区镇乡村]|乡镇)|(?:完成)?(?:情况|统计)?(?:表|一览|统计)?$|单位[:：].*$/g

/** The claims of a grid's cells by the paragraph of their row, indexes still to be given. */
export function readCells(story: Story, figures: readonly Figure[], grid: Grid): Map<number, Omit<Claim, 'index'>[]> {
  const found = new Map<number, Omit<Claim, 'index'>[]>()
  let next = 0
  const heads = grid.units.map((_, column) => readHead(story, figures, grid, column))
  for (const row of grid.cells.slice(grid.heads))
    for (const [column, cell] of row.entries()) {
      if (column < grid.stubs || cell.text === '') continue
      while (next < figures.length && figures[next]!.end <= cell.start) next++
      const figure = figures[next]
      if (!figure || figure.end > cell.end || !figure.value || figure.kind === 'date' || figure.kind === 'period') continue
      const sentence = sentenceAt(story.sentences, cell.start)
      const list = found.get(sentence) ?? []
      found.set(sentence, list)
      list.push(buildClaim(figures, grid, heads[column]!, { row, column, cell, figure: next, sentence }))
    }
  return found
}

interface Position {
  readonly row: readonly Cell[]
  readonly column: number
  readonly cell: Cell
  readonly figure: number
  readonly sentence: number
}

function buildClaim(figures: readonly Figure[], grid: Grid, head: Head, at: Position): Omit<Claim, 'index'> {
  const figure = figures[at.figure]!
  const { value, unit } = scaled(figure, grid.units[at.column]!)
  const kind = kindOf(head.name, unit)
  const name = at.row.slice(0, grid.stubs).map(({ text }) => bareHead(text)).filter((text) => text !== '').at(-1) ?? ''
  const [subject, metric] = [stated(name), stated(head.metric)]
  const sure = statedSure(name, head.metric, head.period?.value ?? null)
  const falls = kind === 'growth' && FALLS.test(at.cell.text) && value.coefficient > 0n
  return {
    start: figure.start,
    end: figure.end,
    kind,
    text: figure.text,
    subject,
    metric,
    period: head.period,
    sure,
    complete: isComplete(sure),
    key: keyOf(subject, metric, head.period, sure),
    scope: null,
    status: /计划|目标|任务|预算/.test(head.name) ? 'planned' : 'actual',
    figures: [at.figure],
    value: falls ? negate(value) : value,
    unit,
    hedge: figure.hedge,
    sentence: at.sentence,
  }
}

/** What a column's head says of its cells. */
interface Head {
  readonly name: string
  readonly metric: string
  readonly period: Part<Period> | null
}

function readHead(story: Story, figures: readonly Figure[], grid: Grid, column: number): Head {
  const name = headOf(grid, column)
  const metric = name.replace(YEAR, '').replace(UNNAMED, '') || titleOf(story, grid)
  return { name, metric, period: periodOf(figures, grid, column) }
}

const stated = (value: string): Part<string> => ({ value, stated: value !== '' })

const headOf = ({ cells, heads }: Grid, column: number): string =>
  cells
    .slice(0, heads)
    .map((row) => bareHead(row[column]?.text ?? ''))
    .filter((word) => word !== '')
    .join('')

/** In the unit that is printed behind it, else in that of the column: 1200 under （万元） are 12000000元. */
function scaled(figure: Figure, unit: string): { value: Decimal; unit: string } {
  if (figure.unit !== '' || unit === '') return { value: figure.value!, unit: figure.unit }
  const scale = /^(?:万亿|[百千万亿])(?=.)/.exec(unit)?.[0] ?? ''
  return { value: shift(figure.value!, SCALES[scale] ?? 0), unit: unit.slice(scale.length) }
}

function kindOf(head: string, unit: string): ClaimKind {
  const kind = COLUMN_KINDS.find(([, pattern]) => pattern.test(head + unit))?.[0]
  if (kind === 'growth' || kind === 'share' || kind === 'rank' || kind === 'change') return kind
  const dimension = matchUnit(unit, 0)?.unit.dimension
  if (dimension === 'area') return 'area'
  return dimension === undefined || dimension === 'count' ? 'count' : 'amount'
}

/** Of the caption, else of the article: 各镇秋粮生产情况 is 秋粮生产. */
function titleOf({ title }: Story, { caption }: Grid): string {
  const [first = ''] = caption.split('\n')
  return (first && !/单位[:：]/.test(first) ? first : title).replace(TITLE_WORDS, '')
}

/** The year or month that the column's head names. */
function periodOf(figures: readonly Figure[], { cells, heads }: Grid, column: number): Part<Period> | null {
  for (let row = heads - 1; row >= 0; row--) {
    const head = cells[row]![column]
    if (!head) continue
    const named = figures.find(({ start, end, period }) => period !== undefined && start >= head.start && end <= head.end)
    if (named) return { value: named.period!, stated: true }
  }
  return null
}
