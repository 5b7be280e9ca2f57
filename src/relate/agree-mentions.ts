// Figures -> mentions: each figure with the noun that its own clause puts before it, ready to be compared.
import { CHANGE_ONLY, OF_THE_BEFORE } from '../lexicon/agree.ts'
import type { Article, Figure } from '../model.ts'
import { clauseStart, normalizeLead } from './agree-lead.ts'
import { once } from './once.ts'

export interface Mention {
  readonly figure: Figure
  /** Index among the mentions of the article. */
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

/** Every measured figure, in text order; lead is '' where it has no noun. */
export const readMentions = once((article: Pick<Article, 'text' | 'sentences' | 'figures'>): Mention[] => {
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
    const words = text.slice(start, figure.start)
    // 分别: which value is whose is for the reader of lists.
    const own = words.includes('分别') ? '' : normalizeLead(words)
    const chained = CHANGE_ONLY.test(own) || OF_THE_BEFORE.test(own)
    const noun = before?.sentence === sentence && before.lead ? before.lead + dimensionOf(before.figure) : ''
    const lead = chained ? noun && `${noun}/${own}` : own
    const mention: Mention = { figure, index: mentions.length, sentence, lead, from }
    mentions.push(mention)
    // The noun of a chain is that of its first figure: 产值5亿元，同比增长3%，增速比同期提高1个百分点.
    if (!chained && own) before = mention
  }
  return mentions
})
