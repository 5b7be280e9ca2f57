// Mentions -> disagreements: one thing given in two figures that no value can satisfy, with what speaks for "one thing".
import { PLANNED } from '../lexicon/agree.ts'
import { compare } from '../exact/decimal.ts'
import { isDisjoint } from '../exact/interval.ts'
import type { Article, Figure } from '../model.ts'
import { compareLeads } from './nouns.ts'
import { dimensionOf, readComparable, readMentions, type Mention } from './mentions.ts'
import { comparePeriods, periodAt, readPeriods } from './periods.ts'
import { once } from './once.ts'
import { findSlip, type Slip } from './slips.ts'

export interface Disagreement {
  readonly first: Mention
  readonly second: Mention
  readonly slip: Slip | undefined
  /** How much speaks for one thing: from CERTAIN on beyond reasonable doubt. */
  readonly weight: number
}

export const CERTAIN = 3
const LIKELY = 1

/** Mentions compared with the ones before them under one key: enough for copy, and linear for lists of a thousand. */
const WINDOW = 24

export const findDisagreements = once((article: Article): Disagreement[] => {
  const mentions = readMentions(article)
  const byKey = new Map<string, Mention[]>()
  for (const mention of readComparable(article)) {
    const key = dimensionOf(mention.figure) + mention.lead.slice(-4)
    const group = byKey.get(key)
    if (group) group.push(mention)
    else byKey.set(key, [mention])
  }
  let periods: readonly Figure[] | undefined
  const found: Disagreement[] = []
  for (const group of byKey.values()) {
    if (group.length < 2) continue
    let series: Map<string, Set<string>> | undefined
    for (let i = 1; i < group.length; i++) {
      for (let j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
        const [first, second] = [group[j]!, group[i]!]
        if (first.sentence === second.sentence || !isContrary(first.figure, second.figure)) continue
        const slip = findSlip(first.figure.value!, second.figure.value!)
        periods ??= readPeriods(article)
        let weight = weigh(article, mentions, periods, first, second, slip)
        if (weight < LIKELY) continue
        // 地上面积 with five values belongs to five buildings.
        series ??= countValues(group)
        const values = Math.max(series.get(first.lead)!.size, series.get(second.lead)!.size)
        weight -= Math.max(0, Math.min(values - 2, 2))
        if (weight < LIKELY) continue
        found.push({ first, second, slip, weight })
        break
      }
    }
  }
  return found.sort((a, b) => a.second.figure.start - b.second.figure.start)
})

/** The different values that each lead of a group has. */
function countValues(group: readonly Mention[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>()
  for (const { lead, figure } of group) {
    const value = `${figure.value!.coefficient}e${figure.value!.exponent}`
    const known = values.get(lead)
    if (known) known.add(value)
    else values.set(lead, new Set([value]))
  }
  return values
}

/** No value satisfies both; or both hedge in the same words, 近700万元 and 近500万元, and print two numbers. */
function isContrary(a: Figure, b: Figure): boolean {
  if (a.hedge !== 'exact' && a.hedge === b.hedge) return findSlip(a.value!, b.value!) !== undefined
  return isDisjoint(a.interval, b.interval)
}

function weigh(
  article: Article,
  mentions: readonly Mention[],
  periods: readonly Figure[],
  a: Mention,
  b: Mention,
  slip: Slip | undefined,
): number {
  const { text, sentences } = article
  const agreement = compareLeads(a.lead, b.lead, article.title.slice(0, 60))
  if (agreement.common < 4) return 0
  const twins = countTwins(mentions, a, b)
  if (agreement.is === 'different' && (twins < 2 || !slip || agreement.common < 5)) return 0
  const [p, q] = [a, b].map(({ sentence, figure }) => periodAt(periods, sentences[sentence]!.start, figure.start))
  const time = comparePeriods(p!, q!)
  if (time === 'different' || isPlanned(article, a) !== isPlanned(article, b)) return 0
  const headed = [a, b].some(({ sentence }) => isHeading(article, sentence))
  const reason =
    (slip === 'scale' ? 2 : slip ? 1 : 0) +
    (slip || twins > 1 || (agreement.is === 'same' && !a.lead.includes('/')) ? twins : 0) +
    (agreement.is === 'same' && agreement.common >= 12 && !a.lead.includes('/') && (time === 'same' || (!p && !q))
      ? 1
      : 0) +
    (headed && agreement.common >= 6 ? 1 : 0)
  if (reason === 0) return 0
  return (
    reason +
    (alikeBefore(text, a, b) >= 8 ? 1 : 0) +
    (alikeAfter(text, a, b) >= 8 ? 1 : 0) +
    (time === 'same' && p!.stated && q!.stated ? 1 : 0) -
    (agreement.is === 'different' || (agreement.is === 'rest' && agreement.common < 6) ? 1 : 0)
  )
}

/** A headline or caption repeats the figure that the body gives. */
function isHeading({ sentences, paragraphs }: Article, sentence: number): boolean {
  const { role, start, end } = paragraphs[sentences[sentence]!.paragraph]!
  return (role === 'title' || role === 'kicker' || role === 'heading' || role === 'caption') && end - start <= 80
}

function isPlanned({ text, sentences }: Article, { figure, sentence }: Mention): boolean {
  return PLANNED.test(text.slice(Math.max(sentences[sentence]!.start, figure.start - 60), figure.end + 2))
}

/** Characters that stand alike before the two clauses. */
function alikeBefore(text: string, a: Mention, b: Mention): number {
  let count = 0
  while (count < 20 && a.from > count && text[a.from - 1 - count] === text[b.from - 1 - count]) count++
  return count
}

/** Characters that stand alike behind the two figures. */
function alikeAfter(text: string, { figure: a }: Mention, { figure: b }: Mention): number {
  let count = 0
  while (count < 20 && b.end + count < text.length && text[a.end + count] === text[b.end + count]) count++
  return count
}

/** Neighbours that are alike: 产值[7.2]亿元，同比增长5.6% and 产值[9.2]亿元，同比增长5.6%. */
function countTwins(mentions: readonly Mention[], a: Mention, b: Mention): number {
  let twins = 0
  for (const step of [-1, 1]) {
    for (let i = 1; i <= 2; i++) {
      const [x, y] = [mentions[a.index + i * step], mentions[b.index + i * step]]
      if (!x?.figure.value || !y?.figure.value || x === b || y === a) break
      if (Math.abs(x.figure.start - a.figure.start) > 60 * i || dimensionOf(x.figure) !== dimensionOf(y.figure)) break
      if (x.figure.value.coefficient < 10n || compare(x.figure.value, y.figure.value) !== 0) break
      twins++
    }
  }
  return twins
}
