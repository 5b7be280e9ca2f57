// A story and its figures -> claims: who, what, when, how much.
import { negate, type Decimal } from '../../exact/decimal.ts'
import type { Claim, ClaimKind, Figure, Part, Status, Story } from '../../model.ts'
import { isFall, kindOf } from './kinds.ts'
import { isAttribute, type Place, type Previous, type Whole } from './measured.ts'
import { readMetric } from './metric.ts'
import { findName, findShortName } from './names.ts'
import { parseSentence, startReading, type Clause, type Parsed, type Reading } from './parse.ts'
import { isDated, periodOf } from './periods.ts'
import { readPoints, type Point } from './points.ts'
import { readRespective } from './respective.ts'
import { startNames, type Names, type Stated } from './resolve.ts'
import { findStated, subjectOf } from './subjects.ts'

type Draft = Omit<Claim, 'index'>

/** Kinds whose metric is no measure that a later figure could take up. */
const UNMEASURED = new Set<ClaimKind>(['date', 'duration', 'superlative'])

/** Roles whose sentences assert nothing of their own. */
const SILENT = new Set(['byline', 'credit'])

export function readClaims(story: Story, figures: readonly Figure[]): Claim[] {
  const points = readPoints(story.text, figures)
  if (points.length === 0) return []
  const reading = startReading(story, figures, points)
  const names = startNames()
  const dates: number[] = []
  figures.forEach((figure, index) => {
    if (isDated(figure)) dates.push(index)
  })
  const drafts: Draft[] = []
  story.sentences.forEach((sentence, index) => {
    const first = reading.firsts[index]!
    if (!points[first] || points[first].start >= sentence.end) return
    if (SILENT.has(story.paragraphs[sentence.paragraph]!.role)) return
    readSentence(reading, names, dates, index, drafts)
  })
  return drafts.map((draft, index) => ({ index, ...draft }))
}

function readSentence(reading: Reading, names: Names, dates: readonly number[], index: number, drafts: Draft[]): void {
  const parsed = parseSentence(reading, index)
  let last = ''
  let whole: Whole | undefined
  let joined = -1
  let previous: Previous | undefined
  parsed.clauses.forEach((clause, clauseIndex) => {
    const shared = readRespective(reading, parsed, clause)
    for (let token = clause.from; token < clause.to; token++) {
      const { class: kind, point, start } = parsed.tokens[token]!
      if (kind === 'adverb' && reading.story.text.startsWith('其中', start))
        whole = drafts.at(-1)?.sentence === index ? wholeOf(drafts.at(-1)!) : undefined
      if (kind !== 'point' || point === joined) continue
      const stated = findStated(reading, names, index, clause)
      const place: Place = {
        reading,
        parsed,
        clause,
        token,
        stated,
        last,
        whole,
        previous,
        respective: shared?.get(token),
      }
      const drafted = draftOf(place, names, dates, index, clauseIndex)
      if (!drafted) continue
      drafts.push(drafted.draft)
      joined = drafted.joined
      previous = previousOf(drafted.draft)
      if (!UNMEASURED.has(drafted.draft.kind) && drafted.draft.metric.value) last = drafted.draft.metric.value
    }
  })
}

const previousOf = ({ kind, value }: Draft): Previous => ({
  kind,
  fell: value !== null && 'coefficient' in value && value.coefficient < 0n,
})

const wholeOf = (draft: Draft): Whole => ({ metric: draft.metric.value, unit: draft.unit })

interface Drafted {
  readonly draft: Draft
  /** The point taken in as the second of a change, -1 otherwise. */
  readonly joined: number
}

function draftOf(
  place: Place,
  names: Names,
  dates: readonly number[],
  sentence: number,
  clauseIndex: number,
): Drafted | undefined {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  const point = reading.points[tokens[token]!.point]!
  const figure = point.figure >= 0 ? reading.figures[point.figure]! : undefined
  if (figure && isAttribute(place, token) && !/级$/.test(figure.text)) return undefined
  const text = reading.story.text
  const { start: clauseStart } = tokens[clause.from]!
  const before = text.slice(Math.max(clauseStart, point.start - 24), point.start)
  const clauseEnd = tokens[clause.to - 1]!.end
  const after = text.slice(point.end, Math.min(clauseEnd, point.end + 12))
  const to = figure && changeTo(reading, parsed, clause, token, before)
  const kind = to ? 'change' : figure ? (listed(place, figure) ?? kindOf(figure, before, after)) : point.mark!.kind
  if (!kind) return undefined
  const span = { start: clauseStart, end: clauseEnd }
  const end = to ? to.end : point.end
  const start = point.start - leadOf(kind, figure, before, to !== undefined)
  return {
    joined: to ? reading.points.indexOf(to) : -1,
    draft: {
      start,
      end,
      text: text.slice(start, end),
      kind,
      subject: withItem(subjectOf(reading, names, sentence, clauseIndex), place),
      metric: readMetric(place, {
        kind,
        figure,
        changed: to !== undefined,
        next: nextStated(place, names, sentence, clauseIndex),
      }),
      period:
        figure && isDated(figure)
          ? { value: figure.period!, stated: true }
          : periodOf(reading, dates, point, span, sentence),
      scope: scopeOf(kind, before),
      status: statusOf(text.slice(span.start, point.start)),
      figures: figure ? (to ? [point.figure, to.figure] : [point.figure]) : [],
      value: figure
        ? valueOf(figure, kind, before, to && reading.figures[to.figure], place.previous)
        : point.mark!.value,
      unit: figure ? (to ? reading.figures[to.figure]!.unit : figure.unit) : point.mark!.unit,
      hedge: figure ? (to ? reading.figures[to.figure]!.hedge : figure.hedge) : point.mark!.hedge,
      sentence,
    },
  }
}

