// 由2015年的712亿元增长到2024年的5367亿元，年均增长22% -> before and after, and what is said of the change.
import { compare, shift } from '../../exact/decimal.ts'
import type { Figure, Span } from '../../model.ts'
import { isSameUnit } from '../whole/run-of-parts.ts'
import { clauseBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

/** What the text says of a change, each with its figure. */
export interface Tail {
  readonly kind: 'rate' | 'delta' | 'multiple' | 'points'
  readonly figure: Valued
  readonly annual: boolean
  /** 同比 stands before it. */
  readonly yearOnYear: boolean
  readonly fall: boolean
  readonly words: string
}

export interface Change {
  readonly before: Valued
  readonly after: Valued
  /** The word of the change: 增长到, 降至. */
  readonly verb: Span
  readonly direction: 'up' | 'down' | 'none'
  /** Years between the two, where the text gives both ends or the span. */
  readonly years: { readonly count: number; readonly from: number; readonly to: number } | undefined
  /** 由, 从 stands before the first figure and nothing but the verb between the two: one metric, surely. */
  readonly bound: boolean
  /** The words that name the metric, before the first figure. */
  readonly metric: string
  readonly tails: readonly Tail[]
}

const UP = /追加|扩充|扩容|增长|增加|提高|提升|上升|扩大|扩张|攀升|跃升|上涨|拓展|发展|壮大|激增|猛增|飙升|升|增|涨|扩/
const DOWN = /减少|下降|降低|缩短|压缩|回落|缩小|缩减|下跌|下滑|收窄|降|减|跌|缩/
// 元增长到, 万人次，快速增长至2024年的
const TO =
  /^(?:（[^）]*）|\([^)]*\))?[，,]?[^，。；,;]{0,10}?(?<verb>(?:增长|增加|提高|提升|上升|扩大|扩张|攀升|跃升|上涨|拓展|发展|壮大|激增|猛增|飙升|追加|扩充|扩容|升|增|涨|扩|减少|下降|降低|缩短|压缩|回落|缩小|缩减|下跌|下滑|下调|上调|收窄|降|减|跌|缩|变|转变|调整)(?:了)?(?:至|到|为|成))(?<rest>[^，。；,;]{0,16})$/
// 比2019年的3.2万人增加: the base stands second
const BASE = /(?:比|较|相比|对比)(?<period>[^，。；,;]{0,14}?)(?:的|（|\(|为)?$/
const BASE_VERB =
  /^(?:）|\))?(?!版|型|款|级|机型|规格)[^，。；,;]{0,4}?(?<verb>增长|增加|提高|提升|上升|多|高|减少|下降|降低|少|低)(?:了|出)?$/

const CHANGED_BY = /(?:增[加长]|减少|下降|上升|提[高升]|降低|[多少])(?:了|出|约|近)?$/

// 122亿元，比2023年的83亿元下降: of one metric, so that the verb can be held against the two
const SAME_BASE = /^[，,]?(?:比|较)(?:(?:19|20)\d{2}年|去年|上年|前年|(?:去年|上年)同期|全[国省市县区]平均水平?)的?$/

export function readChanges(passage: Passage): Change[] {
  const changes: Change[] = []
  const values = passage.figures.filter(
    (figure): figure is Valued =>
      figure.value !== undefined &&
      figure.kind !== 'date' &&
      figure.kind !== 'period' &&
      figure.kind !== 'ordinal' &&
      figure.kind !== 'ratio',
  )
  for (let i = 0; i + 1 < values.length; i++) {
    const change =
      readFromTo(passage, values, i) ??
      readWithBase(passage, values, i) ??
      readBesideBase(passage, values, i) ??
      readYearByYear(passage, values, i)
    if (change) changes.push(change)
  }
  return changes
}

