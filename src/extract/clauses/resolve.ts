// A noun token -> the name that it begins with, in full: 柳市 -> 柳市镇, 该镇 and 全县 -> the one spoken of.
import { codesOf } from '../../lexicon/codes.ts'
import { NO_PLACE, SAME_END } from '../../lexicon/organisations.ts'
import { findCountry } from '../../lexicon/countries.ts'
import { findDivisions, mayBeginDivision } from '../../almanac/places.ts'
import { findName, findShortName, type Name } from './names.ts'
import type { Ranking } from '../claims/ranking.ts'
import { parseSentence, type Reading } from './parse.ts'
import { findBelow, findDivisionName, isFeature, isSpokenOf, readDivisionNames } from './short-names.ts'
import { findStated } from './subjects.ts'
import { findTopic, type Topic } from './topic.ts'
import type { Token } from './tokens.ts'

/** A name where the subject of a clause stands. */
export interface Stated {
  readonly name: string
  /** Index of the token that holds it, and the offset in the text where it ends. */
  readonly token: number
  readonly end: number
  /** 该镇, 全县, 园区: the name itself stands elsewhere. */
  readonly pointed?: true
  /** No name by its make-up: it acts in its own sentence and is carried no further. */
  readonly plain?: true
  /** Who tells what follows: the subject of the telling alone. */
  readonly source?: true
}

/** Names met so far in one story. */
export interface Names {
  /** Short name -> name in full (平阳 -> 平阳县), as the text itself gives both. */
  readonly full: Map<string, string>
  /** The same, as the newsroom gives them. */
  readonly given: ReadonlyMap<string, string>
  /** How the short names begin. */
  readonly heads: Set<number>
  /** Short names of the gazetteer that the text does not mean. */
  readonly unspoken: Set<string>
  /** Sentence -> what the sentences before it were about. */
  readonly carried: string[]
  /** Words -> whether the text has them more than once. */
  readonly repeated: Map<string, boolean>
  /** What opens clause upon clause without a name's make-up. */
  readonly themes: Set<string>
  /** In order of appearance. */
  readonly seen: string[]
  topic: Topic | undefined
  ranking: Ranking | undefined
}

export const startNames = (given: ReadonlyMap<string, string> = new Map()): Names => ({
  full: new Map(),
  given,
  heads: new Set(),
  unspoken: new Set(),
  carried: [],
  repeated: new Map(),
  themes: new Set(),
  seen: [],
  topic: undefined,
  ranking: undefined,
})

// 该镇, 全县, 我省, 这座沿江产业园, 这家企业, 当地, 园区
const POINTING =
  /^(?:这一?(?:[座所家个款项条支位]|些)?|该|我|全|本|此|新?一?座)(?<what>[^，。、]{0,8}?(?:省|自治区|市|区|县|旗|乡镇|镇|乡|街道|社区|村|高校|校|研究院|院|公司|集团|企业|产业园|园区|工业区块|开发区|园|项目|中心|基地|平台|所|局|合作社|社))(?![级域场民长会])/
const HERE =
  /^(?:当地|这里|[镇县市区乡省](?:委、?[镇县市区乡省]?政府|人民政府|政府|委)|园区|社区|企业|公司|学校|合作社|村里|镇里|县里|市里|村民)(?=内|$|[^、级化])/
const LEADING =
  /^(?:[电讯](?:[（(][^）)]{2,30}[）)]|(?=\s)))?\s?(?:[^（(]{0,10}[（(](?:记者|通讯员|见习记者|本报记者)[^）)]*[）)])?[“”（）()、‘’—]*/

// 我国粮食产量, 全国城镇调查失业率; not 全国首个, 国内生产总值, 中国银行
const NATION =
  /^(?:全国(?![第首最性率一各]|平均|水平|人大|政协|重点|百强|千强|前)|我国|中国(?=[的居经企各已共国今将在有\d])|国内(?!生产总值|首|外|最)|(?:全球|世界)(?![第首最各性前]|排名|杯|锦标|纪录|卫生|银行|上))/
