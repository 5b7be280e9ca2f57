// A story -> passages of its text that stand in it twice, word for word or nearly.
import type { Span, Story } from '../model.ts'
import { countBefore } from './search.ts'

export interface Repeat {
  readonly first: Span
  readonly again: Span
}

/** Characters in a gram; every fourth gram is kept, so that a passage of thirty has some. */
const GRAM = 6
const KEPT = 3
const BASE = 31
const MIX = 0x9e3779b1
/** Between two grams that match, at most so many characters do not. */
const WIDEST_GAP = 36
/** A dropped 的 or 了 moves what follows. */
const MOST_SHIFT = 4
/** Of two places where a passage may begin, the one is taken that goes on alike for longer. */
const FAR = 32
const LEAST_PASSAGE = 80
const LEAST_NEAR_PASSAGE = 200
const LEAST_PARAGRAPH = 24
const LEAST_COVERED = 0.85

interface Chain {
  first: number
  again: number
  /** Behind the last matching gram of `again`. */
  end: number
  shift: number
  hits: number
}

/** Linear in the text: grams of its letters and digits (marks and blanks left out) by a rolling hash, matches chained where they keep their distance. */
export function findRepeats(story: Pick<Story, 'text' | 'paragraphs'>): Repeat[] {
  const { codes, offsets } = readLetters(story)
  const repeats: Repeat[] = []
  for (const chain of findChains(codes)) {
    const repeat = settle(story, codes, offsets, chain)
    if (repeat) repeats.push(repeat)
  }
  repeats.push(...findTwins(story, repeats))
  return repeats.filter(({ first, again }) => !(isCaption(story.text, first) && isCaption(story.text, again)))
}

// 新华社记者 张三 摄, 李四供图, 图为…, （无人机照片）
const CREDITED =
  /(?:记者|通讯员|[）)\s])[\u4e00-\u9fa5]{0,4}\s?摄(?![像制氏入取影])|供图|图为|无人机照片|发（.{2,12}摄）/
const TO_CREDIT = 40
const LONGEST_CAPTION = 260

/** The captions of several pictures may be one text, set in one line with their credits. */
const isCaption = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_CAPTION && CREDITED.test(text.slice(start, end + TO_CREDIT))

/** Whole paragraphs that stand before word for word and were lost among others like them. */
function findTwins({ text, paragraphs }: Pick<Story, 'text' | 'paragraphs'>, found: readonly Repeat[]): Repeat[] {
  const seen = new Map<string, Span>()
  const twins: Repeat[] = []
  const sorted = [...found].sort((a, b) => a.again.start - b.again.start)
  let next = 0
  for (const { role, start, end } of paragraphs) {
    if (role !== 'body' || end - start < LEAST_PARAGRAPH) continue
    const words = text.slice(start, end)
    const first = seen.get(words)
    if (!first) seen.set(words, { start, end })
    while (next < sorted.length && sorted[next]!.again.end <= start) next++
    if (first && !(next < sorted.length && sorted[next]!.again.start < end))
      twins.push({ first, again: { start, end } })
  }
  return twins
}

interface Letters {
  readonly codes: Uint16Array
  /** Of each letter, its offset in the running text. */
  readonly offsets: Uint32Array
}

function readLetters({ text, paragraphs }: Pick<Story, 'text' | 'paragraphs'>): Letters {
  const codes = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length)
  let length = 0
  for (const { role, start, end } of paragraphs) {
    if (role !== 'body') continue
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (!isLetter(code)) continue
      codes[length] = code
      offsets[length++] = i
    }
  }
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length) }
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122)
  )
}

function findChains(codes: Uint16Array): Chain[] {
  // Of each slot the first and the last place whose gram falls into it, plus one; what a place holds is compared, not trusted.
  const slots = 1 << Math.max(8, 32 - Math.clz32(codes.length >> 1))
  const firsts = new Uint32Array(slots)
  const lasts = new Uint32Array(slots)
  const chains: Chain[] = []
  let chain: Chain | undefined
  let power = 1
  for (let i = 1; i < GRAM; i++) power = Math.imul(power, BASE)
  let hash = 0
  const length = codes.length
  for (let i = 0; i < length; i++) {
    if (i >= GRAM) hash = (hash - Math.imul(codes[i - GRAM]!, power)) | 0
    hash = (Math.imul(hash, BASE) + codes[i]!) | 0
    const mixed = Math.imul(hash ^ (hash >>> 15), MIX)
    if (i < GRAM - 1 || (mixed & KEPT) !== 0) continue
    const at = i - GRAM + 1
    const slot = (mixed >>> 8) & (slots - 1)
    const first = firsts[slot]! - 1
    if (first < 0) firsts[slot] = at + 1
    const last = lasts[slot]! - 1
    lasts[slot] = at + 1
    if (chain && at - chain.end > WIDEST_GAP) {
      chains.push(chain)
      chain = undefined
    }
    if (first < 0) continue
    const shift = chain && findShift(codes, at, chain.shift)
    if (chain && shift !== undefined) {
      chain.end = at + GRAM
      chain.shift = shift
      chain.hits++
    } else {
      const [near, far] = [countAlike(codes, last, at), countAlike(codes, first, at)]
      const before = far > near ? first : last
      if (Math.max(near, far) < GRAM) continue
      // Another place that goes on alike for long is the better one.
      if (at - before < GRAM || (chain && chain.hits > 1 && Math.max(near, far) < FAR / 2)) continue
      if (chain) chains.push(chain)
      chain = { first: before, again: at, end: at + GRAM, shift: at - before, hits: 1 }
    }
  }
  if (chain) chains.push(chain)
  return chains.filter(({ hits }) => hits > 1)
}

