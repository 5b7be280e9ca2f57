// A point where it stands -> its claim, as far as its own clause settles it: kind, span, value, scope, status.
import { codesOf } from '../../lexicon/codes.ts'
import type { Claim, ClaimKind, Figure, Span, Status } from '../../model.ts'
import { isAttribute, type Previous, type Spot } from '../clauses/noun-phrase.ts'
import { findSecond, leadOf, listedKind, valueOf } from './change.ts'
import { kindOf } from './kinds.ts'

/** A point's place, and where its sentence and clause are. */
export interface Draftee {
  readonly place: Spot
  readonly sentence: number
  readonly previous: Previous | undefined
  /** The number that the claim gets. */
  readonly index: number
}

/** All of a claim that its own clause settles: who, what and when are worked out when they are asked for. */
export type Draft = Omit<Claim, 'subject' | 'metric' | 'period' | 'sure' | 'complete' | 'key'>

export interface Drafted {
  readonly draft: Draft
  /** The point taken in as the second of a change, -1 otherwise. */
  readonly joined: number
}

/** Words before and behind a figure that its kind is judged by. */
const [BEFORE, BEHIND] = [24, 12]

export function readDraft({ place, sentence, previous, index }: Draftee): Drafted | undefined {
  const { reading, parsed, token } = place
  const { tokens } = parsed
  const { text } = reading.story
  const point = reading.points[tokens[token]!.point]!
  const figure = point.figure >= 0 ? reading.figures[point.figure]! : undefined
  if (figure && isAttribute(place, token) && !figure.text.endsWith('级')) return undefined
  const span = spanOf(place)
  const before = wordsBefore(place)
  const after = text.slice(point.end, Math.min(span.end, point.end + BEHIND))
  const joined = figure ? findSecond(place, figure, before) : -1
  const second = joined < 0 ? undefined : reading.points[joined]!
  const to = second && reading.figures[second.figure]!
  const kind = to ? 'change' : figure ? (listedKind(place, figure, previous) ?? kindOf(figure, before, after)) : point.mark!.kind
  if (!kind || (kind === 'date' && !isEvent(place, figure!, before, after))) return undefined
  const end = second?.end ?? point.end
  const start = point.start - leadOf(kind, figure, before, to !== undefined)
  const said = to ?? figure ?? point.mark!
  return {
    joined,
    draft: {
      index,
      start,
      end,
      text: text.slice(start, end),
      kind,
      scope: scopeOf(kind, before),
      status: statusOf(text, span.start, point.start),
      figures: second ? [point.figure, second.figure] : figure ? [point.figure] : [],
      value: figure ? valueOf(figure, kind, before, to, previous) : point.mark!.value,
      unit: said.unit,
      hedge: said.hedge,
      sentence,
    },
  }
}

/** The clause from its first token to its last. */
export const spanOf = ({ parsed: { tokens }, clause }: Spot): Span => ({
  start: tokens[clause.from]!.start,
  end: tokens[clause.to - 1]!.end,
})

/** The words of the clause before the point, as many as its kind is judged by. */
export function wordsBefore(place: Spot): string {
  const { reading, parsed, token } = place
  const { start } = reading.points[parsed.tokens[token]!.point]!
  return reading.story.text.slice(Math.max(spanOf(place).start, start - BEFORE), start)
}

const SPAN = /[—～~至-]|半年|季度|月份|全年|前.+月|同期|今年以来|近年|^(?:今|去|明|前|当|上)年$/
const POINT_COMPARED = /[比较]$/

/** A date says that something happened then; a span beside figures is only their period. */
function isEvent({ parsed, clause, token }: Spot, figure: Figure, before: string, after: string): boolean {
  if (POINT_COMPARED.test(before) || /^(?:同期|相比)/.test(after)) return false
  // 截至6月底: until when another figure counts; 9日报道, 9日消息: when it was told
  if (/(?:截至|截止到?)$/.test(before) && clause.index + 1 < parsed.clauses.length) return false
  if (/^(?:消息|报道|讯[，：])/.test(after)) return false
  // 7月25日电（…）: where and when the copy was sent
  if (/^\s?[电讯](?:[（(\s]|$)/.test(after)) return false
  // 由2020年的32亿元增加到…
  if (after[0] === '的' && figure.kind === 'period' && parsed.tokens[token + 2]?.class === 'point') return false
  if (!SPAN.test(figure.text)) return true
  const alone = clause.to - clause.from < 3 ? parsed.clauses[clause.index + 1] : undefined
  const to = alone?.to ?? clause.to
  for (let i = clause.from; i < to; i++) if (parsed.tokens[i]!.class === 'point' && i !== token) return false
  return true
}

function scopeOf(kind: ClaimKind, before: string): string | null {
  if (kind === 'rank' || kind === 'superlative')
    return (
      /(?<scope>全[国省市县区球镇乡](?:山区[^，。；、]{0,4})?|世界|亚洲|国内|我国|[^，。；的、居列位名为是全]{1,6}[省市县区镇乡])$/.exec(
        before,
      )?.groups?.['scope'] ?? null
    )
  if (kind === 'share')
    return (
      /占(?!比|有率)(?:到|据|了)?(?<scope>[^，。；]{1,20})$/
        .exec(before)
        ?.groups?.['scope']?.replace(/的?(?:比重|比例|份额)?[为达约近超]*$/, '')
        .replace(/的$/, '') ?? null
    )
  return null
}

const AHEAD = codesOf('预望划争拟将标取确')

function statusOf(text: string, start: number, end: number): Status {
  let at = start
  while (at < end && !AHEAD.has(text.charCodeAt(at))) at++
  if (at === end) return 'actual'
  // 有望, 计划: from the character before
  const before = text.slice(Math.max(start, at - 1), end)
  if (/预计|有望|预测|预期/.test(before)) return 'forecast'
  if (/计划|力争|规划|拟|将(?!近|军)|目标|争取|确保/.test(before)) return 'planned'
  return 'actual'
}
