// 由3.2万人增加到4.5万人，增加1.3万人; 由20.8%下降到18.2%，下降2.6个百分点 -> the difference, recomputed.
import { compare, minus, shift } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import type { Relation } from '../../model.ts'
import type { Change, Tail } from './before-after.ts'
import { decimalsOf, judgeDifference, showLike, unitOf } from '../allowed.ts'
import { build, quoteOf, sizeOf, toPlain } from './outcome.ts'
import type { Passage } from '../passage.ts'

export function judgeDelta(passage: Passage, change: Change, tail: Tail, kind: string): Relation {
  const [more, less] =
    compare(change.after.value, change.before.value) >= 0
      ? [change.after, change.before]
      : [change.before, change.after]
  const difference = minus(more.value, less.value)
  const verdict = judgeDifference(more, less, tail.figure)
  const quote = quoteOf(passage)
  const unit = kind === 'points-delta' ? '个百分点' : tail.figure.unit || change.before.unit
  const shown =
    kind === 'points-delta'
      ? `${toPlain(difference)}${unit}`
      : `${showLike(difference, tail.figure, Math.max(decimalsOf(tail.figure), 2))}${unit}`
  return build(passage, {
    kind,
    tail,
    change,
    formula: `${quote(more)} − ${quote(less)} = ${shown}`,
    verdict,
    shown: { zh: shown, en: shown },
    repair: shown,
  })
}

/** 由5%升至6%，升幅20%: a rate of a rate; a bare difference in % is the other fault, of points. */
export function judgeRateOfRates(passage: Passage, change: Change, tail: Tail): Relation | undefined {
  const { before, after } = change
  const difference =
    compare(after.value, before.value) >= 0 ? minus(after.value, before.value) : minus(before.value, after.value)
  if (tail.annual || before.unit !== tail.figure.unit || compare(difference, tail.figure.value) !== 0) return undefined
  const relative = divide(shift(difference, 2), before.value, 2)
  if (relative && compare(sizeOf(minus(relative, tail.figure.value)), unitOf(tail.figure.value)) <= 0) return undefined
  const quote = quoteOf(passage)
  const points = `${quote(tail.figure).replace(/[%‰]/, '')}个${before.unit === '‰' ? '千分点' : '百分点'}`
  return {
    kind: 'points',
    at: tail.figure,
    against: [before, after],
    formula: `${quote(before)} → ${quote(after)} = ${points}`,
    holds: false,
    message: {
      zh: `${quote(before)}与${quote(after)}相差${points}，文中写${quote(tail.figure)}`,
      en: `${quote(before)} and ${quote(after)} differ by ${points}, the text says ${quote(tail.figure)}`,
    },
    suggestions: [points],
    severity: 'error',
  }
}
