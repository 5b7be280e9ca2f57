// A numeral with its hedges and unit -> a figure: 超215.9亿元, 30余项, 三米九, 1小时20分, 15%～30%.
import { compare, decimal, negate, plus, shift, times, toNumber, type Decimal } from '../../exact/decimal.ts'
import type { Interval } from '../../exact/interval.ts'
import type { Unit, Units } from '../../lexicon/units.ts'
import type { FigureKind, Hedge, Span } from '../../model.ts'
import { allowed, widthOf } from './allowed.ts'
import { addBounded } from './bounds.ts'
import { readCompound } from './compound.ts'
import { isFigure } from './counts.ts'
import { readAfter, type Before } from './hedged.ts'
import { kindOf, readMeasure, readShare } from './measure.ts'
import { valueOf, type Numeral } from './numeral.ts'
import { readSecond } from './range.ts'
import { add, isDigit, isLetter, skip, type Draft, type Scan } from './scan.ts'

const HALF = decimal(5n, -1)
const FIVE = decimal(5n)

/** What may be said again behind 元, by its first character. */
const TAILS: Record<string, string> = { 人: '人民币', 港: '港币', 新: '新台币', 台: '台币' }

/** What was understood so far of the figure that is being read. */
interface Reading {
  value: Decimal
  /** Second end of 三四十 and 数百. */
  upper: Decimal | undefined
  end: number
  numberEnd: number
  unit: Unit | undefined
  printed: string
  hedge: Hedge
  /** How far 余 and 多 reach. */
  width: Decimal | undefined
  words: Span[] | undefined
  /** Printed with decimals, 万 or 亿: a rounded value. */
  soft: boolean
}

function note(reading: Reading, start: number, end: number): void {
  ;(reading.words ??= []).push({ start, end })
}

/** Reads the figure of a numeral; 0 where it is none. */
export function readQuantity(scan: Scan, n: Numeral, before: Before): number {
  const { s } = scan
  const reading: Reading = {
    value: valueOf(n),
    upper: n.upper === undefined ? undefined : decimal(BigInt(n.upper), n.exponent),
    end: n.end,
    numberEnd: n.end,
    unit: undefined,
    printed: '',
    hedge: before.hedge ?? 'exact',
    width: undefined,
    words: before.words ? [before.words] : undefined,
    soft: n.decimals > 0 || n.scale > 0,
  }
  if (n.arabic) readLetters(s, n, reading)
  readOver(scan, n, reading)
  readUnit(scan, n, reading)
  const kind = kindOf(reading.unit, before.currency)
  if (before.negative) reading.value = negate(reading.value)
  const { unit } = reading
  const compound =
    unit && !before.ordinal && reading.upper === undefined
      ? readCompound(s, reading.end, reading.value, unit, kind, scan.units)
      : undefined
  if (compound) {
    reading.end = compound.end
    reading.value = compound.value
    reading.unit = compound.unit
    if (compound.over) {
      reading.hedge = 'over'
      note(reading, compound.over.start, compound.over.end)
    }
  }
  if (reading.upper === undefined && !before.ordinal) {
    const second = readSecond(scan, n, reading.value, reading.end, reading.unit, before)
    if (second) {
      const { low, high, end, hedge } = second
      if (second.words) (reading.words ??= []).push(second.words)
      const unitName = second.unit ? second.unit.name : (before.currency ?? '')
      return add(scan, {
        start: before.start,
        end,
        number: { start: n.start, end: second.number },
        kind: kindOf(second.unit, before.currency),
        range: [low, high],
        interval: between(low, high),
        hedge,
        unit: unitName,
        ...(reading.words ? { hedges: reading.words } : {}),
      })
    }
  }
  if (!isFigure(scan, n, before, reading.hedge, reading.unit, reading.printed, reading.end)) return 0
  return finish(scan, n, before, reading, kind)
}

function finish(scan: Scan, n: Numeral, before: Before, reading: Reading, kind: FigureKind): number {
  const { s } = scan
  const { unit, upper, value } = reading
  if (!before.ordinal) {
    const after = readAfter(
      s,
      reading.end,
      unit?.dimension === 'length' || unit?.dimension === 'age' ? unit.dimension : kind,
    )
    if (after) {
      note(reading, after.start, after.end)
      if (reading.hedge === 'exact' || reading.hedge === after.hedge) reading.hedge = after.hedge
      if (after.partial && !reading.width) reading.width = widthOf(n)
      reading.end = after.end
    }
  }
  // 50元人民币
  if (kind === 'money' && unit?.name === '元') {
    const tail = TAILS[s[reading.end]!]
    if (tail && s.startsWith(tail, reading.end)) reading.end += tail.length
  }
  const scale =
    unit?.name === '度'
      ? /(?<name>摄氏|华氏)(?:温度)?$/.exec(s.slice(Math.max(scan.last, before.start - 4), before.start))
      : null
  const hedge = upper && reading.hedge === 'exact' ? 'about' : reading.hedge
  const interval: Interval =
    upper === undefined
      ? allowed(
          value,
          hedge,
          reading.soft || kind === 'percent' || kind === 'points' || kind === 'multiple',
          reading.width,
        )
      : n.vague
        ? { low: value, high: upper, highOpen: true }
        : between(value, upper)
  const draft: Draft = {
    start: before.start - (scale ? scale[0].length : 0),
    end: reading.end,
    number: { start: n.start, end: reading.numberEnd },
    kind: before.ordinal ? 'ordinal' : kind,
    interval,
    hedge,
    unit: nameOf(unit, before.currency, scale?.groups?.['name']),
  }
  if (upper === undefined) draft.value = value
  else if (!n.vague) draft.range = [value, upper]
  if (reading.words) draft.hedges = reading.words
  if (kind === 'duration' && unit?.factor && upper === undefined && !before.ordinal)
    draft.seconds = secondsOf(value, unit.factor)
  return addBounded(scan, draft)
}

