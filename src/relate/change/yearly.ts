// 由2015年的712亿元增长到2024年的5367亿元，年均增长25% -> the yearly growth, recomputed.
import { toNumber, type Decimal } from '../../exact/decimal.ts'
import type { Relation, Wording } from '../../model.ts'
import type { Change, Tail } from './before-after.ts'
import { allowed, decimalsOf, unitOf } from '../allowed.ts'
import { build, isFall, quoteOf } from './outcome.ts'
import type { Passage } from '../passage.ts'
import { judgeFactor } from './rate.ts'

export function judgeAnnual(passage: Passage, change: Change, tail: Tail): Relation | undefined {
  const count = change.years?.count
  if (count === undefined || count < 2 || count > 80 || isFall(change)) return undefined
  const verdict = judgeFactor(change, tail, count)
  const ratio = toNumber(change.after.value) / toNumber(change.before.value)
  const places = Math.max(1, decimalsOf(tail.figure))
  const growth = (Math.pow(ratio, 1 / count) - 1) * 100
  const { before, after } = change
  const [low, high] = [allowed(after), allowed(before)]
  const end = (a: Decimal | null, b: Decimal | null) =>
    a && b ? `${((Math.pow(toNumber(a) / toNumber(b), 1 / count) - 1) * 100).toFixed(places)}%` : '∞'
  const range = `${end(low.low, high.high)}–${end(low.high, high.low)}`
  const quote = quoteOf(passage)
  const value = `${growth.toFixed(places)}%`
  const slip = verdict === 'holds' ? undefined : findAnnualSlip(change, tail, count, ratio)
  const relation = build(passage, {
    kind: 'annual-growth',
    tail,
    change,
    formula: `(${quote(after)} ÷ ${quote(before)})^(1/${count}) − 1 = ${value}`,
    verdict,
    shown: { zh: `${value}（${range}，${count}年）`, en: `${value} (${range}, ${count} years)` },
    repair: `${growth.toFixed(decimalsOf(tail.figure))}%`,
    slip,
  })
  // 十年间: the first year may be counted in
  return slip ? { ...relation, severity: 'info' } : relation
}

function findAnnualSlip(change: Change, tail: Tail, count: number, ratio: number): Wording | undefined {
  for (const other of [count + 1, count - 1]) {
    if (other > 0 && judgeFactor(change, tail, other) === 'holds')
      return { zh: `按${other}年算的`, en: `growth over ${other} years` }
  }
  const spread = ((ratio - 1) / count) * 100
  const printed = tail.figure
  if (Math.abs(spread - toNumber(printed.value)) <= toNumber(unitOf(printed.value)))
    return { zh: `总增幅除以${count}年`, en: `total growth divided by ${count}` }
  return undefined
}
