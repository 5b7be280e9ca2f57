// Printed figures -> what they allow, and whether an equation between them can hold: the one place that decides.
import { compare, decimal, minus, plus, shift, showDecimal, times, type Decimal } from '../exact/decimal.ts'
import { divide, larger, round } from '../exact/divide.ts'
import { addIntervals, isDisjoint, point, subtractIntervals, widen, type Interval } from '../exact/interval.ts'
import type { Figure, Wording } from '../model.ts'
import type { Valued } from './passage.ts'

const TENTH = decimal(1n, -1)
const RELATIVE: ReadonlySet<string> = new Set(['percent', 'points', 'multiple'])

/** One unit in the last printed place: 12.3亿 has 0.1亿. */
export const unitOf = (value: Decimal): Decimal => decimal(1n, value.exponent)

function printedPlainly(figure: Figure, value: Decimal): boolean {
  return value.exponent === 0 && figure.kind !== 'multiple' && !RELATIVE.has(figure.kind)
}

/**
 * What a printed figure allows before a conflict is an error: rounding or truncation of the last place, a tenth for 约,
 * a tenth below for 近, the printed bound for 超, 余, 以上 and the like.
 */
export function allowed(figure: Valued): Interval {
  let interval = known.get(figure)
  if (!interval) known.set(figure, (interval = computeAllowed(figure)))
  return interval
}

/** Every reader asks again for the same figures. */
const known = new WeakMap<Valued, Interval>()

function computeAllowed(figure: Valued): Interval {
  const { value, hedge, interval } = figure
  const size = value.coefficient < 0n ? decimal(-value.coefficient, value.exponent) : value
  const unit = unitOf(value)
  switch (hedge) {
    case 'exact':
      if (RELATIVE.has(figure.kind)) return widen(point(value), unit)
      if (printedPlainly(figure, value)) return point(value)
      return { low: minus(value, times(unit, decimal(5n, -1))), high: plus(value, unit), highOpen: true }
    case 'about':
      return widen(point(value), larger(times(size, TENTH), unit))
    case 'nearly':
      return {
        low: minus(value, times(size, TENTH)),
        high: plus(value, RELATIVE.has(figure.kind) ? unit : decimal(0n)),
      }
    default:
      return {
        low: interval.low && minus(interval.low, RELATIVE.has(figure.kind) ? unit : decimal(0n)),
        high: interval.high && plus(interval.high, RELATIVE.has(figure.kind) ? unit : decimal(0n)),
      }
  }
}

/** A round count from a thousand up may itself be rounded: 3000 may stand for 2950 to 3050. */
export function loose(figure: Valued): Interval {
  const { value } = figure
  if (figure.hedge !== 'exact' || !printedPlainly(figure, value) || value.coefficient < 1000n) return allowed(figure)
  const zeros = /0*$/.exec(value.coefficient.toString())![0].length
  return zeros < 2 ? allowed(figure) : widen(point(value), decimal(5n, zeros - 2))
}

/** 约 taken at its printed places: what misses even that is worth a look, no more. */
export const tight = (figure: Valued): Interval =>
  figure.hedge === 'about' ? widen(point(figure.value), unitOf(figure.value)) : allowed(figure)

/** Rounding or truncation of the last place alone, for the terms of a subtraction of rates. */
export const rounded = (figure: Valued): Interval => {
  const { value, hedge } = figure
  if (hedge !== 'exact' || !RELATIVE.has(figure.kind)) return allowed(figure)
  return { low: minus(value, times(unitOf(value), decimal(5n, -1))), high: plus(value, unitOf(value)), highOpen: true }
}

export type Verdict = 'holds' | 'doubtful' | 'unlikely' | 'fails'

/** Whether two sides of an equation can be equal; doubtful where only the rounding of round counts could save it. */
export function judge(side: (allow: (figure: Valued) => Interval) => readonly [Interval, Interval]): Verdict {
  const [left, right] = side(allowed)
  if (!isDisjoint(left, right)) return 'holds'
  const [looseLeft, looseRight] = side(loose)
  return isDisjoint(looseLeft, looseRight) ? 'fails' : 'doubtful'
}

const HALF = decimal(5n, -1)

/** Rounded in the last place: 2.35 up to 2.45. */
const asRounded = (figure: Valued): Interval =>
  isCut(figure) ? { ...around(figure), highOpen: true } : allowed(figure)
const around = ({ value }: Valued): Interval => {
  const half = times(unitOf(value), HALF)
  return { low: minus(value, half), high: plus(value, half) }
}

