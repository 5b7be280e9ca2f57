// 193公顷（约合1.93平方公里）; 1亿美元（约合7.1亿元人民币） -> an amount and its conversion.
import { compare, decimal, times, toNumber, type Decimal } from '../../exact/decimal.ts'
import { divide, round } from '../../exact/divide.ts'
import type { Relation } from '../../model.ts'
import { unitOf } from '../allowed.ts'
import { wordsBetween, type Passage, type Valued } from '../passage.ts'

/** Unit -> dimension, and its size as a fraction of the base unit. */
const UNITS: Readonly<Record<string, readonly [string, number, number]>> = {
  平方米: ['area', 1, 1],
  平方公里: ['area', 1000000, 1],
  平方千米: ['area', 1000000, 1],
  公顷: ['area', 10000, 1],
  亩: ['area', 2000, 3],
  英亩: ['area', 4046856, 1000],
  顷: ['area', 200000, 3],
  米: ['length', 1, 1],
  公里: ['length', 1000, 1],
  千米: ['length', 1000, 1],
  英里: ['length', 1609344, 1000],
  海里: ['length', 1852, 1],
  里: ['length', 500, 1],
  英尺: ['length', 3048, 10000],
  英寸: ['length', 254, 10000],
  吨: ['mass', 1000, 1],
  公斤: ['mass', 1, 1],
  千克: ['mass', 1, 1],
  斤: ['mass', 1, 2],
  克: ['mass', 1, 1000],
  磅: ['mass', 453592, 1000000],
  盎司: ['mass', 2835, 100000],
}

// （约合, ，折合, ，相当于, （即
const GAP = /^(?:[（(，,]|——)?(?:大?约|折)?(?:合|折合|相当于|等于|即|约为)?$/
const SAYS = /合|相当于|等于|即/

export function* readConversions(passage: Passage): Generator<Relation> {
  const { amounts, article } = passage
  if (amounts.length < 2 || !SAYS.test(passage.text)) return
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [printed, converted] = [amounts[i]!, amounts[i + 1]!]
    const [from, to] = [UNITS[printed.unit], UNITS[converted.unit]]
    if (!from || !to || from[0] !== to[0] || printed.unit === converted.unit) continue
    const gap = wordsBetween(passage, printed.end, converted.start)
    const head = article.text.slice(converted.start, converted.number.start)
    if (!GAP.test(gap) || !SAYS.test(gap + head)) continue
    const value = divide(times(printed.value, decimal(BigInt(from[1] * to[2]))), decimal(BigInt(from[2] * to[1])), 6)
    if (value) yield build(passage, printed, converted, value)
  }
}

/** Off by more than the last place and three per cent, five with 约. */
function build(passage: Passage, printed: Valued, converted: Valued, value: Decimal): Relation {
  const { text } = passage.article
  const about = printed.hedge !== 'exact' || converted.hedge !== 'exact'
  const off = Math.abs(toNumber(value) - toNumber(converted.value))
  const allowance = Math.max(toNumber(unitOf(converted.value)), (toNumber(value) * (about ? 5 : 3)) / 100)
  const holds = off <= allowance || compare(value, converted.value) === 0
  const size = toNumber(value)
  const scale = size >= 1e8 ? 8 : size >= 1e4 && converted.text.includes('万') ? 4 : 0
  const shown = `${toNumber(round({ ...value, exponent: value.exponent - scale }, 2))}${scale === 8 ? '亿' : scale === 4 ? '万' : ''}${converted.unit}`
  const left = text.slice(printed.start, printed.end)
  const right = text.slice(converted.number.start, converted.end)
  return {
    kind: 'conversion',
    at: converted,
    against: [printed],
    formula: `${left} = ${shown}`,
    holds,
    ...(holds
      ? {}
      : {
          message: { zh: `${left}合${shown}，文中写${right}`, en: `${left} is ${shown}, the text says ${right}` },
          suggestions: [shown],
        }),
  }
}
