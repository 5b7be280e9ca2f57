// A sentence and its points -> tokens by longest match: points, marks, words of the clause, and noun runs in between.
import { readClauseWords, type ClauseWord, type WordClass } from '../../lexicon/clause-words.ts'
import type { Span } from '../../model.ts'
import { countBefore } from '../../text/search.ts'
import type { Point } from './anchors.ts'

/** noun: a run of anything that is no word of a clause; de: 的; break: ，；：。 and the like, where a clause ends. */
export type TokenClass = WordClass | 'point' | 'break' | 'de'

export interface Token {
  readonly start: number
  end: number
  readonly class: TokenClass
  /** Index of the point, -1 where there is none. */
  readonly point: number
}

const BREAKS = new Set([...'，；：。！？…\n,;:!?'].map((mark) => mark.charCodeAt(0)))
const TITLE = '《'.charCodeAt(0)
const CLOSE = '》'.charCodeAt(0)
const DE = '的'.charCodeAt(0)
const LONGEST_TITLE = 200
/** Behind a verb these make a noun of it: 完成率, 用电量, 参与者; unless they begin another word. */
const TAILS = new Set([...'率量额者业厂局费型类性权商价期款度户'].map((tail) => tail.charCodeAt(0)))
const NO_TAIL =
  /^(?:率先|量子|量产|业务|业态|业主|商业|商务|商品|商户|商家|商会|商圈|权益|类似|价值|价格|期间|社区|社会|社团|会议|会展|局部|性能|款项|业绩|费用|户数|户籍|户均|户外|户型|户口)/

/** What a character may begin: nothing, a mark, a longer word, a word of its own (and perhaps a longer one). */
const [NOTHING, MARK, LONGER, SINGLE] = [0, 1, 2, 3]

interface Starts {
  readonly kinds: Uint8Array
  readonly singles: ReadonlyMap<number, ClauseWord>
  /** Which of lists[] holds the longer words that begin with a pair of characters; a few pairs share one. 0 for none. */
  readonly pairs: Uint16Array
  readonly lists: readonly (readonly ClauseWord[])[]
}

let known: Starts | undefined
const pairOf = (first: number, second: number): number => (first * 31 + second * 7) & 0xffff

function readStarts(): Starts {
  if (known) return known
  const kinds = new Uint8Array(65536)
  const singles = new Map<number, ClauseWord>()
  const pairs = new Uint16Array(65536)
  const lists: ClauseWord[][] = [[]]
  for (const [code, words] of readClauseWords()) {
    kinds[code] = LONGER
    for (const entry of words) {
      if (entry.word.length === 1) {
        singles.set(code, entry)
        kinds[code] = SINGLE
        continue
      }
      const pair = pairOf(code, entry.second)
      const list = pairs[pair]!
      if (list > 0) lists[list]!.push(entry)
      else pairs[pair] = lists.push([entry]) - 1
    }
  }
  for (const code of BREAKS) kinds[code] = MARK
  kinds[DE] = kinds[TITLE] = MARK
  return (known = { kinds, singles, pairs, lists })
}

const NOBODY: readonly Span[] = []

/** Behind these 投资 is a verb, elsewhere a noun. */
const OPENS = new Set<TokenClass>(['break', 'adverb', 'now', 'link'])

const COMPOUND = new Set('企业 公司 项目 人员 单位 面积 金额 总额 岗位 产品 人数 商户 团队 总量 能力'.split(' '))

/** 上市企业, 签约项目 behind a figure or at the beginning of a clause are nouns; 已引进企业 is not. */
function isCompound(tokens: readonly Token[], text: string, to: number): boolean {
  const before = tokens.at(-1)?.class
  if (before !== undefined && before !== 'point' && before !== 'noun' && before !== 'break') return false
  return COMPOUND.has(text.slice(to, to + 2))
}

