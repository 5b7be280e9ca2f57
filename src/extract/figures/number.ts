// A numeral at a place -> the reading that fits: a code, a date, a fraction, a ratio, a rank, a quantity, or a mere word.
import { decimal } from '../../exact/decimal.ts'
import { point } from '../../exact/interval.ts'
import { ARABIC, CLASS, DIGIT, FORMAL, SCALE, VALUE } from '../../lexicon/numerals.ts'
import { isBound, nameAfterOrdinal, numeralWordAt } from '../../lexicon/numeral-words.ts'
import { rounded } from './allowed.ts'
import { addClock } from './clock.ts'
import { readCode } from './code.ts'
import { addDate, addPeriod } from './date.ts'
import { readFraction, readMixedFraction, roughly, type Fraction } from './fraction.ts'
import { readAfter, readBefore, type Before } from './hedged.ts'
import { addHalf } from './half.ts'
import { endOfDigits, readNumeral, valueOf, type Numeral } from './numeral.ts'
import { behindLink, isYear, readNumericDate, readPart, readPoint } from './point.ts'
import { readMeasure } from './measure.ts'
import { readQuantity } from './quantity.ts'
import { addRank, isTop } from './rank.ts'
import { readPlan } from './relative.ts'
import { add, isDigit, isHan, leave, type Scan, skip } from './scan.ts'

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

function endOfNumerals(s: string, at: number): number {
  let end = at + 1
  while (CLASS[s.charCodeAt(end)] === DIGIT || CLASS[s.charCodeAt(end)] === SCALE) end++
  return end
}

/** 一些, 统一, 八仙, “一核两带N园”: the place behind the word; 0 where the numeral may count. */
function skipWord(scan: Scan, at: number): number {
  const { s, last } = scan
  if (s[at] === '一' && s[at + 1] === '半' && !'以以'.includes(s[at - 1] ?? '以'))
    return addHalf(
      scan,
      at,
      s.startsWith('以上', at + 2) ? at + 4 : at + 2,
      s.startsWith('以上', at + 2) ? 'atleast' : 'exact',
    )
  if (at > last && isBound(s, at)) return endOfNumerals(s, at)
  const length = numeralWordAt(s, at)
  const slogan = length === 0 && s[at - 1] !== '第' ? endOfSlogan(s, at) : 0
  if (slogan > 0) return leave(scan, at, slogan, 'slogan')
  if (length > 0) {
    // 一点五 is a number
    if (length === 2 && s[at + 1] === '点' && VALUE[s.charCodeAt(at + 2)] !== 255) return 0
    if (s[at + length] === '之' && s[at + length - 1] === '分') return 0
    if (s[at + length] === '折' || s.startsWith('分之', at + length)) return 0
    const scaled = CLASS[s.charCodeAt(at)] === SCALE && at > last && '超近上逾破过'.includes(s[at - 1]!)
    if (!scaled) return at + length
  }
  if (s[at] === '一' && s[at + 1] === s[at + 2] && isHan(s.charCodeAt(at + 1))) return at + 3
  // 一村一品, 一户一策
  if (s[at] === '一' && s[at + 2] === '一' && isPlain(s, at + 1) && isPlain(s, at + 3)) return at + 4
  return 0
}

const isPlain = (s: string, at: number): boolean =>
  isHan(s.charCodeAt(at)) && CLASS[s.charCodeAt(at)] !== DIGIT && CLASS[s.charCodeAt(at)] !== SCALE

const COUNTED_PLACES = '省市县区州乡镇村国'
const TIMES = '年月日天周时分秒点旬季世之十百千万亿大成倍次期元块角毛斤两米尺寸又到至折刻第'

/** 一核两带N园, 七山二水一分田, 四梁八柱: numeral and character, twice and more. */
function endOfSlogan(s: string, at: number): number {
  if (CLASS[s.charCodeAt(at + 2)] !== DIGIT && s[at + 2] !== 'N') return 0
  let end = at
  let pairs = 0
  let places = 0
  for (;;) {
    const code = s.charCodeAt(end)
    if (!((CLASS[code] === DIGIT && !FORMAL.includes(s[end]!)) || (pairs > 0 && s[end] === 'N'))) break
    const next = s.charCodeAt(end + 1)
    if (!isHan(next) || CLASS[next] === DIGIT || CLASS[next] === SCALE) break
    if (TIMES.includes(s[end + 1]!)) {
      if (pairs < 2) return 0
      break
    }
    if (COUNTED_PLACES.includes(s[end + 1]!)) places++
    pairs++
    end += 2
  }
  if (pairs < 2 || places > 0) return 0
  // 一个三甲医院 has one classifier before a name; a slogan repeats
  if (pairs === 2 && '个家项名位人种条座件只'.includes(s[at + 1]!)) return 0
  return end
}