function nameOf(unit: Unit | undefined, currency: string | undefined, scale: string | undefined): string {
  if (currency !== undefined && currency !== '元') return currency
  if (scale !== undefined) return `${scale}度`
  return unit?.name ?? currency ?? ''
}

/** 40k, 30w, 12.5M, 2e5. */
function readLetters(s: string, n: Numeral, reading: Reading): void {
  const at = skip(s, n.end)
  const code = s.charCodeAt(at)
  if (!isLetter(code)) return
  const power = { k: 3, K: 3, w: 4, W: 4, M: 6, G: 9 }[s[at]!]
  const next = s.charCodeAt(at + 1)
  if (power !== undefined && !isLetter(next) && !isDigit(next) && (at === n.end || n.decimals > 0)) {
    reading.value = shift(reading.value, power)
    reading.end = reading.numberEnd = at + 1
    reading.soft = true
  } else if ((code === 101 || code === 69) && at === n.end) {
    const match = /[eE]-?\d{1,2}/y
    match.lastIndex = at
    const found = match.exec(s)
    if (!found) return
    reading.value = shift(reading.value, Number(found[0].slice(1)))
    reading.end = reading.numberEnd = at + found[0].length
  }
}

/** 30余, 70多, 二十来, and the 余 inside 30余万. */
function readOver({ s, units }: Scan, n: Numeral, reading: Reading): void {
  if (n.inside !== undefined) {
    reading.width = widthOf(n)
    note(reading, n.inside, n.inside + 1)
    if (reading.hedge === 'exact') reading.hedge = 'over'
    return
  }
  if (n.upper !== undefined) return
  const at = skip(s, n.end)
  const mark = s.charCodeAt(at)
  if (mark !== 0x4f59 && mark !== 0x591a && mark !== 0x6765) return // 余 多 来
  if (mark === 0x6765 && !(n.amount % 10 === 0 && n.amount > 0 && readMeasure(s, at + 1, units))) return
  if (mark === 0x591a && n.amount < 10 && '样边元云年处次方'.includes(s[at + 1] ?? ' ')) return
  note(reading, at, at + 1)
  reading.width = widthOf(n)
  if (reading.hedge === 'exact') reading.hedge = mark === 0x6765 ? 'about' : 'over'
  reading.end = at + 1
}

function readUnit({ s, units }: Scan, n: Numeral, reading: Reading): void {
  const share = readShare(s, skip(s, reading.end), n, reading.value, units)
  if (share) {
    reading.end = share.end
    reading.value = share.value
    reading.unit = share.unit
    reading.printed = share.unit.name
    if (share.upper) reading.upper = share.upper
    if (reading.width) reading.width = FIVE
    return
  }
  // 千亿级, 百万级: about as large
  if (n.bare && s[reading.end] === '级') {
    if (reading.hedge === 'exact') reading.hedge = 'about'
    reading.end++
    return
  }
  const measure = readMeasure(s, reading.end, units)
  if (!measure) {
    if (n.decimals > 0 && n.arabic && n.scale === 0) readShared(s, units, reading)
    return
  }
  reading.end = measure.end
  reading.unit = measure.unit
  reading.printed = measure.printed
  if (measure.half) reading.value = plus(reading.value, HALF)
  if (measure.over !== undefined) {
    note(reading, measure.over, measure.over + 1)
    reading.width = decimal(1n)
    if (reading.hedge === 'exact') reading.hedge = 'over'
  }
}

/** 分别上升1.2、0.8和0.5个百分点: a bare decimal has the unit of the list's last. */
function readShared(s: string, units: Units | undefined, reading: Reading): void {
  if (!'、和'.includes(s[reading.end] ?? ' ')) return
  SHARED.lastIndex = reading.end
  if (!SHARED.test(s)) return
  reading.unit = readMeasure(s, SHARED.lastIndex - 4, units)!.unit
}

const SHARED = /(?:[、和]\d{1,3}\.\d{1,3}){1,11}个百分点/y

function secondsOf(value: Decimal, factor: Decimal): number {
  return toNumber(times(value, factor))
}

export const between = (a: Decimal, b: Decimal): Interval =>
  compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }
