// A numeral with its hedges and unit -> a figure: 超215.9亿元, 30余项, 三米九, 1小时20分, 15%～30%.
import { decimal, negate, plus, shift, times, type Decimal } from '../../exact/decimal.ts'
import type { Interval } from '../../exact/interval.ts'
import { CURRENCIES } from '../../lexicon/currencies.ts'
import { ARABIC, CLASS } from '../../lexicon/numerals.ts'
import { matchUnit, type Unit } from '../../lexicon/units.ts'
import type { FigureKind, Hedge, Span } from '../../model.ts'
import { allowed, widthOf } from './allowed.ts'
import { readCompound } from './compound.ts'
import { readAfter, type Before } from './hedged.ts'
import { valueOf, type Numeral } from './numeral.ts'
import { readSecond } from './range.ts'
import { add, isDigit, isHan, isLetter, type Scan } from './scan.ts'

const skip = (s: string, at: number): number => (s.charCodeAt(at) === 32 ? at + 1 : at)

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

const HALF = decimal(5n, -1)
const PERCENT: Unit = { name: '%', dimension: 'percent', factor: decimal(1n) }

export function readMeasure(s: string, from: number): Measure | undefined {
  const at = skip(s, from)
  if (s[at] === '个') {
    const inner = s[at + 1]
    if (inner === '半' || inner === '多' || inner === '余') {
      const found = matchUnit(s, at + 2) ?? undefined
      const unit = found?.[1] ?? (s[at + 2] === '月' ? matchUnit('个月', 0)?.[1] : undefined)
      if (unit?.dimension === 'time' || (s[at + 2] === '月' && inner !== '余'))
        return {
          end: at + 2 + (found?.[0].length ?? 1),
          unit: s[at + 2] === '月' ? matchUnit('个月', 0)![1] : unit!,
          printed: s.slice(at + 2, at + 2 + (found?.[0].length ?? 1)),
          ...(inner === '半' ? { half: true } : { over: at + 1 }),
        }
    }
  }
  const found = matchUnit(s, at)
  if (!found) return undefined
  const [printed, unit] = found
  let end = at + printed.length
  if (isLetter(printed.charCodeAt(printed.length - 1)) && (isLetter(s.charCodeAt(end)) || isDigit(s.charCodeAt(end))))
    return undefined
  // 元/平方米, 立方米每秒, 人每平方公里
  const link = s[end] === '/' || s[end] === '／' || s[end] === '每' ? end + 1 : 0
  if (link > 0 && unit.dimension !== 'percent') {
    const below = matchUnit(s, link)
    if (below && (s[end] !== '每' || below[1].dimension !== 'count')) {
      end = link + below[0].length
      const name = s.slice(at, end)
      return {
        end,
        unit: { name: `${unit.name}/${below[1].name}`, dimension: `${unit.dimension}/${below[1].dimension}` },
        printed: name,
      }
    }
    if (s[end] === '/' && isHan(s.charCodeAt(link)))
      return { end: link + 1, unit: { name: s.slice(at, link + 1), dimension: 'rate' }, printed: s.slice(at, link + 1) }
  }
  return { end, unit, printed }
}

