// Spans of the running text -> places in the file: offsets, lines, columns.
import type { Piece, Span, Story } from '../model.ts'
import { lastAt } from './search.ts'

const pieceAt = (pieces: readonly Piece[], offset: number): number => lastAt(pieces, ({ at }) => at, offset)

/** The file's offsets that a span of the running text covers from its first to its last character (a caption between them included). */
export function locate(story: Pick<Story, 'pieces'>, span: Span): Span {
  const { pieces } = story
  if (pieces.length === 0) return span
  const first = pieces[pieceAt(pieces, span.start)]!
  const start = first.start + Math.min(span.start - first.at, first.length)
  if (span.end <= span.start) return { start, end: start }
  const last = pieces[pieceAt(pieces, span.end - 1)]!
  return { start, end: last.start + Math.min(span.end - last.at, last.length) }
}

/** The words of a span exactly as the file has them; a caption or line end between two of its lines is left out. */
export function quoteOf(file: string, story: Pick<Story, 'pieces'>, span: Span): string {
  const { pieces } = story
  let quote = ''
  let end = -1
  for (let i = pieceAt(pieces, span.start); i < pieces.length && pieces[i]!.at < span.end; i++) {
    const { start } = locate(story, { start: Math.max(span.start, pieces[i]!.at), end: 0 })
    const between = end < 0 ? '' : file.slice(end, start)
    if (end >= 0 && start >= end && !/[\r\n]/.test(between)) quote += between
    end = pieces[i]!.start + Math.min(span.end - pieces[i]!.at, pieces[i]!.length)
    quote += file.slice(start, end)
  }
  return quote
}

/** Line starts of a text, for lineAt: '\n', '\r\n' and a lone '\r' end a line. */
export function readLines(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Line and column of an offset, both from 1, columns in UTF-16 units. */
export function placeAt(lines: readonly number[], offset: number): { line: number; column: number } {
  const line = lastAt(lines, (start) => start, offset)
  return { line: line + 1, column: offset - lines[line]! + 1 }
}

/** Where a span of the running text stands in its file. */
export function placeOf(
  lines: readonly number[],
  story: Pick<Story, 'pieces'>,
  span: Span,
): { line: number; column: number; endLine: number; endColumn: number } {
  const place = locate(story, span)
  const { line, column } = placeAt(lines, place.start)
  const end = placeAt(lines, place.end)
  return { line, column, endLine: end.line, endColumn: end.column }
}
