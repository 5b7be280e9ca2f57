// 三次产业结构为8.3∶41.4∶50.3; 甲占20%、乙占30%、丙占50% -> shares of one whole, which make up no more than 100.
import { compare, decimal, minus, parseDecimal, plus, showDecimal, times, type Decimal } from '../../exact/decimal.ts'
import { larger } from '../../exact/divide.ts'
import type { Relation, Span } from '../../model.ts'
import { areComplements, areIndustries, mayOverlap } from '../guards.ts'
import { isExact, showNumber, trim, unitOf } from '../allowed.ts'
import { findList } from '../lists/items.ts'
import { clauseBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

const HUNDRED = decimal(100n)

export function* readStructures(passage: Passage): Generator<Relation> {
  yield* readRatios(passage)
  if (passage.rates.length < 2) return
  for (const run of [...readSeries(passage), ...readRuns(passage)]) {
    const relation = judgeRun(passage, run)
    if (relation) yield relation
  }
}

// ---- 8.3∶41.4∶50.3

const RATIO =
  /(?<![\d.:：∶])\d{1,2}(?:\.\d+)?(?<colon>[:：∶])\d{1,2}(?:\.\d+)?(?:\k<colon>\d{1,2}(?:\.\d+)?)?(?![\d.:：∶]|分|时)/g
const STRUCTURE = /[三3一二]次?产业|产业结构|产业比|结构|比重|占比|构成/

function* readRatios(passage: Passage): Generator<Relation> {
  const { text, start } = passage
  if (!/[:：∶]/.test(text) || !STRUCTURE.test(text)) return
  for (const match of text.matchAll(RATIO)) {
    const terms = match[0].split(match.groups!['colon']!).map(parseDecimal)
    const sum = terms.reduce(plus)
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    // 3∶2∶1 is no structure in per cent; 男女比例 may be on any base
    if (!STRUCTURE.test(before) || compare(sum, decimal(70n)) < 0 || compare(sum, decimal(140n)) > 0) continue
    if (terms.length < 3 && !terms.some(({ exponent }) => exponent < 0)) continue
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const off = distance(sum)
    const holds = compare(off, tolerance(terms)) <= 0
    yield {
      kind: 'structure',
      at,
      against: [],
      formula: `${terms.map(showDecimal).join(' + ')} = ${showDecimal(trim(sum))}`,
      holds,
      ...(holds
        ? {}
        : {
            message: {
              zh: `各项之和为${showDecimal(trim(sum))}，结构比应合计100`,
              en: `the terms add up to ${showDecimal(trim(sum))}, a structure adds up to 100`,
            },
          }),
    }
  }
}

const distance = (sum: Decimal): Decimal => {
  const off = minus(sum, HUNDRED)
  return off.coefficient < 0n ? decimal(-off.coefficient, off.exponent) : off
}

/** One unit of the last place for each term: rounding or truncation. */
const tolerance = (terms: readonly Decimal[]): Decimal => terms.map(unitOf).reduce(plus)

// ---- 分别占…, and 甲占…、乙占…

interface Run {
  readonly rates: readonly Valued[]
  readonly names: readonly string[]
  /** The words say that these are all there is. */
  readonly whole: boolean
}

const SERIES_CUE = /占|比重|份额|权重|贡献率|构成/
const WHOLE_CUE = /[三3]次产业|三大产业|[一第]、二、三(?:次)?产|三大需求|权重|构成|结构/
// 二季度第一、二、三产业; 到2025年实现天然气
const BEFORE_NAME = /^.*(?:年|季度|月|实现|其中)/
const NEXT = /^(?:、|和|与|及|以及|，和)$/

function* readSeries(passage: Passage): Generator<Run> {
  const { rates, article } = passage
  for (let i = 0; i < rates.length; i++) {
    const clause = clauseBefore(passage, rates[i]!.start)
    const head = Math.max(clause.lastIndexOf('分别'), clause.lastIndexOf('各'))
    if (head < 0 || clause.length - head > 18) continue
    if (!SERIES_CUE.test(clause.slice(Math.max(0, head - 8)))) continue
    const series = [rates[i]!]
    while (rates[i + 1] && NEXT.test(article.text.slice(rates[i]!.end, rates[i + 1]!.start))) series.push(rates[++i]!)
    const at = series[0]!.start - clause.length + head
    const list = findList(article.text, at, 'subject')
    const names = (list?.items ?? []).map((item) => article.text.slice(item.start, item.end).replace(BEFORE_NAME, ''))
    if (series.length < 2 || !list || series.length < list.fewest || series.length > list.most) continue
    if (names.some((name) => name === '' || /\d/.test(name))) continue
    yield { rates: series, names, whole: WHOLE_CUE.test(clause) }
  }
}

// 占比31.6%, 占全部的31.6%, 另有4%的
const OWN_SHARE =
  /^(?<name>.{0,24}?)(?:产量|销量|人数|金额|数量|的|市场|所)?(?:占|比重|份额|占比)(?!有)(?<of>[^，。；]{0,20}?)(?:为|达到?|约)?$/
const REST = /^(?:另有|还有|其余|其他|剩余|剩下)[^，。；]{0,10}$/
const NO_OF = /^(?:比|总?的?比[重例]|据|到|了)?(?:为|达到?)?$/

/** Shares that follow each other, each with its own name and 占, all of one whole. */
function* readRuns(passage: Passage): Generator<Run> {
  let run: Valued[] = []
  let names: string[] = []
  let whole = ''
  for (const rate of passage.rates) {
    const share = readOwnShare(passage, rate, run.at(-1))
    const same = share && (run.length === 0 || share.of === '' || share.of === whole)
    if (run.length > 0 && !same) {
      yield { rates: run, names, whole: areIndustries(names) }
      ;[run, names] = [[], []]
    }
    if (!share) continue
    if (run.length === 0) whole = share.of
    run = [...run, rate]
    names = [...names, share.name]
  }
  yield { rates: run, names, whole: areIndustries(names) }
}

function readOwnShare(
  passage: Passage,
  rate: Valued,
  previous: Valued | undefined,
): { name: string; of: string } | undefined {
  const clause = clauseBefore(passage, rate.start)
  const own = clause.slice(clause.lastIndexOf('、') + 1)
  if (previous && REST.test(own)) return { name: '其他', of: '' }
  if (!/占|比重|份额/.test(own)) return undefined
  const match = OWN_SHARE.exec(own)
  if (!match) return undefined
  const { name, of } = match.groups as { name: string; of: string }
  const between = previous ? wordsBetween(passage, previous.end, rate.start - own.length) : ''
  if (/[。]/.test(between) || between.length > 60) return undefined
  return { name: name || clauseNameBefore(passage, rate, own), of: NO_OF.test(of) ? '' : of.replace(/[（(].*/, '') }
}

/** 货物类采购额为2.9亿元，占12.7%: the name stands a clause before. */
function clauseNameBefore(passage: Passage, rate: Valued, own: string): string {
  const at = rate.start - own.length
  return clauseBefore(passage, at - 1).replace(/[\d.]+.*$/, '')
}

function judgeRun(passage: Passage, { rates, names, whole }: Run): Relation | undefined {
  if (rates.length < 2 || !rates.every(isExact)) return undefined
  const { text } = passage.article
  const values = rates.map(({ value }) => value)
  const sum = values.reduce(plus)
  const exceeds = compare(minus(sum, HUNDRED), larger(tolerance(values), decimal(5n, -1))) > 0
  const full = compare(distance(sum), tolerance(values)) <= 0
  const formula = `${rates.map((rate) => `${showNumber(rate, text)}%`).join(' + ')} = ${showDecimal(trim(sum))}%`
  const last = rates.at(-1)!
  const against: Span[] = rates.slice(0, -1)
  if (full) return { kind: 'structure', at: last, against, formula, holds: true }
  if (whole ? rates.length < 3 : !exceeds) return undefined
  // a group that is full by itself is followed by another: 男性占46%，女性占54%，本科占60%
  if (!whole && (hasFullGroup(values) || !isOneDimension(names, rates.length))) return undefined
  // far above, the groups overlap; a slip of one figure stays near
  if (!whole && compare(sum, decimal(125n)) > 0) return undefined
  if (/净值|净资产/.test(clauseBefore(passage, rates[0]!.start))) return undefined
  const shown = showDecimal(trim(sum))
  return {
    kind: 'structure',
    at: last,
    against,
    formula,
    holds: false,
    message: {
      zh: `各项占比合计${shown}%，${exceeds ? '超过' : '不足'}100%`,
      en: `the shares add up to ${shown}%, ${exceeds ? 'more' : 'less'} than 100%`,
    },
    // whole per cent side by side are often of groups that overlap
    ...(whole
      ? {}
      : { severity: values.some(({ exponent }) => exponent < 0) ? ('warning' as const) : ('info' as const) }),
  }
}

function hasFullGroup(values: readonly Decimal[]): boolean {
  for (let from = 0; from < values.length; from++) {
    for (let to = from + 2; to <= values.length; to++) {
      const group = values.slice(from, to)
      if (
        group.length < values.length &&
        compare(times(distance(group.reduce(plus)), decimal(2n)), tolerance(group)) <= 0
      )
        return true
    }
  }
  return false
}

const METRIC = /(?:量|额|值|数|率|收入|支出|利润|面积|投资|产能|营收|规模)$/

/** Whether the names divide one whole: kinds of one thing, or what is left; two only where they are opposites. */
function isOneDimension(names: readonly string[], count: number): boolean {
  if (new Set(names).size < names.length || names.some((name) => /\d{4}年|季度|月$/.test(name))) return false
  if (count === 2 || names.includes('其他')) return count > 2 || areComplements(names)
  if (names.some((name) => name.endsWith('的'))) return false
  const metrics = names.filter((name) => METRIC.test(name.replace(/[和与及].*$/, '')))
  if (metrics.length > 1 && new Set(names.map((name) => name.slice(-3))).size > 1) return false
  const ends = new Set(names.map((name) => name.slice(-1)))
  return !mayOverlap(names) || (ends.size === 1 && !/[上下]$/.test(names[0]!))
}
