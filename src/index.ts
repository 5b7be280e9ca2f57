// The public API.
import { toNumber } from './exact/decimal.ts'
import { readFigures as read } from './extract/figures/index.ts'
import type { FigureKind, Hedge } from './model.ts'

export { checkText, readArticles } from './check.ts'
export { defineRule } from './rule.ts'
export { RULES } from './rules/index.ts'
export { testRule } from './test-rule.ts'
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
  for (const figure of read(text, options).figures) {
    const { start, end, kind, interval, period, seconds } = figure
    yield {
      start,
      end,
      text: figure.text,
      kind,
      ...(figure.value ? { value: toNumber(figure.value) } : {}),
      ...(period
        ? {}
        : { low: interval.low && toNumber(interval.low), high: interval.high && toNumber(interval.high) }),
      ...(figure.unit ? { unit: figure.unit } : {}),
      hedge: figure.hedge,
      ...(period?.start ? { from: period.start } : {}),
      ...(period?.end ? { to: period.end } : {}),
      ...(seconds === undefined ? {} : { seconds }),
    }
  }
}
