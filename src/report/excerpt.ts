// A text and the places marked in it -> as much of it as fits a line, and the carets that stand under the marks.
import type { Span } from '../model.ts'
import { showSafe, widthOf } from './width.ts'

/** A run of the excerpt; `mark` is an index into the marks given, undefined for the context. */
export interface Run {
  readonly text: string
  readonly mark: number | undefined
}

const GAP = ' … '
const REST = ' …'

/** Short marks are kept whole, and what lies nearest to the ends of marks, equally far on each side, up to the width. */
export function cutExcerpt(text: string, marks: readonly Span[], width: number): Run[] {
  const whole: Span[] = [{ start: 0, end: text.length }]
  let windows = text.length <= width && widthOfSpans(text, whole) <= width ? whole : windowsAround(text, marks, 1)
  for (let reach = 2; windows !== whole && reach <= width; reach++) {
    const next = windowsAround(text, marks, reach)
    if (widthOfSpans(text, next) > width) break
    windows = next
  }
  const runs: Run[] = []
  let end = 0
  for (const window of windows) {
    if (window.start > end) runs.push({ text: end === 0 ? '… ' : GAP, mark: undefined })
    runs.push(...runsOf(text, window, marks))
    end = window.end
  }
  if (end < text.length) runs.push({ text: REST, mark: undefined })
  return runs
}

/** Longer marks may be cut in the middle. */
const SHORT = 16

function windowsAround(text: string, marks: readonly Span[], reach: number): Span[] {
  const cores = marks
    .flatMap(({ start, end }) =>
      end - start <= SHORT
        ? [[start, end]]
        : [
            [start, start],
            [end, end],
          ],
    )
    .sort(([a], [b]) => a! - b!)
  const windows: { start: number; end: number }[] = []
  for (const [from, to] of cores) {
    const start = wholeCharacter(text, Math.max(0, from! - reach))
    const end = wholeCharacter(text, Math.min(text.length, to! + reach))
    const last = windows.at(-1)
    // A gap saves nothing where it is not longer than the dots that stand for it.
    if (last && start <= last.end + 2) last.end = Math.max(last.end, end)
    else windows.push({ start: start <= 2 ? 0 : start, end })
  }
  const last = windows.at(-1)
  if (last && text.length - last.end <= 2) last.end = text.length
  return windows
}

/** Never between the halves of a pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

function widthOfSpans(text: string, spans: readonly Span[]): number {
  let width = 0
  let end = 0
  for (const span of spans) {
    if (span.start > end) width += GAP.length
    for (const character of text.slice(span.start, span.end)) width += widthOf(character)
    end = span.end
  }
  return end < text.length ? width + GAP.length : width
}

function runsOf(text: string, window: Span, marks: readonly Span[]): Run[] {
  const runs: Run[] = []
  let at = window.start
  while (at < window.end) {
    const mark = marks.findIndex(({ start, end }) => start <= at && at < end)
    const edges = marks.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > at && edge < window.end)
    const end = Math.min(window.end, ...edges)
    runs.push({ text: showSafe(text.slice(at, end)), mark: mark < 0 ? undefined : mark })
    at = end
  }
  return runs
}

/** Carets under the marks, as wide as what stands above; full-width spaces under full-width characters, nothing behind the last. */
export function showCarets(runs: readonly Run[]): string {
  let line = ''
  for (const { text, mark } of runs) {
    for (const character of text) {
      const width = widthOf(character)
      line += mark === undefined ? (width === 2 ? '\u3000' : ' '.repeat(width)) : '^'.repeat(width)
    }
  }
  return line.replace(/[ \u3000]+$/, '')
}
