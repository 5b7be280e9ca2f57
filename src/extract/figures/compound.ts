// What continues a quantity in a smaller unit: 六斤八两, 三元五角, 1米83, 三斤半, 4小时30分钟, 一年零三个月.
import { decimal, plus, shift, times, type Decimal } from '../../exact/decimal.ts'
import { CLASS, SCALE } from '../../lexicon/numerals.ts'
import { matchUnit, type Unit, type Units } from '../../lexicon/units.ts'
import type { FigureKind, Span } from '../../model.ts'
import { divide } from './fraction.ts'
import { readNumeral, valueOf } from './numeral.ts'
import { skip } from './scan.ts'

export interface Compound {
  readonly end: number
  readonly value: Decimal
  readonly unit: Unit
  readonly over?: Span
}

const NEXT: Readonly<Record<string, string>> = {
  元: '角毛分',
  块: '毛角分',
  角: '分',
  毛: '分',
  斤: '两钱',
  公斤: '两克',
  千克: '克',
  吨: '公斤斤千克',
  米: '厘米',
  美元: '美分',
  丈: '尺',
  尺: '寸',
}

/** Reads on behind value and unit; undefined where nothing continues. */
export function readCompound(
  s: string,
  end: number,
  value: Decimal,
  unit: Unit,
  kind: FigureKind,
  units: Units | undefined,
  depth = 0,
): Compound | undefined {
  if (depth > 3) return undefined
  if (kind === 'duration') return readDuration(s, end, value, unit, units)
  if (unit.factor === undefined && NEXT[unit.name] === undefined) return undefined
  if (s[end] === '半' && !'数价径'.includes(s[end + 1] ?? ' ') && unit.dimension !== 'percent') {
    if (unit.name === '元') return undefined
    return { end: end + 1, value: plus(value, decimal(5n, -1)), unit }
  }
  const lower = NEXT[unit.name]
  if (lower === undefined) return undefined
  const at = s[end] === '又' || s[end] === '零' ? end + 1 : end
  const code = s.charCodeAt(at)
  if (CLASS[code] === 0 || CLASS[code] === SCALE || CLASS[code] === 4) return undefined
  const n = readNumeral(s, at)
  if (!n || n.scale > 0 || n.upper !== undefined || n.decimals > 0 || n.amount > 999) return undefined
  const below = matchUnit(s, n.end, units)
  if (below && (lower.includes(below.printed) || below.unit.name === '美分' || below.printed === '厘米')) {
    const part = convert(valueOf(n), below.unit, unit)
    if (!part) return undefined
    const sum = plus(value, part)
    const further = readCompound(s, n.end + below.printed.length, sum, unit, kind, units, depth + 1)
    const last = further ?? readTail(s, n.end + below.printed.length, sum, unit, units)
    return last ?? { end: n.end + below.printed.length, value: sum, unit }
  }
  // 1米83, 三米九, 五块六, 三块零四; the 八 of 五块七毛八 is no 八 behind 块
  if (below || depth > 0 || n.start === end + 2) return undefined
  if (unit.name !== '米' && unit.name !== '块' && unit.name !== '元') return undefined
  if (unit.name === '元' || (n.arabic && unit.name !== '米')) return undefined
  const zero = s[end] === '零'
  if (zero) return { end: n.end, value: plus(value, decimal(BigInt(n.amount), -2)), unit }
  const digits = n.arabic ? n.end - n.start : String(n.amount).length
  if (digits > 2) return undefined
  if ('年月日%'.includes(s[n.end] ?? ' ')) return undefined
  return { end: n.end, value: plus(value, decimal(BigInt(n.amount), -digits)), unit }
}

