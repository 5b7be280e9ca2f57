// 提出三点要求：一是 … 二是 … 三是 … -> the announced count beside the points that follow.
import type { Extracted } from '../../extract/index.ts'
import type { Relation, Span } from '../../model.ts'
import { occurrencesOf } from '../../text/occurrences.ts'
import { findCount, showCount } from './count-words.ts'

// 三点要求, 四个方面, 3项措施: announced in the same sentence as the first point, or the one before
const ANNOUNCED =
  /(?<count>[两三四五六七八九十]{1,2}|\d{1,2})(?:个?(?:点|方面|项|条|大|步|类|层|维度|层面|关键词|问题|原因|特点|亮点|举措|转变))/g
const ORDINALS = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
]
/** How far back the announcement may stand, and how far on the next point. */
const NEAR = 60
const NEXT = 2500

export function* readAnnouncedCounts({ text }: Extracted): Generator<Relation> {
  for (const first of occurrencesOf(text, '一是')) {
    if (!/[：。；，—\s、“:,;]/.test(text[first - 1] ?? '：')) continue
    const points = readPoints(text, first)
    if (points.length < 2) continue
    const stated = findAnnouncement(text, first)
    if (stated) yield build(text, stated, points)
  }
}

function readPoints(text: string, first: number): Span[] {
  const points: Span[] = [{ start: first, end: first + 2 }]
  for (let next = points.length; next < ORDINALS.length; next++) {
    const words = `${ORDINALS[next]!}是`
    const from = points.at(-1)!.end
    const behind = text.slice(from, from + NEXT + words.length)
    const at = behind.indexOf(words)
    const again = at < 0 ? -1 : behind.indexOf('一是')
    if (at < 0 || (again >= 0 && again < at && text[from + again - 1] !== '十')) break
    points.push({ start: from + at, end: from + at + words.length })
  }
  return points
}

function findAnnouncement(text: string, first: number): { span: Span; count: number; words: string } | undefined {
  const from = Math.max(0, first - NEAR)
  const before = text.slice(from, first)
  const match = [...before.matchAll(ANNOUNCED)].at(-1)
  const count = match && findCount(match.groups!['count']!)
  // between the announcement and the first point no other sentence may stand
  if (!match || count === undefined || count < 2 || /[。！？].*[。！？]/.test(before.slice(match.index)))
    return undefined
  const start = from + match.index
  return { span: { start, end: start + match[0].length }, count, words: match.groups!['count']! }
}

function build(text: string, stated: { span: Span; count: number; words: string }, points: Span[]): Relation {
  const { span, count, words } = stated
  // A report may stop short of what was said: only more than announced is a contradiction
  const holds = points.length < count ? undefined : points.length === count
  const last = points.at(-1)!
  return {
    kind: 'announced-count',
    at: span,
    against: points,
    formula: `${points.length} ${holds ? '=' : '≠'} ${count}`,
    holds,
    ...(holds !== false
      ? {}
      : {
          message: {
            zh: `下文列到“${text.slice(last.start, last.end)}”共${points.length}条，前面写“${text.slice(span.start, span.end)}”`,
            en: `${points.length} points follow, ${count} are announced`,
          },
          suggestions: [showCount(points.length, words) + text.slice(span.start + words.length, span.end)],
        }),
  }
}