/** Cut after the last place: 2.4 up to 2.5. */
const asTruncated = (figure: Valued): Interval =>
  isCut(figure)
    ? { low: figure.value, high: plus(figure.value, unitOf(figure.value)), highOpen: true }
    : allowed(figure)

const isCut = (figure: Valued): boolean => figure.hedge === 'exact' && !printedPlainly(figure, figure.value)

/**
 * For sums and differences, whose terms were surely cut alike: what holds neither rounded nor truncated but only
 * with the one here and the other there is unlikely, though not impossible.
 */
export function judgeAlike(side: (allow: (figure: Valued) => Interval) => readonly [Interval, Interval]): Verdict {
  const verdict = judge(side)
  if (verdict !== 'holds') return verdict
  return isDisjoint(...side(asRounded)) && isDisjoint(...side(asTruncated)) ? 'unlikely' : 'holds'
}

/** more − less against the printed difference; rates are taken at their rounding alone. */
export function judgeDifference(more: Valued, less: Valued, difference: Valued): Verdict {
  const verdict = judgeAlike((allow) => [subtractIntervals(allow(more), allow(less)), allow(difference)])
  if (verdict === 'fails' || verdict === 'doubtful' || !RELATIVE.has(more.kind)) return verdict
  return isDisjoint(subtractIntervals(rounded(more), rounded(less)), rounded(difference)) ? 'fails' : verdict
}

export const sumOf = (figures: readonly Valued[], allow: (figure: Valued) => Interval): Interval =>
  figures.map(allow).reduce(addIntervals)

export const isExact = (figure: Figure): boolean => figure.hedge === 'exact'

// ---- showing

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
]

/** Ten thousands or hundred millions that a figure is printed in: 8.5亿元 has 亿. */
export function scaleOf(figure: Figure): readonly [string, number] {
  return SCALES.find(([word]) => figure.text.includes(word)) ?? ['', 0]
}

/** The number as printed, without hedge and unit: 8.5亿. */
export const showNumber = (figure: Figure, text: string): string => text.slice(figure.number.start, figure.number.end)

/** A computed value in the scale of a printed one, cut to its last place: 29.2亿. */
export function showLike(value: Decimal, figure: Figure, places?: number): string {
  const [word, zeros] = scaleOf(figure)
  const scaled = shift(value, -zeros)
  const kept = places ?? Math.max(0, zeros - (figure.value?.exponent ?? 0))
  return showDecimal(trim(round(scaled, kept))) + word
}

/** Without zeros behind the point: 30.0 is 30. */
export function trim(value: Decimal): Decimal {
  let { coefficient, exponent } = value
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent++
  }
  return decimal(coefficient, exponent)
}

/** a ÷ b in per cent with one place more than asked for; null for a zero divisor. */
export const percentOf = (a: Decimal, b: Decimal, places: number): Decimal | null => divide(shift(a, 2), b, places)

/** 28.9%–29.5% */
export function showRange(low: Decimal | null, high: Decimal | null, suffix: string): string {
  if (low && high && compare(low, high) === 0) return `${showDecimal(low)}${suffix}`
  return `${low ? showDecimal(low) + suffix : '−∞'}–${high ? showDecimal(high) + suffix : '∞'}`
}

/** How many decimals a figure is printed with, 万 and 亿 apart. */
export const decimalsOf = (figure: Valued): number => Math.max(0, scaleOf(figure)[1] - figure.value.exponent)

export interface Shown {
  readonly value: string
  /** 29.1%（28.9%–29.5%）, or the value alone where it is exact. */
  readonly ranged: Wording
}

/** A computed value with what the printed figures leave open, in the words of a message. */
export function showComputed(value: Decimal, range: Interval, suffix: string, places: number): Shown {
  const shown = showDecimal(trim(round(value, places))) + suffix
  const [low, high] = [range.low && trim(round(range.low, places)), range.high && trim(round(range.high, places))]
  if (low && high && compare(low, high) === 0) return { value: shown, ranged: { zh: shown, en: shown } }
  const spread = showRange(low, high, suffix)
  return { value: shown, ranged: { zh: `${shown}（${spread}）`, en: `${shown} (${spread})` } }
}

/** Quotient of two intervals without negative values, to a number of places; for showing. */
export function divideInterval(a: Interval, b: Interval, places: number): Interval {
  return {
    low: a.low && b.high ? divide(a.low, b.high, places) : null,
    high: a.high && b.low ? divide(a.high, b.low, places) : null,
  }
}