function readFromTo(passage: Passage, values: readonly Valued[], i: number): Change | undefined {
  const [before, after] = [values[i]!, values[i + 1]!]
  if (before.kind !== after.kind || (before.kind !== 'percent' && !isSameUnit(before, after))) return undefined
  if (before.kind === 'multiple' || before.kind === 'points' || after.start - before.end > 48) return undefined
  const gap = wordsBetween(passage, before.end, after.start)
  if (!holdsOne(gap, '至到为成')) return undefined
  const match = TO.exec(gap.replace(/\s/g, ''))
  if (!match) return undefined
  const { verb } = match.groups as { verb: string }
  const head = wordsBetween(passage, Math.max(passage.start, before.start - 24), before.start)
  // the first figure must be the start: 由712亿元增长到; 2015年的712亿元增长到; 712亿元增长到
  if (/[占比较增减升降为达到至]$/.test(head.replace(/(?:由|从|自)[^，。；]*$/, ''))) return undefined
  const start = before.end + gap.lastIndexOf(verb)
  const direction = UP.test(verb) ? 'up' : DOWN.test(verb) ? 'down' : 'none'
  return {
    before,
    after,
    verb: { start, end: start + verb.length },
    direction,
    bound:
      /[由从自][^，。；、]*$/.test(head) &&
      /^[，,]?(?:的|大幅|快速|逐步|稳步|进一步|又|再|首次)?$/.test(gap.slice(0, gap.lastIndexOf(verb))),
    years: findYears(passage, before, after),
    metric: metricBefore(passage, before),
    tails: readTails(passage, before, after, values.slice(i + 2)),
  }
}

/** 近五年…比上一个五年增加94%: spans of time are when, not what. */
const NO_BASE: ReadonlySet<Figure['kind']> = new Set(['multiple', 'points', 'duration'])

/** An expectation, or a loss printed with its sign, is not what grew. */
const isNoOutcome = ({ article: { text } }: Passage, { start }: Span): boolean =>
  '-−–'.includes(text[start - 1] ?? '，') ||
  /(?:预期|预计|预测|目标)(?:的|为|值)*$/.test(text.slice(Math.max(0, start - 6), start))

/** 今年3.04亿人次，较2024年（2.96亿人次）增加796万人次，增长2.6% */
function readWithBase(passage: Passage, values: readonly Valued[], i: number): Change | undefined {
  const [after, before] = [values[i]!, values[i + 1]!]
  const next = values[i + 2]
  if (!next || after.kind !== before.kind || (after.kind !== 'percent' && !isSameUnit(before, after))) return undefined
  if (NO_BASE.has(after.kind) || before.start - after.end > 40) return undefined
  // 净利润-2.62亿元; 不及预期的150.3亿元，较上年同期的231.5亿元
  if (isNoOutcome(passage, after)) return undefined
  const gap = wordsBetween(passage, after.end, before.start)
  const base = holdsOne(gap, '比较') ? BASE.exec(gap) : null
  // 较2019年月均增加6.7亿: what it grew by is no base
  if (base && CHANGED_BY.test(base.groups!['period']!)) return undefined
  const verb = base && BASE_VERB.exec(wordsBetween(passage, before.end, next.start))
  if (!verb) return undefined
  const word = verb.groups!['verb']!
  const start = next.start - verb[0].length + verb[0].indexOf(word)
  const tail = tailOf(next, word, '')
  return {
    before,
    after,
    verb: { start, end: start + word.length },
    direction: /[增提升多高]/.test(word) ? 'up' : 'down',
    bound: SAME_BASE.test(gap),
    years: undefined,
    metric: metricBefore(passage, after),
    tails: [...(tail ? [tail] : []), ...readTails(passage, before, next, values.slice(i + 3))],
  }
}

// ，而去年同期为3.2亿元，同比增长5%: the base stands in a clause of its own
const BESIDE =
  /^[，,（(；]而?(?:去年|上年|(?:19|20)\d{2}年)(?:同期|全年)?(?:只有|仅有|仅为|只|仅|则)?(?:为|是|有|达到?|完成|实现)?$/
// ，同比增长; ）；下降
const BESIDE_VERB = /^[）)]?[，,](?:同比)?(?<verb>增长|增幅|增加|下降|降幅|减少)/

