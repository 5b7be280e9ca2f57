// A point with its kind -> the metric of its claim, stated in the clause or carried from what was measured before.
import type { ClaimKind, Figure, Part } from '../../model.ts'
import { findMetric } from '../../lexicon/metrics.ts'
import { findDivisions } from '../../almanac/places.ts'
import { findName } from '../clauses/names.ts'
import { trim } from '../clauses/parse.ts'
import { findListName } from './ranking.ts'
import { complete, readAfter, readBefore, readDeed, readPredicate, readTail, type Place } from '../clauses/noun-phrase.ts'
import type { Stated } from '../clauses/resolve.ts'

const stated = (value: string): Part<string> => ({ value, stated: true })

export interface Wanted {
  readonly kind: ClaimKind
  readonly figure: Figure | undefined
  /** The point is the first of a change. */
  readonly changed: boolean
  /** The subject of the clause that follows. */
  readonly next: Stated | undefined
}

export function readMetric(place: Place, wanted: Wanted): Part<string> {
  const own = place.reading.words?.metrics
  const { kind, figure, changed } = wanted
  if (place.respective?.metric) return stated(place.respective.metric)
  const named = figure && BY_UNIT[figure.unit]
  if (named && kind !== 'growth') {
    const { noun } = readBefore(place, false)
    return stated(named !== '年龄' && noun.endsWith(named.slice(-1)) ? noun : named)
  }
  switch (kind) {
    case 'date':
      return stated(readPredicate(place, wanted.next))
    case 'superlative':
      return readSuperlative(place, wanted)
    case 'rank':
      return readRank(place, figure)
    case 'duration':
      if (!changed) return readDuration(place, wanted)
      break
    case 'share': {
      const group = isGroup(place) ? readDeed(place, true) : ''
      if (group) return stated(group)
      const share = readShare(place)
      if (share) return stated(share)
      const { noun, verb } = readBefore(place, true)
      // 汇聚了某市近八成的外籍商户
      if (place.parsed.tokens[place.token + 1]?.class === 'de' && (!noun || isWhere(noun) || findName(noun)))
        return stated(verb + readAfter(place, false))
      break
    }
    case 'count':
    case 'area':
    case 'target':
      if (figure && (figure.unit !== '' || kind === 'count')) return readCount(place, wanted)
  }
  if (kind === 'amount' && figure?.kind === 'number') {
    // 0装修成本, 7000万产值的利润: money by the noun behind it
    const behind = readAfter(place, false).replace(/的.*/, '')
    if (findMetric(behind, own)) return stated(behind)
  }
  const { noun, verb } = readBefore(place, kind === 'amount' || kind === 'count')
  if (figure?.unit === '级') {
    const behind = readAfter(place, false)
    if (behind) return stated(behind)
  }
  const tail = noun && kind === 'amount' ? readTail(place) : ''
  const owned = tail && !noun.endsWith(tail + tail) ? readAfter(place, false) : ''
  if (owned) return stated(tail + owned)
  if (noun && (kind === 'amount' || kind === 'area') && figure && !findMetric(noun, own) && (place.label || place.whole))
    return stated(partOf(noun, figure, place))
  // 完成全年目标的57%: of what was measured just before
  if (noun && kind === 'share' && place.last && readBefore(place, true).verb === '完成') return stated(`${place.last}完成${noun}`)
  if (noun)
    return stated(complete(kind === 'amount' && noun.length > 3 && findMetric(noun, own) ? noun : verb + noun, place.last))
  if (kind === 'share' || kind === 'amount' || kind === 'target' || kind === 'ratio' || kind === 'count') {
    const behind = readAfter(place, false)
    if (behind) return stated(verb + behind)
  }
  // 财政收入完成58.2亿元
  const measured = verb && verb.length === 2 ? readBefore({ ...place, token: verbToken(place) }, false).noun : ''
  if (measured && findMetric(measured, own)) return stated(measured)
  if (verb) return stated(verb)
  return { value: place.last, stated: false }
}

function verbToken({ parsed, clause, token }: Place): number {
  let i = token - 1
  while (i > clause.from && parsed.tokens[i]!.class !== 'verb') i--
  return i
}

