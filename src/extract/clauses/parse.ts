// Sentences of a story -> their tokens and clauses, read when first asked for.
import { codesOf } from '../../lexicon/codes.ts'
import type { Figure, Span, Story } from '../../model.ts'
import { readPersons, readPersonSpans } from './persons.ts'
import type { Words } from '../words.ts'
import type { Point } from './anchors.ts'
import type { Stated } from './resolve.ts'
import { readTokens, type Token } from './tokens.ts'

/** tokens[from, to) of a sentence between two marks. */
export interface Clause {
  readonly index: number
  readonly from: number
  readonly to: number
  /** Whom it is about, null for nobody; undefined until it is asked for. */
  stated: Stated | null | undefined
}

/** Tokens of a clause; what goes on without any mark is cut there. */
const LONGEST = 300

export interface Parsed {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** Clauses before this one have been asked whom they are about. */
  asked: number
}

/** What is known of the story while its claims are read. */
export interface Reading {
  readonly story: Story
  /** Words of the newsroom. */
  readonly words: Words | undefined
  readonly figures: readonly Figure[]
  readonly points: readonly Point[]
  readonly parsed: (Parsed | undefined)[]
  /** The first point at or after each sentence's start. */
  readonly firsts: Int32Array
  /** Persons that the text names, short or full -> in full, and where names stand that a word would cut. */
  readonly persons: ReadonlyMap<string, string>
  readonly personSpans: readonly Span[]
  /** Whether 目前 or the like stands in text[from, to). */
  readonly now: { from: number; to: number; found: boolean }
}

export function startReading(
  story: Story,
  figures: readonly Figure[],
  points: readonly Point[],
  words?: Words,
): Reading {
  const firsts = new Int32Array(story.sentences.length)
  let next = 0
  story.sentences.forEach((sentence, index) => {
    while (next < points.length && points[next]!.start < sentence.start) next++
    firsts[index] = next
  })
  const persons = new Map([...readPersons(story.text)].map(({ name, full }) => [name, full]))
  return {
    persons,
    personSpans: readPersonSpans(story.text, persons.keys()),
    story,
    words,
    figures,
    points,
    parsed: new Array<Parsed | undefined>(story.sentences.length),
    firsts,
    now: { from: -1, to: -1, found: false },
  }
}

export function parseSentence(reading: Reading, index: number): Parsed {
  const known = reading.parsed[index]
  if (known) return known
  const sentence = reading.story.sentences[index]!
  const tokens = readTokens(
    reading.story.text,
    sentence.start,
    sentence.end,
    reading.points,
    reading.firsts[index]!,
    reading.personSpans,
  )
  const clauses: Clause[] = []
  let from = 0
  for (let i = 0; i <= tokens.length; i++)
    if (i === tokens.length || tokens[i]!.class === 'break') {
      if (i > from) clauses.push({ index: clauses.length, from, to: i, stated: undefined })
      from = i + 1
    } else if (i - from === LONGEST) {
      clauses.push({ index: clauses.length, from, to: i, stated: undefined })
      from = i
    }
  return (reading.parsed[index] = { tokens, clauses, asked: 0 })
}

const EDGE = codesOf('“”"‘’（）()《》「」『』—-·、 \u3000')
const FIRST = codesOf('“”"‘’（）()《》「」『』—-·、 \u3000\u00a0\t\r\n')
const LAST = codesOf('“‘"（(《「『—-·、 \u3000\u00a0\t\r\n')
const OPENING = codesOf('“《（(‘')
const CLOSING = codesOf('”’）)》')

/** The words of a token without marks at their edges; whole brackets and quotes stay. */
export function wordsOf(reading: Reading, token: Token): string {
  return trim(reading.story.text.slice(token.start, token.end))
}

export function trim(words: string): string {
  if (!EDGE.has(words.charCodeAt(0)) && !EDGE.has(words.charCodeAt(words.length - 1))) return words
  let start = 0
  let end = words.length
  while (start < end && FIRST.has(words.charCodeAt(start))) start++
  while (end > start && LAST.has(words.charCodeAt(end - 1))) end--
  if (start > 0 && OPENING.has(words.charCodeAt(start - 1)) && words.includes(PAIRS[words[start - 1]!]!)) start--
  const text = words.slice(start, end)
  return CLOSING.has(text.charCodeAt(text.length - 1)) && !hasOpen(text) ? text.slice(0, -1) : text
}

const PAIRS: Record<string, string> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': ')',
  '‘': '’',
}

function hasOpen(text: string): boolean {
  const close = text.at(-1)!
  const open = Object.keys(PAIRS).find((key) => PAIRS[key] === close)!
  return text.includes(open)
}
