// 由240亿元增至300亿元，增长25% -> the growth rate, recomputed.
import { compare, decimal, minus, shift, type Decimal } from '../../exact/decimal.ts'
import { divide, powerInterval } from '../../exact/divide.ts'
import {
  addIntervals,
  multiplyIntervals,
  point,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from '../../exact/interval.ts'
import type { Relation, Wording } from '../../model.ts'
import type { Change, Tail } from './before-after.ts'
import { decimalsOf, judge, showComputed, unitOf, type Verdict } from '../allowed.ts'
import { build, isFall, quoteOf, rateOf, sizeOf } from './outcome.ts'
import type { Passage } from '../passage.ts'

const ONE = decimal(1n)

const factorOf = (rate: Interval, fall: boolean): Interval => {
  const share = scaleInterval(rate, decimal(1n, -2))
  return fall ? subtractIntervals(point(ONE), share) : addIntervals(point(ONE), share)
}

export const judgeFactor = ({ before, after }: Change, { figure, fall }: Tail, years: number): Verdict =>
  judge((allow) => [
    allow(after),
    multiplyIntervals(allow(before), powerInterval(factorOf(allow(figure), fall), years)),
  ])

/** The rate's own sign: 增幅 behind a fall is read as its size. */
const signed = (change: Change, tail: Tail): Tail => ({ ...tail, fall: isFall(change) })

const turn = (range: Interval, fall: boolean): Interval => (fall ? scaleInterval(range, decimal(-1n)) : range)

export function judgeRate(passage: Passage, change: Change, tail: Tail): Relation | undefined {
  const verdict = judgeFactor(change, signed(change, tail), 1)
  const { count } = change.years ?? {}
  const figures = decimalsOf(tail.figure)
  const places = figures === 0 ? 1 : figures
  const rate = rateOf(change, places + 2)
  if (!rate) return undefined
  // 同比 behind figures of other years is a rate of its own; where it fits them it is 同比 that is wrong
  if (tail.yearOnYear && count !== undefined && Math.abs(count) > 1) {
    return verdict === 'holds' ? misusedYearOnYear(passage, change, tail) : undefined
  }
  // 由去年的3.2亿元增至今年的4.8亿元: there 同比 is said of the two
  if (tail.yearOnYear && verdict !== 'holds' && count !== 1 && !/去年|上年/.test(change.metric)) return undefined
  const fall = isFall(change)
  const shown = showComputed(sizeOf(rate.value), turn(rate.range, fall), '%', places)
  const quote = quoteOf(passage)
  const { after, before } = change
  return build(passage, {
    kind: 'growth',
    tail,
    change,
    formula: fall
      ? `1 − ${quote(after)} ÷ ${quote(before)} = ${shown.value}`
      : `${quote(after)} ÷ ${quote(before)} − 1 = ${shown.value}`,
    verdict,
    shown: shown.ranged,
    repair: showComputed(sizeOf(rate.value), turn(rate.range, fall), '%', figures).value,
    slip: verdict === 'holds' ? undefined : findRateSlip(change, tail),
  })
}

function findRateSlip({ before, after }: Change, { figure }: Tail): Wording | undefined {
  const near = (value: Decimal | null): boolean =>
    value !== null && compare(sizeOf(minus(value, figure.value)), unitOf(figure.value)) <= 0
  const places = decimalsOf(figure) + 1
  const ratio = divide(shift(after.value, 2), before.value, places)
  if (near(ratio)) return { zh: '把两数之比当成了增幅', en: 'the ratio of the two, not the growth' }
  const growth = divide(shift(minus(after.value, before.value), 2), before.value, places)
  const reversed = divide(shift(sizeOf(minus(after.value, before.value)), 2), after.value, places)
  if (near(reversed)) return { zh: '除错了基数', en: 'a division by the wrong base' }
  if (growth && (near(shift(growth, 1)) || near(shift(growth, -1)))) return { zh: '差了10倍', en: 'a slip of ten' }
  return undefined
}

function misusedYearOnYear(passage: Passage, change: Change, tail: Tail): Relation {
  const { from, to } = change.years!
  const start = tail.figure.start - tail.words.length + tail.words.indexOf('同比')
  const quote = quoteOf(passage)
  return {
    kind: 'year-on-year',
    at: { start, end: start + 2 },
    against: [tail.figure, change.before, change.after],
    formula: `${quote(change.after)} ÷ ${quote(change.before)} − 1 = ${quote(tail.figure)}`,
    holds: false,
    message: {
      zh: `${quote(tail.figure)}是${from}年到${to}年的增幅，不是“同比”`,
      en: `${quote(tail.figure)} is the growth from ${from} to ${to}, not year on year`,
    },
    suggestions: ['累计'],
  }
}
