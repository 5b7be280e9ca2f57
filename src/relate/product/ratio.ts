// 男生30人、女生20人，男女比3∶2 -> a printed ratio and its two numbers.
import { decimal, minus, plus, times, type Decimal } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { isDisjoint, multiplyIntervals, point, type Interval } from '../../exact/interval.ts'
import type { Figure, Relation } from '../../model.ts'
import { isExact, showNumber, trim, unitOf } from '../allowed.ts'
import { showDecimal } from '../../exact/decimal.ts'
import { isSameUnit } from '../whole/run-of-parts.ts'
import { wordsBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

const CUE = /(?<a>[一-龥])(?<b>[一-龥])(?:性别|人数|人口)?(?:之?比例?|比)(?:约?为|是|达到?)?$/

export function* readRatios(passage: Passage): Generator<Relation> {
  for (const ratio of passage.figures) {
    if (ratio.kind !== 'ratio' || ratio.terms?.length !== 2 || !/[∶:：比]/.test(ratio.text)) continue
    const cue = CUE.exec(wordsBefore(passage, ratio))
    if (!cue || /约|近/.test(cue[0])) continue
    const { a, b } = cue.groups as { a: string; b: string }
    const first = findNamed(passage, ratio, a)
    const second = findNamed(passage, ratio, b)
    if (!first || !second || first === second || !isSameUnit(first, second)) continue
    yield compareWith(passage, ratio, first, second)
  }
}

/** The one amount before the ratio whose name holds the word: 男 of 男女比. */
function findNamed(passage: Passage, ratio: Figure, name: string): Valued | undefined {
  const found = passage.amounts.filter(
    (figure) => figure.end <= ratio.start && wordsBefore(passage, figure).includes(name),
  )
  return found.length === 1 ? found[0] : undefined
}

/** A term may be rounded, by less than half: 1.5∶1 is written 3∶2. A term of 1 is the base. */
function termRange(value: Decimal): Interval {
  if (value.coefficient === 1n && value.exponent === 0) return point(value)
  const half = times(unitOf(value), decimal(3n, -1))
  return { low: minus(value, half), high: plus(value, half) }
}

function compareWith(passage: Passage, ratio: Figure, first: Valued, second: Valued): Relation {
  const { text } = passage.article
  const [a, b] = ratio.terms as [Decimal, Decimal]
  const holds = !isDisjoint(
    multiplyIntervals(point(first.value), termRange(b)),
    multiplyIntervals(point(second.value), termRange(a)),
  )
  const quotient = divide(first.value, second.value, 2)
  const shown = quotient ? `${showDecimal(trim(quotient))}∶1` : '∞'
  const formula = `${showNumber(first, text)} ∶ ${showNumber(second, text)} = ${shown}`
  const printed = wordsBetween(passage, ratio.start, ratio.end)
  return {
    kind: 'ratio',
    at: ratio,
    against: [first, second],
    formula,
    holds,
    ...(holds
      ? {}
      : {
          message: { zh: `${formula}，文中写${printed}`, en: `${formula}, the text says ${printed}` },
          suggestions: [shown],
          ...(isExact(first) && isExact(second) && ratio.hedge === 'exact' ? {} : { severity: 'warning' as const }),
        }),
  }
}
