// A character that begins a figure without a digit -> the reading that fits: 半年, 数十家, 去年, 首个, 过半.
import { decimal } from '../../exact/decimal.ts'
import { ARABIC, CLASS, DIGIT } from '../../lexicon/numerals.ts'
import { matchUnit } from '../../lexicon/units.ts'
import { addPeriod } from './date.ts'
import { readBefore } from './hedged.ts'
import { readNumeral } from './numeral.ts'
import { readQuantity } from './quantity.ts'
import { readRankWord } from './rank.ts'
import { readBarePart, readPlan, readRelative } from './relative.ts'
import { add, isHan, type Scan } from './scan.ts'
import { readNumber } from './number.ts'

/** The place to go on from; 0 where the character begins nothing. */
export function readWord(scan: Scan, at: number): number {
  const { s } = scan
  switch (s[at]) {
    case '数':
    case '几':
      return readSome(scan, at)
    case '半':
      return readHalf(scan, at)
    case '首':
      return s[at + 1] === '季' ? readBarePart(scan, at) : readRankWord(scan, at)
    case '唯':
    case '榜':
    case '冠':
    case '亚':
    case '季':
      return readRankWord(scan, at)
    case '“':
    case '"':
      return s[at + 1] === '十' ? readPlan(scan, at) : 0
    case '上':
    case '下':
      if (s[at + 1] === '半' && s[at + 2] === '年') return readBarePart(scan, at)
      return s[at - 1] === '以' || s[at - 1] === '之' ? 0 : readRelative(scan, at)
    case '前':
      if (s[at + 2] === '季' || s[at + 2] === '个' || s[at + 3] === '个' || s[at + 2] === '月' || s[at + 3] === '月') {
        const part = readBarePart(scan, at)
        if (part > 0) return part
      }
      return '以之目日'.includes(s[at - 1] ?? ' ') && at > 0 ? 0 : readRelative(scan, at)
    case '去':
    case '今':
    case '明':
    case '昨':
    case '本':
    case '当':
    case '同':
    case '次':
    case '翌':
    case '后':
      return readRelative(scan, at)
    case '农':
    case '腊':
    case '正':
      return readLunar(scan, at)
    case '过':
      return s[at + 1] === '半' && !isHan(s.charCodeAt(at - 1))
        ? addHalf(scan, at, at + 2, 'over')
        : s[at + 1] === '半' && '超已经通'.includes(s[at - 1]!)
          ? addHalf(scan, at, at + 2, 'over')
          : 0
    case '翻':
      return readDoubled(scan, at)
    case '廿':
    case '卅':
    case '卌':
      return readTens(scan, at)
    case '.':
      return 0
    case '幺': {
      const n =
        CLASS[s.charCodeAt(at + 1)] === DIGIT && CLASS[s.charCodeAt(at + 2)] === DIGIT ? readNumeral(s, at) : undefined
      return n ? readNumber(scan, at) : 0
    }
  }
  return 0
}

/** 数十家, 几万元, 数天, 几个. */
function readSome(scan: Scan, at: number): number {
  const { s } = scan
  const n = readNumeral(s, at)!
  if (n.exponent === 0) {
    const unit = matchUnit(s, at + 1)
    if (!unit) return 0
    if (s[at] === '数' && !'家年天名次个月日周项种条小分十位人里米秒'.includes(unit[0][0]!)) return 0
    if (s[at] === '数' && at > 0 && '总人个次户件基指函参系岁多少无倍'.includes(s[at - 1]!)) return 0
    if (
      unit[1].dimension !== 'count' &&
      unit[1].dimension !== 'time' &&
      unit[1].dimension !== 'length' &&
      unit[1].dimension !== 'money' &&
      unit[0] !== '倍' &&
      unit[0] !== '元'
    )
      return 0
  }
  const end = readQuantity(scan, n, readBefore(scan, at))
  return end > 0 ? end : n.end
}

const HALVES: readonly (readonly [string, string, string])[] = [
  ['半年', '年', '31536000'],
  ['半个月', '个月', '2592000'],
  ['半小时', '小时', '3600'],
  ['半个小时', '小时', '3600'],
  ['半天', '天', '86400'],
  ['半个世纪', '世纪', '3153600000'],
  ['半个多月', '个月', '2592000'],
  ['半个多世纪', '世纪', '3153600000'],
  ['半个钟', '小时', '3600'],
  ['半个钟头', '小时', '3600'],
  ['半分钟', '分钟', '60'],
  ['半世纪', '世纪', '3153600000'],
  ['半个多小时', '小时', '3600'],
  ['半个学期', '学期', ''],
]