/** 六十四万元一角七分: a second smaller unit behind the first. */
function readTail(s: string, at: number, value: Decimal, unit: Unit, units: Units | undefined): Compound | undefined {
  const code = s.charCodeAt(at)
  if (CLASS[code] !== 2 && CLASS[code] !== 1) {
    return s[at] === '整' || s[at] === '正' ? { end: at + 1, value, unit } : undefined
  }
  const n = readNumeral(s, at)
  if (!n || n.amount > 9) return undefined
  if (!n.arabic && n.end - n.start === 1 && (unit.name === '块' || unit.name === '元') && !matchUnit(s, n.end, units))
    return { end: n.end, value: plus(value, decimal(BigInt(n.amount), -2)), unit }
  if (s[n.end] === '分' && unit.name !== '米')
    return { end: n.end + 1, value: plus(value, decimal(BigInt(n.amount), -2)), unit }
  return undefined
}

/** A value of one unit in another of the same dimension. */
function convert(value: Decimal, from: Unit, to: Unit): Decimal | undefined {
  if (from.name === '美分') return shift(value, -2)
  if (!from.factor || !to.factor) {
    if (to.name === '块') return shift(value, from.name === '分' ? -2 : -1)
    if (to.name === '元') return shift(value, from.name === '分' ? -2 : -1)
    return undefined
  }
  if (from.name === '分') return shift(value, -2)
  return divide(times(value, from.factor), to.factor)
}

const MINUTES: { printed: string; unit: Unit } = {
  printed: '分',
  unit: { name: '分', dimension: 'time', factor: decimal(60n) },
}
const SECOND: Unit = { name: '秒', dimension: 'time', factor: decimal(1n) }

/** 1小时20分, 8天20时, 一年多三个月, 两年半: the value in the first unit where it comes out even, else in seconds. */
function readDuration(
  s: string,
  from: number,
  value: Decimal,
  unit: Unit,
  units: Units | undefined,
): Compound | undefined {
  if (!unit.factor) return undefined
  let end = from
  let sum = times(value, unit.factor)
  let over: Span | undefined
  let last = unit.factor
  let found = false
  if (s[end] === '半' && !'载岁工数'.includes(s[end + 1] ?? ' ')) {
    sum = plus(sum, times(unit.factor, decimal(5n, -1)))
    end++
    if (s[end] === '钟') end++
    found = true
  }
  for (let parts = 0; parts < 6; parts++) {
    let at = end
    let mark = -1
    if (s[at] === '多' || s[at] === '余') {
      mark = at
      at++
    }
    const joined = s[at] === '又' || s[at] === '零' || s[at] === '加'
    if (joined) at++
    const code = s.charCodeAt(skip(s, at))
    if (CLASS[code] !== 1 && CLASS[code] !== 2 && code !== 0x5341) break
    const n = readNumeral(s, skip(s, at))
    if (!n || n.upper !== undefined || n.inside !== undefined) break
    const next =
      s[skip(s, n.end)] === '分' && s[skip(s, n.end) + 1] !== '钟' ? MINUTES : matchUnit(s, skip(s, n.end), units)
    if (!next || next.unit.dimension !== 'time' || !next.unit.factor) break
    const smaller =
      Number(`${next.unit.factor.coefficient}e${next.unit.factor.exponent}`) <
      Number(`${last.coefficient}e${last.exponent}`)
    if (!smaller && !joined) {
      // 6天5晚
      if (next.printed === '晚' || next.printed === '夜') {
        end = skip(s, n.end) + next.printed.length
        found = true
      }
      break
    }
    // 11月, 5日 behind a year are a date
    if (next.printed === '月' || (next.printed === '日' && !joined)) break
    sum = plus(sum, times(valueOf(n), next.unit.factor))
    last = next.unit.factor
    end = skip(s, n.end) + next.printed.length
    if (mark >= 0) over = { start: mark, end: mark + 1 }
    found = true
  }
  if (!found) return undefined
  const inFirst = divide(sum, unit.factor)
  const even = inFirst.exponent > -4
  return { end, value: even ? inFirst : sum, unit: even ? unit : SECOND, ...(over ? { over } : {}) }
}