/** 成, 折, 番: shares and doublings with a scale of their own. */
function readShare(
  s: string,
  at: number,
  n: Numeral,
  value: Decimal,
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
      if (d >= 0 && !matchUnit(s, digit + 1) && !'点十百千万分'.includes(s[digit + 1] ?? ' ')) {
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
  if (s[at] === '折') {
    if ('叠射合旧算断返子页线桥椅'.includes(next)) return undefined
    const two = n.digits === 2 || (!n.arabic && n.digits === 0 && n.amount > 10 && n.decimals === 0)
    if (n.amount > 100) return undefined
    return { end: at + 1, value: two ? value : shift(value, 1), unit: PERCENT }
  }
  return undefined
}

const SCALES: Readonly<Record<string, number>> = { k: 3, K: 3, w: 4, W: 4, M: 6, G: 9 }

/** Reads the figure of a numeral; 0 where it is none. */
export function readQuantity(scan: Scan, n: Numeral, before: Before): number {
  const { s } = scan
  let value = valueOf(n)
  let { end } = n
  let number: Span = { start: n.start, end }
  const words: Span[] = before.words ? [before.words] : []
  let hedge: Hedge = before.hedge ?? 'exact'
  let width: Decimal | undefined
  let soft = n.decimals > 0 || n.scale > 0
  // 40k, 30w
  if (n.arabic) {
    const letter = s[skip(s, end)] ?? ''
    const power = SCALES[letter]
    const to = skip(s, end) + 1
    if (
      power !== undefined &&
      !isLetter(s.charCodeAt(to)) &&
      !isDigit(s.charCodeAt(to)) &&
      (to === end + 1 || n.decimals > 0)
    ) {
      value = shift(value, power)
      end = to
      number = { start: n.start, end }
      soft = true
    } else if ((letter === 'e' || letter === 'E') && to === end + 1) {
      const match = /[eE]-?\d{1,2}/y
      match.lastIndex = end
      const found = match.exec(s)
      if (found) {
        value = shift(value, Number(found[0].slice(1)))
        end += found[0].length
        number = { start: n.start, end }
      }
    }
  }
  if (n.inside !== undefined) {
    width = widthOf(n)
    words.push({ start: n.inside, end: n.inside + 1 })
    if (hedge === 'exact') hedge = 'over'
  }
  // 30余, 70多, 二十来
  const mark = s[skip(s, end)] ?? ' '
  if (
    n.upper === undefined &&
    n.inside === undefined &&
    (mark === '余' || mark === '多' || (mark === '来' && n.amount % 10 === 0 && readMeasure(s, end + 1)))
  ) {
    const at = skip(s, end)
    if (!(mark === '多' && '样边元云年处次'.includes(s[at + 1] ?? ' ') && !n.bare && n.amount < 10)) {
      words.push({ start: at, end: at + 1 })
      width = widthOf(n)
      if (hedge === 'exact') hedge = mark === '来' ? 'about' : 'over'
      end = at + 1
    }
  }
  let upper = n.upper === undefined ? undefined : decimal(BigInt(n.upper), n.exponent)
  const share = readShare(s, skip(s, end), n, value)
  let unit: Unit | undefined
  let printed = ''
  if (share) {
    ;({ end, value, unit } = share)
    if (share.upper) upper = share.upper
    if (width) width = decimal(5n)
    printed = '%'
  } else {
    const measure = readMeasure(s, end)
    if (measure) {
      ;({ end, unit, printed } = measure)
      if (measure.half) value = plus(value, HALF)
      if (measure.over !== undefined) {
        words.push({ start: measure.over, end: measure.over + 1 })
        width = decimal(1n)
        if (hedge === 'exact') hedge = 'over'
      }
    }
  }
  let currency = before.currency
  const kind = kindOf(unit, currency)
  if (currency && unit && kind !== 'money') currency = undefined
  if (!isFigure(scan, n, before, hedge, unit, printed, end)) return 0
  if (before.negative) value = negate(value)

  // 六斤八两, 3元5角, 1小时20分, 三斤半
  const compound = unit && !before.ordinal && upper === undefined ? readCompound(s, end, value, unit, kind) : undefined
  if (compound) {
    ;({ end, value, unit } = compound)
    if (compound.over) {
      hedge = 'over'
      words.push(compound.over)
    }
  }

  const name = unit ? unit.name : (currency ?? '')
  const second = compound || upper || before.ordinal ? undefined : readSecond(scan, n, end, unit, printed, before)
  if (second) {
    const [low, high] = [
      before.negative && second.shared ? negate(second.low) : before.negative ? negate(second.low) : second.low,
      second.high,
    ]
    const ordered: Interval = compareRange(low, high)
    return add(scan, {
      start: before.start,
      end: second.end,
      number: { start: n.start, end: second.number },
      kind: kindOf(second.unit, currency),
      range: [low, high],
      interval: ordered,
      hedge: second.hedge,
      unit: second.unit ? second.unit.name : name,
      ...(words.length || second.words.length ? { hedges: [...words, ...second.words] } : {}),
    })
  }

  const after = before.ordinal
    ? undefined
    : readAfter(s, end, unit?.dimension === 'length' ? 'length' : unit?.dimension === 'age' ? 'duration' : kind)
  if (after) {
    const at = skip(s, end)
    words.push({ start: at, end: after.end })
    if (hedge === 'exact' || hedge === after.hedge) hedge = after.hedge
    if (after.hedge === 'over' && (s[at] === '多' || s[at] === '余' || s[at] === '有' || s[at] === '出'))
      width = widthOf({ ...n, bare: false })
    end = after.end
    if ((s[end] === '的' ? s.startsWith('的时间', end) : false) && kind === 'duration') end += 3
  }
  // 人民币50元, 50元人民币, 177.1亿元新台币
  if (kind === 'money' && unit?.name === '元') {
    const tail = /(?:人民币|港币|新台币|台币)/y
    tail.lastIndex = end
    if (tail.test(s)) end = tail.lastIndex
  }
  const interval: Interval =
    n.vague && upper
      ? { low: value, high: upper, highOpen: true }
      : upper
        ? compareRange(value, upper)
        : allowed(value, hedge, soft || kind === 'percent' || kind === 'points' || kind === 'multiple', width)
  const seconds = kind === 'duration' && unit?.factor && !upper ? Number(secondsOf(value, unit.factor)) : undefined
  return add(scan, {
    start: before.start,
    end,
    number,
    kind: before.ordinal ? 'ordinal' : kind,
    ...(upper ? (n.vague ? {} : { range: [value, upper] as const }) : { value }),
    interval,
    hedge: upper ? (hedge === 'exact' ? 'about' : hedge) : hedge,
    unit: currency && currency !== '元' ? currency : name,
    ...(words.length ? { hedges: words } : {}),
    ...(seconds === undefined ? {} : { seconds }),
  })
}

const secondsOf = (value: Decimal, factor: Decimal): string => {
  const { coefficient, exponent } = times(value, factor)
  return `${coefficient}e${exponent}`
}

function compareRange(a: Decimal, b: Decimal): Interval {
  const [x, y] = a.exponent > b.exponent ? [shift(a, 0), b] : [a, b]
  const less =
    x.exponent === y.exponent
      ? x.coefficient <= y.coefficient
      : Number(`${x.coefficient}e${x.exponent}`) <= Number(`${y.coefficient}e${y.exponent}`)
  return less ? { low: a, high: b } : { low: b, high: a }
}

/** Whether a numeral is a figure at all: a Chinese one wants a unit, a hedge or a scale word. */
function isFigure(
  scan: Scan,
  n: Numeral,
  before: Before,
  hedge: Hedge,
  unit: Unit | undefined,
  printed: string,
  end: number,
): boolean {
  if (n.arabic || before.ordinal || before.currency) return true
  const { s } = scan
  if (n.bare) {
    if (hedge !== 'exact') return true
    const after = unit && readAfter(s, end, unit.dimension)
    if (after) return true
    return (
      n.end - n.start > 1 &&
      unit !== undefined &&
      (unit.dimension !== 'count' || '人个户家件级吨辆'.includes(printed[0]!))
    )
  }
  if (unit) {
    if (n.vague && n.exponent === 0 && n.start + 1 === n.end) return unit.dimension !== 'percent' || s[n.start] !== '数'
    return !isPlaceName(s, n, printed, end)
  }
  if (n.vague) return n.exponent > 0
  if (n.upper !== undefined) return n.amount >= 20
  if (n.decimals > 0) return true
  if (n.digits > 0) return isAlone(s, n, before)
  const long = n.end - n.start
  if (long >= 2 && n.amount > 10) return true
  if (hedge !== 'exact' && n.amount >= 10) return true
  return isAlone(s, n, before)
}

/** Nothing but marks around it, or 是 in front: 答案是四. */
function isAlone(s: string, n: Numeral, before: Before): boolean {
  const ahead = before.start > 0 ? s.charCodeAt(before.start - 1) : 0
  const behind = n.end < s.length ? s.charCodeAt(n.end) : 0
  if (isLetter(behind) || isDigit(behind)) return false
  if (isHan(behind)) return false
  return !isHan(ahead) &&
    !isLetter(ahead) &&
    !(ahead === 0x201c || behind === 0x201d || behind === 0x3001 || behind === 0xff09 || behind === 0x300b)
    ? true
    : s[before.start - 1] === '是' && behind !== 0x201d
}

const PLACES = '县市区镇乡村街路湖山河桥州港湾岛峡庙寺塔沟坡岭坝屯营庄寨堡'

/** 三门县, 五台山, 八里桥. */
function isPlaceName(s: string, n: Numeral, printed: string, end: number): boolean {
  if (n.end - n.start > 1 || printed.length > 1 || CLASS[s.charCodeAt(n.start)] === ARABIC) return false
  if (printed === '个' || printed === '级' || printed === '大') return false
  const tail = s[end] ?? ' '
  return PLACES.includes(tail) && !'级属直域办政民容内'.includes(s[end + 1] ?? ' ') && !'条座个'.includes(printed)
}
