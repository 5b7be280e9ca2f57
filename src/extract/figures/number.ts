// A numeral at a place -> the reading that fits: a code, a date, a fraction, a ratio, a rank, a quantity, or a mere word.
import { point } from '../../exact/interval.ts'
import { nameAfterOrdinal } from '../../lexicon/numeral-words.ts'
import { ARABIC, CLASS, DIGIT, FORMAL, SCALE } from '../../lexicon/numerals.ts'
import { readCode } from './code.ts'
import { readDated } from './dated.ts'
import { type Before, readBefore } from './hedged.ts'
import { readMeasure } from './measure.ts'
import { endOfDigits, type Numeral, readNumeral, valueOf } from './numeral.ts'
import { readParts } from './fraction-of.ts'
import { readQuantity } from './quantity.ts'
import { addRank, isTop } from './rank.ts'
import { readPlan } from './relative.ts'
import { add, isDigit, isHan, leave, type Scan, skip } from './scan.ts'
import { endOfNumerals, skipWord } from './skip-word.ts'

/** Reads at a digit or scale word; the place to go on from. */
export function readNumber(scan: Scan, at: number): number {
  const { s } = scan
  const arabic = CLASS[s.charCodeAt(at)] === ARABIC
  if (arabic) {
    const code = readCode(scan, at)
    if (code > 0) return code
  } else {
    if (s[at] === '十') {
      const plan = readPlan(scan, at)
      if (plan > 0) return plan
    }
    const word = skipWord(scan, at)
    if (word > 0) return word
  }
  const n = readNumeral(s, at)
  // 陆地, 伍家, 拾起: one formal digit is an ordinary character
  if (
    n &&
    !arabic &&
    n.end - n.start === 1 &&
    FORMAL.includes(s[at]!) &&
    !'元圆角整分佰仟拾折成'.includes(s[skip(s, n.end)] ?? ' ')
  )
    return n.end
  if (!n) {
    const end = arabic ? endOfDigits(s, at) : endOfNumerals(s, at)
    return end - at > 15 || arabic ? leave(scan, at, end, 'code') : end
  }
  const dated = readDated(scan, n)
  if (dated > 0) return dated
  const before = readBefore(scan, n.start)
  const part = readParts(scan, n, before)
  if (part > 0) return part
  // 第一产业, 第三小学, 第三方
  const named = before.ordinal && n.amount < 100 ? nameAfterOrdinal(s, n.end) : 0
  if (named > 0) return leave(scan, before.start, named, 'name')
  const ranked = readRanked(scan, n, before)
  if (ranked > 0) return ranked
  const end = readQuantity(scan, n, before)
  if (end > 0) return end
  // A long heap of numerals is no number anywhere; look at it once.
  const behind = CLASS[s.charCodeAt(n.end)]
  if (arabic || (n.end - n.start < 2 && behind !== DIGIT && behind !== SCALE)) return n.end
  const heap = endOfNumerals(s, n.start)
  if (heap - n.start > 12 && heap >= n.end) return heap
  // 零1: the digits behind are read for themselves
  for (let i = n.start + 1; i < n.end; i++) if (isDigit(s.charCodeAt(i))) return i
  return n.end
}

/** A place in an order, with the words behind its number as unit. */
function addOrdinal(scan: Scan, n: Numeral, end: number): number {
  const value = valueOf(n)
  return add(scan, {
    start: n.start,
    end,
    number: { start: n.start, end: n.end },
    kind: 'ordinal',
    value,
    interval: point(value),
    hedge: 'exact',
    unit: scan.s.slice(n.end, end),
  })
}

/** 前20, 500强, 百强县, 一等奖. */
function readRanked(scan: Scan, n: Numeral, before: Before): number {
  const { s } = scan
  const next = s[n.end]
  if (next === '强' && n.decimals === 0 && n.amount >= 3 && n.upper === undefined && (n.amount % 5 === 0 || n.arabic)) {
    const start = isTop(s, n.start) && n.start - 1 >= scan.last ? n.start - 1 : n.start
    return addRank(scan, start, n.end + 1, BigInt(Math.round(n.amount)), '强', 'atmost')
  }
  if (s.startsWith('等奖', n.end) || s.startsWith('等功', n.end)) return addOrdinal(scan, n, n.end + 2)
  // 二十届中央委员会, 项目一期: a number in order without 第
  if (
    !n.arabic &&
    s[n.start] !== '两' &&
    n.decimals === 0 &&
    !before.ordinal &&
    n.upper === undefined &&
    (s[n.end] === '期'
      ? n.amount <= 9 && !'共分计经'.includes(s[n.start - 1] ?? ' ')
      : s[n.end] === '届' && n.amount > 10)
  )
    return addOrdinal(scan, n, n.end + 1)
  // 三次会议, 二次全会
  if (
    !n.arabic &&
    n.decimals === 0 &&
    s[n.end] === '次' &&
    '会全'.includes(s[n.end + 1] ?? ' ') &&
    '大届会委'.includes(s[n.start - 1] ?? ' ')
  )
    return addOrdinal(scan, n, n.end + 1)
  if (n.decimals === 0 && !before.ordinal && n.start - 1 >= scan.last && isTop(s, n.start)) {
    const measure = readMeasure(s, n.end, scan.units)
    if (measure?.unit.dimension === 'time' || n.upper !== undefined) return 0
    if (measure && measure.printed !== '名' && measure.printed !== '位' && measure.printed !== '席') return 0
    if (!measure && isHan(s.charCodeAt(n.end)) && '大者个余多'.includes(s[n.end]!)) return 0
    return addRank(
      scan,
      n.start - 1,
      measure?.end ?? n.end,
      BigInt(Math.round(n.amount)),
      measure?.printed ?? '',
      'atmost',
    )
  }
  return 0
}
