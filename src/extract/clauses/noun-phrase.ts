// A point in its clause -> the metric: the noun phrase measured, before, after or around the figure.
import { codesOf } from '../../lexicon/codes.ts'
import type { ClaimKind } from '../../model.ts'
import { trim, wordsOf, type Clause, type Parsed, type Reading } from './parse.ts'
import { isDated } from './periods.ts'
import type { Ranking } from '../claims/ranking.ts'
import type { Respective } from './respective.ts'
import type { Stated } from './resolve.ts'
import type { Token, TokenClass } from './tokens.ts'

/** Nouns that measure only together with what was measured before: 增速, 占比, 数量. */
const GENERIC =
  /^(?:累计|同比|年均|平均|总体)?(?:增速|增幅|增长率?|降幅|跌幅|涨幅|占比|比重|份额|完成率|数量|总数|总量|数|排名|位次|增量|合计|比例|总额|金额|指标)$/
const IDLE = /^(?:实现|有|达成|保持|维持|位于|没有|报|没|达|共有|现有|拥有|创下|刷新|来自|涵盖|涉及|包括)$/
const LONGEST = 24

/** Where a point stands. */
export interface Spot {
  readonly reading: Reading
  readonly parsed: Parsed
  readonly clause: Clause
  /** Index of the point's token. */
  readonly token: number
}

/** A point's place with its clause's subject, and what was measured before it in the sentence. */
export interface Place extends Spot {
  readonly stated: Stated | undefined
  readonly last: string
  /** 累计降水量：北部20毫米，南部60毫米: what the words before the colon say of all that follows. */
  readonly label: string
  /** What 其中 takes parts of. */
  readonly whole: Whole | undefined
  readonly respective: Respective | undefined
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
    // 集聚50余家企业的产业园: the clause is about what is described so
    if (kind === 'de' && (place.stated?.token === i + 1 || (i > from && isVerb(tokens[token - 1]?.class ?? 'noun'))))
      break
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
  return next.class === 'noun' && isUnitless(place) && /^大(?!学|家|小|多)/.test(words) ? words.slice(1) : words
}

const isUnitless = ({ reading, parsed, token }: Place): boolean => {
  const { figure } = reading.points[parsed.tokens[token]!.point]!
  return figure < 0 || reading.figures[figure]!.unit === ''
}

/** 年产值超亿元企业: a figure that belongs to the noun behind it and measures nothing of its own. */
export function isAttribute({ reading, parsed, clause }: Omit<Spot, 'token'>, token: number): boolean {
  const { tokens } = parsed
  const at = tokens[token]!
  const next = tokens[token + 1]
  const { figure } = reading.points[at.point]!
  if (figure < 0 || !next || token + 1 >= clause.to) return false
  const { kind, hedge } = reading.figures[figure]!
  // 降雨量100毫米以上的面积达…: a threshold inside what is measured
  if (next.class === 'de')
    return (hedge === 'atleast' || hedge === 'atmost') && isMeasuredBehind(reading, parsed, clause, token + 2)
  if (next.class !== 'noun') return false
  if (kind !== 'money' && kind !== 'number' && kind !== 'percent') return false
  return /^(?:以上|以下|级)?(?:的)?(?:企业|项目|工程|产业|园区|大户|强[镇县市区企]|镇|县|村|品牌|市场|平台|集群|标志性|工业企业|用户)/.test(
    reading.story.text.slice(next.start, next.end),
  )
}

/** A noun and then, in the same clause, a figure of its own. */
function isMeasuredBehind({ points, figures }: Reading, { tokens }: Parsed, { to }: Clause, from: number): boolean {
  if (from >= to || tokens[from]!.class !== 'noun') return false
  for (let i = from + 1; i < to; i++) {
    const { class: kind, point } = tokens[i]!
    if (kind === 'point') return points[point]!.figure >= 0 && !isDated(figures[points[point]!.figure]!)
    if (kind !== 'reach' && kind !== 'adverb' && kind !== 'change') return false
  }
  return false
}