function readHalf(scan: Scan, at: number): number {
  const { s } = scan
  if (s[at + 1] === '数' && s[at + 2] !== '据') {
    const end = s.startsWith('以上', at + 2) ? at + 4 : at + 2
    return addHalf(scan, at, end, end > at + 2 ? 'atleast' : 'exact')
  }
  let found: (typeof HALVES)[number] | undefined
  for (const half of HALVES) if (s.startsWith(half[0], at) && (!found || half[0].length > found[0].length)) found = half
  if (!found) {
    return s[at + 1] === '个' && (at + 2 >= s.length || !isHan(s.charCodeAt(at + 2)))
      ? add(scan, {
          start: at,
          end: at + 2,
          number: { start: at, end: at + 1 },
          kind: 'quantity',
          value: decimal(5n, -1),
          interval: { low: decimal(5n, -1), high: decimal(5n, -1) },
          hedge: 'exact',
          unit: '个',
        })
      : 0
  }
  if (s[at - 1] === '大' || (s[at - 1] === '上' && found[0] === '半年') || (s[at - 1] === '下' && found[0] === '半年'))
    return 0
  const before = readBefore(scan, at)
  let end = at + found[0].length
  const value = decimal(5n, -1)
  const over = s[end] === '多' || s[end] === '余' || found[0].includes('多')
  if (s[end] === '多' || s[end] === '余') end++
  const hedge = before.hedge ?? (over ? 'over' : 'exact')
  return add(scan, {
    start: before.start,
    end,
    number: { start: at, end: at + 1 },
    kind: 'duration',
    value,
    hedge,
    unit: found[1],
    interval:
      hedge === 'exact'
        ? { low: value, high: value }
        : hedge === 'over'
          ? { low: value, high: null, lowOpen: true }
          : { low: null, high: value, highOpen: true },
    ...(found[2] ? { seconds: Number(found[2]) / 2 } : {}),
    ...(before.words ? { hedges: [before.words] } : {}),
  })
}

/** 半数, 过半, 一半: half of a whole, in per cent. */
export function addHalf(scan: Scan, start: number, end: number, hedge: 'exact' | 'over' | 'atleast'): number {
  const before = readBefore(scan, start)
  const fifty = decimal(50n)
  const says = hedge === 'exact' ? (before.hedge ?? 'exact') : hedge
  return add(scan, {
    start: hedge === 'exact' ? before.start : start,
    end,
    number: { start, end },
    kind: 'percent',
    value: fifty,
    hedge: says,
    unit: '%',
    interval:
      says === 'over'
        ? { low: fifty, high: null, lowOpen: true }
        : says === 'atleast'
          ? { low: fifty, high: null }
          : says === 'under' || says === 'nearly'
            ? { low: null, high: fifty, highOpen: true }
            : { low: decimal(45n), high: decimal(55n) },
    ...(before.words && hedge === 'exact' ? { hedges: [before.words] } : {}),
  })
}

/** 农历八月十五, 腊月二十三, 正月初一: a day of another calendar, kept apart. */
function readLunar(scan: Scan, at: number): number {
  const match =
    /(?:农历(?:[一二三四五六七八九十]{2,4}年)?(?:正|腊|冬|闰?[一二三四五六七八九十]{1,2}|\d{1,2})月|腊月|正月)(?:初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|\d{1,2}(?:日|号)?)?/y
  match.lastIndex = at
  const found = match.exec(scan.s)
  return found ? addPeriod(scan, at, at + found[0].length, 'date', undefined) : 0
}

/** 翻番, 翻了一番, 翻两番, 翻倍: how many times doubled. */
function readDoubled(scan: Scan, at: number): number {
  const match = /翻(?:了|上)?(?:(?<times>[一二两三四五六\d])[番翻]|番|(?<twice>一?倍))/y
  match.lastIndex = at
  const found = match.exec(scan.s)
  if (!found) return 0
  const digit = found.groups?.['times'] ?? '一'
  const n = '一二三四五六'.indexOf(digit) + 1 || (digit === '两' ? 2 : Number(digit))
  const twice = found.groups?.['twice'] !== undefined
  const value = decimal(twice ? 1n : BigInt(n))
  const before = readBefore(scan, at)
  return add(scan, {
    start: before.start,
    end: at + found[0].length,
    number: { start: at, end: at + found[0].length },
    kind: 'multiple',
    value,
    hedge: before.hedge ?? 'exact',
    unit: twice ? '倍' : '番',
    interval: { low: null, high: null },
    ...(before.words ? { hedges: [before.words] } : {}),
  })
}

/** 廿二, 卅. */
function readTens(scan: Scan, at: number): number {
  const { s } = scan
  const tens = { 廿: 20, 卅: 30, 卌: 40 }[s[at]!]!
  const digit = CLASS[s.charCodeAt(at + 1)] === DIGIT ? '一二三四五六七八九'.indexOf(s[at + 1]!) + 1 : 0
  const end = at + (digit > 0 ? 2 : 1)
  if (isHan(s.charCodeAt(end)) || isHan(s.charCodeAt(at - 1)) || CLASS[s.charCodeAt(end)] === ARABIC) return 0
  const value = decimal(BigInt(tens + digit))
  return add(scan, {
    start: at,
    end,
    number: { start: at, end },
    kind: 'number',
    value,
    interval: { low: value, high: value },
    hedge: 'exact',
    unit: '',
  })
}
