// What stands right behind a number -> its unit: 元/平方米, 个半小时, 个百分点, 成, 折.
import { decimal, plus, shift, times, type Decimal } from '../../exact/decimal.ts'
import { CURRENCIES } from '../../lexicon/currencies.ts'
import { CLASS, DIGIT } from '../../lexicon/numerals.ts'
import { matchUnit, type Unit, type Units } from '../../lexicon/units.ts'
import type { FigureKind } from '../../model.ts'
import { endOfDigits, type Numeral } from './numeral.ts'
import { isDigit, isHan, isLetter, skip } from './scan.ts'

export function kindOf(unit: Unit | undefined, currency?: string): FigureKind {
  if (!unit) return currency ? 'money' : 'number'
  switch (unit.dimension) {
    case 'time':
      return 'duration'
    case 'percent':
      return 'percent'
    case 'points':
      return 'points'
    case 'multiple':
      return 'multiple'
  }
  return Object.hasOwn(CURRENCIES, unit.dimension) ? 'money' : 'quantity'
}

/** A unit as it stands behind a number, with what is said between the two. */
export interface Measure {
  readonly end: number
  readonly unit: Unit
  readonly printed: string
  /** 个半小时, 个多月 */
  readonly half?: true
  readonly over?: number
}

const GREAT: Unit = { name: '大', dimension: 'count' }
const DOZEN: Unit = { name: '个', dimension: 'count' }
const PERCENT: Unit = { name: '%', dimension: 'percent', factor: decimal(1n) }

export function readMeasure(s: string, from: number, units: Units | undefined): Measure | undefined {
  const at = skip(s, from)
  if (s[at] === '个') {
    const inner = s[at + 1]
    if (inner === '半' || inner === '多' || inner === '余') {
      const found = matchUnit(s, at + 2, units)
      const unit = found?.unit ?? (s[at + 2] === '月' ? matchUnit('个月', 0)?.unit : undefined)
      if (unit?.dimension === 'time' || (s[at + 2] === '月' && inner !== '余'))
        return {
          end: at + 2 + (found?.printed.length ?? 1),
          unit: s[at + 2] === '月' ? matchUnit('个月', 0)!.unit : unit!,
          printed: s.slice(at + 2, at + 2 + (found?.printed.length ?? 1)),
          ...(inner === '半' ? { half: true } : { over: at + 1 }),
        }
    }
  }
  // 27分7秒, 五分半: minutes; else 分 is a score
  if (s[at] === '分' && isMinutes(s, at)) return { end: at + 1, unit: MINUTE, printed: '分' }
  const found = matchUnit(s, at, units)
  // 三大产业, 十大工程
  if (!found)
    return s[at] === '大' && isHan(s.charCodeAt(at + 1)) && !'多小约概于致幅量批'.includes(s[at + 1]!)
      ? { end: at + 1, unit: GREAT, printed: '大' }
      : undefined
  const { printed, unit } = found
  let end = at + printed.length
  if (isLetter(printed.charCodeAt(printed.length - 1)) && (isLetter(s.charCodeAt(end)) || isDigit(s.charCodeAt(end))))
    return undefined
  // 元/平方米, 立方米每秒, 人每平方公里
  const link = s[end] === '/' || s[end] === '／' || s[end] === '每' ? end + 1 : 0
  if (link > 0 && unit.dimension !== 'percent') {
    const below = matchUnit(s, link, units)
    if (below && (s[end] !== '每' || below.unit.dimension !== 'count')) {
      end = link + below.printed.length
      const name = s.slice(at, end)
      return {
        end,
        unit: { name: `${unit.name}/${below.unit.name}`, dimension: `${unit.dimension}/${below.unit.dimension}` },
        printed: name,
      }
    }
    if (s[end] === '/' && isHan(s.charCodeAt(link)))
      return { end: link + 1, unit: { name: s.slice(at, link + 1), dimension: 'rate' }, printed: s.slice(at, link + 1) }
  }
  return { end, unit, printed }
}

const MINUTE: Unit = { name: '分', dimension: 'time', factor: decimal(60n) }

function isMinutes(s: string, at: number): boolean {
  if (s[at + 1] === '半') return true
  const digits = endOfDigits(s, at + 1)
  if (digits > at + 1 && digits < at + 4 && s[digits] === '秒') return true
  return CLASS[s.charCodeAt(at + 1)] === DIGIT && (s[at + 2] === '秒' || s[at + 3] === '秒' || s[at + 4] === '秒')
}

/** 成, 折, 番: shares and doublings with a scale of their own. */
export function readShare(
  s: string,
  at: number,
  n: Numeral,
  value: Decimal,
  units: Units | undefined,
): { end: number; value: Decimal; unit: Unit; upper?: Decimal } | undefined {
  const next = s[at + 1] ?? ' '
  if (s[at] === '成') {
    if ('立功为员果年本熟都长就交品活效绩群型语片千人分套名因'.includes(next)) return undefined
    let end = at + 1
    let shown = shift(value, 1)
    if (next === '半') {
      end++
      shown = plus(shown, decimal(5n))
    } else {
      const digit = skip(s, at + 1)
      const d = '一二三四五六七八九'.indexOf(s[digit] ?? ' ')
      if (d >= 0 && !matchUnit(s, digit + 1, units) && !'点十百千万分'.includes(s[digit + 1] ?? ' ')) {
        end = digit + 1
        shown = plus(shown, decimal(BigInt(d + 1)))
      }
    }
    return {
      end,
      value: shown,
      unit: PERCENT,
      ...(n.upper === undefined ? {} : { upper: decimal(BigInt(n.upper), n.exponent + 1) }),
    }
  }
  // 打: a dozen, not 打造
  if (s[at] === '打' && !'造开破击磨印卡包通算好赢响出下在到'.includes(next))
    return { end: at + 1, value: times(value, decimal(12n)), unit: DOZEN }
  if (s[at] === '折') {
    if ('叠射合旧算断返子页线桥椅'.includes(next)) return undefined
    const two = n.digits === 2 || (!n.arabic && n.digits === 0 && n.amount > 10 && n.decimals === 0)
    if (n.amount > 100) return undefined
    return { end: at + 1, value: two ? value : shift(value, 1), unit: PERCENT }
  }
  return undefined
}
