// A point in its clause -> the metric: the noun phrase measured, before, after or around the figure.
import { codesOf } from '../../lexicon/codes.ts'
import type { ClaimKind } from '../../model.ts'
import { trim, wordsOf, type Clause, type Parsed, type Reading } from './parse.ts'
import { isDated } from './periods.ts'
import type { Ranking } from './ranking.ts'
import type { Respective } from './respective.ts'
import type { Stated } from './resolve.ts'

/** Nouns that measure only together with what was measured before: 增速, 占比, 数量. */
const GENERIC =
  /^(?:累计|同比|年均|平均|总体)?(?:增速|增幅|增长率?|降幅|跌幅|涨幅|占比|比重|份额|完成率|数量|总数|总量|数|排名|位次|增量|合计|比例|总额|金额|指标)$/
const IDLE = /^(?:实现|有|达成|保持|维持|位于|没有|报|没|达|共有|现有|拥有|创下|刷新|来自|涵盖|涉及|包括)$/
const LONGEST = 24

/** Where a point stands: its clause, the clause's subject, and what was measured before it in the sentence. */
export interface Place {
  readonly reading: Reading
  readonly parsed: Parsed
  readonly clause: Clause
  /** Index of the point's token. */
  readonly token: number
  readonly stated: Stated | undefined
  readonly last: string
  /** What 其中 takes parts of. */
  readonly whole: Whole | undefined
  readonly respective: Respective | undefined
  readonly previous: Previous | undefined
  readonly ranking: Ranking | undefined
}

/** The claim before in the sentence. */
export interface Previous {
  readonly kind: ClaimKind
  /** Its value is negative. */
  readonly fell: boolean
}

export interface Whole {
  readonly metric: string
  readonly unit: string
}

/** The noun phrase behind the point: directly, or after 的; `through` takes in the predicate that follows. */
export function readAfter(place: Place, through: boolean): string {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  const { text } = reading.story
  const next = tokens[token + 1]
  if (!next || token + 1 >= clause.to) return ''
  const from = next.class === 'de' ? token + 2 : token + 1
  const first = tokens[from]
  if (first?.class === 'verb' && from < clause.to && !through) {
    // 30余项涵盖教育、健康等领域的服务
    for (let i = clause.to - 2; i > from; i--)
      if (tokens[i]!.class === 'de' && tokens[i + 1]!.class === 'noun')
        return i + 2 === clause.to ? clean(text.slice(tokens[i + 1]!.start, tokens[i + 1]!.end)) : ''
    return ''
  }
  if (!first || from >= clause.to || (first.class !== 'noun' && !through)) return ''
  if (next.class === 'noun' && /^[）)”、]/.test(text[first.start]!)) return ''
  let end = from
  let predicates = 0
  for (let i = from; i < clause.to; i++) {
    const { class: kind } = tokens[i]!
    if (kind === 'point' || kind === 'now' || kind === 'say') {
      if (kind === 'point' && isAttribute(place, i)) {
        end = i + 1
        continue
      }
      break
    }
    if (kind === 'noun') end = i + 1
    else if (kind !== 'de') {
      if (!through) break
      if (kind === 'verb') {
        if (++predicates > 2) break
        end = i + 1
      }
    }
  }
  if (end <= from) return ''
  const words = clean(text.slice(first.start, Math.min(tokens[end - 1]!.end, first.start + LONGEST)))
  // 7大领域
  return next.class === 'noun' && /^大(?!学|家|小|多)/.test(words) ? words.slice(1) : words
}

/** 年产值超亿元企业: a figure that belongs to the noun behind it and measures nothing of its own. */
export function isAttribute({ reading, parsed, clause }: Place, token: number): boolean {
  const { tokens } = parsed
  const at = tokens[token]!
  const next = tokens[token + 1]
  const { figure } = reading.points[at.point]!
  if (figure < 0 || !next || token + 1 >= clause.to || next.class !== 'noun') return false
  const { kind } = reading.figures[figure]!
  if (kind !== 'money' && kind !== 'number' && kind !== 'percent') return false
  return /^(?:以上|以下|级)?(?:的)?(?:企业|项目|工程|产业|园区|大户|强[镇县市区企]|镇|县|村|品牌|市场|平台|集群|标志性|工业企业|用户)/.test(
    reading.story.text.slice(next.start, next.end),
  )
}

