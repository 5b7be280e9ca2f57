// 8天接待640万人次，日均80万人次 -> a total, its days and the daily average.
import { decimal, toNumber, type Decimal } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { multiplyIntervals, point } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import { allowed, decimalsOf, divideInterval, isExact, judge, scaleOf, showLike } from '../allowed.ts'
import { isSameUnit } from '../whole/run-of-parts.ts'
import { clauseBefore, wordsBefore, type Passage, type Valued } from '../passage.ts'

const AVERAGES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:日均|平均每天|每天平均|平均每日)[^，。；]{0,6}$/, /^天$|^日$/],
  [/(?:月均|平均每月|平均每个月)[^，。；]{0,6}$/, /^个月$/],
  [/户均[^，。；]{0,6}$/, /^户$/],
  [/亩均[^，。；]{0,6}$/, /^亩$/],
  [/场均[^，。；]{0,6}$/, /^场$/],
]
const NO_TOTAL = /单日|最高|最多|当天|当日|首日|高峰|日均|月均|平均|同比|增加|比|较|每/

export function* readAverages(passage: Passage): Generator<Relation> {
  if (!/[日月户亩场]均|平均每/.test(passage.text)) return
  for (const average of passage.amounts) {
    const words = wordsBefore(passage, average)
    const found = AVERAGES.find(([cue]) => cue.test(words))
    if (!found) continue
    const lengths = passage.figures.filter(
      (figure): figure is Valued =>
        figure.kind !== 'period' &&
        figure.value !== undefined &&
        found[1].test(figure.unit) &&
        figure.end <= average.start,
    )
    const totals = passage.amounts.filter(
      (figure) =>
        figure !== average &&
        isSameUnit(figure, average) &&
        figure.end <= average.start &&
        !NO_TOTAL.test(clauseBefore(passage, figure.start).slice(-14)),
    )
    const relation = compareWith(passage, average, lengths, totals)
    if (relation) yield relation
  }
}

function compareWith(
  passage: Passage,
  average: Valued,
  lengths: readonly Valued[],
  totals: readonly Valued[],
): Relation | undefined {
  const { text } = passage.article
  const verdictOf = (total: Valued, length: Valued) =>
    judge((allow) => [
      allow(total),
      multiplyIntervals(allow(average), length.hedge === 'exact' ? point(length.value) : allow(length)),
    ])
  const pairs = lengths.flatMap((length) => totals.map((total) => ({ length, total })))
  const held = pairs.find(({ length, total }) => verdictOf(total, length) === 'holds')
  const pair = held ?? (pairs.length === 1 ? pairs[0] : undefined)
  if (!pair) return undefined
  const { length, total } = pair
  const places = decimalsOf(average) + 1
  const value: Decimal = divide(total.value, length.value, Math.max(0, places - scaleOf(average)[1])) ?? decimal(0n)
  const range = divideInterval(allowed(total), allowed(length), places)
  const quote = ({ start, end }: Valued) => text.slice(start, end)
  const shown = showLike(value, average, places) + average.unit
  const formula = `${quote(total)} ÷ ${quote(length)} = ${shown}`
  const holds = held !== undefined
  const doubtful =
    verdictOf(total, length) === 'doubtful' ||
    ![average, total, length].every(isExact) ||
    toNumber(range.low ?? value) < 0
  return {
    kind: 'average',
    at: average,
    against: [total, length],
    formula,
    holds,
    ...(holds
      ? {}
      : {
          message: { zh: `${formula}，文中写${quote(average)}`, en: `${formula}, the text says ${quote(average)}` },
          suggestions: [shown],
          ...(doubtful ? { severity: 'warning' as const } : {}),
        }),
  }
}
