// A relation -> its printed terms, each with what it would have to be for the relation to hold: where a slip may be sought.
import { decimal, minus, plus, type Decimal } from '../../exact/decimal.ts'
import {
  addIntervals,
  EVERYTHING,
  multiplyIntervals,
  point,
  scaleInterval,
  subtractIntervals,
  widen,
  type Interval,
} from '../../exact/interval.ts'
import type { Figure, Relation } from '../../model.ts'
import { allowed, divideInterval, unitOf } from '../allowed.ts'
import type { Valued } from '../passage.ts'

export interface Term {
  readonly printed: Decimal
  readonly needed: Interval
}

const HUNDRED = decimal(100n)
const ONE = point(decimal(1n))
const PLACES = 6

/** A part is no crumb of its whole: where it is too large, its right value lies above a hundredth of it. */
const LEAST_PART = decimal(1n, -2)

type Solve = (at: Valued, against: readonly Valued[]) => readonly Interval[]

/** needed(at), then needed of each of `against`, in the order in which the readers of relations give their places. */
const SOLVERS: Record<string, Solve> = {
  sum: (total, parts) => [sum(parts), ...parts.map((part) => subtractIntervals(allowed(total), sumBut(parts, part)))],
  part: (part, [whole]) => {
    const { high } = allowed(whole!)
    return [
      { low: high && multiply(high, LEAST_PART), high },
      { low: allowed(part).low, high: part.value && multiply(part.value, decimal(100n)) },
    ]
  },
  structure: (last, others) => {
    const all = [last, ...others]
    const tolerance = all.map(({ value }) => unitOf(value)).reduce(plus)
    return all.map((rate) => widen(point(minus(HUNDRED, plain(others, last, rate))), tolerance))
  },
  share: (rate, against) => {
    const whole = against.at(-1)!
    const parts = against.slice(0, -1)
    const fraction = scaleInterval(allowed(rate), decimal(1n, -2))
    return [
      scaleInterval(divideInterval(sum(parts), allowed(whole), PLACES), HUNDRED),
      ...parts.map((part) => subtractIntervals(multiplyIntervals(allowed(whole), fraction), sumBut(parts, part))),
      divideInterval(sum(parts), fraction, PLACES),
    ]
  },
  growth: (rate, [before, after]) => growth(rate, before!, after!),
  // rate = change ÷ (now ∓ change)
  'change-of-now': (_rate, [change, now]) => {
    const of = (base: Interval): Interval => scaleInterval(divideInterval(allowed(change!), base, PLACES), HUNDRED)
    const fell = of(addIntervals(allowed(now!), allowed(change!)))
    const rose = of(subtractIntervals(allowed(now!), allowed(change!)))
    return [fell.low && rose.high ? { low: fell.low, high: rose.high } : EVERYTHING]
  },
  product: (total, [a, b]) => [
    multiplyIntervals(allowed(a!), allowed(b!)),
    divideInterval(allowed(total), allowed(b!), PLACES),
    divideInterval(allowed(total), allowed(a!), PLACES),
  ],
  repeat: (second, [first]) => [allowed(first!), allowed(second)],
  delta: (difference, [before, after]) => {
    const rises = minus(after!.value, before!.value).coefficient >= 0n
    const up = subtractIntervals(allowed(after!), allowed(before!))
    const size = rises ? up : subtractIntervals(allowed(before!), allowed(after!))
    const [small, large] = rises ? [before!, after!] : [after!, before!]
    const needed = {
      small: subtractIntervals(allowed(large), allowed(difference)),
      large: addIntervals(allowed(small), allowed(difference)),
    }
    return [size, rises ? needed.small : needed.large, rises ? needed.large : needed.small]
  },
  multiple: (times, [before, after]) => {
    const factor = addIntervals(allowed(times), ONE)
    const quotient = divideInterval(allowed(after!), allowed(before!), PLACES)
    return [
      subtractIntervals(quotient, ONE),
      divideInterval(allowed(after!), factor, PLACES),
      multiplyIntervals(allowed(before!), factor),
    ]
  },
  // own part ÷ own rate = other part ÷ other rate
  'implied-whole': (rate, [part, otherPart, otherRate]) => {
    const whole = divideInterval(allowed(otherPart!), allowed(otherRate!), PLACES)
    const own = divideInterval(allowed(part!), allowed(rate), PLACES)
    return [
      divideInterval(allowed(part!), whole, PLACES),
      multiplyIntervals(allowed(rate), whole),
      multiplyIntervals(allowed(otherRate!), own),
      divideInterval(allowed(otherPart!), own, PLACES),
    ]
  },
}
SOLVERS['tally'] = SOLVERS['sum']!
SOLVERS['points-delta'] = SOLVERS['delta']!

const sum = (figures: readonly Valued[]): Interval => figures.map(allowed).reduce(addIntervals, point(decimal(0n)))
const sumBut = (figures: readonly Valued[], but: Valued): Interval => sum(figures.filter((figure) => figure !== but))
const multiply = (a: Decimal, b: Decimal): Decimal => decimal(a.coefficient * b.coefficient, a.exponent + b.exponent)

const plain = (others: readonly Valued[], last: Valued, but: Valued): Decimal =>
  [last, ...others].filter((rate) => rate !== but).reduce((total, { value }) => plus(total, value), decimal(0n))

/** after = before × (1 ± rate): a fall where the later is the smaller. */
function growth(rate: Valued, before: Valued, after: Valued): Interval[] {
  const quotient = scaleInterval(divideInterval(allowed(after), allowed(before), PLACES), HUNDRED)
  const fraction = scaleInterval(allowed(rate), decimal(1n, -2))
  const rises = minus(after.value, before.value).coefficient >= 0n
  const factor = rises ? addIntervals(ONE, fraction) : subtractIntervals(ONE, fraction)
  const change = subtractIntervals(quotient, point(HUNDRED))
  return [
    rises ? change : subtractIntervals(point(HUNDRED), quotient),
    divideInterval(allowed(after), factor, PLACES),
    multiplyIntervals(allowed(before), factor),
  ]
}

const ROUNDED: readonly string[] = ['share', 'growth', 'multiple', 'implied-whole', 'points-delta']
const half = ({ value }: Valued): Decimal => multiply(unitOf(value), decimal(5n, -1))

const isValued = (figure: Figure | undefined): figure is Valued => figure?.value !== undefined

/** Undefined for relations that are no equation between printed numbers: counts of lists, spans, directions. */
export function termsOf(relation: Relation, figureAt: (start: number) => Figure | undefined): Term[] | undefined {
  const figures = [relation.at, ...relation.against].map(({ start }) => figureAt(start))
  const solve = SOLVERS[relation.form?.[0] ?? ''] ?? SOLVERS[relation.kind]
  if (!solve || figures.length < 2 || !figures.every(isValued)) return undefined
  const [at, ...against] = figures
  const needed = solve(at!, against)
  // What is computed by dividing is printed rounded
  const round = ROUNDED.includes(relation.kind)
  return figures.map((figure, index) => {
    const interval = needed[index] ?? EVERYTHING
    return { printed: figure.value, needed: round ? widen(interval, half(figure)) : interval }
  })
}