/** 今年上半年8.1亿元，去年同期为7.5亿元，同比增长8%: a change that one word states for both. */
function readBesideBase(passage: Passage, values: readonly Valued[], i: number): Change | undefined {
  const [after, before] = [values[i]!, values[i + 1]!]
  if (after.kind !== before.kind || (after.kind !== 'percent' && !isSameUnit(before, after))) return undefined
  if (NO_BASE.has(after.kind) || before.start - after.end > 20) return undefined
  if (!BESIDE.test(wordsBetween(passage, after.end, before.start))) return undefined
  const next = values[i + 2]
  const verb = next && BESIDE_VERB.exec(wordsBetween(passage, before.end, next.start))
  const tails = verb ? readTails(passage, before, before, values.slice(i + 2)) : []
  const [first] = tails
  if (!verb || !first) return undefined
  const start = before.end + verb[0].length - verb.groups!['verb']!.length
  return {
    before,
    after,
    verb: { start, end: start + verb.groups!['verb']!.length },
    direction: first.fall ? 'down' : 'up',
    bound: true,
    years: yearsBeside(passage, after, before),
    metric: metricBefore(passage, after) + wordsBetween(passage, after.end, before.start),
    tails,
  }
}

/** The year of the base, printed right before it, and the last one printed before the value. */
function yearsBeside(passage: Passage, after: Valued, before: Valued): Change['years'] {
  const dates = passage.figures.filter(({ period }) => period !== undefined)
  const from = yearOf(dates.find(({ start, end }) => start >= after.end && end <= before.start))
  const to = yearOf(dates.findLast(({ end }) => end <= after.start && after.start - end <= 30))
  return from !== undefined && to !== undefined ? { count: to - from, from, to } : undefined
}

// 去年接待游客320万人次，今年接待400万人次
const LAST_YEAR = /^(?:去年|上年|前年|\d{4}年)(?<words>[^，。；\d]{0,12})$/
const THIS_YEAR = /^(?:今年|本年|当年|次年|\d{4}年)(?<words>[^，。；\d]{0,12})$/

/** Two clauses of two years that say the same, the second no more than the first. */
function readYearByYear(passage: Passage, values: readonly Valued[], i: number): Change | undefined {
  const [before, after] = [values[i]!, values[i + 1]!]
  if (before.kind !== after.kind || before.kind === 'percent' || !isSameUnit(before, after)) return undefined
  if (passage.article.text[before.end] !== '，') return undefined
  const second = clauseBefore(passage, after.start)
  if (after.start - second.length !== before.end + 1) return undefined
  const first = clauseBefore(passage, before.start)
  const [past, present] = [LAST_YEAR.exec(first), THIS_YEAR.exec(second)]
  if (!past || !present) return undefined
  const [had, has] = [past, present].map((match) => match.groups!['words']!.replace(/[达到为是约有]+$/, ''))
  if (!had!.includes(has!)) return undefined
  return {
    before,
    after,
    verb: after,
    direction: 'none',
    bound: false,
    years: findYears(passage, before, after),
    metric: first + second,
    tails: readTails(passage, before, after, values.slice(i + 2)),
  }
}

function holdsOne(words: string, characters: string): boolean {
  for (let i = 0; i < words.length; i++) if (characters.includes(words[i]!)) return true
  return false
}

/** The clause of the first figure, and the one before it where that is all 由2015年的. */
function metricBefore(passage: Passage, figure: Figure): string {
  const own = clauseBefore(passage, figure.start)
  return own.length > 14 ? own : clauseBefore(passage, figure.start - own.length - 1) + own
}

// ，增长22%; ，年均增长; ，同比实际增长; ，增幅达: nothing but words of change between the figures
const ADVERB =
  '(?:[，,、；;]|总体|整体|累计|共|净|实际|名义|平均|年均|每年|年平均|年复合|复合|五年|十年|[两三四五六七八九十\\d]+年间?来?|同比|比上年|较上年|比去年|环比|两者相比|同期|分别|将|可|预计|快速|大幅|相当于|不仅|而且|期间|，)*'