/** The longest of the words that stands at the offset, whose second character is known. */
function findLonger(
  words: readonly ClauseWord[],
  text: string,
  at: number,
  limit: number,
  second: number,
): ClauseWord | undefined {
  for (let i = 0; i < words.length; i++) {
    const found = words[i]!
    const { length } = found.word
    if (found.second !== second || length > limit - at) continue
    if (length === 2 ? found.word.charCodeAt(0) === text.charCodeAt(at) : text.startsWith(found.word, at)) return found
  }
  return undefined
}

/** Tokens of text[start, end); points[first …] that lie in it become one token each. Nouns joined by 和 or 、 are one noun. */
export function readTokens(
  text: string,
  start: number,
  end: number,
  points: readonly Point[],
  first: number,
  persons: readonly Span[] = NOBODY,
): Token[] {
  const { kinds, singles, pairs, lists } = readStarts()
  const tokens: Token[] = []
  let next = first
  let point = points[next]
  let at = start
  let noun: Token | undefined
  let person = persons.length > 0 ? countBefore(persons, (span) => span.start, start) : 0
  while (at < end) {
    while (persons[person] && persons[person]!.start < at) person++
    if (point && point.start <= at) {
      if (point.end > at) {
        tokens.push({ start: point.start, end: point.end, class: 'point', point: next })
        at = point.end
        noun = undefined
      }
      point = points[++next]
      continue
    }
    let limit = point && point.start < end ? point.start : end
    const named = persons[person]
    if (named && named.start === at && named.end <= limit) {
      // 李向前: no preposition in a name
      if (noun) noun.end = named.end
      else tokens.push((noun = { start: at, end: named.end, class: 'noun', point: -1 }))
      at = named.end
      continue
    }
    if (named && named.start < limit && named.end <= limit) limit = named.start
    const from = at
    let begins = NOTHING
    let found: ClauseWord | undefined
    // a noun run goes on as long as nothing may begin
    for (; at < limit; at++) {
      const code = text.charCodeAt(at)
      begins = kinds[code]!
      if (begins === NOTHING) continue
      if (begins === MARK) break
      const second = at + 1 < limit ? text.charCodeAt(at + 1) : 0
      const list = pairs[pairOf(code, second)]!
      if (list > 0) found = findLonger(lists[list]!, text, at, limit, second)
      if (!found && begins === SINGLE) found = singles.get(code)
      if (found) break
    }
    if (at > from) {
      if (noun) noun.end = at
      else tokens.push((noun = { start: from, end: at, class: 'noun', point: -1 }))
    }
    if (at === limit) continue
    let to = at + 1
    let kind: TokenClass = 'noun'
    if (!found) {
      const code = text.charCodeAt(at)
      if (code === TITLE) {
        // a title is one word, whatever stands in it
        const close = closeOf(text, at, Math.min(limit, at + LONGEST_TITLE))
        if (close > 0) to = close + 1
      } else kind = code === DE ? 'de' : 'break'
    } else {
      to = at + found.word.length
      kind = found.class
      const verbal = kind === 'verb' || kind === 'nominal' || kind === 'change'
      if (
        (noun && kind === 'link' && to < limit) ||
        (kind === 'nominal' && (noun || !OPENS.has(tokens.at(-1)?.class ?? 'break'))) ||
        (verbal && to < limit && TAILS.has(text.charCodeAt(to)) && !NO_TAIL.test(text.slice(to, to + 2))) ||
        (kind === 'verb' && to < limit && isCompound(tokens, text, to))
      )
        kind = 'noun'
      else if (kind === 'nominal') kind = 'verb'
    }
    if (kind !== 'noun') {
      tokens.push({ start: at, end: to, class: kind, point: -1 })
      noun = undefined
    } else if (noun) noun.end = to
    else tokens.push((noun = { start: at, end: to, class: 'noun', point: -1 }))
    at = to
  }
  return tokens
}

/** Where the title that opens at the offset closes, -1 where it does not. */
function closeOf(text: string, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) if (text.charCodeAt(i) === CLOSE) return i
  return -1
}
