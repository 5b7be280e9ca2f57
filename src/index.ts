// The public API.
import { toNumber } from './exact/decimal.ts'
import { streamFigures } from './extract/figures/index.ts'
import type { Figure, FigureKind, Hedge } from './model.ts'

export { checkText, readArticles } from './check/article.ts'
export { configSchema } from './config/schema.ts'
export { defineRule } from './rule.ts'
export { RULES } from './rules/index.ts'
export { bindingOf, describeRelation } from './relate/weigh/index.ts'
export { testRule } from './check/test-rule.ts'
export { UserError } from './errors.ts'
export type { Rule, BadExample } from './rule.ts'
export type * from './model.ts'

/** A figure with plain numbers; offsets are UTF-16, the end excluded. */
export interface PlainFigure {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: FigureKind
  /** Set wherever one number is printed, in the unit, 万 and 亿 multiplied out. */
  readonly value?: number
  /** The ends that the words allow; null is an open end. */
  readonly low?: number | null
  readonly high?: number | null
  readonly unit?: string
  readonly hedge?: Hedge
  /** Days, YYYY-MM-DD, both included. */
  readonly from?: string
  readonly to?: string
  readonly seconds?: number
}

/** Reads every figure of a text, in order, without overlaps. Never throws on text. */
export function* readFigures(text: string, options: { today?: string | undefined } = {}): Generator<PlainFigure> {
  for (const figure of streamFigures(text, options)) yield plain(figure)
}

function plain(figure: Figure): PlainFigure {
  const { start, end, text, kind, hedge, value, interval, unit, period, seconds } = figure
  const shown: { -readonly [Key in keyof PlainFigure]: PlainFigure[Key] } = { start, end, text, kind, hedge }
  if (value) shown.value = toNumber(value)
  if (period) {
    if (period.start) shown.from = period.start
    if (period.end) shown.to = period.end
  } else {
    shown.low = interval.low && toNumber(interval.low)
    shown.high = interval.high && toNumber(interval.high)
  }
  if (unit) shown.unit = unit
  if (seconds !== undefined) shown.seconds = seconds
  return shown
}