/** The noun phrase before the point with the verb that governs it; the clause's own subject is left out, nothing else is lost. */
export function readBefore(place: Place, withVerb: boolean): { noun: string; verb: string } {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  let from = findLeft(place)
  let to = token
  while (to > from && isConnective(place, to - 1)) to--
  from = passFrames(place, from, to)
  let verb = ''
  // 营救遇险群众49人: the verb governs; 发放的贷款余额: it describes
  while (from < to && isVerb(tokens[from]!.class) && !describes(tokens, from, to)) {
    verb += wordsOf(reading, tokens[from]!)
    from++
    while (from < to && (isLoose(tokens[from]!.class) || tokens[from]!.class === 'de')) from++
  }
  let noun = ''
  for (let i = from; i < to; i++) noun += wordsAt(place, i)
  noun = clean(noun)
  if (GENERIC.test(noun) && verb && !IDLE.test(verb)) noun = verb + noun
  // 通过某平台销售: a verb alone at the end
  if (noun === '' && verb === '' && to > clause.from && isVerb(tokens[to - 1]!.class))
    verb = wordsOf(reading, tokens[to - 1]!)
  if (verb === '' && withVerb) verb = verbOfList(place)
  return { noun: shorten(noun), verb: withVerb ? idle(verb) : '' }
}

/** 新认定甲类2家、乙类1家: the verb before a list of figures governs all of them. */
function verbOfList(place: Place): string {
  const { parsed, clause, token } = place
  const { tokens } = parsed
  let first = -1
  for (let i = clause.from; i < token && first < 0; i++)
    if (tokens[i]!.class === 'point' && !isAttribute(place, i)) first = i
  if (first < 0) return ''
  for (let i = first + 1; i < token; i++) if (!['noun', 'link', 'point', 'de'].includes(tokens[i]!.class)) return ''
  return readBefore({ ...place, token: first }, true).verb
}

const isVerb = (kind: TokenClass): boolean => kind === 'verb'
const isLoose = (kind: TokenClass): boolean =>
  kind === 'adverb' || kind === 'now' || kind === 'reach' || kind === 'link'

/** The verb has its 的 before the phrase ends: it belongs to the noun. */
function describes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++) if (tokens[i]!.class === 'de' && tokens[i + 1]!.class === 'noun') return true
  return false
}

/** The first token that may belong to the phrase: behind the clause's subject, another figure, a speaker. */
function findLeft({ reading, parsed, clause, token, stated }: Place): number {
  const { tokens } = parsed
  // 3000元的甲型、4000元的乙型: what stands before the 、 is of the item before
  if (listsBehind(reading, parsed, clause, token)) return token
  for (let i = token - 1; i >= clause.from; i--) {
    const { class: kind, point } = tokens[i]!
    if (stated?.token === i) return stated.end < tokens[i]!.end ? i : i + 1
    if (kind === 'say' || kind === 'now') return i + 1
    if (kind === 'link' && tokens[i - 1]?.class === 'point') return i + 1
    if (kind === 'adverb' && reading.story.text.startsWith('其中', tokens[i]!.start)) return i + 1
    if (kind !== 'point' || isAttribute({ reading, parsed, clause }, i)) continue
    const { figure } = reading.points[point]!
    // 粮食总产量连续9年稳定在1300亿斤以上
    if (
      figure >= 0 &&
      (isDated(reading.figures[figure]!) || reading.figures[figure]!.kind === 'duration') &&
      i > clause.from &&
      tokens[i - 1]!.class !== 'preposition'
    )
      continue
    return i + 1
  }
  return clause.from
}

function listsBehind({ story: { text } }: Reading, { tokens }: Parsed, { from }: Clause, token: number): boolean {
  if (!'、和及'.includes(text[tokens[token]!.start - 1] ?? ' ')) return false
  for (let i = token - 1; i > from; i--) if (tokens[i]!.class === 'point') return tokens[i + 1]?.class === 'de'
  return false
}

/** Words between the noun and its figure: 达, 为, 已, 同比增长. */
function isConnective({ reading, parsed }: Place, i: number): boolean {
  const { class: kind } = parsed.tokens[i]!
  if (kind === 'verb') return wordsOf(reading, parsed.tokens[i]!) === '实现' && parsed.tokens[i - 1]?.class === 'noun'
  return (
    kind === 'reach' || kind === 'adverb' || kind === 'change' || kind === 'de' || kind === 'now' || kind === 'link'
  )
}

/** Behind these a frame stands: when, where, by whom; 对 and 向 belong to what is measured. */
const FRAME =
  /^(?:在|从|自|由|据|根据|按|按照|以|截至|截止|截止到|随着|通过|于|比|较|与|跟|同|经由|沿|沿着|依托|针对|围绕|作为|关于|除了|自从|借助|用|让|使)$/

