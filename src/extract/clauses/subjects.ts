// A clause -> whom it is about: its own subject, one carried from before, or what the article is about.
import { findMetric } from '../../lexicon/metrics.ts'
import type { Part } from '../../model.ts'
import { parseSentence, type Clause, type Parsed, type Reading } from './parse.ts'
import { findActor, findOpening } from './actors.ts'
import { findNameAt, remember, type Names, type Stated } from './resolve.ts'
import { isSource } from './source.ts'
import { findTopic } from './topic.ts'
import type { Token, TokenClass } from './tokens.ts'

/** Sentences that a subject is carried over within its paragraph. */
const REACH = 30

/** Clauses that it is carried over within a sentence; behind them only the first one counts. */
const REACHED = 100

/** A noun behind one of these may be the clause's subject. */
const OPEN = new Set<TokenClass>(['adverb', 'now', 'link', 'de', 'change'])

/** The name that stands where the subject of the clause does. */
export function findStated(reading: Reading, names: Names, sentence: number, clause: Clause): Stated | undefined {
  if (clause.stated !== undefined) return clause.stated ?? undefined
  clause.stated = null
  const { tokens } = parseSentence(reading, sentence)
  const stated =
    readHead(reading, names, sentence, tokens, clause) ?? readStated(reading, names, sentence, tokens, clause)
  clause.stated = stated ?? null
  if (stated && !stated.plain && !stated.source) remember(names, stated.name)
  return stated
}

function readStated(
  reading: Reading,
  names: Names,
  sentence: number,
  tokens: readonly Token[],
  { from, to }: Clause,
): Stated | undefined {
  let governed = false
  let first = true
  for (let i = from; i < to; i++) {
    const { class: kind, start, end } = tokens[i]!
    if (kind === 'verb' || kind === 'reach') governed = true
    if (kind === 'say') return undefined
    if (kind !== 'noun') continue
    const before = i === from ? 'link' : tokens[i - 1]!.class
    const words = reading.story.text
    if (isSpeaker(tokens, i, to)) return undefined
    if (first && isPublished(words, end, tokens[to - 1]!.end)) {
      const teller = before === 'preposition' ? undefined : findNameAt(reading, names, sentence, tokens[i]!, i)
      return teller && { ...teller, source: true }
    }
    first = false
    // 入驻小微园的某公司, 某镇的某公司: the name behind 的 is the subject
    if (i + 2 < to && tokens[i + 1]!.class === 'de' && tokens[i + 2]!.class === 'noun') {
      if (before === 'preposition' && !/^作为$/.test(words.slice(tokens[i - 1]!.start, tokens[i - 1]!.end))) {
        i += 2
        continue
      }
      const head = findNameAt(reading, names, sentence, tokens[i + 2]!, i + 2)
      if (head) return head
      const owner =
        governed || (!hasPredicate(tokens, i, to) && words.slice(start, tokens[to - 1]!.end).includes('、'))
          ? undefined
          : findNameAt(reading, names, sentence, tokens[i]!, i)
      if (owner) return owner
      const actor = governed ? undefined : findActor(reading, names, tokens, i, from, to)
      if (actor) return actor
      continue
    }
    if (before === 'preposition') {
      const marker = words.slice(tokens[i - 1]!.start, tokens[i - 1]!.end)
      if (marker === '以' && i + 2 < to && words.startsWith('为例', tokens[i + 1]!.start))
        return { name: words.slice(start, end), token: i, end }
      if (marker === '在' && i === from + 1 && i + 1 === to) {
        // 在某公司，客户1分钟内就能…; 在某县，29万亩小麦进入收获期
        const place = findNameAt(reading, names, sentence, tokens[i]!, i)
        if (place && place.end >= end - 1 && LOCATED.test(place.name)) return place
      }
      if (/而言$|来说$/.test(words.slice(start, end)) || marker === '作为') {
        const name = findNameAt(reading, names, sentence, tokens[i]!, i)
        if (name) return name
      }
      continue
    }
    if (!OPEN.has(before) && !(before === 'point' && isDate(reading, tokens[i - 1]!))) continue
    if (governed && before !== 'de') continue
    if (!governed && i + 1 === to && to - from <= 3 && end - start >= 6 && !words.slice(start, end).includes('、'))
      return (
        findNameAt(reading, names, sentence, tokens[i]!, i) ??
        (/[A-Za-z\d]/.test(words.slice(start, end))
          ? { name: words.slice(start, end), token: i, end, plain: true }
          : undefined)
      )
    const name = findNameAt(reading, names, sentence, tokens[i]!, i)
    if (name && !name.pointed && isSource(words, name.end - 1, name.end)) return { ...name, source: true }
    if (name && (isScope(reading, tokens, i, to) || isCounted(reading, tokens, i, to, name))) return undefined
    if (name && !isList(reading, tokens, i, to)) return withRest(reading, tokens, i, to, name)
    if (!name && !governed && before !== 'de') {
      const actor = findActor(reading, names, tokens, i, from, to)
      if (actor) return actor
    }
  }
  return undefined
}

