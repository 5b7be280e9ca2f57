// One claim -> all that is known of it, for people and for scripts.
import { Chalk } from 'chalk'
import type { Span } from '../../model.ts'
import { showSafe } from '../width.ts'
import type { ClaimLine } from './line.ts'
import { checkedBy, factsOf, type Mark } from './proof.ts'
import type { TableOptions } from './table.ts'
import { verdictMark, verdictWord } from './words.ts'

export interface ClaimFacts extends ClaimLine {
  readonly relations: readonly { readonly kind: string; readonly formula: string; readonly holds: boolean | null }[]
  /** The same claim in other places: same metric and subject, or the same value of the same metric. */
  readonly elsewhere: readonly Pick<ClaimLine, 'source' | 'no' | 'text' | 'line'>[]
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export function claimFacts({ article, claim, line }: Mark, all: readonly Mark[]): ClaimFacts {
  const relations = article.relations.filter(({ at, against }) => [at, ...against].some((span) => touches(span, claim)))
  const elsewhere = all.filter((other) => other.claim !== claim && isSame(other.line, line))
  return {
    ...line,
    relations: relations.map(({ kind, formula, holds }) => ({ kind, formula, holds: holds ?? null })),
    elsewhere: elsewhere.map(({ line: { source, no, text, line: at } }) => ({ source, no, text, line: at })),
  }
}

function isSame(a: ClaimLine, b: ClaimLine): boolean {
  if (a.metric === '' || a.metric !== b.metric || a.quantity.unit !== b.quantity.unit || a.kind !== b.kind) return false
  return a.subject === b.subject && (a.period === null || b.period === null || a.period.start === b.period.start)
}

const WORDS = {
  allowed: { zh: '容许范围', en: 'allows' },
  relations: { zh: '关系', en: 'relations' },
  elsewhere: { zh: '别处', en: 'elsewhere' },
  holds: { zh: '相符', en: 'holds' },
  fails: { zh: '不符', en: 'fails' },
  open: { zh: '不判', en: 'not judged' },
  note: { zh: '备注', en: 'note' },
}

export function showClaim(mark: Mark, facts: ClaimFacts, { lang, color }: TableOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const { line } = mark
  const rows = [
    `${chalk.underline(showSafe(`${line.source}:${line.line}:${line.column}`))}  #${line.no}`,
    `  ${chalk.bold(showSafe(line.text))}  ${showSafe(factsOf(line, lang))}`,
    `  ${inContext(mark, chalk.yellow)}`,
  ]
  const { low, high, unit } = line.quantity
  if (low !== high) rows.push(`  ${WORDS.allowed[lang]}  ${showSize(low)} – ${showSize(high)} ${unit}`.trimEnd())
  const said = checkedBy(line, lang) || verdictWord(line.verdict, lang)
  rows.push(`  ${verdictMark(line.verdict)} ${showSafe(said)}`)
  if (line.note) rows.push(`  ${WORDS.note[lang]}  ${showSafe(line.note)}`)
  for (const { formula, holds } of facts.relations) {
    const word = WORDS[holds === null ? 'open' : holds ? 'holds' : 'fails'][lang]
    rows.push(`  ${WORDS.relations[lang]}  ${holds === false ? chalk.red(word) : chalk.green(word)}  ${showSafe(formula)}`)
  }
  for (const other of facts.elsewhere)
    rows.push(`  ${WORDS.elsewhere[lang]}  ${showSafe(`${other.source}:${other.line}`)}  #${other.no}  ${showSafe(other.text)}`)
  return rows.join('\n') + '\n'
}

/** As the press writes it: 62.65亿; an open end is …. */
function showSize(value: number | null): string {
  if (value === null) return '…'
  const [places, word] = Math.abs(value) >= 1e8 ? ([8, '亿'] as const) : Math.abs(value) >= 1e4 ? ([4, '万'] as const) : [0, '']
  return `${Number((value / 10 ** places).toPrecision(12))}${word}`
}

/** The sentence with the figure marked. */
function inContext({ article, claim }: Mark, marked: (text: string) => string): string {
  const { text } = article
  const sentence = article.sentences[claim.sentence] ?? claim
  const words = marked(`【${showSafe(text.slice(claim.start, claim.end))}】`)
  return showSafe(text.slice(sentence.start, claim.start)) + words + showSafe(text.slice(claim.end, sentence.end))
}