/** 40%的企业有意并购: the share of a group that does something, at the head of its clause. */
const isGroup = ({ parsed: { tokens }, clause, token }: Place): boolean => {
  for (let i = clause.from; i < token; i++)
    if (!['adverb', 'now', 'reach', 'link', 'preposition'].includes(tokens[i]!.class)) return false
  return tokens[token + 1]?.class === 'de' || ['verb', 'adverb', 'preposition'].includes(tokens[token + 1]?.class ?? '')
}

function readCount(place: Place, { kind, figure, next }: Wanted): Part<string> {
  const { tokens } = place.parsed
  const is = readIs(place)
  if (is) return stated(is)
  // 110亩的某产业园
  if (kind === 'area' && place.stated && place.stated.token > place.token) return stated('面积')
  const read = readBefore(place, true)
  const { verb } = read
  const noun = isWhere(read.noun) ? '' : read.noun
  const beside = tokens[place.token + 1]?.class
  const behind = readAfter(place, false)
  const tail = noun ? readTail(place) : ''
  if (behind && tail) return stated(tail + behind)
  if (behind && (!noun || beside !== 'de')) {
    const listed = endsList(place)
    const touching = noun && !listed && tokens[place.token - 1]!.class === 'noun' && kind !== 'target' ? noun : ''
    if (verb && (touching || !noun || listed)) return stated(verb + touching + behind)
    if (touching && touching.length + behind.length < 20) return stated(touching + behind)
    const deed = verb ? '' : readDeed(place)
    return stated(behind + deed)
  }
  if (noun)
    return {
      value: complete(partOf(inherit(verb + noun, place.last), figure!, place), place.last),
      stated: true,
    }
  // 转化企业新增1013家
  if (/^(?:新增|净增|新设|新登记|新注册)$/.test(verb)) {
    const head = readBefore({ ...place, token: verbToken(place) }, false).noun
    if (head && !isWhere(head)) return stated(head + verb)
  }
  if (verb) return stated(partOf(verb, figure!, place) + (/人次|车次/.test(figure!.unit) ? figure!.unit : ''))
  if (place.last) return { value: place.last, stated: false }
  return stated(readPredicate(place, next))
}

/** What a unit measures by itself. */
const BY_UNIT: Readonly<Record<string, string>> = { 岁: '年龄', 周岁: '年龄', 层: '层数', '℃': '气温', 摄氏度: '气温' }

/** Characters of what they are. */
const DEED = 14

/** 其中76家为私营企业: what the counted ones are. */
function readIs({ reading, parsed: { tokens }, clause, token }: Place): string {
  const [is, last] = [tokens[token + 1], tokens[clause.to - 1]!]
  if (token + 2 >= clause.to || is?.class !== 'reach' || last.class !== 'noun') return ''
  const { text } = reading.story
  if (!/^[为是]$/.test(text.slice(is.start, is.end)) || last.end - is.end > DEED) return ''
  for (let i = clause.from; i < token; i++) if (tokens[i]!.class === 'noun' || tokens[i]!.class === 'verb') return ''
  return trim(text.slice(is.end, last.end))
}

/** 全国, 浙江: where things are from, not what they are. */
const isWhere = (noun: string): boolean =>
  /^(?:全[国省市县区球]|世界|国内)$/.test(noun) ||
  (noun.length >= 2 && noun.length <= 3 && findDivisions(noun).length > 0)

/** 华北电力大学等8家院校: the noun before the count is a list that the count sums up. */
function endsList({ reading, parsed, token }: Place): boolean {
  const before = parsed.tokens[token - 1]
  if (before?.class !== 'noun') return false
  const words = reading.story.text.slice(before.start, before.end)
  return words.endsWith('等') || words.includes('、')
}

/** 国家级企业技术中心2家、省级54家: the level alone takes the noun of the one before. */
function inherit(noun: string, last: string): string {
  if (!/^(?:[国省市县区]家?级?|[国省市县]内|其中.*)$/.test(noun)) return noun
  const head = /^.*?(?:[国省市县区]家?级|[国省市县]内)(?<rest>.{2,})$/.exec(last)?.groups?.['rest']
  return head ? noun + head : noun
}

