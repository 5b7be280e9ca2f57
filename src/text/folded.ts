// A text as it was set -> as it is read: blanks at figures and marks out, widths folded, thousands joined, marks of bold type dropped.
import { tableOf } from '../lexicon/codes.ts'
import type { Piece } from '../model.ts'
import { findThousands } from './thousands.ts'

export interface Folded {
  readonly text: string
  /** How its runs stand in the text as it was set; characters in them may differ in width. In order, without overlaps. */
  readonly pieces: readonly Piece[]
}

const BLANKS = ' \u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000'
const GONE = '\u200b\u200c\u200d\u2060\ufeff\u00ad'
const HALVES = ',;:!?()'
const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' }

const WIDE_COMMA = 0xff0c
const BLANK = tableOf(BLANKS)
const IS_GONE = tableOf(GONE)
/** Half-width marks -> the full-width ones; 0 for none. */
const WIDENED = new Uint16Array(128)
for (const half of HALVES) WIDENED[half.charCodeAt(0)] = FULL[half]!.charCodeAt(0)
/** What may have to be folded: all else is passed by. */
const LOOKED_AT = tableOf(BLANKS + GONE + HALVES + '*')
/** One code for another of the same meaning; 0 for none. */
const NARROW = new Uint16Array(65_536)
for (const [first, last, distance] of [
  [0xff10, 0xff19, 0xfee0],
  [0xff21, 0xff3a, 0xfee0],
  [0xff41, 0xff5a, 0xfee0],
  ...['％%', '﹪%', '．.', '／/', '＋+', '＄$', '￥¥'].map((pair) => {
    const wide = pair.charCodeAt(0)
    return [wide, wide, wide - pair.charCodeAt(1)]
  }),
] as [number, number, number][])
  for (let code = first; code <= last; code++) {
    NARROW[code] = code - distance
    LOOKED_AT[code] = 1
  }

/** Marks of Chinese type beside which a blank is but layout. */
const SIGN = tableOf('、。，；：！？“”‘’《》〈〉（）【】〔〕「」『』［］—…～–·％%‰℃')
const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0x3007
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isWord = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isWide = (code: number): boolean => isHan(code) || SIGN[code] === 1

/** Half-width signs that belong to the word or figure beside them: 5 %, 元 / 吨, 日 - 16日. */
const JOINED = tableOf('%/-~()°$"\'.,;:!?')

/** The text itself in one piece where nothing is to fold. Linear in the text; runs of blanks stay, they are layout. */
export function foldText(text: string): Folded {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      LOOKED_AT[code] !== 0 ||
      (code === WIDE_COMMA && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i - 1)))
    )
      return foldFrom(text)
  }
  return whole(text)
}

const whole = (text: string): Folded => ({ text, pieces: [{ at: 0, start: 0, length: text.length }] })

function foldFrom(text: string): Folded {
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = NARROW[code] || code
  }
  const dropped = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) dropped[i] = IS_GONE[codes[i]!]!
  dropMarks(text, dropped)
  for (const at of findThousands(codes, text)) dropped[at] = 1
  foldBlanks(codes, dropped)
  foldHalves(codes, dropped)
  // A blank behind a mark that is full width now
  foldBlanks(codes, dropped)
  return build(text, codes, dropped)
}

// **9.4**亿元; not 张** and 李**, which are names left out, nor 2*3*4 and *ST
const EMPHASIS = /(?<!\*)(?<mark>\*{1,3})(?=[^\s*])(?<words>[^*\n]*[^\s*])\k<mark>(?!\*)/g
const LEAST_WORDS = 5

function dropMarks(text: string, dropped: Uint8Array): void {
  if (!text.includes('*')) return
  EMPHASIS.lastIndex = 0
  for (let match = EMPHASIS.exec(text); match; match = EMPHASIS.exec(text)) {
    const { mark, words } = match.groups as { mark: string; words: string }
    const [before, after] = [text.charCodeAt(match.index - 1), text.charCodeAt(match.index + match[0].length)]
    const single = mark.length === 1
    if (single && (isWord(before) || isWord(after))) continue
    if (words.length < LEAST_WORDS && !/\d/.test(words) && isHan(before) && isHan(after)) continue
    for (let i = 0; i < mark.length; i++) {
      dropped[match.index + i] = 1
      dropped[match.index + match[0].length - 1 - i] = 1
    }
  }
}

