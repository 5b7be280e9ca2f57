// Figures -> mentions: each figure with the noun that its own clause puts before it, ready to be compared.
import { CHANGE_ONLY, OF_THE_BEFORE } from '../lexicon/agree.ts'
import type { Article, Figure } from '../model.ts'
import { clauseStart, normalizeLead } from './nouns.ts'
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

/** Where one of these begins the lead it may say a change or a part; the bit 2 stands for what names a rate or a price. */
const CHAINS = new Uint8Array(0x10000)
for (const character of '同环分比较与上去一全末底年初名实增降涨跌平相提高下减回加收扩快低慢升出于了又再净这该')
  CHAINS[character.charCodeAt(0)] = 1
for (const character of '占拉带周持包含均单售价人户亩日月每') CHAINS[character.charCodeAt(0)] = 1
for (const character of '价率比重幅速') CHAINS[character.charCodeAt(0)]! |= 2

/** True where the lead has no noun of its own. */
function isChained(own: string): boolean {
  if (own === '') return false
  const begins = (CHAINS[own.charCodeAt(0)]! & 1) !== 0
  if (begins && CHANGE_ONLY.test(own)) return true
  let bits = 0
  for (let i = 0; i < own.length && i < 12; i++) bits |= CHAINS[own.charCodeAt(i)]!
  return (begins || (bits & 2) !== 0) && OF_THE_BEFORE.test(own)
}

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
    const chained = isChained(own)
    const noun = before?.sentence === sentence && before.lead ? before.lead + dimensionOf(before.figure) : ''
    const lead = chained ? noun && `${noun}/${own}` : own
    const mention: Mention = { figure, index: mentions.length, sentence, lead, from }
    mentions.push(mention)
    // The noun of a chain is that of its first figure: 产值5亿元，同比增长3%，增速比同期提高1个百分点.
    if (!chained && own) before = mention
  }
  return mentions
})

/** A sum over the end of a lead -> how many leads have it, in the article at hand. */
const counts = new Uint16Array(4096)

const slotOf = (lead: string): number => {
  const end = lead.length
  const low = lead.charCodeAt(end - 1) * 31 + lead.charCodeAt(end - 2)
  return (low * 31 + lead.charCodeAt(end - 3) * 7 + lead.charCodeAt(end - 4)) & 4095
}

/** The mentions with one value whose lead may end like that of another: nothing else can be compared. */
export const readComparable = once((article: Pick<Article, 'text' | 'sentences' | 'figures'>): Mention[] => {
  const mentions = readMentions(article)
  counts.fill(0)
  for (const { figure, lead } of mentions) if (figure.value && lead.length >= 4) counts[slotOf(lead)]!++
  return mentions.filter(({ figure, lead }) => figure.value && lead.length >= 4 && counts[slotOf(lead)]! > 1)
})