/** Dates and times of day that begin with the numeral. */
function readDated(scan: Scan, n: Numeral): number {
  const { s } = scan
  const at = skip(s, n.end)
  switch (s[at]) {
    case '年': {
      if (!n.arabic && isEra(s, n.start)) return addPeriod(scan, n.start - 2, at + 1, 'period', undefined)
      if (!isYear(n) || isSpan(s, n, at)) break
      const first = readPoint(s, n.start)
      if (first) return addDate(scan, n.start, n, first)
      break
    }
    case '月':
    case '日':
    case '号': {
      if (s[at] === '日' && (!n.arabic || /[游间均元圆币本]/.test(s[at + 1] ?? ''))) break
      // 嫦娥五号, “探索三号”
      if (s[at] === '号' && !n.arabic && (s[at + 1] === '”' || isHan(s.charCodeAt(n.start - 1))))
        return leave(scan, n.start, at + 1, 'name')
      if (s[n.start - 1] === '第' || /^[内以之]/.test(s.slice(at + 1, at + 2))) break
      const first = readPoint(s, n.start)
      if (first) return addDate(scan, n.start, n, first)
      break
    }
    case '世': {
      if (s[at + 1] !== '纪' || !n.arabic || n.amount > 22 || s[n.start - 1] === '个') break
      return addCentury(scan, n, at + 2)
    }
    case '-':
    case '/':
    case '.': {
      const first = readNumericDate(s, n)
      if (first) return addDate(scan, n.start, n, first)
      break
    }
    case ':':
    case '：':
    case '时':
    case '点': {
      const clock = addClock(scan, n)
      if (clock > 0) return clock
    }
  }
  if (n.decimals === 0 && n.scale === 0 && n.upper === undefined) {
    const range = readDateRange(scan, n)
    if (range > 0) return range
    // 一季度, 3季度
    if (n.amount <= 4 && s[at] === '季' && s[at + 1] === '度' && s[n.start - 1] !== '个') {
      const part = readPart(s, n.start, true)
      const start = s[n.start - 1] === '第' && n.start > scan.last ? n.start - 1 : n.start
      if (part)
        return addDate(scan, start, n, {
          end: part[0],
          year: null,
          month: null,
          day: null,
          months: [part[1], part[2]],
        })
    }
    // 80年代, 上世纪90年代
    if (n.amount < 100 && n.amount % 10 === 0 && s.startsWith('年代', at)) return addDecade(scan, n, at + 2)
    // 2025镇域经济论坛
    if (n.digits === 4 && n.arabic && n.amount >= 1949 && n.amount < 2050 && isBareYear(s, n))
      return addDate(scan, n.start, n, { end: n.end, year: n.amount, month: null, day: null })
  }
  return 0
}

/** 乾隆三十二年: a year of an era, in a calendar that is kept apart. */
const isEra = (s: string, at: number): boolean => ERAS.has(s.slice(at - 2, at))

const ERAS = new Set(
  '建安 贞观 永徽 开元 天宝 大历 元和 会昌 大中 景德 天圣 庆历 嘉祐 熙宁 元丰 元祐 崇宁 政和 宣和 建炎 绍兴 乾道 淳熙 嘉定 淳祐 咸淳 至元 至正 洪武 永乐 宣德 正统 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 民国'.split(
    ' ',
  ),
)

function isBareYear(s: string, n: Numeral): boolean {
  const next = s[n.end] ?? ' '
  if (readMeasure(s, n.end) || '多余来%'.includes(next)) return false
  const before = s.charCodeAt(n.start - 1)
  if (isHan(before) && '约近超逾达共计第到至破'.includes(s[n.start - 1]!)) return false
  return isHan(next.charCodeAt(0)) || next === '·' || next === '《' || next === '“'
}

/** 近2000年, 1500年历史: a span of time, not a year. */
function isSpan(s: string, n: Numeral, at: number): boolean {
  const after = s.slice(at + 1, at + 5)
  if (/^(?:的?历史|以上|前的)/.test(after)) return n.amount < 1900 || n.amount % 100 === 0
  const before = s[n.start - 1] ?? ' '
  return n.amount % 100 === 0 && '近约超逾过达'.includes(before)
}

