// Lines of a file -> those that stand in columns, set apart by tabs or blanks, made rows of a table.
import type { Piece } from '../model.ts'
import { foldText, movePieces } from '../text/folded.ts'
import { isNumber } from './grids.ts'
import type { Line } from './line.ts'

const LEAST_ROWS = 3
const LEAST_NUMBERS = 2
const LONGEST_CELL = 20
const SENTENCE = /[。！？；，]/

interface Row {
  readonly cells: readonly string[]
  /** Offsets of the cells in the file. */
  readonly starts: readonly number[]
}

/** In place: kind, text and pieces of the lines that are rows. */
export function settleColumns(file: string, lines: Line[]): void {
  const rows = lines.map((line) => (isOpen(line) ? readRow(file, line) : undefined))
  for (let i = 0; i < lines.length; i++) {
    let end = i
    while (end < lines.length && rows[end] && goesOn(rows, lines, i, end)) end++
    if (end - i >= LEAST_ROWS && isTable(rows.slice(i, end) as Row[])) {
      for (let at = i; at < end; at++) lines[at] = { ...lines[at]!, ...textOf(rows[at]!), kind: 'table', closed: true }
    }
    if (end > i) i = end - 1
  }
}

const isOpen = ({ kind, marked, text }: Line): boolean =>
  !marked && (kind === 'short' || kind === 'body' || (kind === 'table' && !text.includes('|')))

const goesOn = (rows: readonly (Row | undefined)[], lines: readonly Line[], first: number, at: number): boolean =>
  at === first ||
  (rows[at]!.cells.length === rows[first]!.cells.length &&
    lines[at]!.gap === (at === first + 1 ? lines[at]!.gap : lines[first + 1]!.gap))

/** By tabs or runs of blanks where the line has them, else by single blanks. */
function readRow(file: string, { pieces }: Line): Row | undefined {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  const words = file.slice(first.start, last.start + last.length)
  if (words.length > 200 || SENTENCE.test(words)) return undefined
  const wide = /\t|[ \u3000\u00a0]{2,}/.test(words)
  const found = [...words.matchAll(wide ? /[^\t \u3000\u00a0]+(?:[ \u3000\u00a0][^\t \u3000\u00a0]+)*/g : /\S+/g)]
  if (found.length < 2 || found.some(({ 0: cell }) => cell.length > LONGEST_CELL)) return undefined
  return { cells: found.map(({ 0: cell }) => cell), starts: found.map(({ index }) => first.start + index) }
}

/** One column at least is of numbers, but for its head, and the first is not. */
function isTable(rows: readonly Row[]): boolean {
  return rows[0]!.cells.some((_, column) => {
    const numbers = rows.filter(({ cells }) => isNumber(foldText(cells[column]!).text)).length
    return column > 0 && numbers >= LEAST_NUMBERS && numbers >= rows.length - 1
  })
}

/** The cells with tabs between them. */
function textOf({ cells, starts }: Row): Pick<Line, 'text' | 'pieces'> {
  const pieces: Piece[] = []
  let text = ''
  cells.forEach((cell, i) => {
    if (i > 0) text += '\t'
    const folded = foldText(cell)
    pieces.push(...movePieces(folded.pieces, text.length, starts[i]!))
    text += folded.text
  })
  return { text, pieces }
}
