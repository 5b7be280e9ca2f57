// Every built-in rule. To add one: its file, its line here.
import type { Rule } from '../rule.ts'
import ageBirthMismatch from './age-birth-mismatch.ts'
import anniversaryMismatch from './anniversary-mismatch.ts'
import announcedCount from './announced-count.ts'
import annualGrowth from './annual-growth.ts'
import approxDunhao from './approx-dunhao.ts'
import arabicJi from './arabic-ji.ts'
import averageMismatch from './average-mismatch.ts'
import bareDecimal from './bare-decimal.ts'
import boundDouble from './bound-double.ts'
import brokenSentence from './broken-sentence.ts'
import centuryClash from './century-clash.ts'
import clockForm from './clock-form.ts'
import clockInvalid from './clock-invalid.ts'
import comparedMonthClash from './compared-month-clash.ts'
import countKindClash from './count-kind-clash.ts'
import dateAhead from './date-ahead.ts'
import dateInvalid from './date-invalid.ts'
import dateRangeMismatch from './date-range-mismatch.ts'
import dateSpanMismatch from './date-span-mismatch.ts'
import deadlineWordMisuse from './deadline-word-misuse.ts'
import decimalImplausible from './decimal-implausible.ts'
import decimalLost from './decimal-lost.ts'
import decreaseByTimes from './decrease-by-times.ts'
import decreaseOverWhole from './decrease-over-whole.ts'
import deltaMismatch from './delta-mismatch.ts'
import differenceMismatch from './difference-mismatch.ts'
import directionConflict from './direction-conflict.ts'
import duplicateFragment from './duplicate-fragment.ts'
import duplicateParagraph from './duplicate-paragraph.ts'
import exchangeConflict from './exchange-conflict.ts'
import fanCharacter from './fan-character.ts'
import fanWording from './fan-wording.ts'
import firstAgainConflict from './first-again-conflict.ts'
import growthMismatch from './growth-mismatch.ts'
import hardBound from './hard-bound.ts'
import headlineFigureUnsupported from './headline-figure-unsupported.ts'
import headlineNumberConflict from './headline-number-conflict.ts'
import hedgeConflict from './hedge-conflict.ts'
import hedgeDouble from './hedge-double.ts'
import hedgeOnExact from './hedge-on-exact.ts'
import hedgeOnRange from './hedge-on-range.ts'
import lifeTimeline from './life-timeline.ts'
import listCount from './list-count.ts'
import listNumbering from './list-numbering.ts'
import lunarArabic from './lunar-arabic.ts'
import lunarDateMismatch from './lunar-date-mismatch.ts'
import magnitudeSlip from './magnitude-slip.ts'
import mixedMagnitude from './mixed-magnitude.ts'
import monthThirdMisuse from './month-third-misuse.ts'
import nameVariant from './name-variant.ts'
import negativeFall from './negative-fall.ts'
import negativeTwice from './negative-twice.ts'
import numberConflict from './number-conflict.ts'
import numberFormMixed from './number-form-mixed.ts'
import partExceedsSum from './part-exceeds-sum.ts'
import perHeadMismatch from './per-head-mismatch.ts'
import perUnitDouble from './per-unit-double.ts'
import percentFallOverHundred from './percent-fall-over-hundred.ts'
import percentVsPoints from './percent-vs-points.ts'
import placeConflict from './place-conflict.ts'
import placeHierarchy from './place-hierarchy.ts'
import placeLevel from './place-level.ts'
import placeholderLeft from './placeholder-left.ts'
import pointsMismatch from './points-mismatch.ts'
import pointsOnAmount from './points-on-amount.ts'
import precisionConflict from './precision-conflict.ts'
import productMismatch from './product-mismatch.ts'
import rangeDashKind from './range-dash-kind.ts'
import rangePercentOmit from './range-percent-omit.ts'
import rangeReversed from './range-reversed.ts'
import rangeWanOmit from './range-wan-omit.ts'
import rankConflict from './rank-conflict.ts'
import rankShiftMismatch from './rank-shift-mismatch.ts'
import rankValueConflict from './rank-value-conflict.ts'
import ratioMismatch from './ratio-mismatch.ts'
import reachNear from './reach-near.ts'
import relativeDateMismatch from './relative-date-mismatch.ts'
import repeatedWord from './repeated-word.ts'
import respectivelyCount from './respectively-count.ts'
import scopeSwap from './scope-swap.ts'
import shareMismatch from './share-mismatch.ts'
import shareSum from './share-sum.ts'
import shareWhole from './share-whole.ts'
import shareWithObject from './share-with-object.ts'
import solarTermMismatch from './solar-term-mismatch.ts'
import sumMismatch from './sum-mismatch.ts'
import tallySum from './tally-sum.ts'
import textCutOff from './text-cut-off.ts'
import timesMismatch from './times-mismatch.ts'
import titleOfficeConflict from './title-office-conflict.ts'
import unbalancedQuote from './unbalanced-quote.ts'
import uniqueOneof from './unique-oneof.ts'
import unitConversion from './unit-conversion.ts'
import unitCountless from './unit-countless.ts'
import unitMismatch from './unit-mismatch.ts'
import unitMissing from './unit-missing.ts'
import unitNonstandard from './unit-nonstandard.ts'
import weekdayMismatch from './weekday-mismatch.ts'
import yearAbbreviated from './year-abbreviated.ts'
import yearOnYear from './year-on-year.ts'
import yoyLabelClash from './yoy-label-clash.ts'
import zodiacMismatch from './zodiac-mismatch.ts'

