// 开行5063列，较上年新增668列，增长15.2% -> now, change and growth: two give the third.
import { compare, decimal, minus, plus, shift } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { addIntervals, multiplyIntervals, scaleInterval, subtractIntervals } from '../../exact/interval.ts'
import type { Figure, Relation } from '../../model.ts'
import { isAtConstantPrices } from '../guards.ts'
import { allowed, decimalsOf, divideInterval, isExact, judge, showComputed } from '../allowed.ts'
import { isSameUnit } from '../whole/run-of-parts.ts'
import { clauseBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

// ，较上年新增; ，同比增加; ，比去年同期减少
const CHANGE =
  /^[）)]?[，,、（(]?(?:(?:比|较)[^，。；0-9]{1,8}?|同比|环比)(?:净)?(?<verb>新增|增加|增长|增收|多|增|减少|减收|下降|少|降低|减)(?:了|约)?$/
// ，增长; ，增幅为; ，同比增长
const RATE = /^[，,、（(]?(?:同比|比上年|环比)?(?<verb>增长|增幅|增速|增加|上升|下降|降幅|减少)(?:了|约|达|为|率为)*$/
const OTHER_BASE = /年初|年末|年底|月末|上个?月|上周|上个?季|上旬|昨日|环比/
/** Its terms are now and change, where other growth has before and after. */
const FORM = 'change-of-now'
const HUNDREDTH = decimal(1n, -2)

export function* readBaseGrowth(passage: Passage): Generator<Relation> {
  const figures = passage.figures.filter(({ period }) => period === undefined)
  for (let i = 0; i + 2 < figures.length; i++) {
    const [now, second, third] = [figures[i]!, figures[i + 1]!, figures[i + 2]!] as [Valued, Valued, Valued]
    if (!passage.amounts.includes(now)) continue
    const first = CHANGE.exec(wordsBetween(passage, now.end, second.start))
    const change = first && isChangeOf(passage, now, second) ? second : undefined
    if (!change || !first || third.kind !== 'percent' || third.value === undefined) continue
    const rate = RATE.exec(wordsBetween(passage, second.end, third.start))
    if (!rate || isAtConstantPrices(clauseBefore(passage, now.start))) continue
    const fall = /减|降|少/.test(first.groups!['verb']!)
    // 较年初增加1980亿元，同比增长5.6%: two bases
    if (OTHER_BASE.test(first[0]) && /同比/.test(rate[0])) continue
    if (fall !== /下降|降幅|减少/.test(rate.groups!['verb']!) && rate.groups!['verb'] !== '增幅') continue
    yield build(passage, now, change, third, fall)
  }
  yield* readChangeFirst(passage, figures)
}

// 比上年增加; ，达到
const CHANGE_FIRST = /(?:比|较)[^，。；]{1,10}?(?:净)?(?:新增|增加|增长|多)(?:了)?$/
const REACHES = /^[，,](?:总数|总量|总额|累计)?(?:达到?|增至|增加到|升至)(?:了)?$/

/** 比上年增加2100元，达到23100元，增长10% */
function* readChangeFirst(passage: Passage, figures: readonly Figure[]): Generator<Relation> {
  for (let i = 0; i + 2 < figures.length; i++) {
    const [change, now, third] = [figures[i]!, figures[i + 1]!, figures[i + 2]!] as [Valued, Valued, Valued]
    if (!passage.amounts.includes(now) || third.kind !== 'percent' || third.value === undefined) continue
    if (!REACHES.test(wordsBetween(passage, change.end, now.start)) || !isChangeOf(passage, now, change)) continue
    const clause = clauseBefore(passage, change.start)
    const rate = RATE.exec(wordsBetween(passage, now.end, third.start))
    if (!rate || !CHANGE_FIRST.test(clause) || isAtConstantPrices(clause)) continue
    if (/[降减]/.test(rate.groups!['verb']!)) continue
    yield build(passage, now, change, third, false)
  }
}

const isChangeOf = (passage: Passage, now: Valued, change: Valued): boolean =>
  passage.amounts.includes(change) &&
  (isSameUnit(now, change) || (change.unit === '' && change.value.exponent >= 4)) &&
  compare(change.value, now.value) < 0

function build(passage: Passage, now: Valued, change: Valued, rate: Valued, fall: boolean): Relation {
  const { text } = passage.article
  const baseOf = fall ? addIntervals : subtractIntervals
  const verdict = judge((allow) => [
    allow(change),
    scaleInterval(multiplyIntervals(baseOf(allow(now), allow(change)), allow(rate)), HUNDREDTH),
  ])
  const places = Math.max(1, decimalsOf(rate))
  const base = fall ? plus(now.value, change.value) : minus(now.value, change.value)
  const value = divide(shift(change.value, 2), base, places + 2)!
  const low = baseOf(allowed(now), allowed(change))
  const range = divideInterval(scaleInterval(allowed(change), decimal(100n)), low, places + 2)
  const shown = showComputed(value, range, '%', places)
  const quote = ({ start, end }: Valued) => text.slice(start, end)
  const formula = `${quote(change)} ÷ (${quote(now)} ${fall ? '+' : '−'} ${quote(change)}) = ${shown.value}`
  const against = [change, now]
  if (verdict === 'holds') return { kind: 'growth', at: rate, against, formula, form: [FORM], holds: true }
  const exact = [now, change, rate].every(isExact)
  return {
    kind: 'growth',
    at: rate,
    against,
    formula,
    form: [FORM],
    holds: false,
    message: {
      zh: `应为${shown.ranged.zh}，文中写${quote(rate)}`,
      en: `recomputed ${shown.ranged.en}, the text says ${quote(rate)}`,
    },
    suggestions: [showComputed(value, range, '%', decimalsOf(rate)).value],
    ...(verdict === 'doubtful' ? { severity: 'info' as const } : exact ? {} : { severity: 'warning' as const }),
  }
}
