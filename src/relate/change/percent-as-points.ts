// 增速比一季度提高1.9% -> a difference of two percentages that is printed with % instead of 个百分点.
import { compare, decimal } from '../../exact/decimal.ts'
import type { Relation, Span } from '../../model.ts'
import { showNumber } from '../allowed.ts'
import { clauseBefore, type Passage, type Valued } from '../passage.ts'

// the change right before the figure; 加快 and 放缓 are said of rates alone
const CHANGE =
  /(?:加快|放缓|趋缓|收窄|提高|提升|上升|下降|降低|回落|回升|扩大|攀升|下滑|走低|走高|(?<!不)高出?于?(?!达)|(?<!不)低于?(?!至))(?:了|约|近|超)?$/
/** Only the last characters can hold it: a long clause is not searched. */
function findChange(clause: string): { readonly index: number } | undefined {
  const from = Math.max(0, clause.length - 6)
  const match = CHANGE.exec(clause.slice(from))
  return match ? { index: from + match.index } : undefined
}

const SPEED = /(?:加快|放缓|趋缓|收窄)(?:了|约|近|超)?$/
/** Said of percentages: a growth of an amount may have any other verb, and a base of its own (比2005年下降50%). */
const OF_RATES = /(?:加快|放缓|趋缓|收窄|扩大|回落|回升)(?:了|约|近|超)?$/
const COMPARED = /^(?:也|均|都|并|又|分别)?(?:比|较|同比|环比|高于|低于|快于|慢于|与|相比)|比|较/
// names of figures that are percentages themselves
const RATE_NAME = /增速|增幅|涨幅|降幅|跌幅|占比|比重|份额|[^效频功心汇速概税倍]率/
const GROWTH_NAME = /增速|增幅|涨幅|降幅|跌幅|占比|比重/
// here a change in per cent of the rate itself is usual
const RELATIVE = /效率|功率|频率|倍率|分辨率|汇率|周转率|生产率/

export function* readPoints(passage: Passage): Generator<Relation> {
  yield* readChangesToLevel(passage)
  for (const rate of passage.rates) {
    const clause = clauseBefore(passage, rate.start)
    const change = findChange(clause)
    if (!change || RELATIVE.test(clause)) continue
    const words = clause.slice(0, change.index)
    const found = findLevel(passage, rate, clause.length, words)
    if (!found) continue
    yield build(passage, rate, found, SPEED.test(clause))
  }
}

// 占比同比提升2.2%至34.2%: read as a range, and no range
const TO_LEVEL = /^(?<change>\d+(?:\.\d+)?)%(?:至|到)\d+(?:\.\d+)?%$/

function* readChangesToLevel(passage: Passage): Generator<Relation> {
  for (const figure of passage.figures) {
    const match = figure.kind === 'percent' && figure.range ? TO_LEVEL.exec(figure.text) : null
    if (!match) continue
    const clause = clauseBefore(passage, figure.start)
    const change = findChange(clause)
    const name = change && /占|比重|[^效频功心汇速概税倍]率/.exec(clause.slice(0, change.index))
    if (!change || !name || RELATIVE.test(clause)) continue
    const at = { start: figure.start, end: figure.start + match[0].search(/至|到/) }
    const printed = passage.article.text.slice(at.start, at.end)
    const repaired = `${match.groups!['change']!}个百分点`
    const level = figure.start - clause.length + name.index
    yield {
      kind: 'points',
      at,
      against: [{ start: level, end: level + name[0].length }],
      formula: `${printed} ≠ ${repaired}`,
      holds: false,
      message: {
        zh: `两个百分数相差，写“${printed}”应为“${repaired}”`,
        en: `a difference of two percentages: "${printed}" should read "${repaired}"`,
      },
      suggestions: [repaired],
    }
  }
}

interface Level {
  /** The rate, or its name, that the change is of. */
  readonly span: Span
  readonly figure?: Valued
  readonly growth: boolean
}