/** 竣工面积50亩，其中住宅30亩: 住宅面积; a part that names things of its own stands alone. */
function partOf(noun: string, { unit }: Figure, { whole, label, reading }: Place): string {
  const own = reading.words?.metrics
  if (findMetric(noun, own)) return noun
  if (label) return noun + label
  if (!whole || whole.unit !== unit || whole.metric.length < 2) return noun
  const head = findMetric(whole.metric, own)?.name ?? whole.metric.slice(-2)
  return noun.includes(head.slice(-2)) || (noun.length > 3 && !findMetric(whole.metric, own)) ? noun : noun + head
}

/** A占B的29%: A占B. */
function readShare(place: Place): string | undefined {
  const { reading, parsed, clause, token, last } = place
  const { text } = reading.story
  for (let i = token - 1; i >= clause.from; i--) {
    const { class: kind, start } = parsed.tokens[i]!
    if (kind !== 'reach' || text[start] !== '占') continue
    const part = i > clause.from ? readBefore({ ...place, token: i }, false).noun : ''
    const whole = text
      .slice(start, parsed.tokens[token]!.start)
      .replace(/（.*/, '')
      .replace(/的?[为达到约近超]*$/, '')
    return (part || last.replace(/占.*$/, '')) + whole
  }
  return undefined
}

function readDuration(place: Place, { next }: Wanted): Part<string> {
  const { noun } = readBefore(place, false)
  if (/(?:时间|车程|时长|工期|寿命|年龄|周期|期限|行程)$/.test(noun)) return stated(noun)
  const behind = readAfter(place, false)
  if (/^(?:车程|时间|工期)/.test(behind)) return stated(behind)
  const predicate = readPredicate(place, next)
  // 连续20个月保持增长: of what was measured just before
  if (!noun && place.last && /^(?:保持|实现|位居|增长|下降|上升|回升|居|正增长)/.test(predicate))
    return { value: place.last + predicate, stated: false }
  return stated(predicate || noun)
}

function readRank(place: Place, figure: Figure | undefined): Part<string> {
  const { noun } = readBefore(place, false)
  if (figure?.unit === '强') return stated(noun.replace(/.*(?=全[国省市])|.*[、等]/, '') + figure.text)
  const words = rankedNoun(place, noun)
  if (words) return stated(complete(words, place.last))
  if (place.last) return { value: place.last, stated: false }
  const list = findListName(place)
  if (list) return stated(list)
  return { value: place.ranking?.list ?? '排名', stated: false }
}

/** 综合实力排名全省第2位, 多项指标居全市前列: what is ranked, without where. */
function rankedNoun(place: Place, noun: string): string | undefined {
  const words = noun
    .replace(/^(?:全[国省市县区球镇乡](?:山区海岛县)?|世界|亚洲|国内)/, '')
    .replace(/(?:居|列|排名?)$/, '')
  if (words.length > 3 || findMetric(words, place.reading.words?.metrics)) return words.replace(/全[国省市县区]$/, '')
  const { tokens } = place.parsed
  for (let i = place.token - 1; i > place.clause.from; i--)
    if (tokens[i]!.class === 'reach') {
      const ranked = readBefore({ ...place, token: i }, false).noun
      return ranked.length > 1 && !isWhere(ranked) ? ranked : undefined
    }
  return undefined
}

function readSuperlative(place: Place, { next }: Wanted): Part<string> {
  const { reading, parsed, token } = place
  const words = reading.story.text.slice(parsed.tokens[token]!.start, parsed.tokens[token]!.end)
  const { noun } = readBefore(place, false)
  if (/^最|^第[一1]镇?$/.test(words)) {
    const bare = noun.replace(/^(?:全[国省市县区]|世界|国内)/, '').replace(/^.*(?=综合|经济)/, '')
    if (bare.length >= 2 && !isWhere(bare)) return stated(bare)
  }
  const behind = readAfter(place, true)
  // 全省人工智能赋能制造业首批试点
  if (behind && behind.length < 4 && noun.length > 3) return stated(noun.replace(/^全[国省市县区]/, '') + behind)
  return stated(behind || readPredicate(place, next) || noun)
}
