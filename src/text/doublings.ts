// A story -> characters and words that stand twice in a row and, by what thousands of texts show, not on purpose.
import { isPair, isSeldomDoubled } from '../lexicon/repetition.ts'
import type { Span, Story } from '../model.ts'
import { occurrencesOf, readBefores } from './occurrences.ts'

export interface Doubling extends Span {
  /** What stands twice. */
  readonly word: string
}

const LONGEST = 6
/** Words of grammar: no phrase needs two of them. 等等, 以以 and 不不 have uses of their own. */
const GRAMMAR = '的了在是和与也都就把被将从这那着到为及而但或并由向让使于其给跟很能我你他她它们'
/** Of these also the second word of a clause where the first ends alike: 目的|的, 存在|在, 作为|为. */
const FOLLOWING = '的在为和与对到给向从把被将就都是能'
/** Fixed phrases: 的的确确, 不了了之, 受不了了. */
const FIXED = /的的[确士卡]|了了之|不[一-龥]?了了/
/** Ends that make a longer word of the second: 大学|大学生, 列车|列车长. */
const ENDINGS = '长生员人者会部局家率费法机工商级性化业品类版名号队组站区市县镇村室量期型式度力权券股'
/** 十五五: numerals stand beside one another at will. */
const NUMERALS = '一二三四五六七八九十百千万亿两'
const DATED = /\d.*[年月日批次届期]$/

export function readDoublings({ text, paragraphs }: Pick<Story, 'text' | 'paragraphs'>): Doubling[] {
  const found: Doubling[] = []
  const stop = paragraphs.at(-1)?.end ?? 0
  // The distance at which the last characters stand again, and how many of them in a row.
  let distance = 0
  let run = 0
  const befores = readBefores(text)
  for (let i = 1; i < stop; i++) {
    const before = befores[i]!
    const n = i - before
    if (n > LONGEST || before < 0 || !isLetter(text.charCodeAt(i))) {
      run = 0
      continue
    }
    run = n === distance ? run + 1 : 1
    distance = n
    if (run < n) continue
    const start = i + 1 - 2 * n
    if (!isSlip(text, start, n)) continue
    found.push(n === 1 ? withLeft(text, start) : { start, end: i + 1, word: text.slice(start, start + n) })
    run = 0
  }
  const doubled = found.length
  for (const at of occurrencesOf(text, '”'))
    if (isQuoted(text, at)) found.push({ start: at - 3, end: at + 1, word: text[at - 1]! })
  return found.length > doubled ? found.sort((a, b) => a.start - b.start) : found
}

function isLetter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fa5) || (code >= 48 && code <= 57)
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '\u4e00' && character <= '\u9fa5'
}

/** 赋智“智”; not 的“的”字. */
function isQuoted(text: string, closing: number): boolean {
  return (
    text[closing - 2] === '“' &&
    text[closing - 1] === text[closing - 3] &&
    isHan(text[closing - 1]) &&
    text[closing + 1] !== '字'
  )
}

function withLeft(text: string, start: number): Doubling {
  return { start: isHan(text[start - 1]) ? start - 1 : start, end: start + 2, word: text[start]! }
}

function isSlip(text: string, start: number, n: number): boolean {
  if (n === 1) return isSlipOfCharacter(text, start)
  const word = text.slice(start, start + n)
  const after = text[start + 2 * n] ?? '，'
  // 2015年2015年; 3个3个 is meant
  if (DATED.test(word)) return word.length > 3 || !isHan(after)
  if (ENDINGS.includes(after)) return false
  if (n === 2) return isSeldomDoubled(word)
  // 建设项目建设项目
  return n === 4 && isSeldomDoubled(word.slice(0, 2)) && isSeldomDoubled(word.slice(2))
}

function isSlipOfCharacter(text: string, start: number): boolean {
  const [before, character, after] = [text[start - 1], text[start]!, text[start + 2]]
  // 哈哈哈; 清清楚楚
  if (before === character || after === character || (isHan(before) && before === text[start - 2])) return false
  if (isHan(after) && after === text[start + 3]) return false
  const grammar = GRAMMAR.includes(character)
  const ends = isHan(before) && isPair(before, character)
  if (!grammar && !isSeldomDoubled(character))
    // 项目落地地，: a frequent word whose end stands again before a mark
    return ends && !isHan(after) && !NUMERALS.includes(character) && isSeldomDoubled(before! + character)
  // 首都|都市, 为了|了解
  if (ends && isHan(after) && isPair(character, after)) return false
  if (FIXED.test(text.slice(Math.max(0, start - 2), start + 3))) return false
  // 人民币汇率在|在岸市场: the second begins a word
  if (grammar && FOLLOWING.includes(character) && isHan(after) && isPair(character, after)) return false
  if (grammar) return !(ends && FOLLOWING.includes(character) && isHan(after))
  // 推进进，: a frequent word, and behind it nothing that its last character could begin
  return ends && (!isHan(after) || GRAMMAR.includes(after!))
}
