// A change and what is said of it -> growth, delta, multiple, yearly growth and points, each recomputed.
import { compare } from '../../exact/decimal.ts'
import { isDisjoint } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import { judgeAnnual } from './yearly.ts'
import { readChanges, type Change, type Tail } from './before-after.ts'
import { judgeDelta, judgeRateOfRates } from './difference.ts'
import { isAtConstantPrices } from '../guards.ts'
import { allowed } from '../allowed.ts'
import { judgeMultiple } from './multiple.ts'
import { isSameUnit } from '../whole/run-of-parts.ts'
import { wordsBefore, type Passage } from '../passage.ts'
import { judgeRate } from './rate.ts'

export function* readGrowth(passage: Passage): Generator<Relation> {
  if (passage.figures.length < 2) return
  for (const change of readChanges(passage)) {
    const direction = judgeDirection(passage, change)
    if (direction) {
      yield direction
      continue
    }
    const net = findNetGrowth(passage, change)
    if (net) yield judgeDelta(passage, change, net, 'delta')
    for (const tail of change.tails) {
      const relation = judgeTail(passage, change, tail)
      if (relation) yield relation
    }
  }
}

/** 净增58家，总数由412家增至480家: the net change stands before the two. */
function findNetGrowth(passage: Passage, { before }: Change): Tail | undefined {
  if (!passage.text.includes('净增')) return undefined
  const figure = passage.amounts.findLast(({ end }) => end <= before.start)
  if (!figure || !isSameUnit(figure, before) || before.start - figure.end > 16) return undefined
  if (!/净增(?:加|长)?$/.test(wordsBefore(passage, figure))) return undefined
  return { kind: 'delta', figure, annual: false, yearOnYear: false, fall: false, words: '净增' }
}

// ---- direction

const isMinus = ({ article: { text } }: Passage, { start }: { readonly start: number }): boolean =>
  '-−–'.includes(text[start - 1] ?? '，')

const LOWER_IS_UP = /排名|位次|名次|榜|精度|误差|水质|级别|亏损|时间|时长|用时|耗时|车程|工期|单产|间隔/

function judgeDirection(passage: Passage, change: Change): Relation | undefined {
  const { before, after, verb, direction } = change
  if (direction === 'none' || !change.bound || LOWER_IS_UP.test(change.metric)) return undefined
  // 同比负增长0.8%, 亏损3亿元: below zero
  if (
    /负增长|减少|下降|亏损|降幅|跌幅/.test(
      passage.article.text.slice(Math.max(passage.start, before.start - 8), before.start),
    )
  )
    return undefined
  // 积分榜112位, 水质四类; a loss printed with its minus sign
  if (/^[位名类级]$/.test(before.unit) || isMinus(passage, after)) return undefined
  if (/分钟|小时|秒|天|日|‰/.test(before.unit) && direction === 'up') return undefined
  const [low, high] = direction === 'up' ? [after, before] : [before, after]
  const wrong = compare(low.value, high.value) < 0 && isDisjoint(allowed(low), allowed(high))
  const { text } = passage.article
  const [a, b, word] = [before, after, verb].map(({ start, end }) => text.slice(start, end)) as [string, string, string]
  if (!wrong) return undefined
  return {
    kind: 'direction',
    at: verb,
    against: [before, after],
    formula: `${a} ${direction === 'up' ? '>' : '<'} ${b}`,
    holds: false,
    message: {
      zh: `由${a}到${b}，写作“${word}”`,
      en: `from ${a} to ${b} the text says "${word}"`,
    },
  }
}

// ---- what is said of the change

function judgeTail(passage: Passage, change: Change, tail: Tail): Relation | undefined {
  if (isAtConstantPrices(change.metric + tail.words)) return undefined
  const rates = change.before.kind === 'percent'
  switch (tail.kind) {
    case 'delta':
      return rates || tail.annual ? undefined : judgeDelta(passage, change, tail, 'delta')
    case 'points':
      return rates && !tail.annual ? judgeDelta(passage, change, tail, 'points-delta') : undefined
    case 'multiple':
      return rates || tail.annual ? undefined : judgeMultiple(passage, change, tail)
    default:
      if (rates) return judgeRateOfRates(passage, change, tail)
      return tail.annual ? judgeAnnual(passage, change, tail) : judgeRate(passage, change, tail)
  }
}
