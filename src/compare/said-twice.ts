// Mentions -> one number said twice in ways that cannot both be right: hedged and exact, as people and as visits, of two areas.
import type { Article, Figure, Flag, Span } from '../model.ts'
import { compareLeads } from './nouns.ts'
import { readComparable, type Mention } from './mentions.ts'
import { once } from './once.ts'
import { comparePeriods, periodAt, readPeriods } from './periods.ts'

export interface Twice {
  readonly first: Mention
  readonly second: Mention
}

/** The same words for every way of saying one number twice; the first is the repair. */
export function flagTwice({ first, second }: Twice): Flag {
  const [a, b] = [first.figure.text, second.figure.text]
  return {
    at: second.figure,
    against: first.figure,
    message: { zh: `前文为${a}，此处为${b}`, en: `${a} above, ${b} here` },
    suggestions: [a],
  }
}

const WINDOW = 8

const valueOf = ({ value }: Figure): string => `${value!.coefficient}e${value!.exponent}`

/** Pairs of mentions of one printed number in two sentences, of leads that end alike, in no two periods. */
const readPairs = once((article: Article): Twice[] => {
  const pairs: Twice[] = []
  const seen = new Map<string, Mention[]>()
  let periods: Figure[] | undefined
  for (const second of readComparable(article)) {
    if (second.lead.includes('/')) continue
    const name = valueOf(second.figure) + second.lead.slice(-4)
    const before = seen.get(name)
    if (!before) {
      seen.set(name, [second])
      continue
    }
    for (const first of before.slice(-WINDOW)) {
      if (first.sentence === second.sentence) continue
      periods ??= readPeriods(article)
      const [p, q] = [first, second].map(({ sentence, figure }) =>
        periodAt(periods!, article.sentences[sentence]!.start, figure.start),
      )
      if (comparePeriods(p!, q!) !== 'different') pairs.push({ first, second })
    }
    before.push(second)
  }
  return pairs
})

const agrees = ({ title }: Article, a: Mention, b: Mention): boolean => {
  const { is, common } = compareLeads(a.lead, b.lead, title.slice(0, 60))
  return (is === 'same' || is === 'carried') && common >= 4
}

/** nearly, under: below the number; over with 余 or 多: above it. */
const sideOf = ({ hedge, text }: Figure): number =>
  hedge === 'nearly' || hedge === 'under' ? -1 : hedge === 'over' ? (/[余多]/.test(text) ? 1 : 0.5) : 0

/** 10余位 and 10位, 近4000家 and 4000余家. */
export function* findHedged(article: Article): Generator<Twice> {
  for (const { first, second } of readPairs(article)) {
    if (first.figure.unit !== second.figure.unit) continue
    const [a, b] = [first.figure, second.figure]
    const [x, y] = [sideOf(a), sideOf(b)]
    const exact = a.hedge === 'exact' || b.hedge === 'exact'
    // 突破500亿元 and 500亿元 are one figure of two lengths; a small count is exact.
    const apart =
      x * y < 0 || (exact && (x === 1 || y === 1) && a.value!.exponent === 0 && a.value!.coefficient < 1000n)
    if (apart && agrees(article, first, second)) yield { first, second }
  }
}

const KINDS: readonly (readonly [string, string])[] = [
  ['人', '人次'],
  ['名', '人次'],
  ['户', '人'],
  ['户', '户次'],
  ['人', '户'],
]

/** 30万人 and 30万人次. */
export function* findRecounted(article: Article): Generator<Twice> {
  for (const { first, second } of readPairs(article)) {
    const [a, b] = [first.figure, second.figure]
    if (a.value!.coefficient < 100n || a.hedge !== b.hedge) continue
    const clash = KINDS.some(([x, y]) => (a.unit === x && b.unit === y) || (a.unit === y && b.unit === x))
    if (clash && agrees(article, first, second)) yield { first, second }
  }
}

const AREA = /全[省市县区镇乡村]/

/** 全省 and 全市 before one figure of one metric: the places of the two words. */
export function* findRescoped(article: Article): Generator<{ first: Span; second: Span }> {
  const { text } = article
  for (const { first, second } of readPairs(article)) {
    if (first.figure.unit !== second.figure.unit) continue
    if (first.figure.value!.coefficient < 100n) continue
    const [a, b] = [first, second].map(({ from, figure }): Span | undefined => {
      const match = AREA.exec(text.slice(from, figure.start))
      return match ? { start: from + match.index, end: from + match.index + 2 } : undefined
    })
    if (!a || !b || text[a.start + 1] === text[b.start + 1]) continue
    if (text.slice(a.end, first.figure.start) === text.slice(b.end, second.figure.start)) yield { first: a, second: b }
  }
}
