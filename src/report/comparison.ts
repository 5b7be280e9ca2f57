// Two claims compared -> what an editor reads: both, each aspect with its reason, the verdict, what the values say.
import { isDisjoint, type Interval } from '../exact/interval.ts'
import { compare, decimal, minus, shift, showDecimal, type Decimal } from '../exact/decimal.ts'
import type { Article, Claim, Language, Wording } from '../model.ts'
import type { Aspect, Comparison } from '../compare/claims.ts'

/** One side: the name it was asked for by, its article and the claim. */
export interface Side {
  readonly ref: string
  readonly article: Article
  readonly claim: Claim
}

const ASPECTS: Record<Aspect['of'], Wording> = {
  kind: { zh: '类别', en: 'kind' },
  unit: { zh: '单位', en: 'unit' },
  metric: { zh: '指标', en: 'metric' },
  subject: { zh: '主体', en: 'subject' },
  period: { zh: '时期', en: 'period' },
  scope: { zh: '范围', en: 'scope' },
  status: { zh: '性质', en: 'status' },
}

const MARKS = { same: '✓', different: '✗', unknown: '?' }

const figureOf = ({ article, claim }: Side): Interval | undefined =>
  article.figures[claim.figures.at(-1) ?? -1]?.interval

/** conflict: no value lies in both intervals; agree: some does; null where a side has no figure to compare. */
export function compareValues(a: Side, b: Side): 'agree' | 'conflict' | null {
  const [x, y] = [figureOf(a), figureOf(b)]
  return x && y ? (isDisjoint(x, y) ? 'conflict' : 'agree') : null
}

const [WAN, YI] = [decimal(10_000n), decimal(100_000_000n)]

const showShort = (value: Decimal): string =>
  showDecimal(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')

/** 106755000000 -> 1067.55亿. */
function showLarge(value: Decimal): string {
  const size = value.coefficient < 0n ? minus(decimal(0n), value) : value
  if (compare(size, YI) >= 0) return `${showShort(shift(value, -8))}亿`
  return compare(size, WAN) >= 0 ? `${showShort(shift(value, -4))}万` : showShort(value)
}

/** What the printed figure leaves possible, as an editor says it: 1067.55亿至1067.7亿, 560亿以上. */
function showInterval(interval: Interval | undefined, lang: Language): string {
  const [low, high] = [interval?.low, interval?.high].map((end) => end && showLarge(end))
  if (low && high) return low === high ? low : { zh: `${low}至${high}`, en: `${low} to ${high}` }[lang]
  if (low) return { zh: `${low}以上`, en: `${low} or more` }[lang]
  return high ? { zh: `${high}以下`, en: `${high} or less` }[lang] : { zh: '无', en: 'none' }[lang]
}

export function verdictOf(
  { is, aspects }: Comparison,
  values: ReturnType<typeof compareValues>,
  lang: Language,
): string {
  const named = (state: Aspect['is']): string =>
    aspects
      .filter((aspect) => aspect.is === state)
      .map(({ of }) => ASPECTS[of][lang])
      .join(lang === 'zh' ? '、' : ', ')
  if (is === 'different')
    return { zh: `不可比：${named(is)}不同`, en: `not comparable: they differ in ${named(is)}` }[lang]
  if (is === 'unknown')
    return { zh: `不作比较：${named(is)}不能断定`, en: `not compared: nothing settles ${named(is)}` }[lang]
  if (values === null) return { zh: '可比，但没有可对照的数值', en: 'comparable, but without figures to compare' }[lang]
  return values === 'agree'
    ? { zh: '可比，数值相容', en: 'comparable, and the values agree' }[lang]
    : { zh: '可比，数值矛盾', en: 'comparable, and the values conflict' }[lang]
}

export function showComparison(a: Side, b: Side, comparison: Comparison, lang: Language): string {
  const values = compareValues(a, b)
  const width = Math.max(a.ref.length, b.ref.length)
  const sentence = ({ article, claim }: Side): string => {
    const { start, end } = article.sentences[claim.sentence] ?? claim
    return article.text.slice(start, end).trim()
  }
  const lines = [a, b].map((side) => `${side.ref.padEnd(width)}  ${side.claim.text}  ${sentence(side)}`)
  const label = (of: Aspect['of']): string => ASPECTS[of][lang].padEnd(lang === 'zh' ? 2 : 7)
  return [
    ...lines,
    '',
    ...comparison.aspects.map(({ of, is, why }) => `  ${MARKS[is]} ${label(of)}  ${why[lang]}`),
    `    ${{ zh: '数值', en: 'values '.padEnd(7) }[lang]}  ${showInterval(figureOf(a), lang)} / ${showInterval(figureOf(b), lang)}`,
    '',
    `→ ${verdictOf(comparison, values, lang)}`,
    '',
  ].join('\n')
}
