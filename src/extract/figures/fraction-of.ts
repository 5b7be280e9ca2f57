// A numeral that begins a fraction, a ratio or a score -> that figure.
import { decimal } from '../../exact/decimal.ts'
import { ARABIC, CLASS, DIGIT } from '../../lexicon/numerals.ts'
import { rounded } from './allowed.ts'
import { type Fraction, readFraction, readMixedFraction, roughly } from './fraction.ts'
import { type Before, readAfter } from './hedged.ts'
import { readMeasure } from './measure.ts'
import { endOfDigits, type Numeral, readNumeral, valueOf } from './numeral.ts'
import { add, isDigit, type Scan, skip } from './scan.ts'

/** 三分之一, 百分之五, 1/3, 3∶2. */
export function readParts(scan: Scan, n: Numeral, before: Before): number {
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
  } else if (mark === '-' && n.arabic && n.digits <= 2 && isScore(scan, n)) {
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
  const measure = fraction.percent ? undefined : readMeasure(scan.s, fraction.end, scan.units)
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
function isScore({ s, units }: Scan, n: Numeral): boolean {
  const second = endOfDigits(s, n.end + 1)
  if (second === n.end + 1 || second > n.end + 3 || readMeasure(s, second, units)) return false
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
  if (terms.length < 2 || (mark === '比' && (readMeasure(s, end, scan.units) || n.scale > 0))) return 0
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
