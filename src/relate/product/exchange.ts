// 1亿美元（约合7.1亿元人民币）… 5亿美元（约合28亿元） -> the rates that one text implies, beside each other.
import { toNumber } from '../../exact/decimal.ts'
import type { Extracted } from '../../extract/index.ts'
import type { Figure, Relation } from '../../model.ts'

// （约合, ，折合人民币
const GAP = /^[（(，,]?(?:约|折)?合?(?:人民币)?约?$/

interface Rate {
  readonly foreign: Figure
  readonly own: Figure
  readonly value: number
  /** What rounding of both leaves open, as a share. */
  readonly slack: number
}

export function* readExchangeRates({ figures, text }: Extracted): Generator<Relation> {
  const first = new Map<string, Rate>()
  for (let i = 0; i + 1 < figures.length; i++) {
    const rate = readRate(figures[i]!, figures[i + 1]!, text)
    if (!rate) continue
    const known = first.get(rate.foreign.unit)
    if (!known) first.set(rate.foreign.unit, rate)
    else yield compareRates(text, known, rate)
  }
}

function readRate(foreign: Figure, own: Figure, text: string): Rate | undefined {
  if (foreign.kind !== 'money' || own.kind !== 'money' || own.unit !== '元' || foreign.unit === '元') return undefined
  if (!foreign.value || !own.value || foreign.hedge === 'over' || foreign.hedge === 'nearly') return undefined
  const gap = text.slice(foreign.end, own.number.start)
  if (!GAP.test(gap) || !/合/.test(gap)) return undefined
  const [a, b] = [toNumber(foreign.value), toNumber(own.value)]
  if (a === 0) return undefined
  const place = ({ value }: Figure) => Math.pow(10, value!.exponent)
  return { foreign, own, value: b / a, slack: place(foreign) / a + place(own) / b }
}

function compareRates(text: string, first: Rate, second: Rate): Relation {
  const off = Math.abs(second.value / first.value - 1)
  const holds = off <= 0.03 + first.slack + second.slack
  const [a, b] = [first, second].map(({ value }) => value.toFixed(2)) as [string, string]
  const { unit } = first.foreign
  return {
    kind: 'exchange',
    at: second.own,
    against: [second.foreign, first.foreign, first.own],
    formula: `1${unit} = ${a}元，1${unit} = ${b}元`,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `前面按1${unit}合${a}元，这里合${b}元（${text.slice(second.own.start, second.own.end)}）`,
            en: `one pair gives ${a} 元 to the ${unit}, this one ${b}`,
          },
        }),
  }
}
