// A story -> what it is about: the place, body, person or thing of the greatest weighted mention, and how far it leads.
import { codesOf } from '../../lexicon/codes.ts'
import { mayBeginDivision } from '../../almanac/places.ts'
import { findCountry } from '../../lexicon/countries.ts'
import { findMetric } from '../../lexicon/metrics.ts'
import type { Story } from '../../model.ts'
import { findName, findShortName } from './names.ts'
import { parseSentence, type Reading } from './parse.ts'
import { isFeature, findDivisionName, isSpokenOf } from './short-names.ts'
import { call, learn, type Names } from './resolve.ts'
import { isSource } from './source.ts'
import { readTokens, type Token, type TokenClass } from './tokens.ts'

export interface Topic {
  readonly name: string
  /** 0..1: what its mentions are of those of the two that are named most. */
  readonly lead: number
}

/** Body sentences of the opening that are looked at. */
const OPENING = 6

/** Names that are weighed, and mentions of one that are counted. */
const [MOST, ENOUGH] = [14, 30]
const LONG = 4000
/** How far provinces are counted. */
const FAR = 20_000

export function findTopic(reading: Reading, names: Names): string {
  return (names.topic ??= readTopic(reading, names)).name
}

function readTopic(reading: Reading, names: Names): Topic {
  const { story } = reading
  names.topic = { name: story.title, lead: 0 }
  const titled = [...inLine(story, story.title), ...inLine(story, story.kicker ?? '')]
  const { persons } = reading
  for (const [name, full] of persons) call(names, name, full)
  const candidates = [...new Set([...titled, ...inOpening(reading), ...persons.values()])].slice(0, MOST)
  let [topic, best, second] = ['', 0, 0]
  const weigh = (name: string, score: number): void => {
    if (score > best) [topic, best, second] = [name, score, best]
    else if (score > second && !name.includes(topic) && !topic.includes(name)) second = score
  }
  for (const name of candidates) {
    learn(names, name)
    const mentions = countMentions(story.text, findShortName(name) ?? name)
    // in a long text, what is named once is not what it is about
    if (mentions > 2 || story.text.length < LONG || titled.includes(name))
      weigh(name, (mentions + areaOf(story.text, name)) * (titled.includes(name) ? 2 : 1))
  }
  for (const [name, mentions] of themesOf(reading)) {
    weigh(name, mentions)
    names.themes.add(name)
    if (!names.full.has(name)) call(names, name, name)
  }
  weigh(...nationOf(story))
  const name = best > 0 ? fullest(candidates, topic) : fallback(story)
  return { name: name.replace(/(?:人民政府|市委|县委|党委)$/, ''), lead: best > 0 ? best / (best + second) : 0 }
}

/** 乐清市柳市镇 rather than 柳市镇, where the text has both. */
const fullest = (candidates: readonly string[], topic: string): string =>
  candidates.find(
    (name) =>
      name.length > topic.length &&
      name.length <= 14 &&
      name.endsWith(topic) &&
      /[省市县区]/.test(name.slice(0, -topic.length)),
  ) ?? topic

/** Behind these a clause begins: what is named there is what it is about. */
const OPENING_MARKS = codesOf('，。；：\n日月年')

/** Mentions but those as the source of what is told; where a subject stands they count twice. */
function countMentions(text: string, name: string): number {
  let found = 0
  let looked = 0
  for (let at = text.indexOf(name); at >= 0 && looked < ENOUGH; at = text.indexOf(name, at + name.length)) {
    looked++
    if (!isSource(text, at, at + name.length)) found += OPENING_MARKS.has(text.charCodeAt(at - 1)) ? 2 : 1
  }
  return found
}

/** 全市, 我市, 该市 speak of the one whose name ends so. */
function areaOf(text: string, name: string): number {
  const end = name.at(-1)!
  if (!'省市县区镇乡'.includes(end)) return 0
  let found = 0
  for (const word of ['全', '我', '该'])
    for (let at = text.indexOf(word + end); at >= 0 && found < ENOUGH; at = text.indexOf(word + end, at + 2)) found++
  return found
}

// 全国居民, 我国外汇储备; not 居全国第一, 占全国的8%, 全国人大, 中国银行
const NATION =
  /(?<![占居位列高低快慢于较比在第，、]|[省市县])(?:全国(?![第首前平最率人政性先百劳]|水平|均值|各地|重点)|我国|中国(?=[省市的居民经企]|\d)|国内(?!生产总值))/g

