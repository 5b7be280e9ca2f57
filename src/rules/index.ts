// Every built-in rule. To add one: its file, its line here.
import type { Rule } from '../rule.ts'
import announcedCount from './announced-count.ts'
import bareDecimal from './bare-decimal.ts'
import boundDouble from './bound-double.ts'
import dateInvalid from './date-invalid.ts'
import decimalLost from './decimal-lost.ts'
import decreaseByTimes from './decrease-by-times.ts'
import hedgeConflict from './hedge-conflict.ts'
import hedgeDouble from './hedge-double.ts'
import listCount from './list-count.ts'
import magnitudeSlip from './magnitude-slip.ts'
import monthThirdMisuse from './month-third-misuse.ts'
import nameVariant from './name-variant.ts'
import numberConflict from './number-conflict.ts'
import partExceedsSum from './part-exceeds-sum.ts'
import percentVsPoints from './percent-vs-points.ts'
import placeHierarchy from './place-hierarchy.ts'
import rangeReversed from './range-reversed.ts'
import rankConflict from './rank-conflict.ts'
import respectivelyCount from './respectively-count.ts'
import shareMismatch from './share-mismatch.ts'
import sumMismatch from './sum-mismatch.ts'
import unitMismatch from './unit-mismatch.ts'

export const RULES: readonly Rule[] = [
  announcedCount,
  bareDecimal,
  boundDouble,
  dateInvalid,
  decimalLost,
  decreaseByTimes,
  hedgeConflict,
  hedgeDouble,
  listCount,
  magnitudeSlip,
  monthThirdMisuse,
  nameVariant,
  numberConflict,
  partExceedsSum,
  percentVsPoints,
  placeHierarchy,
  rangeReversed,
  rankConflict,
  respectivelyCount,
  shareMismatch,
  sumMismatch,
  unitMismatch,
]
