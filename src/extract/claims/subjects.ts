// A clause -> whom it is about: its own subject, one carried from before, or what the article is about.
import { findMetric } from '../../lexicon/metrics.ts'
import type { Part } from '../../model.ts'
import { parseSentence, type Clause, type Parsed, type Reading } from './parse.ts'
import { findNameAt, remember, type Names, type Stated } from './resolve.ts'
import { findTopic } from './topic.ts'
import type { Token, TokenClass } from './tokens.ts'

/** Sentences that a subject is carried over within its paragraph. */
const REACH = 4

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
  if (stated) remember(names, stated.name)
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
    if (isSpeaker(tokens, i, to) || (first && isPublished(words, end, tokens[to - 1]!.end))) return undefined
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
      continue
    }
    if (before === 'preposition') {
      const marker = words.slice(tokens[i - 1]!.start, tokens[i - 1]!.end)
      if (marker === '以' && i + 2 < to && words.startsWith('为例', tokens[i + 1]!.start))
        return { name: words.slice(start, end), token: i, end }
      if (marker === '在' && i === from + 1 && i + 1 === to) {
        // 在某公司，客户1分钟内就能…
        const place = findNameAt(reading, names, sentence, tokens[i]!, i)
        if (place && /(?:公司|集团|厂|银行|医院|大学|学校)$/.test(place.name)) return place
      }
      if (/而言$|来说$/.test(words.slice(start, end)) || marker === '作为') {
        const name = findNameAt(reading, names, sentence, tokens[i]!, i)
        if (name) return name
      }
      continue
    }
    if (!OPEN.has(before) && !(before === 'point' && isDate(reading, tokens[i - 1]!))) continue
    if (governed && before !== 'de') continue
    const name = findNameAt(reading, names, sentence, tokens[i]!, i)
    if (name && SOURCE.test(name.name) && RELEASED.test(words.slice(name.end, tokens[to - 1]!.end))) return undefined
    if (name && isScope(reading, tokens, i, to)) return undefined
    if (name && !isList(reading, tokens, i, to)) return name
    if (!name && !governed && before !== 'de') {
      const plain = findPlain(reading, names, tokens, i, to)
      if (plain) return plain
    }
  }
  return undefined
}

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

/** Words that a predicate follows: the noun before them is a subject. */
const PREDICATE = new Set<TokenClass>(['adverb', 'verb'])
const AGENT = /^(?:由|将|与|于|被)$/
const NO_SUBJECT =
  /[的了]|^(?:这|那|其|它|他|她|我|大家|双方|客户|群众|居民|游客|市场|数据|结果|记者|企业|产品|项目|空间|活动|工作|资金|技术|人们|有的|目标|方案|会议|会上|现场|今年|去年|近年|一批|一系列|一条|一个|产业|经济|服务|本报|通讯员|第[一二三]产业|千方百计|因地制宜|因时制宜|分[类层]|初步|提质|深[化入]|统筹|持续|不|更|最|一|各|每|从|以|为|大|全|新|高|双|多|两|三|四|五|地方|乡村|民生|归属|城镇|农村)|[地者力们化性度上中下里后前时差额率量价值数济兴展业面型平金费款税质境会式程态净革育益障危机贸易略权放]$|(?:创新|建设|治理|增效|公路)$/

/** What is asked of a long text: so much on both sides. */
const AROUND = 30_000

function hasTwice(text: string, name: string, at: number): boolean {
  const near = text.length <= 2 * AROUND ? text : text.slice(Math.max(0, at - AROUND), at + AROUND)
  return near.indexOf(name, near.indexOf(name) + name.length) >= 0
}

/** A name that no make-up shows: a short noun that opens the clause, goes before a predicate, and comes again in the text. */
function isRepeated(names: Names, text: string, name: string, at: number): boolean {
  const known = names.repeated.get(name)
  if (known !== undefined) return known
  const repeated = hasTwice(text, name, at)
  names.repeated.set(name, repeated)
  return repeated
}