const CHANGE_TAIL = new RegExp(
  `^[）)]?${ADVERB}(?<verb>增长率|增长|增幅|增加|增速|提高|提升|上升|升幅|涨幅|上涨|扩大|增值|翻|降幅|下降|降低|减少|跌幅|下跌|缩短|缩小|压缩|回落|净增|增|升|涨|降|减)(?:幅度|速度)?(?:了|约|近|超过|超|达到|达|为|高达|逾|到了?)*$`,
)

/** What is said of the change right behind it: at most three figures, each with a verb of its own. */
function readTails(passage: Passage, before: Valued, after: Valued, next: readonly Valued[]): Tail[] {
  const tails: Tail[] = []
  let end = after.end
  for (const figure of next.slice(0, 3)) {
    if (figure.start - end > 24) break
    const words = wordsBetween(passage, end, figure.start).replace(/\s/g, '')
    // 翻了两番 and the like hold their own verb
    const own = figure.unit === '番' || figure.text.startsWith('翻')
    const match = CHANGE_TAIL.exec(own ? `${words}翻` : words)
    const tail = match && tailOf(figure, match.groups!['verb']!, words)
    if (!tail || (tail.kind === 'delta' && !fitsUnit(before, figure))) break
    tails.push(tail)
    end = figure.end
  }
  return tails
}

const fitsUnit = (before: Valued, figure: Valued): boolean =>
  isSameUnit(before, figure) || (figure.unit === '' && figure.value.exponent >= 4)

/** 100个基点 are one 个百分点, 10个千分点 as well. */
function inPoints(figure: Valued): Valued {
  const places = figure.unit === '基点' ? -2 : figure.unit === '千分点' ? -1 : 0
  if (places === 0) return figure
  const { low, high } = figure.interval
  const interval = { ...figure.interval, low: low && shift(low, places), high: high && shift(high, places) }
  return { ...figure, value: shift(figure.value, places), interval }
}

function tailOf(figure: Valued, verb: string, words: string): Tail | undefined {
  const kind = {
    percent: 'rate',
    points: 'points',
    multiple: 'multiple',
    quantity: 'delta',
    money: 'delta',
    number: 'delta',
    duration: 'delta',
  }[figure.kind as string] as Tail['kind'] | undefined
  if (!kind) return undefined
  return {
    kind,
    figure: inPoints(figure),
    annual: /年均|每年|年平均|年复合|复合|平均/.test(words),
    yearOnYear: /同比/.test(words),
    fall: /[降减跌缩]|回落|少|低/.test(verb) && !/增|升|涨/.test(verb),
    words,
  }
}

const yearOf = (figure: Figure | undefined): number | undefined => {
  const start = figure?.period?.start
  const end = figure?.period?.end
  return start && end && start.slice(0, 4) === end.slice(0, 4) ? Number(start.slice(0, 4)) : undefined
}

/** From the years beside the two figures, else from a span named before them: 2016—2024年间. */
function findYears(passage: Passage, before: Valued, after: Valued): Change['years'] {
  const dates = passage.figures.filter(({ period }) => period !== undefined)
  const first = dates.findLast(({ end }) => end <= before.start && before.start - end <= 12)
  const second = dates.find(({ start, end }) => start >= before.end && end <= after.start)
  const [from, to] = [yearOf(first), yearOf(second)]
  if (from !== undefined && to !== undefined) return { count: to - from, from, to }
  const span = dates.findLast(({ end, period }) => end <= before.start && spans(period))
  if (!span || before.start - span.end > 40) return undefined
  const [start, end] = [Number(span.period!.start!.slice(0, 4)), Number(span.period!.end!.slice(0, 4))]
  return { count: end - start, from: start, to: end }
}

const spans = (period: Figure['period']): boolean =>
  period?.start !== undefined &&
  period.start !== null &&
  period.end !== null &&
  period.start.slice(0, 4) < period.end.slice(0, 4)

/** Whether the numbers go the way the verb says, as far as they can be told apart. */
export const goesUp = (change: Change): boolean => compare(change.after.value, change.before.value) > 0