/** 某市保险行业累计收到, 某省各市派出: what follows the name belongs to who acts, where it is no measure. */
function withRest(
  { story: { text }, words }: Reading,
  tokens: readonly Token[],
  i: number,
  to: number,
  name: Stated,
): Stated {
  const { end } = tokens[i]!
  const rest = text.slice(name.end, end)
  if (name.token !== i || rest.length < 2 || rest.length > 10 || i + 1 >= to) return name
  const next = tokens[i + 1]!
  if (next.class !== 'verb' && next.class !== 'adverb' && next.class !== 'preposition') return name
  if (!ACTING.test(rest) || findMetric(rest, words?.metrics)) return name
  return { ...name, name: name.name + rest, end }
}

const ACTING =
  /^(?:[^，。、“”（）的]{0,6}(?:行业|企业|部门|机构|单位|居民|群众|市民|农民|村民|学生|代表团|队伍|救援人员|机组|各[市县区州地]))/

/** Where something is told of: a place or a house. */
const LOCATED =
  /(?:公司|集团|厂|银行|医院|大学|学校|[省市县区州旗盟镇乡村]|街道|社区|基地|园区?|港|站|口岸|机场|车间|合作社|[国洲])$/

/** Owners of a bare list (甲地的核桃、乙地的香薯) are about nothing. */
function hasPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (['verb', 'reach', 'change', 'adverb', 'point'].includes(tokens[i]!.class)) return true
  return false
}

function isDate(reading: Reading, token: Token): boolean {
  const { figure } = reading.points[token.point]!
  const kind = figure >= 0 ? reading.figures[figure]!.kind : ''
  return kind === 'date' || kind === 'period' || kind === 'duration'
}

/** 110亩的某产业园, 拥有6家上市企业的某镇: the name behind the figure's 的. */
function readHead(
  reading: Reading,
  names: Names,
  sentence: number,
  tokens: readonly Token[],
  { from, to }: Clause,
): Stated | undefined {
  const group = findGroup(reading, names, sentence, tokens, from, to)
  if (group) return group
  for (let i = from; i + 1 < to; i++) {
    if (tokens[i]!.class !== 'de' || tokens[i + 1]!.class !== 'noun') continue
    let j = i - 1
    if (tokens[j]?.class === 'noun') j--
    if (tokens[j]?.class !== 'point' || reading.points[tokens[j]!.point]!.figure < 0) continue
    if (/^[年月日]/.test(reading.story.text[tokens[j]!.end - 1]!)) continue
    return findNameAt(reading, names, sentence, tokens[i + 1]!, i + 1)
  }
  return undefined
}