export const RULES: readonly Rule[] = [
  ageBirthMismatch,
  anniversaryMismatch,
  announcedCount,
  annualGrowth,
  approxDunhao,
  arabicJi,
  averageMismatch,
  bareDecimal,
  boundDouble,
  brokenSentence,
  centuryClash,
  clockForm,
  clockInvalid,
  comparedMonthClash,
  countKindClash,
  dateAhead,
  dateInvalid,
  dateRangeMismatch,
  dateSpanMismatch,
  deadlineWordMisuse,
  decimalImplausible,
  decimalLost,
  decreaseByTimes,
  decreaseOverWhole,
  deltaMismatch,
  differenceMismatch,
  directionConflict,
  duplicateFragment,
  duplicateParagraph,
  exchangeConflict,
  fanCharacter,
  fanWording,
  firstAgainConflict,
  growthMismatch,
  hardBound,
  headlineFigureUnsupported,
  headlineNumberConflict,
  hedgeConflict,
  hedgeDouble,
  hedgeOnExact,
  hedgeOnRange,
  lifeTimeline,
  listCount,
  listNumbering,
  lunarArabic,
  lunarDateMismatch,
  magnitudeSlip,
  mixedMagnitude,
  monthThirdMisuse,
  nameVariant,
  negativeFall,
  negativeTwice,
  numberConflict,
  numberFormMixed,
  partExceedsSum,
  perHeadMismatch,
  perUnitDouble,
  percentFallOverHundred,
  percentVsPoints,
  placeConflict,
  placeHierarchy,
  placeLevel,
  placeholderLeft,
  pointsMismatch,
  pointsOnAmount,
  precisionConflict,
  productMismatch,
  rangeDashKind,
  rangePercentOmit,
  rangeReversed,
  rangeWanOmit,
  rankConflict,
  rankShiftMismatch,
  rankValueConflict,
  ratioMismatch,
  reachNear,
  relativeDateMismatch,
  repeatedWord,
  respectivelyCount,
  scopeSwap,
  shareMismatch,
  shareSum,
  shareWhole,
  shareWithObject,
  solarTermMismatch,
  sumMismatch,
  tallySum,
  textCutOff,
  timesMismatch,
  titleOfficeConflict,
  unbalancedQuote,
  uniqueOneof,
  unitConversion,
  unitCountless,
  unitMismatch,
  unitMissing,
  unitNonstandard,
  weekdayMismatch,
  yearAbbreviated,
  yearOnYear,
  yoyLabelClash,
  zodiacMismatch,
]