function findLevel(passage: Passage, rate: Valued, length: number, words: string): Level | undefined {
  const clauseStart = rate.start - length
  const inside = passage.rates.find((other) => other.start >= clauseStart && other.end <= rate.start)
  // 比去年的67.56%高0.75%
  if (inside) {
    const next = passage.article.text.slice(inside.end, clauseStart + words.length) === ''
    return next && /[比较]/.test(words) ? { span: inside, figure: inside, growth: false } : undefined
  }
  if (/[为是]$/.test(words)) return undefined
  const name = GROWTH_NAME.exec(words)
  if (name && (COMPARED.test(words) || /增速|降幅|增幅|涨幅/.test(name[0]))) {
    const start = clauseStart + name.index
    return { span: { start, end: start + name[0].length }, growth: true }
  }
  // 同比增长6.6%，比一季度加快0.7%; but a price that fell 2% may be 5% higher than a year ago
  const before = findRateBefore(passage, clauseStart)
  const level = /(?:上升|下降|降低|(?<!提)高|低)(?:了|出|于|约|近|超)*$/.test(
    passage.article.text.slice(clauseStart, rate.start),
  )
  const timed = /[上去]年|同期|月|季|年初|年底/.test(words)
  if (before && level && timed && before.kind === 'percent' && !RATE_NAME.test(clauseBefore(passage, before.start)))
    return undefined
  const rated = [words, before ? clauseBefore(passage, before.start) : ''].some((clause) => RATE_NAME.test(clause))
  if (!rated && !OF_RATES.test(passage.article.text.slice(clauseStart, rate.start))) return undefined
  if (before && /[同环]比/.test(words) && !RATE_NAME.test(clauseBefore(passage, before.start))) return undefined
  if (!before || !COMPARED.test(words) || (!isBareComparison(words) && !RATE_NAME.test(words))) return undefined
  return { span: before, figure: before, growth: isGrowth(passage, before) }
}

/** The percentage, or the 个百分点, that ends the clause before. */
function findRateBefore(passage: Passage, clauseStart: number): Valued | undefined {
  const figure = passage.figures.findLast(({ end }) => end <= clauseStart)
  if (!figure || (figure.kind !== 'percent' && figure.kind !== 'points') || figure.value === undefined) return undefined
  return /^[）)]?[，,（(]$/.test(passage.article.text.slice(figure.end, clauseStart)) ? (figure as Valued) : undefined
}

/** 比一季度, 较上年同期, 较温州: a comparison without a subject of its own. */
const isBareComparison = (words: string): boolean =>
  /^(?:也|均|都|并|又)?(?:(?:相?比|较|与)[^的]{1,12}(?:相比)?|同比|环比)(?:上年|去年|同期|全年|末|平均水平|水平|小幅|略|又|再|进一步)*$/.test(
    words,
  )

const isGrowth = (passage: Passage, rate: Valued): boolean =>
  rate.kind === 'points' || /[增涨降跌]|上升|下滑|减少/.test(clauseBefore(passage, rate.start).slice(-8))

function build(passage: Passage, rate: Valued, level: Level, speed: boolean): Relation {
  const { text } = passage.article
  const printed = text.slice(rate.start, rate.end)
  const repaired = `${text.slice(rate.start, rate.number.end)}个百分点`
  // a rate of 40 % may well have risen by 25 % of itself
  const large = compare(rate.value, decimal(20n)) >= 0 && !level.growth && !speed
  return {
    kind: 'points',
    at: rate,
    against: [level.span],
    formula: `${showNumber(rate, text)}% ≠ ${showNumber(rate, text)}个百分点`,
    holds: false,
    message: {
      zh: `两个百分数相差，写“${printed}”应为“${repaired}”`,
      en: `a difference of two percentages: "${printed}" should read "${repaired}"`,
    },
    suggestions: [repaired],
    ...(large ? { severity: 'info' as const } : {}),
  }
}