/** 43.8%的企业计划发债, 超过三分之一的受访者表示: the group that a share is taken of, where it does something. */
function findGroup(
  reading: Reading,
  names: Names,
  sentence: number,
  tokens: readonly Token[],
  from: number,
  to: number,
): Stated | undefined {
  let i = from
  while (i < to && (tokens[i]!.class === 'adverb' || tokens[i]!.class === 'now' || tokens[i]!.class === 'reach')) i++
  const [point, de, noun, next] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (i + 3 >= to || point?.class !== 'point' || de?.class !== 'de' || noun?.class !== 'noun') return undefined
  const { figure } = reading.points[point.point]!
  if (figure < 0 || reading.figures[figure]!.kind !== 'percent') return undefined
  if (!['verb', 'adverb', 'preposition', 'say'].includes(next!.class)) return undefined
  const { text } = reading.story
  return (
    findNameAt(reading, names, sentence, noun, i + 2) ?? {
      name: text.slice(noun.start, noun.end).replace(/计划$/, ''),
      token: i + 2,
      end: noun.end,
      plain: true,
    }
  )
}

/** 某局发布的数据显示: the source is no subject. */
const PUBLISHED =
  /^.{0,8}(?:发布|公布|通报|披露|统计).{0,12}(?:数据|报告|消息|公告|通报|快报|显示)|^.{0,6}(?:数据|统计|监测|报告)显示/

/** The characters that the first words of the pattern end in, each with those before it: most clauses have none of them there. */
const PUBLISHES = new Map(
  [...'布报露计据测告'].map((last, i) => [last.charCodeAt(0), '发公 通 披 统 数 监 报'.split(' ')[i]!]),
)

function isPublished(text: string, start: number, end: number): boolean {
  for (let i = Math.min(end, start + 10) - 1; i > start; i--)
    if (PUBLISHES.get(text.charCodeAt(i))?.includes(text[i - 1]!)) return PUBLISHED.test(text.slice(start, end))
  return false
}

function isSpeaker(tokens: readonly Token[], i: number, to: number): boolean {
  for (let j = i + 1; j < Math.min(to, i + 3); j++) {
    if (tokens[j]!.class === 'say') return true
    if (tokens[j]!.class !== 'adverb') return false
  }
  return false
}

/** 全省首个, 某省综合实力第一镇: the place is what the superlative holds for. */
function isScope(reading: Reading, tokens: readonly Token[], i: number, to: number): boolean {
  const next = i + 1 < to ? tokens[i + 1]! : undefined
  if (next?.class !== 'point') return false
  const point = reading.points[next.point]!
  return point.mark?.kind === 'superlative' || (point.figure >= 0 && reading.figures[point.figure]!.kind === 'ordinal')
}

/** 养老照料中心8家: the bodies that a figure counts, not one of them. */
function isCounted(reading: Reading, tokens: readonly Token[], i: number, to: number, name: Stated): boolean {
  const next = i + 1 < to ? tokens[i + 1]! : undefined
  if (next?.class !== 'point' || name.end !== tokens[i]!.end || name.pointed) return false
  const { figure } = reading.points[next.point]!
  return (
    figure >= 0 &&
    reading.figures[figure]!.kind === 'quantity' &&
    COUNTED.has(reading.figures[figure]!.unit) &&
    /[心站所司院校园馆厂社业]$/.test(name.name)
  )
}

const COUNTED = new Set([...'家个座所处间'])

/** A、B等12大中心: names that a count sums up are no subject. */
function isList(reading: Reading, tokens: readonly Token[], i: number, to: number): boolean {
  const { text } = reading.story
  const { start, end } = tokens[i]!
  return (
    /[、和及与]|等$/.test(text.slice(start, end)) &&
    i + 1 < to &&
    tokens[i + 1]!.class === 'point' &&
    !isDate(reading, tokens[i + 1]!)
  )
}

/** A subject and where it was found. */
export interface Subject extends Part<string> {
  readonly from: 'clause' | 'pointed' | 'sentence' | 'paragraph' | 'article'
  /** It is no name by its make-up. */
  readonly plain: boolean
}

const ownOf = ({ name, pointed, plain }: Stated): Subject => ({
  value: name,
  stated: !pointed,
  from: pointed ? 'pointed' : 'clause',
  plain: plain ?? false,
})

