// The paragraphs of a story -> its tables: rows, cells, what names rows and columns, units of the columns.
import type { Cell, Grid, Paragraph } from '../model.ts'

const RULE = /^[-:=\s|]+$/
// 3000, 1,234.5, -0.6%, 3000亩, 约120, ↑5.2; not 2023年, 1—6月 and 第3位
const NUMBER = /^[约近超逾+\-−↑↓▲▼]?\s?\d[\d,]*(?:\.\d+)?(?![\d.]|\s?[年月日季])/
const YEAR = /^(?:19|20)\d{2}年?$/
// （亿元）, (%), 单位：亿元
const UNIT = /[（(](?:单位[:：])?(?<bracketed>[^（）()\d]{1,8})[）)]$|[/／](?<behind>[^/／\d（）()]{1,6})$/
const UNIT_OF_ALL = /(?:计量)?单位[:：]\s?(?<unit>[^\s，。；、（）()]{1,10})(?!、)/
const NUMBERING = /^(?:序号|编号|排名|名次|位次|排序|No\.?)$/
const LONGEST_CAPTION = 60

/** Gaps: the blank lines over each paragraph; more of them than between the first rows begin another table. */
export function readGrids(text: string, paragraphs: readonly Paragraph[], gaps: readonly number[]): Grid[] {
  const grids: Grid[] = []
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i]!.role !== 'table') continue
    const first = i
    while (paragraphs[i + 1]?.role === 'table' && (i === first || gaps[i + 1]! <= gaps[first + 1]!)) i++
    const grid = buildGrid(text, paragraphs.slice(first, i + 1), findCaption(text, paragraphs, first))
    if (grid) grids.push(grid)
  }
  return grids
}

/** The line right over the table, and the one over that where the first only gives the unit. */
function findCaption(text: string, paragraphs: readonly Paragraph[], first: number): string {
  const lines = [paragraphs[first - 2], paragraphs[first - 1]].flatMap((paragraph) => {
    if (!paragraph || paragraph.role === 'table' || paragraph.end - paragraph.start > LONGEST_CAPTION) return []
    const words = text.slice(paragraph.start, paragraph.end)
    return /[。！？]$/.test(words) ? [] : [words]
  })
  const last = lines.at(-1) ?? ''
  return /单位[:：]/.test(last) ? lines.join('\n') : last
}

function buildGrid(text: string, paragraphs: readonly Paragraph[], caption: string): Grid | undefined {
  const rows = paragraphs.map(({ start, end }) => text.slice(start, end))
  const rule = rows.findIndex((row) => RULE.test(row))
  const cells = paragraphs.flatMap(({ start }, i) => (RULE.test(rows[i]!) ? [] : [readCells(rows[i]!, start)]))
  if (cells.length === 0) return undefined
  const heads = rule > 0 ? rule : countHeads(cells)
  const width = Math.max(...cells.map(({ length }) => length))
  const stubs = countStubs(cells, heads, width)
  const all = UNIT_OF_ALL.exec(caption)?.groups!['unit'] ?? ''
  const units = Array.from({ length: width }, (_, column) => unitOf(cells, heads, column) || all)
  return { start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end, cells, heads, stubs, units, caption }
}

/** Between bars, between tabs, or between wide gaps. */
export function readCells(row: string, start: number): Cell[] {
  const marks = row.includes('|') ? /[^|]*/g : row.includes('\t') ? /[^\t]*/g : /\S+(?:[ \u3000]\S+)*/g
  const cells: Cell[] = []
  let end = -1
  for (const { 0: words, index } of row.matchAll(marks)) {
    // An empty match right behind a cell is its bar's other side.
    if (words === '' && index === end) continue
    end = index + words.length
    const text = words.trim()
    const from = start + index + (text ? words.indexOf(text) : 0)
    cells.push({ start: from, end: from + text.length, text })
  }
  // | a | b |: outside the bars there is no cell
  if (row.startsWith('|')) cells.shift()
  if (row.endsWith('|') && row.length > 1) cells.pop()
  return cells
}

export const isNumber = (text: string): boolean => NUMBER.test(text)

/** Rows down to the first that holds a number; years over columns are names. */
function countHeads(cells: readonly (readonly Cell[])[]): number {
  const first = cells.findIndex((row) => {
    const rest = row.slice(1).filter(({ text }) => text !== '')
    return rest.some(({ text }) => isNumber(text)) && !rest.every(({ text }) => YEAR.test(text) || !isNumber(text))
  })
  return Math.max(0, first)
}

/** The first column of words, with the numbering before it. */
function countStubs(cells: readonly (readonly Cell[])[], heads: number, width: number): number {
  const body = cells.slice(heads)
  for (let column = 0; column < width; column++) {
    const head = cells[heads - 1]?.[column]?.text ?? ''
    if (NUMBERING.test(head)) continue
    return body.some((row) => isNumber(row[column]?.text ?? '')) ? Math.min(column, 1) : column + 1
  }
  return 1
}

function unitOf(cells: readonly (readonly Cell[])[], heads: number, column: number): string {
  for (let row = heads - 1; row >= 0; row--) {
    const found = UNIT.exec(cells[row]?.[column]?.text ?? '')?.groups
    if (found) return (found['bracketed'] ?? found['behind'])!.trim()
  }
  return ''
}
