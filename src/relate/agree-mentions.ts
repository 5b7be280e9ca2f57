// Figures -> mentions: each figure with the noun that its own clause puts before it, ready to be compared.
import { CHANGE_ONLY } from '../lexicon/agree.ts'
import type { Article, Figure } from '../model.ts'
import { clauseStart, normalizeLead } from './agree-lead.ts'

export interface Mention {
  readonly figure: Figure
  /** Index in Article.figures. */
  readonly index: number
  /** Index in Story.sentences. */
  readonly sentence: number
  /** Whose and what, in one spelling: 全市用电量. A change takes the noun of the figure before it: 全市用电量/同比增长. */
  readonly lead: string
  /** Where the clause begins. */
  readonly from: number
}

const MEASURED = new Set(['number', 'quantity', 'money', 'percent', 'points', 'multiple'])

/** 个百分点 is points, whatever its unit is called; money is compared by currency. */
export const dimensionOf = ({ kind, unit }: Figure): string => (kind === 'points' ? 'points' : unit)

/** Every measured figure that has a noun, in text order. */
export function readMentions(article: Pick<Article, 'text' | 'sentences' | 'figures'>): Mention[] {
  const { text, sentences, figures } = article
  const mentions: Mention[] = []
  let sentence = 0
  let before: Mention | undefined
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!
    if (!MEASURED.has(figure.kind)) continue
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= figure.start) sentence++
    const from = clauseStart(text, figure.start, sentences[sentence]?.start ?? 0)
    // A date in the clause is its period, no part of its noun.
    let start = from
    for (let i = index - 1; i >= 0 && figures[i]!.end > start; i--) {
      const { kind, end } = figures[i]!
      if (kind === 'date' || kind === 'period') start = Math.max(start, end)
    }
    const own = normalizeLead(text.slice(start, figure.start))
    const sameSentence = before?.sentence === sentence ? before : undefined
    const lead = CHANGE_ONLY.test(own) ? (sameSentence ? `${sameSentence.lead}/${own}` : '') : own
    const mention = { figure, index, sentence, lead, from }
    if (lead.length >= 2) mentions.push(mention)
    // The noun of a chain of changes is that of its first figure: 产值5亿元，同比增长3%，增速比同期提高1个百分点.
    if (!CHANGE_ONLY.test(own)) before = mention
  }
  return mentions
}