/** 1至11月, 2025—2027年, 3—5日: a bare number, then the dated one. */
function readDateRange(scan: Scan, n: Numeral): number {
  const { s } = scan
  const linked = behindLink(s, n.end)
  if (linked === n.end) return 0
  const code = CLASS[s.charCodeAt(linked)]
  if (code !== ARABIC && code !== DIGIT && code !== SCALE) return 0
  const m = readNumeral(s, linked)
  if (!m || m.scale > 0 || m.decimals > 0) return 0
  const mark = s[skip(s, m.end)]
  if (mark === '年' && isYear(n) && isYear(m))
    return addDate(scan, n.start, n, { end: n.end, year: n.amount, month: null, day: null })
  if (mark === '月' && n.amount >= 1 && n.amount <= 12 && m.amount <= 12)
    return addDate(scan, n.start, n, { end: n.end, year: null, month: n.amount, day: null })
  if (
    (mark === '日' || mark === '号') &&
    n.arabic &&
    m.arabic &&
    n.amount >= 1 &&
    n.amount <= 31 &&
    m.amount <= 31 &&
    s[skip(s, m.end) + 1] !== '游'
  )
    return addDate(scan, n.start, n, { end: n.end, year: null, month: null, day: n.amount })
  return 0
}

function addCentury(scan: Scan, n: Numeral, from: number): number {
  const { s } = scan
  let end = from
  let [a, b] = [(n.amount - 1) * 100 + 1, n.amount * 100]
  const decade =
    CLASS[s.charCodeAt(end)] === ARABIC || CLASS[s.charCodeAt(end)] === DIGIT ? readNumeral(s, end) : undefined
  if (decade && s.startsWith('年代', decade.end) && decade.amount < 100) {
    a = (n.amount - 1) * 100 + decade.amount
    b = a + 9
    end = decade.end + 2
  }
  const [from4, to4] = [String(a).padStart(4, '0'), String(b).padStart(4, '0')]
  return add(scan, {
    start: n.start,
    end,
    number: { start: n.start, end: n.end },
    kind: 'period',
    interval: { low: null, high: null },
    hedge: 'exact',
    unit: '',
    period: { text: scan.text.slice(n.start, end), start: `${from4}-01-01`, end: `${to4}-12-31` },
  })
}

function addDecade(scan: Scan, n: Numeral, end: number): number {
  const last = /上(?:个)?世纪$/.exec(scan.s.slice(Math.max(scan.last, n.start - 4), n.start))
  const year = last ? 1900 + n.amount : null
  const start = last ? n.start - last[0].length : n.start
  return add(scan, {
    start,
    end,
    number: { start: n.start, end: n.end },
    kind: 'period',
    interval: { low: null, high: null },
    hedge: 'exact',
    unit: '',
    period: {
      text: scan.text.slice(start, end),
      start: year === null ? null : `${year}-01-01`,
      end: year === null ? null : `${year + 9}-12-31`,
    },
  })
}

/** 三分之一, 百分之五, 1/3, 3∶2. */
function readParts(scan: Scan, n: Numeral, before: Before): number {
  const { s } = scan
  const at = skip(s, n.end)
  const mark = s[at]
  if (mark === '分' || mark === ' ') {
    const fraction = readFraction(s, n)
    if (fraction) return addFraction(scan, n, before, fraction)
  } else if (mark === '又') {
    const fraction = readMixedFraction(s, n)
    if (fraction) return addFraction(scan, n, before, fraction)
  } else if (mark === '/' && n.arabic && isDigit(s.charCodeAt(at + 1))) {
    const m = readNumeral(s, at + 1)
    if (m && m.decimals === 0 && m.amount > 0 && m.amount < 1000 && n.decimals === 0 && s[m.end] !== '/') {
      const terms = [valueOf(n), valueOf(m)] as const
      return addFraction(scan, n, before, { end: m.end, value: divideTerms(terms), percent: false, terms })
    }
  } else if (mark === '-' && n.arabic && n.digits <= 2 && isScore(s, n)) {
    return readRatio(scan, n, at)
  } else if (mark === '∶' || mark === ':' || mark === '：' || mark === '比') {
    return readRatio(scan, n, at)
  }
  return 0
}

const divideTerms = ([a, b]: readonly [ReturnType<typeof valueOf>, ReturnType<typeof valueOf>]): ReturnType<
  typeof valueOf
> => {
  const places = 20n
  let coefficient = (a.coefficient * 10n ** places) / b.coefficient
  let exponent = -20
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent++
  }
  return decimal(coefficient, exponent)
}