/** The noun phrase before the point with the verb that governs it; the clause's own subject is left out. */
export function readBefore(place: Place, withVerb: boolean): { noun: string; verb: string } {
  const { reading, parsed, clause, token, stated } = place
  const { tokens } = parsed
  let noun = ''
  let at = token - 1
  for (; at >= clause.from; at--) {
    const { class: kind, point } = tokens[at]!
    if (kind === 'noun') {
      // 较全市高1.8%: what is compared with is not what is measured
      if (
        at > clause.from &&
        tokens[at - 1]!.class === 'preposition' &&
        /^[比较]$/.test(wordsOf(reading, tokens[at - 1]!))
      )
        return { noun, verb: '' }
      noun = nounAt(place, at)
      if (noun) break
      if (stated?.token === at) return { noun, verb: '' }
    } else if (kind === 'verb') {
      const verb = wordsOf(reading, tokens[at]!)
      // GDP实现8%的增长
      if (noun === '' && verb === '实现') continue
      return { noun, verb: idle(verb) }
    } else if (kind === 'point') {
      const { figure } = reading.points[point]!
      // 粮食总产量连续9年稳定在1300亿斤以上
      if (figure < 0 || (!isDated(reading.figures[figure]!) && reading.figures[figure]!.kind !== 'duration'))
        return { noun, verb: '' }
    } else if (kind === 'say') return { noun, verb: '' }
  }
  if (GENERIC.test(noun)) {
    // 规上工业产值累计增速
    let before = at - 1
    while (before >= clause.from && tokens[before]!.class === 'adverb') before--
    const head =
      before < at - 1 && before >= clause.from && tokens[before]!.class === 'noun' ? nounAt(place, before) : ''
    if (head) {
      noun = head + noun
      at = before
    }
  }
  while (at - 1 >= clause.from) {
    const before = tokens[at - 1]!
    // 产值5亿元以上企业: take in the figure that belongs to the noun
    if (before.class === 'point' && before.end === tokens[at]!.start && isAttribute(place, at - 1)) {
      const head =
        at - 2 >= clause.from && tokens[at - 2]!.class === 'noun' && tokens[at - 2]!.end === before.start
          ? nounAt(place, at - 2)
          : ''
      noun = head + reading.story.text.slice(before.start, before.end) + noun
      at -= head ? 2 : 1
      continue
    }
    // 某市科技副总的项目: take in what stands before 的, unless it is the subject
    if (before.class === 'de' && at - 2 >= clause.from && tokens[at - 2]!.class === 'noun') {
      const owner = nounAt(place, at - 2)
      if (!owner) break
      noun = `${owner}的${noun}`
      at -= 2
      continue
    }
    // 甲对乙的贡献率, 甲与乙的比率
    if (
      noun.includes('的') &&
      /(?:率|比|比率|比例|比值|差额|差距)$/.test(noun) &&
      at - 2 >= clause.from &&
      before.class === 'preposition' &&
      tokens[at - 2]!.class === 'noun'
    ) {
      const part = nounAt(place, at - 2)
      if (part) noun = part + wordsOf(reading, before) + noun
      if (part) at -= 2
      break
    }
    // 已培育的面积
    if (before.class === 'de' && at - 2 >= clause.from && tokens[at - 2]!.class === 'verb') {
      noun = `${wordsOf(reading, tokens[at - 2]!)}的${noun}`
      at -= 2
    }
    break
  }
  return { noun: shorten(noun), verb: withVerb ? verbBefore(place, at) : '' }
}

/** A list's sum rather than its items (甲、乙等特色项目: 特色项目); never longer than a line. */
function shorten(noun: string): string {
  const summed = /[、”）]/.test(noun)
    ? /等(?<sum>(?!级|待|于|效|奖)[^、等]{2,})$/.exec(noun)?.groups?.['sum']
    : undefined
  const words = summed ?? noun
  return words.length <= LONGEST ? words : words.slice(-LONGEST).replace(/^[^、，的”]*[、，的”](?=.{4})/, '')
}

function verbBefore(place: Place, at: number): string {
  const { reading, parsed, clause } = place
  for (let i = at - 1; i >= clause.from && i >= at - 3; i--) {
    const { class: kind } = parsed.tokens[i]!
    if (kind === 'verb' || kind === 'change') return idle(wordsOf(reading, parsed.tokens[i]!))
    if (kind !== 'adverb' && !(kind === 'noun' && !nounAt(place, i))) return ''
  }
  return ''
}

const idle = (verb: string): string => (IDLE.test(verb) ? '' : verb)

/** Words of a noun token without the subject's name in it. */
function nounAt({ reading, parsed, stated }: Place, index: number): string {
  const token = parsed.tokens[index]!
  const start = stated?.token === index ? Math.max(token.start, stated.end) : token.start
  return clean(reading.story.text.slice(start, token.end))
}

const FRONT = /^(?:的|其|该|全[市县镇省区乡](?!企业)|当地|等|了)+(?=.)/
const FRONTS = codesOf('的其该全当等了')
const BACKS = codesOf('等的中内里上为也')

function clean(words: string): string {
  let text = trim(words)
  if (FRONTS.has(text.charCodeAt(0))) text = text.replace(FRONT, '')
  if (BACKS.has(text.charCodeAt(text.length - 1)) && !/[初高]中$/.test(text)) text = text.slice(0, -1)
  return text.length < 2 ||
    /^(?:一[条个批座项家支种所]|其中|以前|这里|实际|平均|年均|总体|整体|名义|累计|连续|每[人吨户亩年月天斤台次辆件]|全年|去年|今年|以后|其余)$/.test(
      text,
    )
    ? ''
    : text
}

/** 增速 alone means that of what was measured before. */
export function complete(noun: string, last: string): string {
  if (!noun) return last
  if (!GENERIC.test(noun) || !last) return noun
  return last.endsWith(noun) ? last : last.replace(/(?:增速|增幅|占比|完成率)$/, '') + noun
}

/** The time of day behind a date. */
const HOUR =
  /^(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚|深夜)?(?:\d{1,2}(?:[:：]\d\d|[时点](?:\d{1,2}分|半|许)?)(?:左右|许)?)?[，,]?/

/** What a date, a duration or a superlative is about: the predicate behind it, in its own clause or the next. */
export function readPredicate(place: Place, next: Stated | undefined): string {
  const { reading, parsed, clause, token, stated } = place
  const { tokens } = parsed
  const { text } = reading.story
  let from = token + 1
  let { to } = clause
  let subject = stated
  if (from >= to || /^[中内里间来前后]?$/.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end))) {
    const following = parsed.clauses[clause.index + 1]
    if (!following) return ''
    ;[from, to, subject] = [following.from, following.to, next]
  }
  let { start } = tokens[from]!
  if (subject && subject.token >= from && subject.token < to) start = Math.max(start, subject.end)
  const words = text.slice(start, tokens[to - 1]!.end).replace(HOUR, '').replace(/^(?:的|就|已|也|还|又|，|、|来|起)+/, '')
  return trim(words.slice(0, LONGEST))
}
