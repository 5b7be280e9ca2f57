// Sentences of a story -> their tokens and clauses, read when first asked for.
import { codesOf } from '../../lexicon/codes.ts'
import type { Figure, Story } from '../../model.ts'
import type { Point } from './points.ts'
import { readTokens, type Token } from './tokens.ts'

/** tokens[from, to) of a sentence between two marks. */
export interface Clause {
  readonly from: number
  readonly to: number
}

export interface Parsed {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
}

/** What is known of the story while its claims are read. */
export interface Reading {
  readonly story: Story
  readonly figures: readonly Figure[]
  readonly points: readonly Point[]
  readonly parsed: (Parsed | undefined)[]
  /** The first point at or after each sentence's start. */
  readonly firsts: Int32Array
}

export function startReading(story: Story, figures: readonly Figure[], points: readonly Point[]): Reading {
  const firsts = new Int32Array(story.sentences.length)
  let next = 0
  story.sentences.forEach((sentence, index) => {
    while (next < points.length && points[next]!.start < sentence.start) next++
    firsts[index] = next
  })
  return {
    story,
    figures,
    points,
    parsed: new Array<Parsed | undefined>(story.sentences.length),
    firsts,
  }
}

export function parseSentence(reading: Reading, index: number): Parsed {
  const known = reading.parsed[index]
  if (known) return known
  const sentence = reading.story.sentences[index]!
  const tokens = readTokens(reading.story.text, sentence.start, sentence.end, reading.points, reading.firsts[index]!)
  const clauses: Clause[] = []
  let from = 0
  for (let i = 0; i <= tokens.length; i++)
    if (i === tokens.length || tokens[i]!.class === 'break') {
      if (i > from) clauses.push({ from, to: i })
      from = i + 1
    }
  return (reading.parsed[index] = { tokens, clauses })
}

const EDGE = codesOf('“”"‘’（）()《》「」『』—-·、 \u3000')
const EDGES = /^[“”"‘’（）()《》「」『』\s—\-·、]+|[“‘"（(《「『\s—\-·、]+$/g

/** The words of a token without marks at their edges; whole brackets and quotes stay. */
export function wordsOf(reading: Reading, token: Token): string {
  return trim(reading.story.text.slice(token.start, token.end))
}

export function trim(words: string): string {
  if (!EDGE.has(words.charCodeAt(0)) && !EDGE.has(words.charCodeAt(words.length - 1))) return words
  let text = words.replace(EDGES, (edge, at: number) =>
    at === 0 && /[“《（(‘]$/.test(edge) && hasClose(words, edge.at(-1)!) ? edge.at(-1)! : '',
  )
  if (/[”’）)》]$/.test(text) && !hasOpen(text)) text = text.slice(0, -1)
  return text
}

const PAIRS: Record<string, string> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': ')',
  '‘': '’',
}

const hasClose = (words: string, open: string): boolean => words.includes(PAIRS[open]!)

function hasOpen(text: string): boolean {
  const close = text.at(-1)!
  const open = Object.keys(PAIRS).find((key) => PAIRS[key] === close)!
  return text.includes(open)
}
