// A point with its kind -> the metric of its claim, stated in the clause or carried from what was measured before.
import type { ClaimKind, Figure, Part } from '../../model.ts'
import { findMetric } from '../../lexicon/metrics.ts'
import { complete, readAfter, readBefore, readPredicate, type Place } from './measured.ts'
import type { Stated } from './resolve.ts'

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
  const { kind, figure, changed } = wanted
  if (place.respective?.metric) return stated(place.respective.metric)
  switch (kind) {
    case 'date':
      return stated(readPredicate(place, wanted.next))
    case 'superlative':
      return readSuperlative(place, wanted)
    case 'rank':
      return readRank(place)
    case 'duration':
      if (!changed) return readDuration(place, wanted)
      break
    case 'share': {
      const share = readShare(place)
      if (share) return stated(share)
      break
    }
    case 'count':
    case 'area':
    case 'target':
      if (figure && figure.unit !== '') return readCount(place, wanted)
  }
  const { noun, verb } = readBefore(place, kind === 'amount' || kind === 'count')
  if (noun) return stated(complete(kind === 'amount' && findMetric(noun) ? noun : verb + noun, place.last))
  if (kind === 'share' || kind === 'amount' || kind === 'target' || kind === 'ratio' || kind === 'count') {
    const behind = readAfter(place, false)
    if (behind) return stated(verb + behind)
  }
  if (verb) return stated(verb)
  return { value: place.last, stated: false }
}

function readCount(place: Place, { kind, figure, next }: Wanted): Part<string> {
  const { noun, verb } = readBefore(place, true)
  const owned = place.parsed.tokens[place.token + 1]?.class === 'de'
  const behind = readAfter(place, false)
  if (behind && (!noun || (kind === 'count' && !owned))) {
    if (verb && !noun) return stated(verb + behind)
    return stated(noun || verb ? behind : readAfter(place, true) || behind)
  }
  if (noun)
    return { value: complete(partOf(inherit(verb + noun, place.last), figure!, place), place.last), stated: true }
  if (verb) return stated(verb + (/人次|人|车次/.test(figure!.unit) ? figure!.unit : ''))
  if (place.last) return { value: place.last, stated: false }
  return stated(readPredicate(place, next))
}

/** 国家级企业技术中心2家、省级54家: the level alone takes the noun of the one before. */
function inherit(noun: string, last: string): string {
  if (!/^(?:[国省市县区]家?级?|[国省市县]内|其中.*)$/.test(noun)) return noun
  const head = /^.*?(?:[国省市县区]家?级|[国省市县]内)(?<rest>.{2,})$/.exec(last)?.groups?.['rest']
  return head ? noun + head : noun
}

/** 项目31个，其中甲类18个: 项目：甲类; a part that names the whole's noun itself stands alone. */
function partOf(noun: string, { unit }: Figure, { whole }: Place): string {
  if (!whole || whole.unit !== unit || findMetric(noun) || whole.metric.length < 2) return noun
  return noun.includes(whole.metric.slice(-2)) || noun.includes('：') ? noun : `${whole.metric}：${noun}`
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

const SCOPE_AT_END = /(?:全[国省市县区球镇乡]|世界|亚洲|国内|[\u4e00-\u9fa5]{2,3}[省市县区镇]?)$/

function readRank(place: Place): Part<string> {
  const { noun } = readBefore(place, false)
  const words = noun
    .replace(/^(?:全[国省市县区球镇乡](?:山区海岛县)?|世界|亚洲|国内)/, '')
    .replace(/(?:居|列|位居|位列|排名?)$/, '')
  if (words.length > 3 || findMetric(words)) return stated(complete(words.replace(/全[国省市县区]$/, ''), place.last))
  if (place.last) return { value: place.last, stated: false }
  const list = findListName(place)
  return list ? stated(list) : { value: words && !SCOPE_AT_END.test(words) ? words : '排名', stated: false }
}

/** “…500强”榜单, …百强县, …名单 in the sentence before the rank. */
function findListName({ reading, parsed, token }: Place): string | undefined {
  const { text } = reading.story
  const from = parsed.tokens[0]!.start
  const before = text.slice(Math.max(from, parsed.tokens[token]!.start - 80), parsed.tokens[token]!.start)
  return /(?<list>[^，。；“”《》]{2,20}(?:[百千\d]强(?:[镇县市区]|企业)?|榜单?|名单|排行榜|指数|大赛|评比|考核))[”》]?[^“《]*$/.exec(
    before,
  )?.groups?.['list']
}

function readSuperlative(place: Place, { figure, next }: Wanted): Part<string> {
  const { reading, parsed, token } = place
  const words = reading.story.text.slice(parsed.tokens[token]!.start, parsed.tokens[token]!.end)
  if (words.startsWith('最') || (figure && /^第[一1]$/.test(figure.text))) {
    const { noun } = readBefore(place, false)
    const bare = noun.replace(/^(?:全[国省市县区]|世界|国内|[\u4e00-\u9fa5]{2,3}(?=综合|经济|省域))/, '')
    if (bare.length >= 2) return stated(bare)
  }
  const behind = readAfter(place, true)
  return stated(behind || readPredicate(place, next) || readBefore(place, true).noun)
}