function findPlain(
  reading: Reading,
  names: Names,
  tokens: readonly Token[],
  i: number,
  to: number,
): Stated | undefined {
  const { start, end } = tokens[i]!
  if (end - start < 3 || end - start > 12 || i + 1 >= to) return undefined
  const { text } = reading.story
  const next = tokens[i + 1]!
  if (!PREDICATE.has(next.class) && !(next.class === 'preposition' && AGENT.test(text.slice(next.start, next.end))))
    return undefined
  const name = text.slice(start, end)
  if (NO_SUBJECT.test(name) || findMetric(name) || /[，。、“”（）]/.test(name)) return undefined
  if (!isRepeated(names, text, name, start)) return undefined
  return { name, token: i, end }
}

/** 110亩的某产业园, 拥有6家上市企业的某镇: the name behind the figure's 的. */
function readHead(
  reading: Reading,
  names: Names,
  sentence: number,
  tokens: readonly Token[],
  { from, to }: Clause,
): Stated | undefined {
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

/** 某局发布的数据显示: the source is no subject. */
const PUBLISHED =
  /^.{0,8}(?:发布|公布|通报|披露|统计).{0,12}(?:数据|报告|消息|公告|通报|快报|显示)|^.{0,6}(?:数据|统计|监测|报告)显示/

/** The characters that the first words of the pattern end in, each with those before it: most clauses have none of them there. */
const PUBLISHES = new Map([...'布报露计据测告'].map((last, i) => [last.charCodeAt(0), '发公 通 披 统 数 监 报'.split(' ')[i]!]))

function isPublished(text: string, start: number, end: number): boolean {
  for (let i = Math.min(end, start + 10) - 1; i > start; i--)
    if (PUBLISHES.get(text.charCodeAt(i))?.includes(text[i - 1]!)) return PUBLISHED.test(text.slice(start, end))
  return false
}
/** 国家统计局30日公布 */
const SOURCE = /(?:统计局|新闻办公?室?|海关总署|总局|气象局|台网中心|调查总?队|调查中心|研究院|协会)$/
const RELEASED = /^.{0,12}(?:公布|发布|通报|披露|显示)/


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

/** The subject of a clause: stated, or the last one of the sentence, of the sentences before, of the article. */
export function subjectOf(reading: Reading, names: Names, sentence: number, clauseIndex: number): Part<string> {
  const parsed = parseSentence(reading, sentence)
  const own = findStated(reading, names, sentence, parsed.clauses[clauseIndex]!)
  if (own) return { value: own.name, stated: !own.pointed }
  // 2025年9月，某高铁正式开工: a clause that is a date alone belongs to the next
  const next = parsed.clauses[clauseIndex + 1]
  if (next && isBare(parsed, parsed.clauses[clauseIndex]!)) {
    const stated = findStated(reading, names, sentence, next)
    if (stated) return { value: stated.name, stated: !stated.pointed }
  }
  let parted = false
  const opens = parsed.tokens[parsed.clauses[clauseIndex]!.from]!.class
  for (let i = clauseIndex - 1; i >= 0; i--) {
    if (clauseIndex - i > REACHED) i = 0
    // a semicolon parts: behind it only the sentence's topic goes on
    parted ||= reading.story.text[parsed.tokens[parsed.clauses[i]!.to]!.start] === '；'
    if (i > 0 && (parted || (opens === 'verb' && clauseIndex - i > 1))) continue
    const stated = findStated(reading, names, sentence, parsed.clauses[i]!)
    if (stated) return { value: stated.name, stated: false }
  }
  return { value: carried(reading, names, sentence), stated: false }
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
        if (stated) return stated.name
        // the topic of a sentence stands in its first clause, or behind one that only says when or where
        if (!isFrame(before, clause)) break
      }
    }
  return findTopic(reading, names)
}
