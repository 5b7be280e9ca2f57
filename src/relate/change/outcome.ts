// A recomputed change and its verdict -> a relation with its formula, message and repair.
import { compare, decimal, minus, shift, toNumber, type Decimal } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { point, scaleInterval, subtractIntervals, type Interval } from '../../exact/interval.ts'
import type { Relation, Severity, Wording } from '../../model.ts'
import type { Change, Tail } from './before-after.ts'
import { allowed, divideInterval, isExact, trim, type Verdict } from '../allowed.ts'
import type { Passage } from '../passage.ts'

export const quoteOf = (passage: Passage) => (figure: { start: number; end: number }) =>
  passage.article.text.slice(figure.start, figure.end)

export interface Outcome {
  readonly kind: string
  readonly tail: Tail
  readonly change: Change
  readonly formula: string
  readonly verdict: Verdict
  /** The recomputed value, with its range, as shown. */
  readonly shown: Wording
  readonly repair: string
  readonly slip?: Wording | undefined
}

export function build(passage: Passage, outcome: Outcome): Relation {
  const { kind, tail, change, formula, verdict, shown, repair, slip } = outcome
  const printed = quoteOf(passage)(tail.figure)
  const against = [change.before, change.after]
  if (verdict === 'holds') return { kind, at: tail.figure, against, formula, holds: true }
  const exact = [tail.figure, change.before, change.after].every(isExact)
  const severity: Severity | undefined =
    verdict === 'doubtful' ? 'info' : exact && verdict === 'fails' ? undefined : 'warning'
  return {
    kind,
    at: tail.figure,
    against,
    formula,
    holds: false,
    message: {
      zh: `应为${shown.zh}，文中写${printed}${slip ? `，像是${slip.zh}` : ''}`,
      en: `recomputed ${shown.en}, the text says ${printed}${slip ? `; it looks like ${slip.en}` : ''}`,
    },
    suggestions: [repair],
    ...(slip ? { slip: 'base' } : {}),
    ...(severity ? { severity } : {}),
  }
}

export const toPlain = (value: Decimal): string => {
  const { coefficient, exponent } = trim(value)
  return toNumber({ coefficient, exponent }).toString()
}

export const isFall = ({ before, after }: Change): boolean => compare(after.value, before.value) < 0

export const sizeOf = (value: Decimal): Decimal =>
  value.coefficient < 0n ? decimal(-value.coefficient, value.exponent) : value

/** Growth in per cent, with what the printed figures leave open. */
export function rateOf({ before, after }: Change, places: number): { value: Decimal; range: Interval } | undefined {
  const ratio = divide(shift(after.value, 2), before.value, places)
  if (!ratio) return undefined
  const hundred = decimal(100n)
  const quotient = divideInterval(scaleInterval(allowed(after), hundred), allowed(before), places)
  return { value: minus(ratio, hundred), range: subtractIntervals(quotient, point(hundred)) }
}