/** Single blanks between Chinese and figures, letters or marks. */
function foldBlanks(codes: Uint16Array, dropped: Uint8Array): void {
  const next = (at: number): number => {
    while (at < codes.length && dropped[at]) at++
    return at
  }
  let before = -1
  let twoBefore = -1
  for (let i = next(0); i < codes.length; i = next(i + 1)) {
    if (BLANK[codes[i]!]) {
      let end = i
      let to = next(i + 1)
      while (to < codes.length && BLANK[codes[to]!]) to = next((end = to) + 1)
      if (end === i && before >= 0 && to < codes.length && isSpare(codes, twoBefore, before, to)) {
        dropped[i] = 1
        continue
      }
      if (codes[i] !== 0x3000) codes[i] = 32
      i = end
    }
    twoBefore = before
    before = i
  }
}

function isSpare(codes: Uint16Array, twoBefore: number, before: number, after: number): boolean {
  const [p, n] = [codes[before]!, codes[after]!]
  if (isHan(p)) return SIGN[n] === 1 || isWord(n) || JOINED[n] === 1
  if (isHan(n)) return SIGN[p] === 1 || isWord(p) || (JOINED[p] === 1 && p !== 46 && isTied(codes, twoBefore))
  if (SIGN[n] === 1) return !isLatin(p) && (SIGN[p] === 1 || isWord(p))
  if (SIGN[p] === 1) return !isLatin(n) && isWord(n)
  // 8 月 15 日 - 16 日
  return (p === 45 || p === 126) && isDigit(n) && isTied(codes, twoBefore)
}

const isLatin = (code: number): boolean => isWord(code) && !isDigit(code)
/** - 企业 at the start of a line is an item. */
const isTied = (codes: Uint16Array, at: number): boolean => at >= 0 && (isWide(codes[at]!) || isWord(codes[at]!))

/** , ; : ! ? ( ) beside Chinese are its marks. */
function foldHalves(codes: Uint16Array, dropped: Uint8Array): void {
  /** Whether each bracket that is open was folded. */
  const open: boolean[] = []
  let before = 0
  for (let i = 0; i < codes.length; i++) {
    if (dropped[i]) continue
    const code = codes[i]!
    if (code < 128 && WIDENED[code] !== 0) {
      let to = i + 1
      while (to < codes.length && (dropped[to] || BLANK[codes[to]!])) to++
      const after = codes[to] ?? 0
      const close = code === 41 && open.length > 0
      const full = close ? open.pop()! : isChinese(code, before, after)
      if (code === 40) open.push(full)
      if (full) codes[i] = WIDENED[code]!
    }
    if (!BLANK[codes[i]!]) before = codes[i]!
  }
}

function isChinese(code: number, before: number, after: number): boolean {
  if (code === 33 || code === 63) return isWide(before) && after !== 91
  // [words](address)
  if (code === 40 && before === 93) return false
  // 8:30, 3:2, 1,234
  if (isDigit(before) && isDigit(after)) return false
  return isWide(before) || isWide(after)
}

function build(text: string, codes: Uint16Array, dropped: Uint8Array): Folded {
  const pieces: Piece[] = []
  let at = 0
  for (let i = 0; i < text.length;) {
    if (dropped[i]) {
      i++
      continue
    }
    const start = i
    while (i < text.length && !dropped[i]) codes[at + i - start] = codes[i++]!
    pieces.push({ at, start, length: i - start })
    at += i - start
  }
  const folded = showCodes(codes.subarray(0, at))
  return folded === text ? whole(text) : { text: folded, pieces }
}

function showCodes(codes: Uint16Array): string {
  let text = ''
  for (let i = 0; i < codes.length; i += 8192)
    text += String.fromCharCode.apply(null, codes.subarray(i, i + 8192) as unknown as number[])
  return text
}

/** The pieces of a stretch of a folded text, counted from its start. */
export function cutPieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  return pieces.flatMap(({ at, start, length }) => {
    const [first, last] = [Math.max(at, from), Math.min(at + length, to)]
    return first < last ? [{ at: first - from, start: start + first - at, length: last - first }] : []
  })
}

/** Pieces that stand further back, in the text and in the file. */
export const movePieces = (pieces: readonly Piece[], at: number, start: number): Piece[] =>
  pieces.map((piece) => ({ at: piece.at + at, start: piece.start + start, length: piece.length }))
