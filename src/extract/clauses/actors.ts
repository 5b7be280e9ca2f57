// A noun where a clause's subject stands, whose make-up shows no name -> who acts: 多路救援力量抵达, 受访者选择.
import { findMetric } from '../../lexicon/metrics.ts'
import type { Clause, Reading } from './parse.ts'
import type { Names, Stated } from './resolve.ts'
import type { Token, TokenClass } from './tokens.ts'

/** Words that a predicate follows: the noun before them is a subject. */
const PREDICATE = new Set<TokenClass>(['adverb', 'verb'])
const AGENT = /^(?:由|将|与|于|被|在|自|从|对|向|以)$/
const NO_SUBJECT =
  /^(?:这|那|其|它|他|她|我|大家|双方|结果|记者|空间|有的|会上|现场|今年|去年|近年|一批|一系列|一条|一个|本报|通讯员|第[一二三]产业|千方百计|因地制宜|因时制宜|分[类层]|初步|提质|深[化入]|统筹|持续|不|更|最|每|从|以|为)|[地力化性度上中下里后前时差额率量价值数济兴展业面型平金费款税质境会式程态净革育益障危机贸易略权放]$|(?:创新|建设|治理|增效|公路)$/
/** Verbs of being there: what stands before them has a number and does nothing. */
const STATIVE = /^(?:新增|净增|增设|有|拥有|实现|位于|达成|保持|维持|没有|包括|涉及|覆盖|涵盖|来自|成交|用于|占有)$/

/** How those who act are called: people, bodies, machines that move. */
const ACTING =
  /(?:[者员队组众民户师军警方商]|[^大]家|人|企业|公司|集团|部门|机构|单位|力量|厂商|品牌|银行|法院|学校|医院|政府|组织|团队|专班|支部|行业|协会|高管|老人|儿童|孩子|学生|[客车船机轮艇]|列车|航班|公交|线路|工程|项目|理论|技术|成果|媒体|网站|全代会|大会|会议|消费者|经济|乡镇|村镇|省份|城市|县市|州）|各地|地区)$/

const LONGEST = 20

export function findActor(
  { story: { text }, words }: Reading,
  names: Names,
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
): Stated | undefined {
  const own = text.slice(tokens[i]!.start, tokens[i]!.end)
  if (names.themes.has(own)) return { name: own, token: i, end: tokens[i]!.end }
  // 某市的救援力量: with what stands before 的
  let first = i
  let last = i
  while (last + 2 < to && tokens[last + 1]!.class === 'de' && tokens[last + 2]!.class === 'noun') last += 2
  while (first - 2 >= from && tokens[first - 1]!.class === 'de' && tokens[first - 2]!.class === 'noun') first -= 2
  const { start } = tokens[first]!
  const { end } = tokens[last]!
  const next = tokens[last + 1]
  if (!next || last + 1 >= to || end - start < 2 || end - start > LONGEST) return undefined
  // 民营经济为中国提供; 消费者对某物的关注度
  const serves = next.class === 'reach' && text.startsWith('为', next.start) && tokens[last + 2]?.class === 'noun'
  const regards = next.class === 'preposition' && text.startsWith('对', next.start)
  if (
    !serves &&
    !PREDICATE.has(next.class) &&
    !(next.class === 'preposition' && AGENT.test(text.slice(next.start, next.end)))
  )
    return undefined
  const verb = findVerb(tokens, last + (serves ? 2 : 1), to)
  if (!regards && !verb) return undefined
  if (verb && STATIVE.test(text.slice(verb.start, verb.end))) return undefined
  const name = text.slice(start, end).replace(/^(?:其中|随后|之后|届时)|计划$/g, '')
  if (!ACTING.test(name) && !isRecurring(names, text, name, start)) return undefined
  if (name.length < 2 || NO_SUBJECT.test(name) || findMetric(name, words?.metrics) || /[，。“”（）]/.test(name))
    return undefined
  return { name, token: last, end, plain: true }
}

/** Whatever noun opens the clause: who or what an event is told of (1986年，该墓出土). */
export function findOpening(
  { story: { text }, words }: Reading,
  tokens: readonly Token[],
  { from, to }: Clause,
): Stated | undefined {
  let first = from
  while (first < to && PASSED.has(tokens[first]!.class)) first++
  let last = first
  while (last + 2 < to && tokens[last + 1]!.class === 'de' && tokens[last + 2]!.class === 'noun') last += 2
  if (first >= to || tokens[first]!.class !== 'noun' || last + 1 >= to) return undefined
  const next = tokens[last + 1]!
  if (!PREDICATE.has(next.class) && next.class !== 'preposition' && next.class !== 'change') return undefined
  const { start } = tokens[first]!
  const { end } = tokens[last]!
  const name = text.slice(start, end)
  if (name.length < 2 || name.length > LONGEST || EMPTY.test(name) || findMetric(name, words?.metrics)) return undefined
  return { name, token: last, end, plain: true }
}

const PASSED = new Set<TokenClass>(['adverb', 'now', 'link', 'point'])
const EMPTY = /^(?:来|客户|这|那|其|它|他|她|我|记者|今年|去年|同时|此时|届时|开始|一[些批]?$)|[，。“”]|[时后前中里间]$/

/** What is asked of a long text: so much on both sides. */
const AROUND = 30_000

/** A name that no make-up shows comes again in the text. */
function isRecurring(names: Names, text: string, name: string, at: number): boolean {
  if (name.length < 3 || name.length > 12 || LOOSE.test(name)) return false
  const known = names.repeated.get(name)
  if (known !== undefined) return known
  const near = text.length <= 2 * AROUND ? text : text.slice(Math.max(0, at - AROUND), at + AROUND)
  const repeated = near.indexOf(name, near.indexOf(name) + name.length) >= 0
  names.repeated.set(name, repeated)
  return repeated
}

const LOOSE =
  /^(?:客户|群众|居民|游客|市场|数据|企业|产品|项目|活动|工作|资金|技术|人们|目标|方案|会议|产业|经济|服务|一|不|更|各|大|全|新|高|双|多|两|三|四|五|地方|乡村|民生|归属|城镇|农村)|[者们、]$/

/** The verb that the subject governs: none where the clause only reaches a figure. */
function findVerb(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.class === 'verb') return tokens[i]
    if (tokens[i]!.class === 'reach' || tokens[i]!.class === 'change') return undefined
  }
  return undefined
}