const NATIONS = codesOf('全我中国世')

/** First characters of the three patterns: most noun phrases begin otherwise. */
const POINTERS = codesOf('这该我全本此新一座')
const HERES = codesOf('当这镇县市区乡省园社企公学合村')
const TITLE = '《'.charCodeAt(0)
const FULL = new Set('省市县区州旗')
const OPENERS = codesOf('“”（）()、‘’—')

/** Whether the phrase opens with a mark, or may open with a reporter in brackets. */
function hasLead(phrase: string): boolean {
  if (OPENERS.has(phrase.charCodeAt(0))) return true
  for (let i = Math.min(10, phrase.length - 1); i > 0; i--) {
    const code = phrase.charCodeAt(i)
    if (code === 0xff08 || code === 0x28) return true
  }
  return false
}

export function findNameAt(
  reading: Reading,
  names: Names,
  sentence: number,
  token: Token,
  index: number,
): Stated | undefined {
  const { text } = reading.story
  const raw = text.slice(token.start, token.end)
  const blank = raw.lastIndexOf(' ') + 1
  const lead = blank > 0 && blank + 2 <= raw.length ? blank : hasLead(raw) ? (LEADING.exec(raw)?.[0].length ?? 0) : 0
  const quoted = lead > 0 && raw[lead - 1] === '“' ? 1 : 0
  const start = token.start + lead - quoted
  const phrase = raw.slice(lead - quoted)
  const opener = phrase.charCodeAt(0)
  const pointing = POINTERS.has(opener) ? POINTING.exec(phrase) : null
  if (pointing) {
    const name = resolve(reading, names, sentence, index, pointing.groups!['what']!)
    return name ? { name, token: index, end: start + pointing[0].length, pointed: true } : undefined
  }
  const here = HERES.has(opener) ? HERE.exec(phrase) : null
  if (here) {
    const name =
      here[0] === '当地' || here[0] === '这里'
        ? findTopic(reading, names)
        : resolve(reading, names, sentence, index, here[0].replace(/里|人?民|委|政府|、.*/g, ''))
    return name ? { name, token: index, end: start + here[0].length, pointed: true } : undefined
  }
  const nation = NATIONS.has(opener) ? NATION.exec(phrase)?.[0] : undefined
  if (nation && !isBodyOf(phrase)) return { name: nation, token: index, end: start + nation.length }
  const country = findCountry(phrase)
  if (country && !isBodyOf(phrase)) return { name: country, token: index, end: start + country.length }
  const title = opener === TITLE ? /^《[^》]*》(?:等|[、和与]《[^》]*》)*/.exec(phrase) : null
  if (title) return { name: title[0], token: index, end: start + title[0].length }
  const name = findWhole(phrase)
  const given = findGiven(names, phrase)
  if (given && given.length >= (name?.end ?? 0))
    return { name: names.given.get(given)!, token: index, end: start + given.length }
  const short = findShort(reading, names, phrase)
  if (name && name.end >= (short?.length ?? 0)) return { name: name.text, token: index, end: start + name.end }
  return short ? { name: names.full.get(short)!, token: index, end: start + short.length } : undefined
}

/** 中国银行, 美国某公司: the body rather than the country that its name begins with. */
const BODY =
  /(?:公司|集团|银行|大学|学院|协会|学会|委员会|人大|政协|总局|研究院|科学院|中心|联合会|基金会|商会|部|局|医院|法院)$/
const isBodyOf = (phrase: string): boolean => BODY.test(findName(phrase)?.text ?? '')

/** 行业龙头某集团, 民企某公司 */
const DESCRIBED = /^.{0,8}(?:龙头企业?|巨头|上市公司|上市企业|民企|国企|央企|企业)(?=.{2,}(?:公司|集团)$)/

