// A numeral that begins a date -> the date, clock, span of dates, century or decade.
import { ARABIC, CLASS, DIGIT, SCALE } from '../../lexicon/numerals.ts'
import { addClock } from './clock.ts'
import { addDate, addPeriod } from './date.ts'
import { readMeasure } from './measure.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { behindLink, isYear, readNumericDate, readPart, readPoint } from './calendar-part.ts'
import { isHan, leave, type Scan, skip } from './scan.ts'

/** Dates and times of day that begin with the numeral. */
export function readDated(scan: Scan, n: Numeral): number {
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
    if (n.digits === 4 && n.arabic && n.amount >= 1949 && n.amount < 2050 && isBareYear(scan, n))
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

function isBareYear({ s, units }: Scan, n: Numeral): boolean {
  const next = s[n.end] ?? ' '
  if (readMeasure(s, n.end, units) || '多余来%'.includes(next)) return false
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
  return addPeriod(scan, n.start, end, 'period', [`${from4}-01-01`, `${to4}-12-31`], { start: n.start, end: n.end })
}

function addDecade(scan: Scan, n: Numeral, end: number): number {
  const last = /上(?:个)?世纪$/.exec(scan.s.slice(Math.max(scan.last, n.start - 4), n.start))
  const year = last ? 1900 + n.amount : null
  const start = last ? n.start - last[0].length : n.start
  const days = [year === null ? null : `${year}-01-01`, year === null ? null : `${year + 9}-12-31`] as const
  return addPeriod(scan, start, end, 'period', days, { start: n.start, end: n.end })
}