function addFraction(scan: Scan, n: Numeral, before: Before, fraction: Fraction): number {
  const value = before.negative ? decimal(-fraction.value.coefficient, fraction.value.exponent) : fraction.value
  const measure = fraction.percent ? undefined : readMeasure(scan.s, fraction.end)
  if (measure && ['mass', 'length', 'area', 'volume'].includes(measure.unit.dimension))
    return add(scan, {
      start: before.start,
      end: measure.end,
      number: { start: n.start, end: fraction.end },
      kind: 'quantity',
      value,
      interval: roughly(value),
      hedge: before.hedge ?? 'exact',
      unit: measure.unit.name,
    })
  const after = readAfter(scan.s, fraction.end, 'ratio')
  const hedge = after?.hedge ?? before.hedge ?? 'exact'
  const near = fraction.percent ? rounded(value) : roughly(value)
  return add(scan, {
    start: before.start,
    end: after?.end ?? fraction.end,
    number: { start: n.start, end: fraction.end },
    kind: fraction.percent ? 'percent' : 'ratio',
    value,
    interval:
      hedge === 'over'
        ? { low: value, high: null, lowOpen: true }
        : hedge === 'atleast'
          ? { low: value, high: null }
          : hedge === 'under' || hedge === 'nearly'
            ? { low: null, high: value, highOpen: true }
            : hedge === 'atmost'
              ? { low: null, high: value }
              : near,
    hedge,
    unit: fraction.percent ? '%' : '',
    ...(fraction.percent ? {} : { terms: fraction.terms }),
    ...(before.words || after
      ? {
          hedges: [
            ...(before.words ? [before.words] : []),
            ...(after ? [{ start: fraction.end, end: after.end }] : []),
          ],
        }
      : {}),
  })
}

/** 比分变为1-0, 以3-2取胜: a score where a word in front or behind says so. */
function isScore(s: string, n: Numeral): boolean {
  const second = endOfDigits(s, n.end + 1)
  if (second === n.end + 1 || second > n.end + 3 || readMeasure(s, second)) return false
  return (
    /(?:比分\S{0,3}|[以为成])$/.test(s.slice(Math.max(0, n.start - 6), n.start)) ||
    /^(?:战胜|击败|取胜|逼平|领先|落后|险胜|告负|战平|不敌|完胜|获胜)/.test(s.slice(second, second + 2))
  )
}

/** 3∶2, 21.5∶36.1∶42.4, 3比1. */
function readRatio(scan: Scan, n: Numeral, from: number): number {
  const { s } = scan
  const mark = s[from]!
  const terms = [valueOf(n)]
  let end = n.end
  let at = from
  while (s[at] === mark && terms.length < 8) {
    const code = CLASS[s.charCodeAt(at + 1)]
    if (code !== ARABIC && (code !== DIGIT || mark !== '比')) break
    const m = readNumeral(s, at + 1)
    if (!m || m.scale > 0) break
    terms.push(valueOf(m))
    end = m.end
    at = m.end
  }
  if (terms.length < 2 || (mark === '比' && (readMeasure(s, end) || n.scale > 0))) return 0
  const value = terms.length === 2 && terms[1]!.coefficient !== 0n ? divideTerms([terms[0]!, terms[1]!]) : undefined
  return add(scan, {
    start: n.start,
    end,
    number: { start: n.start, end },
    kind: 'ratio',
    ...(value ? { value } : {}),
    interval: { low: null, high: null },
    hedge: 'exact',
    unit: '',
    terms,
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
  if (s.startsWith('等奖', n.end) || s.startsWith('等功', n.end))
    return add(scan, {
      start: n.start,
      end: n.end + 2,
      number: n,
      kind: 'ordinal',
      value: valueOf(n),
      interval: point(valueOf(n)),
      hedge: 'exact',
      unit: s.slice(n.end, n.end + 2),
    })
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
    return add(scan, {
      start: n.start,
      end: n.end + 1,
      number: { start: n.start, end: n.end },
      kind: 'ordinal',
      value: valueOf(n),
      interval: point(valueOf(n)),
      hedge: 'exact',
      unit: s[n.end]!,
    })
  // 三次会议, 二次全会
  if (
    !n.arabic &&
    n.decimals === 0 &&
    s[n.end] === '次' &&
    '会全'.includes(s[n.end + 1] ?? ' ') &&
    '大届会委'.includes(s[n.start - 1] ?? ' ')
  )
    return add(scan, {
      start: n.start,
      end: n.end + 1,
      number: { start: n.start, end: n.end },
      kind: 'ordinal',
      value: valueOf(n),
      interval: point(valueOf(n)),
      hedge: 'exact',
      unit: '次',
    })
  if (n.decimals === 0 && !before.ordinal && n.start - 1 >= scan.last && isTop(s, n.start)) {
    const measure = readMeasure(s, n.end)
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
