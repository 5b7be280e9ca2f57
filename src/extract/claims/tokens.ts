// A sentence and its points -> tokens by longest match: points, marks, words of the clause, and noun runs in between.
import { readClauseWords, type ClauseWord, type WordClass } from '../../lexicon/clause-words.ts'
import type { Point } from './points.ts'

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
const DE = '的'.charCodeAt(0)
/** Behind a verb these make a noun of it: 完成率, 用电量, 参与者; unless they begin another word. */
const TAILS = new Set([...'率量额者业厂局费型类性权商价期款度户'].map((tail) => tail.charCodeAt(0)))
const NO_TAIL =
  /^(?:率先|量子|量产|业务|业态|业主|商业|商务|商品|商户|商家|商会|商圈|权益|类似|价值|价格|期间|社区|社会|社团|会议|会展|局部|性能|款项|业绩|费用|户数|户籍|户均|户外|户型|户口)/

/** What may begin with a character: nothing (0), a mark (1), or the words of buckets[flag]. Most characters of a noun run are passed by on this alone. */
let flags: Uint16Array | undefined
const buckets: (readonly ClauseWord[])[] = [[], []]
/** The words of one character, by flag; and 1 for each pair of characters that may begin a longer one. */
const singles: (ClauseWord | undefined)[] = [undefined, undefined]
const pairs = new Uint8Array(65536)
const pairOf = (first: number, second: number): number => (first * 31 + second * 7) & 0xffff

function readFlags(): Uint16Array {
  if (flags) return flags
  flags = new Uint16Array(65536)
  for (const [code, words] of readClauseWords()) {
    flags[code] = buckets.push(words.filter(({ word }) => word.length > 1)) - 1
    singles.push(words.find(({ word }) => word.length === 1))
    for (const { word, second } of words) if (word.length > 1) pairs[pairOf(code, second)] = 1
  }
  for (const code of BREAKS) flags[code] = 1
  flags[DE] = 1
  flags[TITLE] = 1
  return flags
}

/** Behind these 投资 is a verb, elsewhere a noun. */
const OPENS = new Set<TokenClass>(['break', 'adverb', 'now', 'link'])

const COMPOUND = new Set('企业 公司 项目 人员 单位 面积 金额 总额 岗位 产品 人数 商户 团队 总量 能力'.split(' '))

/** 上市企业, 签约项目 behind a figure or at the beginning of a clause are nouns; 已引进企业 is not. */
function isCompound(tokens: readonly Token[], text: string, to: number): boolean {
  const before = tokens.at(-1)?.class
  if (before !== undefined && before !== 'point' && before !== 'noun' && before !== 'break') return false
  return COMPOUND.has(text.slice(to, to + 2))
}

/** The longest word at the offset whose first character the flag stands for. */
function findWord(flag: number, text: string, at: number, limit: number): ClauseWord | undefined {
  const second = at + 1 < limit ? text.charCodeAt(at + 1) : 0
  if (pairs[pairOf(text.charCodeAt(at), second)] === 1)
    for (const candidate of buckets[flag]!) {
      if (candidate.second !== second) continue
      const { length } = candidate.word
      if (length <= limit - at && (length === 2 || text.startsWith(candidate.word, at))) return candidate
    }
  return singles[flag]
}

/** Tokens of text[start, end); points[first …] that lie in it become one token each. Nouns joined by 和 or 、 are one noun. */
export function readTokens(text: string, start: number, end: number, points: readonly Point[], first: number): Token[] {
  const flags = readFlags()
  const tokens: Token[] = []
  let next = first
  let at = start
  let noun: Token | undefined
  const push = (from: number, to: number, kind: TokenClass, point = -1): void => {
    tokens.push({ start: from, end: to, class: kind, point })
  }
  const extend = (to: number): void => {
    if (noun) noun.end = to
    else tokens.push((noun = { start: at, end: to, class: 'noun', point: -1 }))
  }
  while (at < end) {
    const point = points[next]
    if (point && point.start <= at) {
      next++
      if (point.end <= at) continue
      push(point.start, point.end, 'point', next - 1)
      at = point.end
      noun = undefined
      continue
    }
    const limit = point && point.start < end ? point.start : end
    const code = text.charCodeAt(at)
    const flag = flags[code]!
    if (flag === 0) {
      // the run goes on as long as nothing may begin
      let to = at + 1
      while (to < limit && flags[text.charCodeAt(to)] === 0) to++
      extend(to)
      at = to
      continue
    }
    if (flag === 1) {
      // a title is one word, whatever stands in it
      const close = code === TITLE ? text.indexOf('》', at) : -1
      if (close > 0 && close < limit) {
        extend(close + 1)
        at = close + 1
        continue
      }
      if (code === TITLE) extend(at + 1)
      else {
        push(at, at + 1, code === DE ? 'de' : 'break')
        noun = undefined
      }
      at++
      continue
    }
    const found = findWord(flag, text, at, limit)
    if (!found) {
      extend(at + 1)
      at++
      continue
    }
    const to = at + found.word.length
    const { class: kind } = found
    const verbal = kind === 'verb' || kind === 'nominal' || kind === 'change'
    if (
      kind === 'noun' ||
      (noun && kind === 'link' && to < limit) ||
      (kind === 'nominal' && (noun || !OPENS.has(tokens.at(-1)?.class ?? 'break'))) ||
      (verbal && to < limit && TAILS.has(text.charCodeAt(to)) && !NO_TAIL.test(text.slice(to, to + 2))) ||
      (kind === 'verb' && to < limit && isCompound(tokens, text, to))
    )
      extend(to)
    else {
      push(at, to, kind === 'nominal' ? 'verb' : kind)
      noun = undefined
    }
    at = to
  }
  return tokens
}
