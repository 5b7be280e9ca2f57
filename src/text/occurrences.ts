// A text -> where its characters and words stand, found in one pass, so that a rule looks only where its own words are.
import type { Sentence, Story } from '../model.ts'
import { lastAt } from './search.ts'

/** Of each code its last place, from `base` on; what is below the base is of a text before. */
const lasts = new Int32Array(65_536)
let base = 1
/** Of each place, the one before it with the same character; below 0 for none. */
let befores = new Int32Array(8_192)
let known = ''

/** The text last asked for is kept: rules go through one article after the other. */
function settle(text: string): void {
  if (text === known) return
  base += known.length
  if (base + text.length > 0x7fff_ffff) {
    lasts.fill(0)
    base = 1
  }
  if (befores.length < text.length) befores = new Int32Array(text.length)
  const [first, chain] = [base, befores]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    chain[i] = lasts[code]! - first
    lasts[code] = first + i
  }
  known = text
}

/** Of each place, the one before it with the same character, below 0 for none; good until another text is asked for. */
export function readBefores(text: string): Int32Array {
  settle(text)
  return befores
}

/** True where one of the characters stands in the text. */
export function has(text: string, characters: string): boolean {
  settle(text)
  for (let i = 0; i < characters.length; i++) if (lasts[characters.charCodeAt(i)]! >= base) return true
  return false
}

const NONE: readonly never[] = []

/** Every place where one of the words stands, in order. */
export function occurrencesOf(text: string, ...words: readonly string[]): readonly number[] {
  settle(text)
  let found: number[] | undefined
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    for (let at = lasts[word.charCodeAt(0)]! - base; at >= 0; at = befores[at]!)
      if (word.length === 1 || text.startsWith(word, at)) (found ??= []).push(at)
  }
  if (found === undefined) return NONE
  return words.length === 1 ? found.reverse() : found.sort((a, b) => a - b)
}

/** The matches of a pattern with the flag y, each of which begins with one of the words. */
export function matchesAt(text: string, pattern: RegExp, ...words: readonly string[]): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined
  let end = 0
  for (const at of occurrencesOf(text, ...words)) {
    if (at < end) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    end = at + match[0].length
    ;(found ??= []).push(match)
  }
  return found ?? NONE
}

/** The matches of a pattern with the flag g, each of which holds one of the words and lies in one sentence. */
export const matchesWith = (
  story: Pick<Story, 'text' | 'sentences'>,
  pattern: RegExp,
  ...words: readonly string[]
): readonly RegExpExecArray[] => matchesOver(story, pattern, occurrencesOf(story.text, ...words))

/** The same for places found already, in order: the matches in the sentences that hold one. */
export function matchesOver(
  { text, sentences }: Pick<Story, 'text' | 'sentences'>,
  pattern: RegExp,
  places: readonly number[],
): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined
  let stop = -1
  for (const at of places) {
    if (at < stop) continue
    const { start, end } = sentences[sentenceAt(sentences, at)]!
    stop = end
    const sentence = text.slice(start, end)
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      match.index += start
      ;(found ??= []).push(match)
    }
  }
  return found ?? NONE
}

/** Index of the last sentence that begins at or before a place. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): number =>
  lastAt(sentences, ({ start }) => start, at)
