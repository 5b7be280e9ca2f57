// A point in its clause -> the metric: the noun phrase measured, before, after or around the figure.
import { trim, wordsOf, type Clause, type Parsed, type Reading } from './parse.ts'
import type { Stated } from './resolve.ts'
import type { Token } from './tokens.ts'

/** Nouns that measure only together with what was measured before: 增速, 占比, 数量. */
const GENERIC = /^(?:累计|同比|年均)?(?:增速|增幅|增长率?|降幅|跌幅|涨幅|占比|比重|份额|完成率|完成投资|数量|总数|总量|数|面积|排名|位次|增量|均价|单价|合计|占|其中|前者|后者)$/
const IDLE_VERB = /^(?:实现|有|达成|保持|维持|拥有|取得|位于|需要|没有|报|没)$/
const LONGEST = 24

export interface Place {
  readonly reading: Reading
  readonly parsed: Parsed
  readonly clause: Clause
  /** Index of the point's token. */
  readonly token: number
  readonly stated: Stated | undefined
  /** The metric read before in the sentence. */
  readonly last: string
}

/** The noun phrase behind the point: directly, or after 的. */
export function readAfter(place: Place, through: boolean): string {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  let i = token + 1
  if (tokens[i]?.class === 'de') i++
  else if (tokens[i]?.class !== 'noun') {
    if (!through) return ''
  }
  const first = tokens[i]
  if (!first || i >= clause.to) return ''
  const text = reading.story.text
  if (tokens[token + 1]!.class === 'noun' && /^[）)”、，等左以上下]/.test(text[first.start]!) && !/^等/.test(text[first.start]!)) {
    if (/^[）)”、]/.test(text[first.start]!)) return ''
  }
  let end = i
  let verbs = 0
  for (let j = i; j < clause.to; j++) {
    const { class: kind } = tokens[j]!
    if (kind === 'point' || kind === 'now' || kind === 'say') break
    if (kind === 'noun' || kind === 'de') {
      if (kind === 'noun') end = j + 1
      continue
    }
    if (!through) break
    if (kind === 'verb') verbs++
    if (verbs > 2) break
    end = j + 1
  }
  while (end > i && ['link', 'preposition', 'adverb', 'reach', 'change'].includes(tokens[end - 1]!.class) && !through) end--
  if (end <= i) return ''
  return trim(text.slice(first.start, Math.min(tokens[end - 1]!.end, first.start + LONGEST)))
}

/** The noun phrase before the point with the verb that governs it; the clause's own subject is left out. */
export function readBefore(place: Place, withVerb: boolean): { noun: string; verb: string } {
  const { reading, parsed, clause, token, stated } = place
  const { tokens } = parsed
  let noun = ''
  let verb = ''
  let at = token - 1
  for (; at >= clause.from; at--) {
    const { class: kind } = tokens[at]!
    if (kind === 'noun') {
      noun = nounAt(place, at)
      if (noun) break
      if (stated?.token === at) return { noun, verb }
    } else if (kind === 'verb') {
      verb = wordsOf(reading, tokens[at]!)
      return { noun, verb }
    } else if (kind === 'point') {
      const point = reading.points[tokens[at]!.point]!
      if (point.figure >= 0 && isDateLike(reading, point.figure)) continue
      return { noun, verb }
    } else if (kind === 'say') return { noun, verb }
  }
  // 某市科技副总的项目: take in what stands before 的, unless it is the subject
  while (at - 2 >= clause.from && tokens[at - 1]!.class === 'de' && tokens[at - 2]!.class === 'noun') {
    const owner = nounAt(place, at - 2)
    if (!owner) break
    noun = `${owner}的${noun}`
    at -= 2
  }
  if (withVerb)
    for (let i = at - 1; i >= clause.from && i >= at - 3; i--) {
      const { class: kind } = tokens[i]!
      if (kind === 'verb' || kind === 'change') {
        verb = wordsOf(reading, tokens[i]!)
        break
      }
      if (kind !== 'adverb' && !(kind === 'noun' && !nounAt(place, i))) break
    }
  return { noun: noun.slice(-LONGEST), verb: IDLE_VERB.test(verb) ? '' : verb }
}

const isDateLike = (reading: Reading, figure: number): boolean => {
  const { kind } = reading.figures[figure]!
  return kind === 'date' || kind === 'period' || kind === 'duration'
}

/** Words of a noun token without the subject's name in it. */
function nounAt(place: Place, index: number): string {
  const { reading, parsed, stated } = place
  const token = parsed.tokens[index]!
  const start = stated && stated.token === index ? Math.max(token.start, stated.end) : token.start
  const words = trim(reading.story.text.slice(start, token.end))
  return words.replace(/^(?:的|其|该|全[市县镇省区]|当地|等)(?=.)|(?:等|的)$/g, '')
}

/** 增速 alone means that of what was measured before. */
export function complete(noun: string, last: string): string {
  if (!noun) return last
  return GENERIC.test(noun) && last && !last.endsWith(noun) ? last.replace(/(?:增速|增幅|占比|完成率)$/, '') + noun : noun
}

/** What a date or a superlative is about: the predicate behind it. */
export function readPredicate(place: Place): string {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  let from = token + 1
  let { to } = clause
  if (from >= to) {
    // 2025年9月，某高铁正式开工
    const next = parsed.clauses.find((candidate) => candidate.from > token)
    if (!next) return ''
    ;[from, to] = [next.from, next.to]
  }
  if (from >= to) return ''
  const text = reading.story.text
  let { start } = tokens[from]!
  if (place.stated && place.stated.end > start && place.stated.token >= from && place.stated.token < to) start = place.stated.end
  const words = text.slice(start, tokens[to - 1]!.end).replace(/^(?:的|就|已|有|也|，|、)+/, '')
  return trim(words.slice(0, LONGEST))
}

/** The clause's words before a token, without its subject. */
export function textBefore(reading: Reading, tokens: readonly Token[], clause: Clause, token: number): string {
  const start = tokens[clause.from]!.start
  return reading.story.text.slice(Math.max(start, tokens[token]!.start - 24), tokens[token]!.start)
}