/** 电气企业、制造工厂: a list that no name begins. */
const isLoose = (name: string): boolean => {
  const at = name.indexOf('、')
  return at > 0 && !findName(name.slice(0, at)) && findDivisionName(name.slice(0, at)) === undefined
}

/** 协助某医院, 应某市: a verb or preposition that the tokens do not know, before a name. */
const LED =
  /^(?:之所以|所以|因此|如果|例如|并且|而且|由于|时任|或者|收到|协调|拉动|聘请|督促|主动|协助|移送|紧邻|毗邻|邀请|注册|购买|[如且应任距连遭赴](?=.{2,3}[省市县区州镇]))/

function unlead(name: Name): Name | undefined {
  // 家住某市某社区, 到某省: what stands before a full name of the gazetteer is none of it
  for (let at = 1; at <= 4 && at + 3 < name.text.length; at++) {
    if (!mayBeginDivision(name.text, at)) continue
    const length = [2, 3, 4, 5].find((one) => {
      const full = name.text.slice(at, at + one + 1)
      return FULL.has(full.at(-1)!) && findDivisions(full).some((place) => place.name === full)
    })
    if (length === undefined) continue
    const lead = name.text.slice(0, at)
    if (findDivisions(lead).length > 0 || /[省市县区州国]$/.test(lead)) break
    return { ...name, text: name.text.slice(at) }
  }
  const lead = LED.exec(name.text)?.[0]
  if (lead === undefined || name.text.length - lead.length < 3) return name
  const rest = findName(name.text.slice(lead.length))
  if (lead.length === 1 && !(rest && findDivisions(rest.text).length > 0)) return name
  return rest && rest.end === name.text.length - lead.length ? { ...name, text: rest.text } : undefined
}

/** A name with what an interpunct joins to it: 某孵化基地·某谷. */
function findWhole(phrase: string): Name | undefined {
  const found = findName(phrase)
  const name = found && unlead(found)
  if (!name || isLoose(name.text)) return undefined
  if (phrase[name.end] === '·') return { ...name, text: phrase, end: phrase.length }
  return { ...name, text: name.text.replace(DESCRIBED, '') }
}

/** The longest form of the newsroom's names that the phrase begins with. */
function findGiven({ given }: Names, phrase: string): string | undefined {
  let found = ''
  for (const form of given.keys()) if (form.length > found.length && phrase.startsWith(form)) found = form
  return found || undefined
}

function findShort(reading: Reading, names: Names, phrase: string): string | undefined {
  if (phrase.length < 2) return undefined
  findTopic(reading, names)
  if (names.heads.has(headOf(phrase)))
    for (let length = Math.min(6, phrase.length); length >= 2; length--) {
      const short = phrase.slice(0, length)
      const full = names.full.get(short)
      if (!full) continue
      const below = findBelow(phrase.slice(length), full)
      if (!below) return short
      call(names, short + below.short, below.full)
      return short + below.short
    }
  // the gazetteer is asked only for what no name of the text answers
  if (!mayBeginDivision(phrase, 0)) return undefined
  for (const { short, full } of readDivisionNames(phrase.slice(0, 4))) {
    if (names.unspoken.has(short) || isFeature(phrase, short.length)) continue
    if (!isSpokenOf(reading.story.text, short, full)) {
      names.unspoken.add(short)
      continue
    }
    call(names, short, full)
    // 温州永嘉: the one below
    const below = findBelow(phrase.slice(short.length), full)
    if (!below) return short
    call(names, short + below.short, below.full)
    return short + below.short
  }
  return undefined
}

/** The first two characters as a small number; a few pairs share one. */
const headOf = (words: string): number => (words.charCodeAt(0) * 31 + words.charCodeAt(1) * 7) & 0xffff

export function call(names: Names, short: string, full: string): void {
  names.full.set(short, full)
  names.heads.add(headOf(short))
}

export function remember(names: Names, name: string): void {
  if (names.seen.at(-1) !== name) names.seen.push(name)
  learn(names, name)
}

