// A character that begins a figure without a digit -> the reading that fits: 半年, 数十家, 去年, 首个, 过半.
import { decimal } from '../../exact/decimal.ts'
import { CLASS, DIGIT } from '../../lexicon/numerals.ts'
import { matchUnit } from '../../lexicon/units.ts'
import { addPeriod } from './date.ts'
import { readBefore } from './hedged.ts'
import { readNumeral } from './numeral.ts'
import { readQuantity } from './quantity.ts'
import { readRankWord } from './rank.ts'
import { readBarePart, readPlan, readRelative } from './relative.ts'
import { add, isDigit, isHan, isLetter, type Scan } from './scan.ts'
import { addHalf, readHalf } from './half.ts'
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
      return readNumber(scan, at)
    case '.':
      return isDigit(s.charCodeAt(at + 1)) && !isDigit(s.charCodeAt(at - 1)) && !isLetter(s.charCodeAt(at - 1))
        ? readNumber(scan, at)
        : 0
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
    const unit = matchUnit(s, at + 1, scan.units)
    if (!unit) return 0
    if (s[at] === '数' && !'家年天名次个月日周项种条小分十位人里米秒'.includes(unit.printed[0]!)) return 0
    if (s[at] === '数' && at > 0 && '总人个次户件基指函参系岁多少无倍'.includes(s[at - 1]!)) return 0
    if (
      unit.unit.dimension !== 'count' &&
      unit.unit.dimension !== 'time' &&
      unit.unit.dimension !== 'length' &&
      unit.unit.dimension !== 'money' &&
      unit.printed !== '倍' &&
      unit.printed !== '元'
    )
      return 0
  }
  const end = readQuantity(scan, n, readBefore(scan, at))
  return end > 0 ? end : n.end
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
