// A point where it stands -> its claim.
import { codesOf } from '../../lexicon/codes.ts'
import type { Claim, ClaimKind, Figure, Part, Status } from '../../model.ts'
import { findSecond, leadOf, listedKind, valueOf } from './change.ts'
import { kindOf } from './kinds.ts'
import { isAttribute, type Place } from '../clauses/noun-phrase.ts'
import { readMetric } from './metric.ts'
import { findName, findShortName } from '../clauses/names.ts'
import { findDivisionName } from '../clauses/short-names.ts'
import { isDated, periodOf } from '../clauses/periods.ts'
import { readRanking } from './ranking.ts'
import { findNameAt, type Names } from '../clauses/resolve.ts'
import { findStated, subjectOf } from '../clauses/subjects.ts'

/** A point's place with what is known of the story. */
export interface Draftee {
  readonly place: Place
  readonly names: Names
  /** Indices of the dated figures. */
  readonly dates: readonly number[]
  readonly sentence: number
  readonly clauseIndex: number
  /** The number that the claim gets. */
  readonly index: number
}

export interface Drafted {
  readonly draft: Claim
  /** The point taken in as the second of a change, -1 otherwise. */
  readonly joined: number
}

/** Kinds that tell of what happened rather than how much there is. */
const EVENTS = new Set<ClaimKind>(['date', 'duration', 'superlative'])

/** Words before and behind a figure that its kind is judged by. */
const [BEFORE, BEHIND] = [24, 12]

export function readDraft({ place, names, dates, sentence, clauseIndex, index }: Draftee): Drafted | undefined {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  const { text } = reading.story
  const point = reading.points[tokens[token]!.point]!
  const figure = point.figure >= 0 ? reading.figures[point.figure]! : undefined
  if (figure && isAttribute(place, token) && !figure.text.endsWith('级')) return undefined
  const span = {
    start: tokens[clause.from]!.start,
    end: tokens[clause.to - 1]!.end,
  }
  const before = text.slice(Math.max(span.start, point.start - BEFORE), point.start)
  const after = text.slice(point.end, Math.min(span.end, point.end + BEHIND))
  const joined = figure ? findSecond(place, figure, before) : -1
  const second = joined < 0 ? undefined : reading.points[joined]!
  const to = second && reading.figures[second.figure]!
  const kind = to ? 'change' : figure ? (listedKind(place, figure) ?? kindOf(figure, before, after)) : point.mark!.kind
  if (!kind || (kind === 'date' && !isEvent(place, figure!, before, after))) return undefined
  const end = second?.end ?? point.end
  const start = point.start - leadOf(kind, figure, before, to !== undefined)
  let period =
    figure && isDated(figure)
      ? { value: figure.period!, stated: true }
      : periodOf(reading, dates, point, span, sentence)
  if (kind === 'rank' || (kind === 'change' && figure?.unit === '位')) {
    names.ranking = readRanking(place, period, sentence)
    if (!period?.value.start) period = names.ranking?.period ?? period
  }
  const next = parsed.clauses[clauseIndex + 1]
  const subject = withItem(
    (figure?.kind === 'quantity' || figure?.kind === 'money'
      ? findOwner(place, names, sentence, before)
      : undefined) ?? subjectOf(reading, names, sentence, clauseIndex, EVENTS.has(kind)),
    place,
  )
  const said = to ?? figure ?? point.mark!
  return {
    joined,
    draft: {
      index,
      start,
      end,
      text: text.slice(start, end),
      kind,
      subject,
      metric: withoutSubject(
        readMetric(place, {
          kind,
          figure,
          changed: to !== undefined,
          next: next && findStated(reading, names, sentence, next),
        }),
        subject.value,
      ),
      period,
      scope: scopeOf(kind, before),
      status: statusOf(text, span.start, point.start),
      figures: second ? [point.figure, second.figure] : figure ? [point.figure] : [],
      value: figure ? valueOf(figure, kind, before, to, place.previous) : point.mark!.value,
      unit: said.unit,
      hedge: said.hedge,
      sentence,
    },
  }
}

/** 首都机场日均起降航班 of 首都机场: the subject's name is none of what is measured. */
function withoutSubject(metric: Part<string>, subject: string): Part<string> {
  if (subject.length < 2) return metric
  const name = metric.value.startsWith(subject) ? subject : findShortName(subject)
  return name && name.length >= 2 && metric.value.startsWith(name) && metric.value.length >= name.length + 2
    ? { ...metric, value: metric.value.slice(name.length).replace(/^[的市县区]/, '') }
    : metric
}

const SPAN = /[—～~至-]|半年|季度|月份|全年|前.+月|同期|今年以来|近年|^(?:今|去|明|前|当|上)年$/
const POINT_COMPARED = /[比较]$/

/** A date says that something happened then; a span beside figures is only their period. */
function isEvent({ parsed, clause, token }: Place, figure: Figure, before: string, after: string): boolean {
  if (POINT_COMPARED.test(before) || /^(?:同期|相比)/.test(after)) return false
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

/** 占全市产值（2920亿元）的29%, 推进某工业区40亩用地入市: the name right before the figure owns it. */
function findOwner(
  { reading, parsed, token }: Place,
  names: Names,
  sentence: number,
  before: string,
): Part<string> | undefined {
  const noun = parsed.tokens[token - 1]
  if (noun?.class !== 'noun' || reading.story.text.slice(noun.start, noun.end).includes('、')) return undefined
  const inBrackets = /[（(]$/.test(before)
  if (!inBrackets && parsed.tokens[token + 1]?.class !== 'noun') return undefined
  const name = findNameAt(reading, names, sentence, noun, token - 1)
  return name && (inBrackets || name.end === noun.end) ? { value: name.name, stated: true } : undefined
}

/** 某市A产业: the one of several that a figure behind 分别 belongs to. */
function withItem(subject: Part<string>, { respective }: Place): Part<string> {
  if (!respective?.item) return subject
  const { item } = respective
  const division = findDivisionName(item)
  if (division) return { value: division, stated: true }
  if (findName(item)?.end === item.length || item.startsWith(subject.value)) return { value: item, stated: true }
  const short = findShortName(subject.value)
  const bare = short && item.startsWith(short) ? item.slice(short.length) : item
  return { value: subject.value + bare, stated: subject.stated }
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
