// Two lines of text -> whether the second goes on with the sentence of the first.
import type { Line } from './line.ts'
import { isEnumerated } from './lines.ts'

// 近日，市里召开会议: words that begin a text of their own, not 能力，鹿城区实施…
const OPENINGS =
  /^(?:近日|日前|目前|如今|当前|同时|此外|今年|去年|其中|据悉|据了解|据介绍|根据|然而|因此|最终|随后|现场|不过|今天|昨天|昨日|当天|当日|眼下|首先|其次|最后|未来|但是|而且|为此|对此|此前|另外|接着|第[一二三四五六][，、是])/

/** Known words to begin a paragraph with. */
export function isOpening(text: string): boolean {
  return OPENINGS.test(text)
}

/** The first ends without a closing mark, and the second does not look like a new paragraph. */
export function flowsInto(before: Line, after: Line): boolean {
  if (before.closed || isEnumerated(after.text)) return false
  // 《…》 1986 over 《…》 1992: the items of a list
  if (before.text[0] === after.text[0] && '《“●■·○◆'.includes(after.text[0]!)) return false
  if (/[，、]$/.test(before.text)) return true
  // “…先进单位” with its full stop lost, and a new paragraph behind it
  if (/[”’）)】》]$/.test(before.text)) return /^[，、；。的等和与及“（(]/.test(after.text)
  return !isOpening(after.text)
}