/** 同比增长1.3万人次, 上升9位, 从A到B: the claim's words begin with the verb. */
function leadOf(kind: ClaimKind, figure: Figure | undefined, before: string, changed: boolean): number {
  if (changed) return /[从由]$/.test(before) ? 1 : 0
  if ((kind !== 'growth' && kind !== 'change') || !figure || (figure.kind !== 'quantity' && figure.kind !== 'multiple'))
    return 0
  return (
    /(?:同比|环比|较去年|较上年|比上年|比去年)?(?:净增|增长|增加|提高|提升|上升|上涨|前进|减少|下降|降低|下跌|后退|跃升|攀升)了?$/.exec(
      before,
    )?.[0].length ?? 0
  )
}

/** 增长11.5%、11.3%: an item of a list claims what the one before it does. */
function listed({ reading, parsed, clause, token, previous }: Place, figure: Figure): ClaimKind | undefined {
  const { tokens } = parsed
  if (token - 2 < clause.from || tokens[token - 1]!.class !== 'link' || tokens[token - 2]!.class !== 'point')
    return undefined
  const before = reading.points[tokens[token - 2]!.point]!.figure
  return previous &&
    before >= 0 &&
    reading.figures[before]!.kind === figure.kind &&
    figure.kind !== 'ordinal' &&
    !isDated(figure)
    ? previous.kind
    : undefined
}

/** 某市A产业: the one of several that a figure behind 分别 belongs to. */
function withItem(subject: Part<string>, { respective }: Place): Part<string> {
  if (!respective?.item) return subject
  const { item } = respective
  if (findName(item)?.end === item.length || item.startsWith(subject.value)) return { value: item, stated: true }
  const short = findShortName(subject.value)
  const bare = short && item.startsWith(short) ? item.slice(short.length) : item
  return { value: subject.value + bare, stated: subject.stated }
}

const nextStated = (
  { reading, parsed }: Place,
  names: Names,
  sentence: number,
  clauseIndex: number,
): Stated | undefined => {
  const next = parsed.clauses[clauseIndex + 1]
  return next && findStated(reading, names, sentence, next)
}

/** 由A增至B, 从A到B: the point of B. */
function changeTo(reading: Reading, parsed: Parsed, clause: Clause, token: number, before: string): Point | undefined {
  if (!/[由从][^，。；]{0,12}$/.test(before)) return undefined
  const figure = reading.figures[reading.points[parsed.tokens[token]!.point]!.figure]!
  if (isDated(figure)) return undefined
  for (let i = token + 1; i < clause.to; i++) {
    const { class: kind, point, start } = parsed.tokens[i]!
    if (kind !== 'point') continue
    const other = reading.points[point]!
    const second = other.figure >= 0 ? reading.figures[other.figure]! : undefined
    const between = reading.story.text.slice(figure.end, start)
    if (!second || isDated(second)) continue
    return /[至到为成]/.test(between) && (second.unit === figure.unit || !figure.unit || second.kind === figure.kind)
      ? other
      : undefined
  }
  return undefined
}

function valueOf(
  figure: Figure,
  kind: ClaimKind,
  before: string,
  to: Figure | undefined,
  previous: Previous | undefined,
): Claim['value'] {
  if (to) return figure.value && to.value ? [figure.value, to.value] : null
  if (figure.range) return figure.range
  const value: Decimal | undefined = figure.value
  if (!value) return null
  return (kind === 'growth' || kind === 'change') &&
    (isFall(before) || (/[、和]$/.test(before) && previous?.fell)) &&
    value.coefficient > 0n
    ? negate(value)
    : value
}

function scopeOf(kind: ClaimKind, before: string): string | null {
  if (kind === 'rank' || kind === 'superlative')
    return (
      /(?<scope>[^，。；的、]{0,8}(?:全[国省市县区球镇]|世界|亚洲|国内|[省市县区镇]))$/.exec(before)?.groups?.[
        'scope'
      ] ?? null
    )
  if (kind === 'share')
    return (
      /占(?:到|据|了)?(?<scope>[^，。；]{1,20})$/
        .exec(before)
        ?.groups?.['scope']?.replace(/的?(?:比重|比例|份额)?[为达约近超]*$/, '')
        .replace(/的$/, '') ?? null
    )
  return null
}

function statusOf(before: string): Status {
  if (/预计|有望|预测|预期/.test(before)) return 'forecast'
  if (/计划|力争|规划|拟|将(?!近|军)|目标|争取|确保/.test(before)) return 'planned'
  return 'actual'
}
