// An article -> its passages: the stretches (a sentence with its half-sentences) within which figures may be related.
import type { Extracted } from '../extract/index.ts'
import type { Figure, Span } from '../model.ts'

/** A figure with one printed number: what arithmetic needs. */
export interface Valued extends Figure {
  readonly value: NonNullable<Figure['value']>
}

export interface Passage extends Span {
  readonly article: Extracted
  readonly text: string
  /** All figures, dates too. */
  readonly figures: readonly Figure[]
  /** Numbers, quantities and money with one value. */
  readonly amounts: readonly Valued[]
  /** Per cent with one value, ‰ apart. */
  readonly rates: readonly Valued[]
  readonly paragraph: number
  /** The passage right before it in the same paragraph, where that holds figures. */
  readonly before: Passage | undefined
  /** Set in quotation marks as a whole: speech is not the paper's own arithmetic. */
  readonly quoted: boolean
}

const isValued = (figure: Figure): figure is Valued => figure.value !== undefined && figure.range === undefined

/** Sentences that end in a semicolon go on; tables have readers of their own, and what holds no figure is passed by. */
export function readPassages(article: Extracted): Passage[] {
  const passages: Passage[] = []
  const { text, sentences, figures, paragraphs } = article
  let next = 0
  let start = -1
  let previous: Passage | undefined
  for (let i = 0; i < sentences.length && next < figures.length; i++) {
    const { paragraph, end } = sentences[i]!
    if (start < 0) start = sentences[i]!.start
    if (sentences[i + 1]?.paragraph === paragraph && GOES_ON.includes(text[end - 1]!)) continue
    while (next < figures.length && figures[next]!.end <= start) next++
    for (let at = start; at < end; at += LONGEST) {
      const stop = Math.min(end, at + LONGEST)
      const from = next
      while (next < figures.length && figures[next]!.start < stop) next++
      const passage =
        next > from && paragraphs[paragraph]?.role !== 'table'
          ? build(article, at, stop, figures.slice(from, next), paragraph, previous)
          : undefined
      if (passage) passages.push(passage)
      previous = passage
    }
    start = -1
  }
  return passages
}

/** What is longer is no sentence, and is read in lengths: every figure is held against the others of its passage. */
const LONGEST = 4000

const GOES_ON = '；;：:，,、'

function build(
  article: Extracted,
  start: number,
  end: number,
  figures: Figure[],
  paragraph: number,
  previous: Passage | undefined,
): Passage {
  const text = article.text.slice(start, end)
  const amounts: Valued[] = []
  const rates: Valued[] = []
  for (const figure of figures) {
    if (!isValued(figure)) continue
    if (figure.kind === 'percent') {
      if (figure.unit !== '‰') rates.push(figure)
    } else if (figure.kind === 'quantity' || figure.kind === 'money' || figure.kind === 'number') amounts.push(figure)
  }
  const before = previous?.paragraph === paragraph ? previous : undefined
  return { article, start, end, text, figures, amounts, rates, paragraph, before, quoted: isQuoted(text) }
}

const isQuoted = (text: string): boolean => text.startsWith('“') && text.indexOf('”') >= text.length - 2

/** The words between two places. */
export const wordsBetween = ({ article }: Passage, from: number, to: number): string => article.text.slice(from, to)

/** A character's code -> 1 where it ends a clause, 2 where it ends no more than a run of words. */
const STOPS = new Uint8Array(0x10000)
for (const mark of '：、（）():—…“”‘’《》') STOPS[mark.charCodeAt(0)] = 2
for (const mark of '，。；！？,;\n') STOPS[mark.charCodeAt(0)] = 1

/** The words before a figure in its own clause: back to a mark or to the figure before it. */
export function wordsBefore(here: Passage, figure: Figure): string {
  const passage = figure.start < here.start && here.before ? here.before : here
  const { text } = passage.article
  const index = passage.figures.indexOf(figure)
  const floor = Math.max(passage.start, index > 0 ? passage.figures[index - 1]!.end : 0)
  let start = figure.start
  while (start > floor && STOPS[text.charCodeAt(start - 1)] === 0) start--
  return text.slice(start, figure.start)
}

/** The words before a figure back to a comma or stronger mark, the figures between included. */
export function clauseBefore({ article: { text }, start: floor }: Passage, at: number): string {
  let start = at
  while (start > floor && STOPS[text.charCodeAt(start - 1)] !== 1) start--
  return text.slice(start, at)
}

/** How deep in brackets a place stands, counted from the passage's start. */
export function depthAt(passage: Passage, at: number): number {
  let depth = 0
  const { text, start } = passage
  for (let i = 0; i < at - start; i++) {
    const code = text.charCodeAt(i)
    if (STOPS[code] !== 2) continue
    if (code === 0xff08 || code === 0x28) depth++
    else if ((code === 0xff09 || code === 0x29) && depth > 0) depth--
  }
  return depth
}
