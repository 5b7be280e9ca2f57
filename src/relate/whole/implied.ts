// 甲41万公里占世界35%，乙9万公里占6% -> two parts with their shares of one whole, which must give the same whole.
import type { Decimal } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { isDisjoint, multiplyIntervals, type Interval } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import { allowed, isExact, scaleOf, showLike, tight } from '../allowed.ts'
import { isSameUnit } from './run-of-parts.ts'
import { clauseBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

interface Pair {
  readonly part: Valued
  readonly rate: Valued
  readonly of: string
}

// 占世界的35%, 约占35%, 占比35%
const SHARE = /占(?![有地领据用])(?:比(?:重|例)?)?(?<of>[^占，。；、]{0,16}?)(?:的?比[重例])?(?:为|达到?|约|的)*$/
const FLOW = /比|较|增长|下降|增加|减少/

export function* readImpliedWholes(passage: Passage): Generator<Relation> {
  if (passage.rates.length < 2 || passage.amounts.length < 2 || !passage.text.includes('占')) return
  const pairs = readPairs(passage)
  for (let i = 1; i < pairs.length; i++) {
    const [a, b] = [pairs[i - 1]!, pairs[i]!]
    if (a.part === b.part || a.of === '' || !isSameUnit(a.part, b.part) || (b.of !== '' && b.of !== a.of)) continue
    // 其中 takes the second from the first: another whole
    if (/其中|其占/.test(wordsBetween(passage, a.rate.end, b.part.start))) continue
    yield compareWholes(passage, a, b, pairs)
  }
}

function readPairs(passage: Passage): Pair[] {
  const pairs: Pair[] = []
  let of = ''
  for (const rate of passage.rates) {
    const clause = clauseBefore(passage, rate.start)
    const match = SHARE.exec(clause)
    if (!match || clause.includes('分别')) continue
    const cue = rate.start - clause.length + match.index
    const part = passage.amounts.findLast(({ end }) => end <= cue)
    if (!part || cue - part.end > 24 || FLOW.test(wordsBetween(passage, part.end, cue).replace(/同比[^，]*/, '')))
      continue
    // a whole printed inside belongs to share itself
    if (passage.amounts.some(({ start }) => start > cue && start < rate.start)) continue
    const words = match.groups!['of']!
    of = words === '' && pairs.length > 0 ? of : words
    // 约占35%: the hedge stands before the verb
    const hedged = /[约近超逾]$/.test(clause.slice(0, match.index))
    pairs.push({ part, rate: hedged ? { ...rate, hedge: 'about' } : rate, of })
  }
  return pairs
}

/** part ÷ rate of one, times the rate of the other, must meet the other part. */
const areAtOdds = (a: Pair, b: Pair, allow: (figure: Valued) => Interval): boolean =>
  isDisjoint(multiplyIntervals(allow(a.part), allow(b.rate)), multiplyIntervals(allow(b.part), allow(a.rate)))

const wholeOf = ({ part, rate }: Pair): Decimal | null =>
  divide({ ...part.value, exponent: part.value.exponent + 2 }, rate.value, Math.max(0, 2 - scaleOf(part)[1]))

function compareWholes(passage: Passage, a: Pair, b: Pair, pairs: readonly Pair[]): Relation {
  const { text } = passage.article
  const show = (pair: Pair) => {
    const whole = wholeOf(pair)
    return whole ? showLike(whole, pair.part, 1) + pair.part.unit : '?'
  }
  const quote = ({ start, end }: Valued) => text.slice(start, end)
  const [first, second] = [show(a), show(b)]
  const formula = `${quote(a.part)} ÷ ${quote(a.rate)} = ${first}，${quote(b.part)} ÷ ${quote(b.rate)} = ${second}`
  // where a third pair sides with one of the two, the other is wrong
  const odd = pairs.some(
    (c) => c !== a && c !== b && isSameUnit(c.part, b.part) && areAtOdds(a, c, allowed) && !areAtOdds(b, c, allowed),
  )
    ? a
    : b
  const certain = areAtOdds(a, b, allowed)
  const holds = !certain && !areAtOdds(a, b, tight)
  const exact = [a.part, a.rate, b.part, b.rate].every(isExact)
  return {
    kind: 'implied-whole',
    at: odd.rate,
    against: odd === a ? [a.part, b.part, b.rate] : [b.part, a.part, a.rate],
    formula,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `按${quote(a.part)}占${quote(a.rate)}，总量是${first}；按${quote(b.part)}占${quote(b.rate)}，总量是${second}`,
            en: `one pair gives a whole of ${first}, the other of ${second}`,
          },
          ...(certain && exact ? {} : { severity: certain ? ('warning' as const) : ('info' as const) }),
        }),
  }
}
