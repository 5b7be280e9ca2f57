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
  /** The passage before it in the same paragraph. */
  readonly before: Passage | undefined
  /** Set in quotation marks as a whole: speech is not the paper's own arithmetic. */
  readonly quoted: boolean
}

const AMOUNTS: ReadonlySet<string> = new Set(['number', 'quantity', 'money'])

const isValued = (figure: Figure): figure is Valued => figure.value !== undefined && figure.range === undefined

/** Sentences that end in a semicolon go on; tables have readers of their own. */
export function readPassages(article: Extracted): Passage[] {
  const passages: Passage[] = []
  const { text, sentences, figures, paragraphs } = article
  let next = 0
  let start = -1
  for (let i = 0; i < sentences.length; i++) {
    const { paragraph, end } = sentences[i]!
    if (start < 0) start = sentences[i]!.start
    const goesOn = sentences[i + 1]?.paragraph === paragraph && '；;：:，,、'.includes(text[end - 1]!)
    if (goesOn) continue
    while (next < figures.length && figures[next]!.end <= start) next++
    const from = next
    while (next < figures.length && figures[next]!.start < end) next++
    const previous = passages.at(-1)
    const role = paragraphs[paragraph]?.role
    if (role !== 'table') {
      passages.push(
        build(
          article,
          start,
          end,
          figures.slice(from, next),
          sameParagraph(article, previous, start) ? previous : undefined,
        ),
      )
    }
    start = -1
  }
  return passages
}

const sameParagraph = (article: Extracted, previous: Passage | undefined, start: number): boolean =>
  previous !== undefined && !article.text.slice(previous.end, start).includes('\n')

function build(article: Extracted, start: number, end: number, figures: Figure[], before?: Passage): Passage {
  const text = article.text.slice(start, end)
  return {
    article,
    start,
    end,
    text,
    figures,
    amounts: figures.filter((figure): figure is Valued => AMOUNTS.has(figure.kind) && isValued(figure)),
    rates: figures.filter(
      (figure): figure is Valued => figure.kind === 'percent' && figure.unit !== '‰' && isValued(figure),
    ),
    before,
    quoted: text.startsWith('“') && text.indexOf('”') >= text.length - 2,
  }
}

/** The words between two places. */
export const wordsBetween = ({ article }: Passage, from: number, to: number): string => article.text.slice(from, to)

const STOPS = '，。；：！？、（）(),;:\n—…“”‘’《》'

/** The words before a figure in its own clause: back to a mark or to the figure before it. */
export function wordsBefore(here: Passage, figure: Figure): string {
  const passage = figure.start < here.start && here.before ? here.before : here
  const { text } = passage.article
  const index = passage.figures.indexOf(figure)
  const floor = Math.max(passage.start, index > 0 ? passage.figures[index - 1]!.end : 0)
  let start = figure.start
  while (start > floor && !STOPS.includes(text[start - 1]!)) start--
  return text.slice(start, figure.start)
}

/** The words before a figure back to a comma or stronger mark, the figures between included. */
export function clauseBefore({ article: { text }, start: floor }: Passage, at: number): string {
  let start = at
  while (start > floor && !'，。；！？,;\n'.includes(text[start - 1]!)) start--
  return text.slice(start, at)
}

/** How deep in brackets a place stands, counted from the passage's start. */
export function depthAt(passage: Passage, at: number): number {
  let depth = 0
  const { text, start } = passage
  if (text.indexOf('（') < 0 && text.indexOf('(') < 0) return 0
  for (let i = 0; i < at - start; i++) {
    const mark = text[i]
    if (mark === '（' || mark === '(') depth++
    else if (mark === '）' || mark === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}