function nationOf({ title, text }: Story): [string, number] {
  let found = 0
  let name = '全国'
  for (const match of text.matchAll(NATION)) {
    if (match[0] !== '国内') name = found === 0 ? match[0] : name
    if (++found === ENOUGH) break
  }
  return [name, found * (/全国|我国|^中国/.test(title) ? 2 : 1)]
}

function inLine(story: Story, line: string): string[] {
  const found: string[] = []
  const tokens = readTokens(line, 0, line.length, [], 0)
  for (const [index, token] of tokens.entries())
    if (token.class === 'noun')
      for (const piece of line.slice(token.start, token.end).split(/[\s“”、—·：]+/)) {
        const name = findName(piece.slice(0, 16)) ?? findName(piece.slice(0, 8))
        if (name && isPlain(name.text)) found.push(name.text)
        else if (piece.length >= 2) {
          const full = expand(story, piece.slice(0, 2)) ?? expand(story, piece.slice(0, 3))
          if (full) found.push(full)
          else if (tokens[index + 1]?.class !== 'de' && isRecurring(story, piece)) found.push(fullestOf(story, piece))
        }
      }
  return found
}

/** 3D电视, 李某某: a word of the title that the body says again and again. */
function isRecurring({ title, text }: Story, piece: string): boolean {
  if (piece.length < 3 || piece.length > 12) return false
  let at = Math.max(0, text.indexOf(piece, title.length))
  for (let times = 0; times < 2; times++) {
    if (at < 0) return false
    at = text.indexOf(piece, at + piece.length)
  }
  return at >= 0
}

/** What opens clause upon clause, though no make-up shows a name: 3D电视市场份额, 3D电视年初. */
function* themesOf(reading: Reading): Generator<[string, number]> {
  const { story, points, firsts } = reading
  const openings = new Map<string, number>()
  const actors = new Map<string, number>()
  for (let s = 0; s < Math.min(THEMES, story.sentences.length); s++) {
    const point = points[firsts[s]!]
    if (!point || point.start >= story.sentences[s]!.end) continue
    const sentence = parseSentence(reading, s)
    for (const clause of sentence.clauses) {
      const token = sentence.tokens.slice(clause.from, clause.to).find(({ class: kind }) => !PASSED.has(kind))
      if (token?.class !== 'noun') continue
      const next = sentence.tokens[sentence.tokens.indexOf(token) + 1]
      if (token.end - token.start <= 6 && next && FOLLOWED.has(next.class)) {
        const words = story.text.slice(token.start, token.end)
        actors.set(words, (actors.get(words) ?? 0) + 1)
      }
      for (let length = 3; length <= Math.min(10, token.end - token.start); length++) {
        const words = story.text.slice(token.start, token.start + length)
        openings.set(words, (openings.get(words) ?? 0) + 1)
      }
    }
  }
  for (const [words, times] of actors)
    if (times >= 3 && words.length >= 2 && !NO_THEME.test(words) && !findMetric(words, reading.words?.metrics))
      yield [words, countMentions(story.text, words)]
  for (const [words, times] of openings)
    if (
      times >= 3 &&
      ![...'市县区省'].includes(words.at(-1)!) &&
      THEME.test(words) &&
      !findMetric(words, reading.words?.metrics)
    ) {
      const next = [...openings].some(
        ([longer, other]) => longer.length > words.length && longer.startsWith(words) && 3 * other >= 2 * times,
      )
      if (!next) yield [words, countMentions(story.text, words)]
    }
}

/** What follows who acts. */
const PASSED = new Set<TokenClass>(['adverb', 'now', 'link', 'point'])
const FOLLOWED = new Set<TokenClass>(['verb', 'adverb', 'preposition', 'point'])
const NO_THEME =
  /^(?:记者|我们|他们|她们|大家|有人|有的|人们|自己|其中|时间|原因|目的|方面|问题|情况|数据|结果|消息|报告|报道|会议|活动|工作|今后|目标|最后|以后|此次|本次|这些|那些|这里|当地|个人|双方|各方|全场|比赛|半场|上半场|下半场|第.*|.*[的了时中上下里后前日月年])$|[，、“”（）]/