/** The distance, near the chain's, at which the gram at `at` stands before. */
function findShift(codes: Uint16Array, at: number, shift: number): number | undefined {
  for (let off = 0; off <= MOST_SHIFT; off++) {
    if (countAlike(codes, at - shift - off, at) >= GRAM) return shift + off
    if (off > 0 && countAlike(codes, at - shift + off, at) >= GRAM) return shift - off
  }
  return undefined
}

function countAlike(codes: Uint16Array, i: number, k: number): number {
  if (i < 0) return 0
  const most = Math.min(FAR, codes.length - Math.max(i, k))
  let count = 0
  while (count < most && codes[i + count] === codes[k + count]) count++
  return count
}

/** The chain grown to its ends and to whole paragraphs; undefined where too little is left. */
function settle(
  story: Pick<Story, 'text' | 'paragraphs'>,
  codes: Uint16Array,
  offsets: Uint32Array,
  chain: Chain,
): Repeat | undefined {
  const [firstStop, stop] = walk(codes, chain.end - chain.shift, chain.end, 1)
  // Both may not overlap: what the second has beyond the first one's distance is chance.
  const over = Math.max(0, firstStop - chain.again)
  const [firstEnd, end] = [firstStop - over, stop - over]
  let [first, again] = walk(codes, firstEnd, end, -1)
  // Stopped by a longer change, not by the paragraph's start: on from where the chain began.
  const begins = offsets[again]! - story.paragraphs[paragraphAt(story.paragraphs, offsets[again]!)]!.start <= 2
  if (again > chain.again + GRAM && !begins) [first, again] = walk(codes, chain.first, chain.again, -1)
  if (end - again < LEAST_PARAGRAPH) return undefined
  const span = (from: number, to: number): Span => ({ start: offsets[from]!, end: offsets[to - 1]! + 1 })
  const [before, after] = [span(first, firstEnd), span(again, end)]
  const [originals, copies] = [paragraphsOf(story, before), paragraphsOf(story, after)]
  if (copies.length > 0 && copies.length === originals.length)
    return { first: around(originals), again: around(copies) }
  // Part of a paragraph is a repetition only word for word, or a long one: reports say a thing again in nearly the same words.
  const exact = firstEnd - first === end - again && isSame(codes, first, again, end - again)
  return end - again < (exact ? LEAST_PASSAGE : LEAST_NEAR_PASSAGE)
    ? undefined
    : { first: withMark(story.text, before), again: withMark(story.text, after) }
}

/** Both sides as far as they are alike; a letter dropped or added on one is stepped over where three behind it match again. */
function walk(codes: Uint16Array, i: number, k: number, way: 1 | -1): readonly [number, number] {
  const off = way === 1 ? 0 : -1
  for (;;) {
    const step = matchAt(codes, i + off, k + off, way)
    if (!step) return [i, k]
    i += way * step[0]
    k += way * step[1]
  }
}

/** How far both sides go on from i and k: one letter each where they are alike, one more on the side that has one more; undefined where they part. */
function matchAt(codes: Uint16Array, i: number, k: number, way: 1 | -1): readonly [number, number] | undefined {
  const alike = (i: number, k: number): boolean => codes[i] !== undefined && codes[i] === codes[k]
  if (alike(i, k)) return [1, 1]
  const again = (i: number, k: number): boolean =>
    alike(i, k) && alike(i + way, k + way) && alike(i + 2 * way, k + 2 * way)
  if (again(i + way, k)) return [2, 1]
  if (again(i, k + way)) return [1, 2]
  return undefined
}

/** The paragraphs that a span all but covers. */
function paragraphsOf({ paragraphs }: Pick<Story, 'paragraphs'>, span: Span): Span[] {
  const found: Span[] = []
  for (let i = paragraphAt(paragraphs, span.start); i < paragraphs.length && paragraphs[i]!.start < span.end; i++) {
    const { role, start, end } = paragraphs[i]!
    const covered = Math.min(end, span.end) - Math.max(start, span.start)
    if (role === 'body' && covered >= (end - start) * LEAST_COVERED) found.push({ start, end })
  }
  return found
}

/** Index of the paragraph that holds an offset. */
const paragraphAt = (paragraphs: Story['paragraphs'], offset: number): number =>
  Math.min(
    Math.max(0, paragraphs.length - 1),
    countBefore(paragraphs, ({ end }) => end, offset + 1),
  )

function isSame(codes: Uint16Array, i: number, k: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (codes[i + n] !== codes[k + n]) return false
  return true
}

function around(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end }
}

function withMark(text: string, { start, end }: Span): Span {
  let stop = end
  while ('。！？；”）'.includes(text[stop]!)) stop++
  return { start, end: stop }
}