/** Past dates, adverbs and prepositional frames at the front, as long as a noun or a verb remains. */
function passFrames(place: Place, first: number, to: number): number {
  const { reading, parsed } = place
  const { tokens } = parsed
  let from = first
  for (let i = first; i < to; i++) {
    const { class: kind } = tokens[i]!
    if (
      isLoose(kind) ||
      kind === 'de' ||
      (kind === 'point' && !isAttribute(place, i)) ||
      (kind === 'change' && i === from)
    )
      from = i + 1
    else if (kind === 'preposition') {
      from = i + 1
      if (!FRAME.test(wordsOf(reading, tokens[i]!))) {
        if (/^[对向因]$/.test(wordsOf(reading, tokens[i]!)) && i + 2 < to) from = i
        break
      }
      // 较全市高1.8%: what is compared with is not what is measured
      const compared = /^[比较]$/.test(wordsOf(reading, tokens[i]!))
      if (tokens[i + 1]?.class === 'noun' && i + 1 < to && (compared || hasMore(tokens, i + 2, to))) from = ++i + 1
    } else break
  }
  return Math.min(from, to)
}

const hasMore = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ class: kind }) => kind === 'noun' || kind === 'verb')

/** The verb right before the figure, where a noun stands before it: 科技人员入驻35家企业. */
export function readTail(place: Place): string {
  const { reading, parsed, clause, token } = place
  let at = token - 1
  while (at > clause.from && parsed.tokens[at]!.class === 'adverb') at--
  return at > clause.from && isVerb(parsed.tokens[at]!.class) ? idle(wordsOf(reading, parsed.tokens[at]!)) : ''
}

/** A token's words as they belong to the phrase: without the subject's name, adverbs, dates. */
function wordsAt(place: Place, i: number): string {
  const { reading, parsed } = place
  const { class: kind, start, end, point } = parsed.tokens[i]!
  const { text } = reading.story
  if (kind === 'point') {
    const { figure } = reading.points[point]!
    return figure >= 0 && isAttribute(place, i) ? text.slice(start, end) : ''
  }
  // 省未来工厂: between two nouns an adverb is none
  const joins =
    kind === 'adverb' &&
    end - start > 1 &&
    parsed.tokens[i - 1]?.class === 'noun' &&
    parsed.tokens[i + 1]?.class === 'noun'
  if ((isLoose(kind) && !joins) || kind === 'break') return ''
  if (kind === 'de') return '的'
  return place.stated?.token === i ? text.slice(Math.max(start, place.stated.end), end) : text.slice(start, end)
}

/** A list's sum rather than its items (甲、乙等特色项目: 特色项目); never longer than a line. */
function shorten(noun: string): string {
  const summed = /[、”）]/.test(noun)
    ? /等(?<sum>(?!级|待|于|效|奖)[^、等]{2,})$/.exec(noun)?.groups?.['sum']
    : undefined
  const words = summed ?? noun
  return words.length <= LONGEST ? words : words.slice(-LONGEST).replace(/^[^、，的”]*[、，的”](?=.{4})/, '')
}

const idle = (verb: string): string => (IDLE.test(verb) ? '' : verb)

const FRONT = /^(?:的|其(?![他它余中实])|该|全[市县镇省区乡](?!企业)|当地|等|了)+(?=.)/
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

/** 18名执行人履行了义务, 2个市、76个县发布预警: what those who are counted do; '' where nothing follows them. */
export function readDeed(place: Place, any = false): string {
  const { reading, parsed, clause, token } = place
  const { tokens } = parsed
  let from = token + 1
  while (from < clause.to && ['noun', 'de', 'point', 'link'].includes(tokens[from]!.class)) from++
  if ((from === token + 1 && !any) || from >= clause.to) return ''
  let words = ''
  let does = any
  for (let i = from; i < clause.to; i++) {
    const { class: kind, start, end } = tokens[i]!
    if (kind === 'point' || kind === 'say') break
    if (kind === 'verb') does = true
    if (!isLoose(kind)) words += reading.story.text.slice(start, end)
  }
  return does ? trim(words.slice(0, DEED)) : ''
}

/** Characters of a deed that are kept. */
const DEED = 16

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
  const words = text
    .slice(start, tokens[to - 1]!.end)
    .replace(HOUR, '')
    .replace(/^(?:的|就|已|也|还|又|，|、|来|起)+/, '')
  return trim(words.slice(0, LONGEST))
}