const THEME =
  /^[A-Za-z\d\u4e00-\u9fa5]*(?:企业|公司|[^\u4e00-\u9fa5]{1,3}[\u4e00-\u9fa5]{1,6}|工程|项目|机场|大桥|[^\d]医院|[^\d]法院)$/

/** 南水北调 in the title, 南水北调东中线一期工程 in the text. */
const THING = /^[^，。；、：“”（）\s]{0,12}?(?:工程|项目|计划|行动|大赛|系统|平台|公司|集团|法院)/

function fullestOf({ text, title }: Story, piece: string): string {
  const at = text.indexOf(piece, title.length)
  const whole = THING.exec(text.slice(at, at + piece.length + 14))?.[0]
  return whole && whole.length > piece.length && text.indexOf(whole, at + whole.length) >= 0 ? whole : piece
}

const isPlain = (name: string): boolean =>
  !/[\d、“”第，（(]|^[省市县区](?:委|人民政府|政府)|(?:统计局|新闻办公室|海关总署|税务总局|人民代表大会)$/.test(name)

/** 平阳 in the title, 平阳县 in the text. */
function expand(story: Story, short: string): string | undefined {
  if (short.length < 2) return undefined
  const { text } = story
  let looked = 0
  for (let at = text.indexOf(short); at >= 0 && looked < ENOUGH; at = text.indexOf(short, at + 2), looked++) {
    const end = text.startsWith('街道', at + short.length) ? '街道' : text[at + short.length]!
    if (!/^(?:[县市区镇乡省村]|街道)$/.test(end)) continue
    // 豆油市场 is no 豆油市
    const name = findName(text.slice(at, at + short.length + end.length + 1))
    if (name?.text === short + end) return name.text
  }
  return undefined
}

/** Sentences whose openings are compared. */
const THEMES = 60

const MARKS = '“”（）()、'

function inOpening(reading: Reading): string[] {
  const { sentences, paragraphs } = reading.story
  const found: string[] = []
  let looked = 0
  for (let s = 0; s < sentences.length && looked < OPENING && found.length < MOST; s++) {
    if (paragraphs[sentences[s]!.paragraph]!.role !== 'body') continue
    looked++
    const { tokens } = parseSentence(reading, s)
    tokens.forEach((token) => {
      if (token.class === 'noun') found.push(...namesOf(reading, token))
    })
  }
  return found
}

function namesOf(reading: Reading, token: Token): string[] {
  const { text } = reading.story
  let { start } = token
  while (start < token.end && MARKS.includes(text[start]!)) start++
  const words = text.slice(start, token.end)
  const name = findName(words)
  if (name && name.text.length >= 3 && name.text.length <= 20 && isPlain(name.text)) return [name.text]
  if (name) return []
  const country = findCountry(words)
  if (country) return [country]
  const full = findSpoken(text, token.start, 2) ?? findSpoken(text, token.start, 3)
  if (full) return [full]
  return []
}

function findSpoken(text: string, start: number, length: number): string | undefined {
  if (!mayBeginDivision(text, start) || isFeature(text, start + length)) return undefined
  const short = text.slice(start, start + length)
  const full = findDivisionName(short)
  return full && isSpokenOf(text, short, full) ? full : undefined
}

/** The province that the text names most, where no other comes near: 我省 is that one. */
function findProvince(text: string): string | undefined {
  const counts = new Map<string, number>()
  const end = Math.min(text.length, FAR)
  for (let at = 0; at < end; at++) {
    if (!mayBeginDivision(text, at)) continue
    const full = findDivisionName(text.slice(at, at + 2)) ?? findDivisionName(text.slice(at, at + 3))
    if (full && /省$|自治区$/.test(full)) counts.set(full, (counts.get(full) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** Without any name: the country, the area that all is about, or the first words of the title. */
function fallback({ title, text }: Story): string {
  const opening = title + text.slice(0, 200)
  const province = /[我全]省/.test(text) ? findProvince(text) : undefined
  if (province) return province
  const area = /全[省市县区镇乡]/.exec(opening)?.[0]
  if (area) return area
  if (opening.includes('全国')) return '全国'
  if (/我国|中国/.test(opening)) return '中国'
  const noun = readTokens(title, 0, title.length, [], 0).find((token) => token.class === 'noun')
  return noun && noun.end - noun.start <= 12 ? title.slice(noun.start, noun.end) : ''
}
