// 每台补贴2800元，共补贴1500台420万元; 35万亩，亩产520公斤，总产1.82亿公斤 -> price or yield, quantity and total.
import { decimal, times, type Decimal } from '../../exact/decimal.ts'
import { isDisjoint, multiplyIntervals, scaleInterval, widen, type Interval } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import { allowed, isExact, showLike, unitOf } from '../allowed.ts'
import { clauseBefore, wordsBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

export function* readProducts(passage: Passage): Generator<Relation> {
  if (passage.amounts.length < 3 || !/[每产]/.test(passage.text)) return
  yield* readPrices(passage)
  yield* readYields(passage)
}

// ---- 每台2800元 × 1500台

const EACH =
  /每(?:一)?(?<unit>[一-龥]{1,3}?)(?:[一-龥]{0,6}?)(?:售价|价格|单价|补贴|补助|奖励|投资|造价|成本|租金|收费|均价|发放|为|约|达|可|增收|资助)*$/
const TOTAL = /(?:共计|合计|总计|共|总共|总额|总价|总投资|累计)[^，。；]{0,8}$/

function* readPrices(passage: Passage): Generator<Relation> {
  if (!passage.text.includes('每')) return
  for (const price of passage.amounts) {
    const each = price.kind === 'money' ? EACH.exec(clauseBefore(passage, price.start)) : null
    if (!each) continue
    const unit = each.groups!['unit']!
    const counts = passage.amounts.filter((figure) => figure.kind === 'quantity' && figure.unit === unit)
    const totals = passage.amounts.filter(
      (figure) => figure !== price && figure.unit === price.unit && isTotal(passage, figure),
    )
    if (counts.length !== 1 || totals.length !== 1) continue
    yield compareWith(passage, price, counts[0]!, totals[0]!, decimal(1n))
  }
}

/** 共360万元, 补贴1500台共360万元. */
const isTotal = (passage: Passage, figure: Valued): boolean =>
  TOTAL.test(clauseBefore(passage, figure.start).replace(/^.*\d[^\d]*?(?=共)/, ''))

// ---- 亩产520公斤 × 35万亩

const MASS: Readonly<Record<string, Decimal>> = {
  公斤: decimal(1n),
  千克: decimal(1n),
  斤: decimal(5n, -1),
  吨: decimal(1000n),
}

function* readYields(passage: Passage): Generator<Relation> {
  if (!/亩产|单产/.test(passage.text) || !/总产/.test(passage.text)) return
  const named = (name: RegExp, units: (unit: string) => boolean) =>
    passage.amounts.filter((figure) => units(figure.unit) && name.test(wordsBefore(passage, figure)))
  const yields = named(/(?:亩产|单产)(?:量|达到?|为|约|可达)*$/, (unit) => unit in MASS)
  const totals = named(/总产(?:量|达到?|为|约|可达|值)*$/, (unit) => unit in MASS)
  const areas = passage.amounts.filter(({ unit }) => unit === '亩')
  if (yields.length !== 1 || totals.length !== 1 || areas.length !== 1) return
  // a sample field or the sown area is not what was harvested
  if (/测产|示范|最高|播种/.test(passage.text)) return
  const [harvest, total] = [yields[0]!, totals[0]!]
  yield compareWith(passage, harvest, areas[0]!, total, factorBetween(harvest.unit, total.unit))
}

/** 亩产 in 公斤, 总产 in 吨: how many units of the total one unit of the yield makes. */
function factorBetween(from: string, to: string): Decimal {
  const [a, b] = [MASS[from]!, MASS[to]!]
  return to === '吨'
    ? times(a, decimal(1n, -3))
    : to === '斤'
      ? times(a, decimal(2n))
      : times(a, b.coefficient === 1n ? b : decimal(1n))
}

/** More than two units of the last place and two per cent off. */
function compareWith(passage: Passage, each: Valued, count: Valued, total: Valued, factor: Decimal): Relation {
  const { text } = passage.article
  const product = times(times(each.value, count.value), factor)
  const slack = times(product, decimal(2n, -2))
  const made: Interval = widen(scaleInterval(multiplyIntervals(allowed(each), allowed(count)), factor), slack)
  const holds = !isDisjoint(made, widen(allowed(total), unitOf(total.value)))
  const shown = showLike(product, total, 2) + total.unit
  const quote = ({ start, end }: Valued) => wordsBetween(passage, start, end)
  const formula = `${quote(each)} × ${quote(count)} = ${shown}`
  return {
    kind: 'product',
    at: total,
    against: [each, count],
    formula,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `${formula}，文中写${text.slice(total.start, total.end)}`,
            en: `${formula}, the text says ${text.slice(total.start, total.end)}`,
          },
          suggestions: [shown],
          ...([each, count, total].every(isExact) ? {} : { severity: 'info' as const }),
        }),
  }
}