/** The subject of a clause: stated, or the last one of the sentence, of the sentences before, of the article. */
export function subjectOf(
  reading: Reading,
  names: Names,
  sentence: number,
  clauseIndex: number,
  event: boolean,
): Subject {
  const parsed = parseSentence(reading, sentence)
  const clause = parsed.clauses[clauseIndex]!
  const own = findStated(reading, names, sentence, clause)
  if (own) return ownOf(own)
  // 2025年9月，某高铁正式开工: a clause that is a date alone belongs to the next
  const next = isBare(parsed, clause) ? parsed.clauses[clauseIndex + 1] : undefined
  const stated = next && findStated(reading, names, sentence, next)
  if (stated) return ownOf(stated)
  const opening = event ? findOpening(reading, parsed.tokens, next ?? clause) : undefined
  if (opening) return ownOf(opening)
  const before = findBefore(reading, names, sentence, clauseIndex)
  if (before) return { value: before.name, stated: false, from: 'sentence', plain: before.plain ?? false }
  const value = carried(reading, names, sentence)
  return { value, stated: false, from: value === findTopic(reading, names) ? 'article' : 'paragraph', plain: false }
}

/** The subject that the clauses before lend within the sentence. */
function findBefore(reading: Reading, names: Names, sentence: number, clauseIndex: number): Stated | undefined {
  const parsed = parseSentence(reading, sentence)
  const measures = hasMeasure(reading, parsed, parsed.clauses[clauseIndex]!)
  let parted = false
  for (let i = clauseIndex - 1; i >= 0; i--) {
    if (clauseIndex - i > REACHED) i = 0
    // a semicolon parts: behind it only the sentence's topic goes on
    parted ||= reading.story.text[parsed.tokens[parsed.clauses[i]!.to]!.start] === '；'
    if (i > 0 && parted) continue
    const stated = findStated(reading, names, sentence, parsed.clauses[i]!)
    // 企业加快建设，工业投资增长9%: who acts does not own a measure that the next clause names
    if (stated && !stated.source && !(stated.plain && (measures || parted))) return stated
  }
  return undefined
}

/** A noun phrase that ends in a metric opens the clause. */
function hasMeasure(reading: Reading, { tokens }: Parsed, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens[i]!.class === 'noun' &&
      findMetric(reading.story.text.slice(tokens[i]!.start, tokens[i]!.end), reading.words?.metrics)
    )
      return true
  return false
}

const isBare = ({ tokens }: Parsed, { from, to }: Clause): boolean => {
  for (let i = from; i < to; i++)
    if (!['point', 'adverb', 'preposition', 'now'].includes(tokens[i]!.class)) return false
  return true
}

const isFrame = ({ tokens }: Parsed, { from, to }: Clause): boolean => {
  const { class: first } = tokens[from]!
  return first === 'preposition' || first === 'point' || first === 'now' || to - from < 2
}

/** What the sentences before were about; the first subject of a sentence is its topic. */
export function carried(reading: Reading, names: Names, sentence: number): string {
  const known = names.carried[sentence]
  if (known !== undefined) return known
  return (names.carried[sentence] = readCarried(reading, names, sentence))
}

function readCarried(reading: Reading, names: Names, sentence: number): string {
  const { sentences, text } = reading.story
  const { paragraph, start } = sentences[sentence]!
  if (!/^“?(?:又如|例如|比如|再如)/.test(text.slice(start, start + 3)))
    for (let s = sentence - 1; s >= Math.max(0, sentence - REACH) && sentences[s]!.paragraph === paragraph; s--) {
      const before = parseSentence(reading, s)
      for (const clause of before.clauses) {
        const stated = findStated(reading, names, s, clause)
        if (stated && !stated.plain && !stated.source) return stated.name
        // the topic of a sentence stands in its first clause, or behind one that only says when or where
        if (!isFrame(before, clause)) break
      }
    }
  return findTopic(reading, names)
}
