// 甲、乙、丙分别增长1%、2%、3% -> the things named beside the values that follow.
import type { Figure, Relation, Span } from '../../model.ts'
import { findList } from './items.ts'
import type { Passage } from '../passage.ts'

const CUE = '分别'
// 分别增长 12%, 分别达到 3 亿元: what may stand between the word and the first value
const LEAD = /^[^，。；：、！？,;“”\d]{0,14}$/
// between two values of one series: 、, 和, （含 …）、
const JOINED = /^(?:（[^（）]*）|\([^()]*\))?\s*(?:、|和|及|与|以及|，和)\s*$/
// 商圈客流量、营业额: places and metrics crossed, counted neither way
const METRIC = /(?:量|额|值|数|率|价|收入|支出|利润|面积|投资|总值|余额|指数|比重|占比|人次|里程|规模)$/

export function* readRespectively(passage: Passage): Generator<Relation> {
  const { article, start, text, figures } = passage
  for (let at = text.indexOf(CUE); at >= 0; at = text.indexOf(CUE, at + 2)) {
    const cue = { start: start + at, end: start + at + CUE.length }
    const values = readSeries(article.text, figures, cue.end)
    if (values.length < 2) continue
    const relation = compareWith(passage, cue, values)
    if (relation) yield relation
  }
}

function readSeries(text: string, figures: readonly Figure[], from: number): Figure[] {
  let next = figures.findIndex((figure) => figure.start >= from)
  const first = figures[next]
  if (!first || !LEAD.test(text.slice(from, first.start))) return []
  const series = [first]
  while (++next < figures.length) {
    const figure = figures[next]!
    if (!JOINED.test(text.slice(series.at(-1)!.end, figure.start))) break
    series.push(figure)
  }
  return series
}

function compareWith(passage: Passage, cue: Span, values: readonly Figure[]): Relation | undefined {
  const { text } = passage.article
  const list = findSubjects(text, cue.start)
  if (!list) return undefined
  const names = list.items.map(({ start, end }) => text.slice(start, end))
  const count = values.length
  const holds = count >= list.fewest && count <= list.most
  if (!holds && !isSure(names, count, list.fewest)) return undefined
  // 甲、乙增长较快，增速分别为: the list of another clause may be of other things
  if (!holds && list.end < cue.start && !CARRIED.test(text.slice(clauseStart(text, cue.start), cue.start)))
    return undefined
  const last = values.at(-1)!
  return {
    kind: 'respectively',
    at: cue,
    against: holds ? [list, ...values] : [list, { start: values[0]!.start, end: last.end }],
    formula: holds ? `${count} = ${count}` : `${list.items.length} ≠ ${count}`,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `“分别”前列${list.items.length}项，后面只对应${count}个数值`,
            en: `${list.items.length} things before 分别, ${count} values after it`,
          },
        }),
  }
}

/** The list before 分别, in its own clause or, where that has none (而且分别, 同比分别), the clause before. */
function findSubjects(text: string, cue: number): ReturnType<typeof findList> {
  const own = findList(text, cue, 'subject')
  const start = clauseStart(text, cue)
  if (own || !'，,'.includes(text[start - 1] ?? '') || cue - start > 8) return own
  const before = findList(text, start - 1, 'subject')
  return before && !text.slice(before.start, before.end).includes(CUE) ? before : undefined
}

// nothing of its own stands between the comma and 分别
const CARRIED = /^(?:而且|并且|并|还|也|均|都|又|将|已|同比|环比|年均)*$/

function clauseStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !'，。；：！？,;:\n'.includes(text[start - 1]!)) start--
  return start
}

/** Whether too many or too few values can only be a slip. */
function isSure(names: readonly string[], count: number, fewest: number): boolean {
  if (names.some((name) => /\d/.test(name) || name.length > 24)) return false
  if (count > fewest) return fewest > 1 && count % fewest !== 0 && !/等|各|近[两三]年/.test(names.join(''))
  // 步行街、商圈客流量、营业额: one value for each metric at the end of the list
  const metrics = names.map((name) => METRIC.test(name.replace(/(?:同比|环比|均|也|又|年均)+$/, '')))
  const first = metrics.indexOf(true)
  const crossed = first > 0 && metrics.slice(first).every(Boolean) && metrics.length - first > 1
  return count > 1 && !crossed
}
