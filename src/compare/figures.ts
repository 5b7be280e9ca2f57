// Mentions -> repeats: one thing told twice, with what speaks for "one thing", and whether one value satisfies both.
import { PLANNED } from '../lexicon/agree.ts'
import { compare } from '../exact/decimal.ts'
import { isDisjoint } from '../exact/interval.ts'
import type { Article, Claim, Figure, Part, Period } from '../model.ts'
import { compareLeads } from './nouns.ts'
import { dimensionOf, readComparable, readMentions, type Mention } from './mentions.ts'
import { comparePeriods, periodAt, readPeriods } from './periods.ts'
import { findSlip } from './slips.ts'

export interface Repeat {
  readonly first: Mention
  readonly second: Mention
  /** What speaks for one thing, from the widest fact to the narrowest. */
  readonly form: readonly string[]
  /** One value satisfies both. */
  readonly holds: boolean
}

/** Mentions compared with the ones before them under one key: enough for copy, and linear for lists of a thousand. */
const WINDOW = 24

/** Of each mention the nearest one before it that agrees, or else the nearest that may be of the same thing and does not. */
export function readRepeats(
  article: Pick<Article, 'text' | 'title' | 'sentences' | 'paragraphs' | 'figures' | 'claims'>,
): Repeat[] {
  const byKey = new Map<string, Mention[]>()
  for (const mention of readComparable(article)) {
    const key = dimensionOf(mention.figure) + mention.lead.slice(-4)
    const group = byKey.get(key)
    if (group) group.push(mention)
    else byKey.set(key, [mention])
  }
  const found: Repeat[] = []
  let context: Context | undefined
  for (const group of byKey.values()) {
    if (group.length < 2) continue
    context ??= {
      article,
      mentions: readMentions(article),
      periods: readPeriods(article),
      claimOf: claimsByFigure(article),
    }
    const series = countValues(group)
    for (let i = 1; i < group.length; i++) {
      const repeat = findRepeat(context, group, i, series)
      if (repeat) found.push(repeat)
    }
  }
  return found.sort((a, b) => a.second.figure.start - b.second.figure.start)
}

interface Context {
  readonly article: Pick<Article, 'text' | 'title' | 'sentences' | 'paragraphs' | 'figures' | 'claims'>
  readonly mentions: readonly Mention[]
  readonly periods: readonly Figure[]
  readonly claimOf: (figure: Figure) => Claim | undefined
}

function claimsByFigure({ figures, claims }: Context['article']): Context['claimOf'] {
  const byFigure = new Map<Figure, Claim>()
  for (const claim of claims) for (const index of claim.figures) byFigure.set(figures[index]!, claim)
  return (figure) => byFigure.get(figure)
}

/** Whose the two figures are, by their claims: true where both are surely known, and two. */
function haveOtherOwners(a: Claim | undefined, b: Claim | undefined): boolean {
  if (!a || !b) return false
  const [x, y] = [a.key.who, b.key.who]
  if (x.told !== 'stated' || y.told !== 'stated' || x.name === '' || y.name === '') return false
  return x.name !== y.name && (x.place === null || x.place !== y.place)
}

function findRepeat(
  context: Context,
  group: readonly Mention[],
  index: number,
  series: ReadonlyMap<string, ReadonlySet<string>>,
): Repeat | undefined {
  const second = group[index]!
  let failing: Repeat | undefined
  for (let j = index - 1; j >= Math.max(0, index - WINDOW); j--) {
    const first = group[j]!
    if (first.sentence === second.sentence) continue
    const contrary = isContrary(first.figure, second.figure)
    // Once one is at odds only an agreement matters
    if (contrary && failing) continue
    const form = formOf(context, first, second, Math.max(series.get(first.lead)!.size, series.get(second.lead)!.size))
    if (!form) continue
    if (!contrary) return { first, second, form, holds: true }
    failing = { first, second, form, holds: false }
  }
  return failing
}

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

/** 去年…10.3亿元 beside a figure without a time: what names none is of now. */
const PAST = /^(?:去年|上年|前年|上个?月|上季度|上半年度|往年)/
function isPast(p: Part<Period> | null, q: Part<Period> | null): boolean {
  const [a, b] = [p, q].map((part) => part?.stated === true && PAST.test(part.value.text))
  return a !== b
}

/** stated: both sentences name the time; same: one time, carried to one of them; none: neither names one; one: only one does. */
function timeOf(time: 'same' | 'unknown', p: Part<Period> | null, q: Part<Period> | null): string {
  if (!p && !q) return 'none'
  if (time === 'same') return p!.stated && q!.stated ? 'stated' : 'same'
  return p?.stated !== q?.stated ? 'one' : 'unknown'
}

/** Undefined where the two are of two things, times or natures. */
function formOf(
  { article, mentions, periods, claimOf }: Context,
  a: Mention,
  b: Mention,
  values: number,
): string[] | undefined {
  const { text, sentences } = article
  const agreement = compareLeads(a.lead, b.lead, article.title.slice(0, 60))
  if (agreement.is === 'different' || agreement.common < 4) return undefined
  // 林业占, 其中林业占: shares of two wholes
  if (a.lead.includes('占') || b.lead.includes('占')) return undefined
  const [p, q] = [a, b].map(({ sentence, figure }) => periodAt(periods, sentences[sentence]!.start, figure.start))
  const time = comparePeriods(p!, q!)
  if (time === 'different' || isPast(p!, q!) || isPlanned(article, a) !== isPlanned(article, b)) return undefined
  if (agreement.is !== 'same' && haveOtherOwners(claimOf(a.figure), claimOf(b.figure))) return undefined
  const twins = countTwins(mentions, a, b)
  const alike = alikeBefore(text, a, b) >= 8 || alikeAfter(text, a, b) >= 8
  return [
    isHeadline(article, a) || isHeadline(article, b) ? 'headline' : 'body',
    agreement.is,
    values > 2 ? 'series' : '-',
    a.lead.includes('/') ? 'change' : 'level',
    agreement.common >= 12 ? 'long' : agreement.common >= 6 ? 'middle' : 'short',
    timeOf(time, p!, q!),
    twins > 1 ? 'twins' : twins === 1 ? 'twin' : '-',
    alike ? 'alike' : '-',
  ]
}

function isPlanned({ text, sentences }: Context['article'], { figure, sentence }: Mention): boolean {
  return PLANNED.test(text.slice(Math.max(sentences[sentence]!.start, figure.start - 60), figure.end + 2))
}

/** Headings are no longer than this. */
const HEADLINE = 60

/** A title, heading or caption: a short line that ends in no full stop. */
function isHeadline({ text, sentences }: Context['article'], { sentence }: Mention): boolean {
  const { start, end } = sentences[sentence]!
  return end - start <= HEADLINE && !/[|\t]|[。！？；：…]["”’）)]?\s*$/.test(text.slice(start, end))
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
