// Drafted claims of a story, in order -> of each who, what and when, and how sure that is.
import type { Claim, ClaimKind, Part, Story } from '../../model.ts'
import { findMetric } from '../../lexicon/metrics.ts'
import { findDivisionName } from '../clauses/short-names.ts'
import { findName, findShortName } from '../clauses/names.ts'
import type { Place, Spot, Whole } from '../clauses/noun-phrase.ts'
import type { Clause, Parsed, Reading } from '../clauses/parse.ts'
import { isDated, periodOf, readDates } from '../clauses/periods.ts'
import { findNameAt, startNames, type Names } from '../clauses/resolve.ts'
import { readRespective, type Respective } from '../clauses/respective.ts'
import { findStated, subjectOf } from '../clauses/subjects.ts'
import { spanOf, wordsBefore, type Draft } from './claim.ts'
import { readMetric } from './metric.ts'
import { readRanking } from './ranking.ts'
import { isComplete, sureOf } from './sure.ts'

/** A draft and where it was read. */
export interface Spotted {
  readonly spot: Spot
  readonly sentence: number
  readonly draft: Draft
}

export type Details = Pick<Claim, 'subject' | 'metric' | 'period' | 'sure' | 'complete'>

/** Kinds whose metric is no measure that a later figure could take up. */
const UNMEASURED = new Set<ClaimKind>(['date', 'duration', 'superlative'])

/** Kinds that tell of what happened rather than how much there is. */
const EVENTS = UNMEASURED

/** What is open while the claims of a sentence are read. */
interface Registers {
  /** What was measured before in the sentence. */
  last: string
  /** The metric before a colon. */
  label: string
  /** What 其中 takes parts of. */
  whole: Whole | undefined
  /** Whose figures a 分别 of the clause shares out; null where its counts do not agree. */
  shared: Map<number, Respective> | null | undefined
}

export function readDetails(story: Story, reading: Reading, spotted: readonly Spotted[]): Details[] {
  const names = startNames(reading.words?.names)
  const dates = readDates(story, reading.figures)
  const found: Details[] = []
  let registers: Registers = { last: '', label: '', whole: undefined, shared: undefined }
  let before: Spotted | undefined
  for (const one of spotted) {
    registers = advance(registers, before, one, found.at(-1), reading)
    const details = readOne(one, registers, names, dates)
    if (!UNMEASURED.has(one.draft.kind) && details.metric.value) registers.last = details.metric.value
    found.push(details)
    before = one
  }
  return found
}

/** The registers as they stand at a claim: what is of the sentence before goes, 其中 opens parts. */
function advance(
  old: Registers,
  before: Spotted | undefined,
  { spot, sentence }: Spotted,
  last: Details | undefined,
  reading: Reading,
): Registers {
  const { parsed, clause, token } = spot
  const fresh = before?.sentence !== sentence
  const registers: Registers = fresh ? { last: '', label: '', whole: undefined, shared: undefined } : old
  const from = fresh ? 0 : before.spot.clause.index
  for (let i = from; i < clause.index; i++) registers.label = labelOf(reading, parsed, parsed.clauses[i]!) || registers.label
  if (fresh || before.spot.clause !== clause) registers.shared = readShared(reading, parsed, clause)
  const start = fresh ? 0 : before.spot.token
  for (let i = start; i < token; i++)
    if (parsed.tokens[i]!.class === 'adverb' && reading.story.text.startsWith('其中', parsed.tokens[i]!.start))
      registers.whole = before && sentence - before.sentence < 2 && last ? { metric: last.metric.value, unit: before.draft.unit } : undefined
  return registers
}

function readShared(reading: Reading, parsed: Parsed, clause: Clause): Map<number, Respective> | null | undefined {
  let [points, shares] = [0, false]
  for (let i = clause.from; i < clause.to; i++) {
    if (parsed.tokens[i]!.class === 'point') points++
    shares ||= reading.story.text.startsWith('分别', parsed.tokens[i]!.start)
  }
  return points > 1 && shares ? (readRespective(reading, parsed, clause) ?? null) : undefined
}

function readOne({ spot, sentence, draft }: Spotted, { last, label, whole, shared }: Registers, names: Names, dates: readonly number[]): Details {
  const { reading, parsed, clause, token } = spot
  const { kind } = draft
  const point = reading.points[parsed.tokens[token]!.point]!
  const figure = point.figure >= 0 ? reading.figures[point.figure]! : undefined
  const place: Place = {
    reading,
    parsed,
    clause,
    token,
    stated: findStated(reading, names, sentence, clause),
    last,
    label,
    whole,
    respective: shared?.get(token),
    ranking: names.ranking,
  }
  let period =
    figure && isDated(figure)
      ? { value: figure.period!, stated: true }
      : periodOf(reading, dates, point, spanOf(spot), sentence)
  if (kind === 'rank' || (kind === 'change' && figure?.unit === '位')) {
    names.ranking = readRanking(place, period, sentence)
    if (!period?.value.start) period = names.ranking?.period ?? period
  }
  const next = parsed.clauses[clause.index + 1]
  const told = subjectOf(reading, names, sentence, clause.index, EVENTS.has(kind))
  const subject = withItem(
    (figure?.kind === 'quantity' || figure?.kind === 'money' ? findOwner(place, names, sentence, wordsBefore(spot)) : undefined) ?? told,
    place,
  )
  const metric = withoutSubject(
    readMetric(place, {
      kind,
      figure,
      changed: draft.figures.length > 1,
      next: next && findStated(reading, names, sentence, next),
    }),
    subject.value,
    names.given,
  )
  const sure = sureOf({ reading, names, sentence, subject, told, metric, period, kind, unshared: shared === null })
  const { value, stated } = subject
  return { subject: { value, stated }, metric, period, sure, complete: isComplete(sure) }
}

/** 累计降水量：… : a metric alone before a colon. */
function labelOf({ story: { text }, words: own }: Reading, { tokens }: Parsed, { from, to }: Clause): string {
  const end = tokens[to - 1]!
  if (text[end.end] !== '：' || end.class !== 'noun') return ''
  const words = text.slice(tokens[from]!.start, end.end)
  return words.length <= 16 && findMetric(words, own?.metrics) ? words : ''
}

/** 首都机场日均起降航班 of 首都机场: the subject's name is none of what is measured. */
function withoutSubject(metric: Part<string>, subject: string, given: Names['given']): Part<string> {
  if (subject.length < 2) return metric
  const name = metric.value.startsWith(subject) ? subject : (findForm(metric.value, subject, given) ?? findShortName(subject))
  return name && name.length >= 2 && metric.value.startsWith(name) && metric.value.length >= name.length + 2
    ? { ...metric, value: metric.value.slice(name.length).replace(/^[的市县区]/, '') }
    : metric
}

/** The form of a name of the newsroom that the metric begins with. */
function findForm(metric: string, subject: string, given: Names['given']): string | undefined {
  for (const [form, full] of given) if (full === subject && metric.startsWith(form)) return form
  return undefined
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

