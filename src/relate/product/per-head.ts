// 生产总值820亿元，常住人口410万人，人均2万元 -> a total, the people and the sum per head.
import { decimal, times } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { isDisjoint, multiplyIntervals, widen } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import { allowed, isExact, showLike } from '../allowed.ts'
import { wordsBefore, type Passage } from '../passage.ts'

const HEAD = /人均(?:生产总值|地区生产总值|GDP|产值)?(?:达到?|为|约|实现)*$/
const PEOPLE = /人口[^，。；]{0,6}$/
const TOTAL = /(?:生产总值|GDP|总产值|总收入|产值)(?:达到?|为|约|实现|完成)*$/

export function* readPerHead(passage: Passage): Generator<Relation> {
  if (!passage.text.includes('人均')) return
  const named = (name: RegExp) => passage.amounts.filter((figure) => name.test(wordsBefore(passage, figure)))
  const heads = named(HEAD).filter(({ kind }) => kind === 'money')
  const people = named(PEOPLE).filter(({ unit, value }) => unit === '人' || (unit === '' && value.exponent >= 4))
  const totals = named(TOTAL).filter((figure) => figure.kind === 'money' && !heads.includes(figure))
  if (heads.length !== 1 || people.length !== 1 || totals.length !== 1) return
  const [head, crowd, total] = [heads[0]!, people[0]!, totals[0]!]
  // people at the year's end or on average of the year: three per cent apart
  const made = multiplyIntervals(allowed(head), allowed(crowd))
  const holds = !isDisjoint(widen(made, times(times(head.value, crowd.value), decimal(3n, -2))), allowed(total))
  const value = divide(total.value, crowd.value, 2)!
  const shown = showLike(value, head) + head.unit
  const { text } = passage.article
  const [a, b, c] = [total, crowd, head].map(({ start, end }) => text.slice(start, end)) as [string, string, string]
  const formula = `${a} ÷ ${b} = ${shown}`
  yield {
    kind: 'per-head',
    at: head,
    against: [total, crowd],
    formula,
    holds,
    ...(holds
      ? {}
      : {
          message: { zh: `${formula}，文中写${c}`, en: `${formula}, the text says ${c}` },
          suggestions: [shown],
          ...([total, crowd, head].every(isExact) ? {} : { severity: 'info' as const }),
        }),
  }
}
