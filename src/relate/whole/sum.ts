// 共100人，其中男60人、女40人 -> the total beside its parts.
import { compare, decimal, minus, plus, times, type Decimal } from '../../exact/decimal.ts'
import type { Relation, Span } from '../../model.ts'
import { areComplements, areKinds, isBalance, isOpenEnded, isOtherAmount, mayOverlap } from '../guards.ts'
import { isExact, judgeAlike, scaleOf, showLike, showNumber, sumOf } from '../allowed.ts'
import { isSameUnit, readTightParts } from './run-of-parts.ts'
import { depthAt, wordsBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

// what introduces parts, or a total after its parts
const CUES = /其中包括|其中有|其中|包括|包含|涵盖|分别为|分别是|合计|共计|总计|一共|总共|共|累计|[（(：]/g
const UPWARD = /^(?:合计|共计|总计|一共|总共|共|累计)$/
/** These too may stand before anything: they prove no error behind their parts. */
const LOOSE = /^(?:共|累计)$/

// 三镇共, 两项累计
const ALL_OF_THEM = /[，,][两三四五六七八九十\d]{1,2}(?:镇|村|乡|县|市|区|项|者|家|所|地|类|个|条|人|校|天|年)$/

const MOST_TOTALS = 4
/** So many parts without 等, filling three quarters of the total, read as all of them. */
const MANY = 5

export function* readSums(passage: Passage): Generator<Relation> {
  const { amounts, text, start } = passage
  if (amounts.length < 2) return
  const done = new Set<Valued>()
  for (const match of text.matchAll(CUES)) {
    const cue = { start: start + match.index, end: start + match.index + match[0].length }
    const relation = UPWARD.test(match[0]) ? readUpward(passage, cue, match[0]) : readDownward(passage, cue, match[0])
    if (relation && !done.has(relation.total)) {
      done.add(relation.total)
      yield relation.relation
    }
  }
}

interface Found {
  readonly total: Valued
  readonly relation: Relation
}

/** 共…其中…: the total stands before the cue, its parts behind it. */
function readDownward(passage: Passage, cue: Span, word: string): Found | undefined {
  const { amounts, article } = passage
  const bracket = word === '（' || word === '('
  const next = amounts.findIndex((figure) => figure.start >= cue.end)
  const first = amounts[next]
  if (!first || first.start - cue.end > 24) return undefined
  // 产值（2024年8亿元）: no total stands right before the bracket
  if (bracket && cue.start - passage.start >= 3 && (next === 0 || cue.start - amounts[next - 1]!.end > 8))
    return undefined
  const depth = depthAt(passage, cue.end)
  if (depthAt(passage, first.start) !== depth) return undefined
  let totals = amounts.filter((figure) => figure.end <= cue.start && isSameUnit(figure, first)).reverse()
  if (totals.length === 0 && passage.before && cue.start - passage.start < 3)
    totals = passage.before.amounts.filter((figure) => isSameUnit(figure, first)).reverse()
  if (bracket)
    totals = totals.filter(
      (figure) => cue.start - figure.end <= 8 && !/[，。；、]/.test(wordsBetween(passage, figure.end, cue.start)),
    )
  if (totals.length === 0) return undefined
  const parts = readPartsAfter(passage, cue.end, first, depth)
  if (parts.length < 2) return undefined
  for (const total of totals.slice(0, MOST_TOTALS)) {
    for (let count = parts.length; count > 1; count--) {
      if (sumHolds(total, parts.slice(0, count))) return hold(article.text, total, parts.slice(0, count))
    }
  }
  if (word === '：') return undefined
  return failDownward(passage, totals, readTightParts(passage, cue.end, parts), word)
}

// the bracket of the first part has ended: （20头奶牛）、小牛（100头）
const CLOSED = /^[^（(]*[）)]/

/** Amounts of one unit on one level of brackets; the part of a part (其中 … 其中) is passed over. */
function readPartsAfter(passage: Passage, from: number, first: Valued, depth: number): Valued[] {
  const { text } = passage.article
  const parts: Valued[] = []
  let previous = from
  for (const figure of passage.amounts) {
    if (figure.start < from || !isSameUnit(figure, first)) continue
    const own = depthAt(passage, figure.start)
    if (own < depth || (depth > 0 && CLOSED.test(text.slice(from, figure.start)))) break
    if (own > depth) continue
    if (parts.length > 0 && /其中|包括/.test(text.slice(previous, figure.start))) {
      previous = figure.end
      continue
    }
    parts.push(figure)
    previous = figure.end
    if (parts.length === 24) break
  }
  return parts
}

const sumHolds = (total: Valued, parts: readonly Valued[]): boolean =>
  judgeAlike((allow) => [allow(total), sumOf(parts, allow)]) === 'holds'

function hold(text: string, total: Valued, parts: readonly Valued[]): Found {
  const sum = parts.map((part) => showNumber(part, text)).join(' + ')
  return {
    total,
    relation: { kind: 'sum', at: total, against: parts, formula: `${sum} = ${showNumber(total, text)}`, holds: true },
  }
}

function failDownward(
  passage: Passage,
  totals: readonly Valued[],
  parts: readonly Valued[],
  word: string,
): Found | undefined {
  const { text } = passage.article
  const total = totals[0]!
  const last = parts.at(-1)
  if (!last || parts.length < 2 || totals.some((whole) => isBalance(wordsBefore(passage, whole)))) return undefined
  const names = parts.map((part) => wordsBefore(passage, part).replace(/^其中|^包括|^[和及与]/, ''))
  if (names.some(isOtherAmount)) return undefined
  const bracket = word === '（' || word === '('
  const behind = text.slice(last.end, last.end + 12)
  const sum = parts.map(({ value }) => value).reduce(plus)
  const largest = totals.map(({ value }) => value).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  const verdict = judgeAlike((allow) => [allow(total), sumOf(parts, allow)])
  if (verdict === 'holds') return undefined
  const open = isOpenEnded(behind)
  const named = areNamedBefore(text.slice(passage.start, total.start), names)
  const full = parts.length >= MANY && compare(times(sum, decimal(4n)), times(total.value, decimal(3n))) > 0
  const whole = areComplements(names) || (!open && (bracket || named || full || isClosed(passage, parts, word)))
  const over = compare(sum, largest) > 0
  const slip = findSlip(total, parts, sum)
  if (
    over
      ? mayOverlap(names) ||
        (UPWARD.test(word) && !areComplements(names) && !isListOfKinds(passage, total, parts[0]!, names))
      : !whole && !slip
  )
    return undefined
  if (/[；;]/.test(wordsBetween(passage, parts[0]!.end, last.start)) && !whole && !areKinds(names)) return undefined
  const certain =
    isExact(total) && parts.every(isExact) && (areComplements(names) || bracket || (over && areKinds(names)))
  return fail(text, total, parts, sum, slip, verdict === 'doubtful' ? 'info' : certain ? undefined : 'warning')
}

/** 甲溪、乙溪治理全长48.8公里，其中甲溪10.5公里，乙溪38.3公里: each part was named before the total. */
const areNamedBefore = (words: string, names: readonly string[]): boolean =>
  names.every((name) => name.length > 1 && words.includes(name))

/** 共有16家机构评级，买入评级12家，增持评级4家; not 共淘汰炼铁产能3吨、炼钢产能2吨, where the first is one of them. */
const isListOfKinds = (passage: Passage, total: Valued, first: Valued, names: readonly string[]): boolean =>
  areKinds(names) &&
  !areKinds([wordsBefore(passage, total), names[0]!]) &&
  /[，：]/.test(wordsBetween(passage, total.end, first.start))

/** 包括甲3亿元和乙2亿元: a closed list ends in 和. */
const isClosed = (passage: Passage, parts: readonly Valued[], word: string): boolean =>
  word.includes('包括') && /和|及/.test(wordsBetween(passage, parts.at(-2)!.end, parts.at(-1)!.start))

/**
 * The part or total whose one wrong digit explains the whole difference; undefined where chance would explain it as well.
 */
function findSlip(
  total: Valued,
  parts: readonly Valued[],
  sum: Decimal,
): { figure: Valued; value: Decimal } | undefined {
  const gap = minus(total.value, sum)
  const digits = (gap.coefficient < 0n ? -gap.coefficient : gap.coefficient).toString().replace(/0+$/, '')
  const significant = total.value.coefficient.toString().replace(/0+$/, '').length
  if (digits.length !== 1 || significant < 4) return undefined
  for (const part of parts) {
    const value = plus(part.value, gap)
    if (isOneDigit(part.value, value)) return { figure: part, value }
  }
  return isOneDigit(total.value, sum) ? { figure: total, value: sum } : undefined
}

function isOneDigit(a: Decimal, b: Decimal): boolean {
  const exponent = Math.min(a.exponent, b.exponent)
  const [x, y] = [a, b].map((value) => (value.coefficient * 10n ** BigInt(value.exponent - exponent)).toString())
  if (x!.length !== y!.length) return false
  let differing = 0
  for (let i = 0; i < x!.length; i++) if (x![i] !== y![i]) differing++
  return differing === 1
}

function fail(
  text: string,
  total: Valued,
  parts: readonly Valued[],
  sum: Decimal,
  slip: { figure: Valued; value: Decimal } | undefined,
  severity: 'warning' | 'info' | undefined,
): Found {
  const shown = showLike(sum, total, placesOf([total, ...parts]))
  const printed = showNumber(total, text)
  const formula = `${parts.map((part) => showNumber(part, text)).join(' + ')} = ${shown}`
  const repairs = [replaceNumber(text, total, shown)]
  if (slip && slip.figure !== total) {
    repairs.push(replaceNumber(text, slip.figure, showLike(slip.value, slip.figure)))
  }
  return {
    total,
    relation: {
      kind: 'sum',
      at: total,
      against: parts,
      formula,
      holds: false,
      message: {
        zh: `分项合计${shown}${total.unit}，文中写${printed}${total.unit}`,
        en: `the parts add up to ${shown}${total.unit}, the text says ${printed}${total.unit}`,
      },
      suggestions: repairs,
      ...(severity ? { severity } : {}),
    },
  }
}

const replaceNumber = (text: string, figure: Valued, number: string): string =>
  text.slice(figure.start, figure.number.start) + number + text.slice(figure.number.end, figure.end)

/** Decimals that a sum needs in the scale of its first figure. */
function placesOf(figures: readonly Valued[]): number {
  const [, zeros] = scaleOf(figures[0]!)
  return Math.max(0, ...figures.map(({ value }) => zeros - value.exponent))
}

/** 甲3亿元、乙2亿元，合计5亿元: the total stands behind its parts. */
function readUpward(passage: Passage, cue: Span, word: string): Found | undefined {
  const { amounts, article } = passage
  const depth = depthAt(passage, cue.end)
  const total = amounts.find((figure) => figure.start >= cue.end)
  if (!total || total.start - cue.end > 14 || /[，。；、]/.test(wordsBetween(passage, cue.end, total.start)))
    return undefined
  const parts = amounts
    .filter(
      (figure) => figure.end <= cue.start && isSameUnit(figure, total) && depthAt(passage, figure.start) === depth,
    )
    .slice(-12)
  // 甲、乙、丙分别为10、20、30，共60: a list is summed whole
  const whole = countSeries(article.text, parts)
  for (let count = Math.max(2, whole); count <= parts.length; count++) {
    if (sumHolds(total, parts.slice(-count))) return hold(article.text, total, parts.slice(-count))
  }
  if (parts.length < 2) return readDownward(passage, { start: total.end, end: total.end }, word)
  const named = ALL_OF_THEM.test(article.text.slice(Math.max(passage.start, cue.start - 8), cue.start))
  if (LOOSE.test(word) && whole < 3 && !named) return undefined
  return failUpward(passage, cue, total, whole > 2 ? parts.slice(-whole) : parts)
}

/** How many of the last parts stand in one series, with nothing but 、 and 和 between. */
function countSeries(text: string, parts: readonly Valued[]): number {
  let count = 1
  for (let i = parts.length - 1; i > 0; i--) {
    if (!/^(?:、|和|及|与|以及)$/.test(text.slice(parts[i - 1]!.end, parts[i]!.start))) break
    count++
  }
  return count > 2 ? count : 1
}

function failUpward(passage: Passage, cue: Span, total: Valued, parts: readonly Valued[]): Found | undefined {
  const tight = readTightParts(passage, parts[0]!.start, parts)
  const last = parts.at(-1)!
  if (tight.length !== parts.length || cue.start - last.end > 4 || !parts.every(isExact) || !isExact(total))
    return undefined
  if (isOtherAmount(wordsBetween(passage, parts[0]!.start - 8, last.start))) return undefined
  const verdict = judgeAlike((allow) => [allow(total), sumOf(parts, allow)])
  if (verdict === 'holds' || total.value.coefficient === 0n) return undefined
  const sum = parts.map(({ value }) => value).reduce(plus, decimal(0n))
  return fail(passage.article.text, total, parts, sum, undefined, verdict === 'doubtful' ? 'info' : 'warning')
}
