// The lines of an article and what joining them took -> why it cannot have been read well, if so.
import type { Fault, Role } from '../model.ts'
import type { Line } from './line.ts'

/** Of 17,000 texts none that was whole had more than one break in seven sentences; columns woven or cut have one in three at least. */
const LEAST_BREAKS = 5
const MOST_BROKEN = 0.3
/** Half of its lines are shorter: a column, not a page. */
const SHORT_LINE = 30
const WIDE_LINES = 0.5
const LEAST_PAGE = 5
const WIDE = /\S[ \t\u3000]{2,}\S/

export function findFault(
  lines: readonly Line[],
  roles: readonly Role[],
  sentences: number,
  breaks: number,
): Fault | null {
  const page = roles.filter((role) => role === 'furniture').length
  if (page >= LEAST_PAGE && page * 2 > roles.length) return 'page'
  if (breaks < LEAST_BREAKS || breaks < sentences * MOST_BROKEN) return null
  const own = lines.filter((_, i) => roles[i] !== 'table' && roles[i] !== 'furniture')
  if (own.filter(({ text }) => WIDE.test(text)).length >= own.length * WIDE_LINES) return 'columns'
  const lengths = own.map(({ text }) => text.length).sort((a, b) => a - b)
  return lengths[lengths.length >> 1]! <= SHORT_LINE ? 'lines' : null
}
