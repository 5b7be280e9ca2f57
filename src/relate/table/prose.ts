// A sheet and the text around it -> the cells that a sentence tells again, by the names of row and column.
import { compare, shift, toNumber, type Decimal } from '../../exact/decimal.ts'
import { isDisjoint, point } from '../../exact/interval.ts'
import type { Extracted } from '../../extract/index.ts'
import type { Figure, Relation } from '../../model.ts'
import { lastAt } from '../../text/search.ts'
import { allowed } from '../allowed.ts'
import type { Valued } from '../passage.ts'
import type { Entry, Sheet } from './numbers.ts'

const LEAST_NAME = 2
const REACH = 40
/** Further off it is another number than the cell's. */
const NEAR = 0.34
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 }
// 比上年增加30吨, 人均 and 其中 are not the cell itself
const OTHER = /比|较|增加|减少|增长|下降|净增|均|每|其中|占|目标|计划|预计|超过?|突破|上年|去年|往年/
const CLAUSE_END = /[。；！？\n]/

export function* readProse(article: Extracted, sheet: Sheet): Generator<Relation> {
  const { columns, rows, grid } = sheet
  const dated = columns.some(({ name }) => /\d{4}|上年|去年|\d月/.test(name))
  for (const figure of article.figures) {
    if (!isAmount(figure) || (figure.start >= grid.start && figure.end <= grid.end)) continue
    const { role } = article.paragraphs[lastAt(article.paragraphs, ({ start }) => start, figure.start)]!
    if (role !== 'body' && role !== 'title') continue
    const { words, own } = wordsBefore(article.text, figure)
    if (OTHER.test(own)) continue
    const row = rows.filter(({ name }) => name.length >= LEAST_NAME && own.includes(name))
    const named =
      row.length === 1
        ? row[0]!
        : row.length === 0 && /[全总共]/.test(own)
          ? rows.find(({ total }) => total)
          : undefined
    if (!named || (dated && columns.length > 2)) continue
    const places = columns.flatMap(({ name, kind }, i) =>
      kind === 'amount' && name.length >= LEAST_NAME && words.includes(name) && named.entries[i] ? [i] : [],
    )
    const entry = places.length === 1 ? named.entries[places[0]!] : undefined
    const value = entry && baseOf(entry, figure.unit)
    if (!entry || !value) continue
    const holds = !isDisjoint(point(value), allowed(figure)) || compare(value, figure.value) === 0
    const off = Math.abs(toNumber(value) / toNumber(figure.value) - 1)
    if (holds || off <= NEAR) yield show(entry, figure, holds)
  }
}

const isAmount = (figure: Figure): figure is Valued =>
  (figure.kind === 'quantity' || figure.kind === 'money' || figure.kind === 'number') &&
  figure.value !== undefined &&
  figure.range === undefined &&
  figure.value.coefficient !== 0n

/** The words of the sentence up to the figure, and those of them behind the figure before it: they are its own. */
function wordsBefore(text: string, { start }: Figure): { words: string; own: string } {
  const near = text.slice(Math.max(0, start - REACH), start)
  let from = near.length
  while (from > 0 && !CLAUSE_END.test(near[from - 1]!)) from--
  const words = near.slice(from)
  return { words, own: words.slice(words.search(/[^\d]*$/)) }
}

/** The cell's value in the figure's unit; undefined where the units are of different things. */
function baseOf({ value, unit }: Entry, other: string): Decimal | undefined {
  const scale = /^(?:万亿|[百千万亿])/.exec(unit)?.[0] ?? ''
  return unit.slice(scale.length) === other ? shift(value, SCALES[scale] ?? 0) : undefined
}

function show({ cell }: Entry, figure: Figure, holds: boolean): Relation {
  const base = { kind: 'table-cell', at: figure, against: [cell], formula: `${figure.text} = ${cell.text}`, holds }
  if (holds) return base
  return {
    ...base,
    message: {
      zh: `文中写${figure.text}，表中为${cell.text}`,
      en: `the text says ${figure.text}, the table ${cell.text}`,
    },
    severity: 'warning',
  }
}
