// A rule and its flag -> how sure the finding is, and the severity that it earns.
import { readJudged, type Judged } from '../almanac/judged.ts'
import type { Flag, Severity } from '../model.ts'
import type { Rule } from '../rule.ts'

/** The least confidence of each severity. */
export type Thresholds = Readonly<Record<Severity, number>>

export const THRESHOLDS: Thresholds = { error: 0.95, warning: 0.8, info: 0.4 }
/** An error rests on at least so many counted cases. */
export const LEAST_COUNTED = 20
/** A rule's record leans on what rules of its sort have shown, as if on so many judged findings. */
const LEAN = 6
/** What findings have shown that follow from a definition or the calendar, and those of wording. */
const DEFINED = 0.97
const WORDED = 0.88
const HINTED = 0.5

let records: ReadonlyMap<string, Judged> | undefined

/** Findings that people have judged, by rule. */
export const readRecords = (): ReadonlyMap<string, Judged> => (records ??= readJudged('rule'))

/** A rule whose flags carry no count of their own: its judged findings, leaning on its sort. */
export function recordOf({ id, severity }: Rule): number {
  const { right, of } = readRecords().get(id) ?? { right: 0, of: 0 }
  const sort = severity === 'error' ? DEFINED : severity === 'warning' ? WORDED : HINTED
  return (right + LEAN * sort) / (of + LEAN)
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']
const lower = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b)

export interface Weighed {
  readonly confidence: number
  /** Undefined where the finding is not worth showing. */
  readonly severity: Severity | undefined
}

/** `most` is the highest severity that configuration and rule allow. */
export function weighFlag(rule: Rule, flag: Flag, most: Severity, thresholds: Thresholds = THRESHOLDS): Weighed {
  const confidence = flag.confidence ?? recordOf(rule)
  const enough = flag.counted === undefined || flag.counted >= LEAST_COUNTED
  const earned =
    confidence >= thresholds.error && enough
      ? 'error'
      : confidence >= thresholds.warning
        ? 'warning'
        : confidence >= thresholds.info
          ? 'info'
          : undefined
  // A house that raises a rule of wording above its own severity means it
  const raised = flag.confidence === undefined && rule.severity !== 'off' && lower(rule.severity, most) !== most
  const severity = earned && lower(raised ? most : earned, flag.severity ? lower(flag.severity, most) : most)
  return { confidence: Math.round(confidence * 1000) / 1000, severity }
}
