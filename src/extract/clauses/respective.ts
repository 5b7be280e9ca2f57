// A clause with 分别 -> for each of its figures the one it belongs to: A、B产值分别达到1亿元、2亿元.
import { findMetric, type Metric } from '../../lexicon/metrics.ts'
import type { Clause, Parsed, Reading } from './parse.ts'
import { findName } from './names.ts'
import { isDated } from './periods.ts'
import { findDivisionName } from './short-names.ts'

/** What a figure behind 分别 belongs to, and the metric that all share; either may be empty. */
export interface Respective {
  readonly item: string
  readonly metric: string
}

/** Token of a figure -> what it belongs to; undefined where the counts do not agree. */
export function readRespective(reading: Reading, parsed: Parsed, clause: Clause): Map<number, Respective> | undefined {
  const { tokens } = parsed
  const { text } = reading.story
  let at = -1
  for (let i = clause.from; i < clause.to; i++)
    if (tokens[i]!.class === 'adverb' && text.startsWith('分别', tokens[i]!.start)) at = i
  if (at < 0) return undefined
  const points: number[] = []
  for (let i = at + 1; i < clause.to; i++) {
    const { class: kind, point } = tokens[i]!
    const figure = kind === 'point' ? reading.points[point]!.figure : -1
    if (figure >= 0 && !isDated(reading.figures[figure]!)) points.push(i)
  }
  if (points.length < 2) return undefined
  for (const { list, tail, governed } of phrasesBefore(reading, parsed, clause, at)) {
    const items = readItems(list, tail, reading.words?.metrics)?.map(({ item, metric }) =>
      // 对美国、日本出口分别增长: what it goes to belongs to the metric
      governed && item ? { item: '', metric: governed + item + metric } : { item, metric },
    )
    if (items?.length === points.length) return new Map(points.map((token, index) => [token, items[index]!]))
  }
  return undefined
}

/** Clauses before 分别 that are looked at for a list. */
const REACH = 40

interface Phrase {
  readonly list: string
  readonly tail: string
  /** The preposition that the list stands behind, '' without one. */
  readonly governed: string
}

/** The noun phrase before 分别; where a count sums the list up (三大产业产值), the list before it with the rest as tail. */
function phrasesBefore(reading: Reading, parsed: Parsed, clause: Clause, at: number): Phrase[] {
  const { tokens } = parsed
  const { text } = reading.story
  const found: Phrase[] = []
  const words = (i: number): string => text.slice(tokens[i]!.start, tokens[i]!.end)
  let i = at - 1
  while (i >= clause.from && (tokens[i]!.class === 'adverb' || tokens[i]!.class === 'link')) i--
  if (i >= clause.from && tokens[i]!.class === 'noun') {
    const before = i > clause.from && tokens[i - 1]!.class === 'preposition' ? words(i - 1) : ''
    found.push({ list: words(i), tail: '', governed: /^[对向从自]$/.test(before) ? before : '' })
    if (i - 2 >= clause.from && tokens[i - 1]!.class === 'point' && tokens[i - 2]!.class === 'noun')
      found.push({
        list: words(i - 2),
        tail: findMetric(words(i), reading.words?.metrics)?.name ?? words(i),
        governed: '',
      })
    // 法国、英国对华投资分别: the list stands further left
    for (let left = i - 2; left >= clause.from; left--)
      if (tokens[left]!.class === 'noun' && words(left).includes('、'))
        found.push({
          list: words(left),
          tail: findMetric(words(i), reading.words?.metrics)?.name ?? words(i),
          governed: '',
        })
  } else
    for (let index = clause.index - 1; index >= Math.max(0, clause.index - REACH); index--) {
      const before = parsed.clauses[index]!
      const list = tokens
        .slice(before.from, before.to)
        .find((token) => token.class === 'noun' && text.slice(token.start, token.end).includes('、'))
      if (list) found.push({ list: text.slice(list.start, list.end), tail: '', governed: '' })
    }
  return found
}

type Own = readonly Metric[] | undefined

function readItems(list: string, tail: string, own: Own): Respective[] | undefined {
  const parts = list
    .replace(/^其中|(?<=.)等$/g, '')
    .split(/、|以及|[和与及](?!同|平|解|其)/)
    .filter(Boolean)
  if (parts.length < 2) return undefined
  const last = parts.at(-1)!
  if (parts.every((part) => findMetric(part, own))) return parts.map((metric) => ({ item: '', metric }))
  const shared = tail || tailAs(parts.at(-2)!, last, own) || findShared(last, own)
  const ends = tail ? last : last.slice(0, last.length - shared.length)
  parts[parts.length - 1] = ends.includes('等') ? ends.slice(0, ends.indexOf('等')) : ends
  if (!parts.every(Boolean)) return undefined
  // without a metric in common, what has no name is itself what is measured
  return parts.map((part) => (shared || isNamed(part) ? { item: part, metric: shared } : { item: '', metric: part }))
}

/** 养老、失业、工伤保险参保人数: the last item is as long as the one before it, what remains is shared. */
function tailAs(before: string, last: string, own: Own): string {
  const rest = last.slice(before.length)
  return before.length >= 2 && rest.length > 4 && findMetric(rest, own) && !findMetric(before, own) ? rest : ''
}

const isNamed = (part: string): boolean => findDivisionName(part) !== undefined || findName(part)?.end === part.length

/** 数字经济核心产业增加值 -> 增加值: the shortest metric that leaves something before it. */
function findShared(last: string, own: Own): string {
  for (let length = 2; length < last.length; length++) {
    const metric = findMetric(last.slice(-length), own)
    if (metric && metric.name.length < last.length) return metric.name
  }
  return ''
}
