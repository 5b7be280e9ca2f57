// 由537万人次增至2.38亿人次，增长43倍; 由50万吨增至200万吨，翻两番 -> the multiple, recomputed.
import { compare, decimal, minus, plus, times, type Decimal } from '../../exact/decimal.ts'
import { divide, round } from '../../exact/divide.ts'
import {
  addIntervals,
  isDisjoint,
  multiplyIntervals,
  point,
  subtractIntervals,
  type Interval,
} from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import type { Change, Tail } from './before-after.ts'
import {
  allowed,
  decimalsOf,
  divideInterval,
  isExact,
  judge,
  rounded,
  showComputed,
  unitOf,
  type Verdict,
} from '../allowed.ts'
import { build, isFall, quoteOf, toPlain } from './outcome.ts'
import { isSameUnit } from '../whole/run-of-parts.ts'
import type { Passage, Valued } from '../passage.ts'

const ONE = decimal(1n)

export function judgeMultiple(passage: Passage, change: Change, tail: Tail): Relation | undefined {
  const { before, after } = change
  if (tail.fall || isFall(change)) return undefined
  const quote = quoteOf(passage)
  const places = decimalsOf(tail.figure) === 0 ? 1 : decimalsOf(tail.figure)
  const ratio = divide(after.value, before.value, places + 2)
  if (!ratio) return undefined
  const fan = /番|翻/.test(quote(tail.figure))
  if (fan) return judgeDoubling(passage, change, tail, ratio)
  const growth = minus(ratio, ONE)
  const unit = unitOf(tail.figure.value)
  const hits = (value: Decimal): boolean =>
    compare(value, minus(tail.figure.value, times(unit, decimal(5n, -1)))) >= 0 &&
    compare(value, plus(tail.figure.value, unit)) < 0
  const wide = judgeTimes((allow, times) => [
    allow(after),
    multiplyIntervals(allow(before), addIntervals(point(ONE), times(tail.figure))),
  ])
  // 增长44倍 where the ratio is 44.3 and the growth 43.3: inside one unit of rounding, and still the wrong one of the two
  const confused = isExact(tail.figure) && hits(ratio) && !hits(growth) && compare(tail.figure.value, ONE) > 0
  const verdict: Verdict = confused ? 'fails' : wide
  const range = subtractIntervals(divideInterval(allowed(after), allowed(before), places + 2), point(ONE))
  const shown = showComputed(growth, range, '倍', places)
  return build(passage, {
    kind: 'multiple',
    tail,
    change,
    formula: `${quote(after)} ÷ ${quote(before)} − 1 = ${shown.value}`,
    verdict,
    shown: shown.ranged,
    repair: showComputed(growth, range, '倍', decimalsOf(tail.figure)).value,
    slip: confused ? { zh: '把“是几倍”当成了“增长几倍”', en: 'the ratio, not the growth' } : undefined,
  })
}

// 是去年的; ，相当于
const TIMES_OF = /^[，,]?(?:相当于|是|为|达到?)[^，。；\d]{0,12}$/

/** A multiple off by a whole unit of its last place is unlikely, though the press cuts freely. */
function judgeTimes(side: (allow: Allow, times: Allow) => readonly [Interval, Interval]): Verdict {
  const verdict = judge((allow) => side(allow, allow))
  return verdict === 'holds' && isDisjoint(...side(allowed, rounded)) ? 'unlikely' : verdict
}

type Allow = (figure: Valued) => Interval

/** 5.2万亩，是去年2.6万亩的2倍: the ratio itself. */
export function* readTimesOf(passage: Passage): Generator<Relation> {
  const { amounts, figures, article } = passage
  for (const figure of figures) {
    if (figure.kind !== 'multiple' || figure.unit !== '倍' || figure.value === undefined) continue
    const base = amounts.findLast(({ end }) => end < figure.start)
    const now = base && amounts[amounts.indexOf(base) - 1]
    if (!base || !now || !isSameUnit(base, now) || article.text.slice(base.end, figure.start) !== '的') continue
    if (!TIMES_OF.test(article.text.slice(now.end, base.start))) continue
    const multiple = figure as Valued
    const ratio = divide(now.value, base.value, 2)
    if (!ratio) continue
    const verdict = judgeTimes((allow, times) => [allow(now), multiplyIntervals(allow(base), times(multiple))])
    const shown = `${toPlain(ratio)}倍`
    const tail = {
      kind: 'multiple',
      figure: multiple,
      annual: false,
      yearOnYear: false,
      fall: false,
      words: '',
    } as const
    const change = {
      before: base,
      after: now,
      verb: figure,
      direction: 'none',
      bound: false,
      years: undefined,
      metric: '',
      tails: [],
    } as const
    const quote = quoteOf(passage)
    yield build(passage, {
      kind: 'multiple',
      tail,
      change,
      formula: `${quote(now)} ÷ ${quote(base)} = ${shown}`,
      verdict,
      shown: { zh: shown, en: `${toPlain(ratio)} times` },
      repair: shown,
    })
  }
}

function judgeDoubling(passage: Passage, change: Change, tail: Tail, ratio: Decimal): Relation | undefined {
  const { before, after } = change
  const quote = quoteOf(passage)
  const count = tail.figure.unit === '番' ? Number(tail.figure.value.coefficient) : 1
  // 翻N倍 is read three ways: nothing can be proved
  if (tail.figure.unit !== '番' && !/翻番|翻倍|一番/.test(quote(tail.figure))) return undefined
  if (tail.figure.value.exponent !== 0 || count < 1 || count > 10 || !isExact(tail.figure)) return undefined
  const factor = decimal(2n ** BigInt(count))
  // 翻番 is said of what comes near it
  const range: Interval = {
    low: times(factor, decimal(95n, -2)),
    high: times(factor, decimal(count === 1 ? 150n : 125n, -2)),
  }
  const verdict = judge((allow) => [allow(after), multiplyIntervals(allow(before), range)])
  const shown = `${toPlain(round(ratio, 2))}倍`
  return build(passage, {
    kind: 'multiple',
    tail,
    change,
    formula: `${quote(after)} ÷ ${quote(before)} = ${shown}`,
    verdict,
    shown: { zh: `原来的${shown}`, en: `${toPlain(round(ratio, 2))} times` },
    repair: `增长到原来的${shown}`,
  })
}
