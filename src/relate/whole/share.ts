// 渔业产值8.5亿元，占全县渔业产值（29.2亿元）的29% -> part, whole and share.
import { compare, plus, shift } from '../../exact/decimal.ts'
import { divide } from '../../exact/divide.ts'
import { multiplyIntervals, scaleInterval } from '../../exact/interval.ts'
import { decimal } from '../../exact/decimal.ts'
import type { Relation } from '../../model.ts'
import { allowed, decimalsOf, divideInterval, isExact, judge, showComputed, showNumber, sumOf } from '../allowed.ts'
import { isSameUnit, readTightParts } from './run-of-parts.ts'
import { clauseBefore, wordsBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

const HUNDREDTH = decimal(1n, -2)
const GRADE = /^(?:星级?|颗星|分|级|号|岁|度|大|强)$/
/** As many amounts before 占 may be the part, and so many others the whole. */
const NEAREST = 3

export function* readShares(passage: Passage): Generator<Relation> {
  if (passage.amounts.length === 0 || passage.rates.length === 0 || !/[占率的]/.test(passage.text)) return
  for (const rate of passage.rates) {
    const cue = findCue(passage, rate)
    const relation = cue && judgeShare(passage, rate, cue)
    if (relation) yield relation
  }
}

interface Cue {
  /** Where 占 or the name of the rate begins. */
  readonly at: number
  /** What the share is of, as named: 全县渔业总产值. */
  readonly whole: string
  /** 合格 of 合格率: the part is what is 合格. */
  readonly stem?: string
}

// 占比, 占全市的, 占全县渔业总产值（29.2亿元）的, 占总人口比重（常住人口城镇化率）为
const SHARE = /占(?![有地领据用])(?<whole>[^占。；]{0,40})$/
// 完成年度计划的, 达到全年目标的
const DONE =
  /(?:完成|达到?|实现)(?:了)?(?:年度|全年|年初|全部|总|既定|预定|预期|序时)*(?:计划|目标|任务|总投资|投资计划)(?:任务|目标|数|量)?[^，。；]{0,12}的$/
// 合格率为, 完成率达
const RATE = /(?<stem>[一-龥]{2})率(?:已?[达为]到?|高达|仅为?|约为?|，?为)?$/
// these are no part of a whole that is counted beside them
const OTHER_RATE = /增长|毛利|净利|收益|利润|资产|失业|贡献|利用|税|周转|负债|波动/

function findCue(passage: Passage, rate: Valued): Cue | undefined {
  const words = clauseBefore(passage, rate.start)
  // 分别占30%、20%: pairs, not one share
  if (words.includes('分别') || /[、和]$/.test(words)) return undefined
  const share = SHARE.exec(words)
  if (share) {
    if (/提高|上升|下降|增加|降低|回落|由|从/.test(share.groups!['whole']!)) return undefined
    return { at: rate.start - words.length + share.index, whole: share.groups!['whole']! }
  }
  const done = DONE.exec(words)
  if (done) return { at: rate.start - words.length + done.index, whole: '' }
  const named = RATE.exec(words)
  return named && !OTHER_RATE.test(named.groups!['stem']!)
    ? { at: rate.start - words.length + named.index, whole: '', stem: named.groups!['stem']! }
    : undefined
}

interface Pair {
  readonly parts: readonly Valued[]
  readonly whole: Valued
}

function judgeShare(passage: Passage, rate: Valued, cue: Cue): Relation | undefined {
  // 5星, 24.5分: grades and scores are no amounts that have a share
  const amounts = passage.amounts.filter(({ unit }) => !GRADE.test(unit))
  const before = amounts.filter((figure) => figure.end <= cue.at)
  const inside = passage.amounts.find((figure) => figure.start >= cue.at && figure.end <= rate.start)
  const parts = before.slice(-NEAREST).reverse()
  if (parts.length === 0) return undefined
  const pairs = inside
    ? pairsWith(passage, parts, inside)
    : parts.flatMap((part) => wholesOf(passage, part).flatMap((whole) => pairsWith(passage, [part], whole)))
  const held = pairs.find((pair) => judgePair(pair, rate) === 'holds')
  if (held) return build(passage, rate, held, true)
  const failed = inside ? pairs[0] : findFailed(passage, pairs, cue)
  if (!failed || passage.quoted) return undefined
  const verdict = judgePair(failed, rate)
  if (cue.stem && !nameStem(passage, failed.parts[0]!, cue.stem)) return undefined
  const exact = [rate, failed.whole, ...failed.parts].every(isExact)
  const near = cue.at - failed.parts[0]!.end <= 40
  return build(passage, rate, failed, false, verdict === 'doubtful' ? 'info' : exact && near ? undefined : 'warning')
}

const judgePair = ({ parts, whole }: Pair, rate: Valued) =>
  judge((allow) => [sumOf(parts, allow), scaleInterval(multiplyIntervals(allow(whole), allow(rate)), HUNDREDTH)])

/** One part, or the list of parts that ends in it. */
function pairsWith(passage: Passage, parts: readonly Valued[], whole: Valued): Pair[] {
  const same = parts.filter((part) => part !== whole && isSameUnit(part, whole))
  const pairs: Pair[] = same.map((part) => ({ parts: [part], whole }))
  const last = same[0]
  if (!last) return pairs
  const run = passage.amounts.filter((figure) => figure.end <= last.end && isSameUnit(figure, last) && figure !== whole)
  for (let count = 2; count <= Math.min(run.length, 6); count++) {
    const list = run.slice(-count)
    if (readTightParts(passage, list[0]!.start, list).length === count) pairs.push({ parts: list, whole })
  }
  return pairs
}

/** Amounts of the passage, or of the one before, that can hold the part. */
function wholesOf(passage: Passage, part: Valued): Valued[] {
  const near = [...passage.amounts, ...(passage.before?.amounts ?? [])]
  return near.filter(
    (figure) => isApart(figure, part) && isSameUnit(figure, part) && compare(figure.value, part.value) > 0,
  )
}

const isApart = (a: Valued, b: Valued): boolean => a.end <= b.start || a.start >= b.end

/** The pair that the words mean: the nearest part, and the one whole that the share's own words fit. */
function findFailed(passage: Passage, pairs: readonly Pair[], cue: Cue): Pair | undefined {
  const nearest = pairs[0]?.parts[0]
  const part = passage.amounts.filter((figure) => figure.end <= cue.at).at(-1)
  if (!nearest || nearest !== part || cue.at - part.end > 40) return undefined
  const words = wordsBetween(passage, part.end, cue.at)
  if (isFlow(passage, part) || /^[^，。；]*中[，,]|其中/.test(words) || OTHER_MEASURE.test(words)) return undefined
  const own = pairs.filter(
    ({ parts, whole }) => parts[0] === part && parts.length === 1 && isWholeOf(passage, part, whole),
  )
  return own.filter(({ whole }) => fitsWhole(passage, whole, cue)).at(-1)
}

/** No sibling with a share of its own, none of the same list, none of another half-sentence. */
function isWholeOf(passage: Passage, part: Valued, whole: Valued): boolean {
  if (whole.start < passage.start) return false
  if (whole.start > part.start) return true
  const words = wordsBetween(passage, whole.end, part.start)
  if (words.includes('占')) return false
  if (/[；;]/.test(words) && !words.includes('其中')) return false
  return words.includes('其中') || !words.includes('、') || /[，,（(]/.test(words)
}

// 三家企业装机容量占
const OTHER_MEASURE = /(?:量|额|值|收入|利润|面积|投资|产能|人数|规模|税收)(?:合计|共|约|，)?$/
const EMPTY_WORDS = /比重?例?|总[数量额]?|所有|全部|其中?|的|为|高?达到?|约|仅|到|[（(].*$|了|量|数/g

/** 占总数的 fits any whole; 占全省的 wants a whole of a 省, 占粗钢产量的 one that speaks of 粗钢 or 产量. */
function fitsWhole(passage: Passage, whole: Valued, { at, whole: words }: Cue): boolean {
  const behind = whole.start > at
  const name = words.replace(EMPTY_WORDS, '').replace(/\s/g, '')
  const from = Math.max(passage.start, whole.start - 60, behind ? at + words.length + 1 : 0)
  const context = wordsBetween(passage, from, whole.end + 8)
  // a whole that is named only after its share must be named alike
  if (behind) return name.length > 3 && context.includes(name)
  const all = /总(?![数量额和长值])|所有|全部/.test(words)
  if (all && /总|共|全/.test(wordsBefore(passage, whole))) return true
  if (name === '') return true
  if (all && wordsBefore(passage, whole).includes(name)) return false
  const scope = /^(?:全|该|本)?(?<place>[国省市县区镇乡村])$/.exec(name)?.groups?.['place']
  if (scope) return context.includes(scope)
  for (let i = 0; i + 2 <= name.length; i++) if (context.includes(name.slice(i, i + 2))) return true
  return false
}

/** A change (新增30家) is no part of a stock beside it. */
const isFlow = (passage: Passage, part: Valued): boolean =>
  /比|较|增长|下降|高于|低于|超过/.test(wordsBefore(passage, part))

const nameStem = (passage: Passage, part: Valued, stem: string): boolean =>
  wordsBetween(passage, part.start - 8, part.end + 8).includes(stem)

function build(
  passage: Passage,
  rate: Valued,
  { parts, whole }: Pair,
  holds: boolean,
  severity?: 'warning' | 'info',
): Relation {
  const { text } = passage.article
  const places = decimalsOf(rate) + (decimalsOf(rate) === 0 ? 1 : 0)
  const sum = parts.map(({ value }) => value).reduce(plus)
  const value = divide(shift(sum, 2), whole.value, places + 2)!
  const range = divideInterval(scaleInterval(sumOf(parts, allowed), decimal(100n)), allowed(whole), places + 2)
  const shown = showComputed(value, range, '%', places)
  const names = parts.map((part) => text.slice(part.start, part.end)).join(' + ')
  const left = `${parts.length > 1 ? `(${names})` : names} ÷ ${text.slice(whole.start, whole.end)}`
  const printed = showNumber(rate, text)
  return {
    kind: 'share',
    at: rate,
    against: [...parts, whole],
    formula: `${left} = ${shown.value}`,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `${left} = ${shown.ranged.zh}，文中写${text.slice(rate.start, rate.end)}`,
            en: `${left} = ${shown.ranged.en}, the text says ${printed}%`,
          },
          suggestions: [`${showComputed(value, range, '%', decimalsOf(rate)).value}`],
          ...(severity ? { severity } : {}),
        }),
  }
}
