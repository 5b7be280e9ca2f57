// Mentions -> disagreements: one thing given in two figures that no value can satisfy, with what speaks for "one thing".
import { PLANNED } from '../lexicon/agree.ts'
import { compare } from '../exact/decimal.ts'
import { isDisjoint } from '../exact/interval.ts'
import type { Article, Figure } from '../model.ts'
import { compareLeads } from './agree-lead.ts'
import { dimensionOf, readMentions, type Mention } from './agree-mentions.ts'
import { comparePeriods, periodAt, readPeriods } from './agree-period.ts'
import { findSlip, type Slip } from './agree-slips.ts'

export interface Disagreement {
  readonly first: Mention
  readonly second: Mention
  readonly slip: Slip | undefined
  /** How much speaks for one thing; what is below CERTAIN is a doubt. */
  readonly weight: number
}

/** Weight from which the two are one thing beyond reasonable doubt, and from which they are likely one. */
export const CERTAIN = 4
export const LIKELY = 2

/** Mentions compared with the ones before them under one key: enough for copy, and linear for lists of a thousand. */
const WINDOW = 8

export function findDisagreements(article: Article): Disagreement[] {
  const mentions = readMentions(article)
  const periods = readPeriods(article)
  const byKey = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (!mention.figure.value) continue
    const key = dimensionOf(mention.figure) + mention.lead.slice(-4)
    const group = byKey.get(key)
    if (group) group.push(mention)
    else byKey.set(key, [mention])
  }
  const found: Disagreement[] = []
  for (const group of byKey.values()) {
    if (group.length < 2) continue
    const values = new Set(group.map(({ figure: { value } }) => `${value!.coefficient}e${value!.exponent}`)).size
    for (let i = 1; i < group.length; i++) {
      for (let j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
        const weight = weigh(article, periods, group[j]!, group[i]!, values)
        if (weight < LIKELY) continue
        const [first, second] = [group[j]!, group[i]!]
        found.push({ first, second, slip: findSlip(first.figure.value!, second.figure.value!), weight })
        break
      }
    }
  }
  return found.sort((a, b) => a.second.figure.start - b.second.figure.start)
}

function weigh(article: Article, periods: readonly Figure[], a: Mention, b: Mention, values: number): number {
  if (a.sentence === b.sentence || !isDisjoint(a.figure.interval, b.figure.interval)) return 0
  const { text, sentences } = article
  const agreement = compareLeads(a.lead, b.lead, article.title)
  if (agreement.common < 4) return 0
  const twins = countTwins(article, a, b)
  if (agreement.is === 'different' && twins < 2) return 0
  const [p, q] = [a, b].map(({ sentence, figure }) => periodAt(periods, sentences[sentence]!.start, figure.start))
  const time = comparePeriods(p!, q!)
  if (time === 'different') return 0
  if (isPlanned(article, a) !== isPlanned(article, b)) return 0
  const slip = findSlip(a.figure.value!, b.figure.value!)
  return (
    (agreement.is === 'same' ? 1 : 0) +
    (agreement.common >= 8 ? 1 : 0) +
    (agreement.common >= 14 ? 1 : 0) +
    (beforeClause(text, a, b) >= 6 ? 1 : 0) +
    (afterFigure(text, a, b) >= 4 ? 1 : 0) +
    Math.min(twins, 2) +
    (time === 'same' && p!.stated && q!.stated ? 1 : 0) +
    (slip === 'scale' ? 2 : slip ? 1 : 0) -
    (values > 2 ? 1 : 0) -
    (values > 4 ? 1 : 0)
  )
}

function isPlanned({ text, sentences }: Article, { figure, sentence }: Mention): boolean {
  return PLANNED.test(text.slice(Math.max(sentences[sentence]!.start, figure.start - 40), figure.end + 2))
}

/** Characters that stand alike before the two clauses. */
function beforeClause(text: string, a: Mention, b: Mention): number {
  let count = 0
  while (count < 20 && a.from > count && text[a.from - 1 - count] === text[b.from - 1 - count]) count++
  return count
}

/** Characters that stand alike behind the two figures. */
function afterFigure(text: string, a: Mention, b: Mention): number {
  let count = 0
  while (
    count < 20 &&
    text[a.figure.end + count] !== undefined &&
    text[a.figure.end + count] === text[b.figure.end + count]
  )
    count++
  return count
}

/** Neighbours that are alike: 产值[7.2]亿元，同比增长5.6% and 产值[9.2]亿元，同比增长5.6%. */
function countTwins({ figures }: Article, a: Mention, b: Mention): number {
  let twins = 0
  for (const step of [-1, 1]) {
    for (let i = 1; i <= 2; i++) {
      const [x, y] = [figures[a.index + i * step], figures[b.index + i * step]]
      if (!x?.value || !y?.value || x.unit !== y.unit || Math.abs(x.start - a.figure.start) > 60 * i) break
      if (
        x.value.coefficient < 10n ||
        compare(x.value, y.value) !== 0 ||
        x.start === b.figure.start ||
        y.start === a.figure.start
      )
        break
      twins++
    }
  }
  return twins
}