export function learn(names: Names, name: string): void {
  const own = /·(?<own>[^·]{2,8})$/.exec(name)?.groups?.['own']
  if (own && !names.full.has(own)) call(names, own, name)
  const short = findShortName(name)
  if (short && short.length >= 2 && !names.full.has(short)) call(names, short, name)
}

/** Names met that a pointing word is held against. */
const LOOKED = 400

/** The last name of that make-up: in the sentence, the sentences before, the article. */
function resolve(reading: Reading, names: Names, sentence: number, index: number, what: string): string | undefined {
  const { sentences } = reading.story
  const { paragraph } = sentences[sentence]!
  const ends = endsOf(what)
  const fits = (name: string): boolean =>
    ends.some((end) => name.endsWith(end)) && (what.length > 1 || !NO_PLACE.has(name.slice(-2)))
  const topic = findTopic(reading, names)
  const administrative = /^(?:省|自治区|市|区|县|旗|镇|乡|街道|社区|村)$/.test(what)
  if (administrative && fits(topic)) return topic
  // 全省 in a text about a city: the province that it lies in
  const above = administrative ? findDivisions(topic)[0]?.parents.find((name) => name.endsWith(what)) : undefined
  if (above) return above
  for (let s = sentence - 1; s >= Math.max(0, sentence - 4) && sentences[s]!.paragraph === paragraph; s--)
    ask(reading, names, s, Infinity)
  ask(reading, names, sentence, index)
  for (let i = names.seen.length - 1; i >= Math.max(0, names.seen.length - LOOKED); i--)
    if (fits(names.seen[i]!)) return names.seen[i]
  if (what === '社区' || what === '村') return findMentioned(reading, sentence, fits) ?? topic
  if (administrative) return findAdministrative(reading, what) ?? topic
  return findMentioned(reading, sentence, fits) ?? names.seen.at(-1) ?? topic
}

/** Asks the clauses that end before a token whom they are about, each once. */
function ask(reading: Reading, names: Names, sentence: number, before: number): void {
  const parsed = parseSentence(reading, sentence)
  for (
    let clause = parsed.clauses[parsed.asked];
    clause && clause.to <= before;
    clause = parsed.clauses[parsed.asked]
  ) {
    parsed.asked++
    findStated(reading, names, sentence, clause)
  }
}

/** The last name of that make-up in any place of the sentences before. */
function findMentioned(reading: Reading, sentence: number, fits: (name: string) => boolean): string | undefined {
  for (let s = sentence - 1; s >= Math.max(0, sentence - 4); s--) {
    const { tokens } = parseSentence(reading, s)
    for (let i = tokens.length - 1; i >= 0; i--) {
      if (tokens[i]!.class !== 'noun') continue
      const name = findName(reading.story.text.slice(tokens[i]!.start, tokens[i]!.end).replace(LEADING, ''))
      if (name && fits(name.text)) return name.text
    }
  }
  return undefined
}

function endsOf(what: string): readonly string[] {
  for (let length = Math.min(4, what.length); length >= 1; length--) {
    const ends = SAME_END[what.slice(-length)]
    if (ends) return ends
  }
  return [what.length === 1 ? what : what.slice(-2)]
}

/** 全省 in an article that never names it as a subject: the first name of that rank in the text. */
function findAdministrative(reading: Reading, what: string): string | undefined {
  const { text } = reading.story
  for (let at = text.indexOf(what, 2); at >= 0 && at < 20000; at = text.indexOf(what, at + 1)) {
    const before = /[\u4e00-\u9fa5]{2,3}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0]
    if (!before || NO_PLACE.has(before.slice(-1) + what)) continue
    const words = before.replace(/^.*[省市县区州的在为了是到从和与]/, '')
    const name = words.length >= 2 ? findName(words + what) : undefined
    if (/[省市县区]/.test(what) && findDivisions(words + what).length === 0) continue
    if (name && !/[全该我本各]/.test(words) && name.text === words + what && text[at + what.length] !== '级')
      return name.text
  }
  return undefined
}
