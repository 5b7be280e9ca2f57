// A noun phrase -> the place, organisation or thing that it begins with, by make-up: 北白象镇规上工业总产值 -> 北白象镇.
import { codesOf } from '../../lexicon/codes.ts'
import { findDivisions } from '../../almanac/places.ts'
import { BODIES, NO_PLACE, ORGANISATION_ENDS, PLACE_ENDS, WEAK_ENDS } from '../../lexicon/organisations.ts'

export interface Name {
  readonly text: string
  readonly kind: 'place' | 'organisation'
  /** Its end within the phrase. */
  readonly end: number
}

const SINGLE = new Set(PLACE_ENDS.filter((end) => end.length === 1))
/** After a place's last character these make another word of it: 市级, 县域, 村民, 乡镇. */
const NO_NEXT = new Set([...'级域民长场容花直属辖界貌志庭块城区郊值面'])
const WEAK = new Set(WEAK_ENDS)
const WHOLE = new Set(BODIES)

/** Ends of names by their last character, the longest first; [] where only a place ends so. */
let ends: (readonly string[])[] | undefined
/** Which of `ends` a character code has; 0 for none. */
const LAST = new Uint8Array(65536)

function readEnds(): (readonly string[])[] {
  if (ends) return ends
  const lists: string[][] = [[]]
  const listOf = (last: string): string[] => {
    const code = last.charCodeAt(0)
    if (LAST[code] === 0) LAST[code] = lists.push([]) - 1
    return lists[LAST[code]!]!
  }
  for (const end of [...BODIES, ...ORGANISATION_ENDS, ...WEAK_ENDS, ...PLACE_ENDS.filter((place) => place.length > 1)])
    listOf(end.at(-1)!).push(end)
  for (const last of SINGLE) listOf(last)
  for (const list of lists) list.sort((a, b) => b.length - a.length)
  return (ends = lists)
}

function isPlaceEnd(phrase: string, at: number): boolean {
  const next = phrase[at + 1] ?? ''
  if (at < 2 && phrase[at] !== '市' && phrase[at] !== '县') return false
  if (
    at < 1 ||
    NO_NEXT.has(next) ||
    (phrase[at] === '旗' && /[下舰]/.test(next)) ||
    (phrase[at] === '乡' && /[镇村]/.test(next)) ||
    (phrase[at] === '县' && next === '市')
  )
    return false
  for (let length = 4; length >= 2; length--) {
    if (length > at + 1) continue
    const word = phrase.slice(at + 1 - length, at + 1)
    if (length > 2 && isDivision(word)) return true
    if (NO_PLACE.has(word)) return false
  }
  // 一季稻区, 活动区: a district is one that the gazetteer knows
  return phrase[at] !== '区' && phrase[at] !== '省'
}

const divisions = new Map<string, boolean>()

/** 鹿城区 is one, 主城区 is none. */
function isDivision(name: string): boolean {
  const known = divisions.get(name)
  if (known !== undefined) return known
  if (divisions.size > 50_000) divisions.clear()
  const found = findDivisions(name).some((place) => place.name === name)
  divisions.set(name, found)
  return found
}

const OPENS = codesOf('“《（(')
const CLOSES = codesOf('”》）)')

function isBalanced(phrase: string, end: number): boolean {
  let depth = 0
  for (let i = 0; i < end; i++) {
    const code = phrase.charCodeAt(i)
    if (OPENS.has(code)) depth++
    else if (CLOSES.has(code) && --depth < 0) return false
  }
  return depth === 0
}

/** An end that with the next character is another word: 大学生, 人民大会堂, 政府工作报告. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  大学: '生城',
  中学: '生',
  小学: '生',
  高中: '生',
  大会: '堂',
  银行: '卡业',
  市场: '主监准化份占价经',
  公司: '法制债',
  集团: '军化',
  政府: '工采性债投',
  中心: '城镇',
  工厂: '化',
  农场: '主',
  高铁: '站新',
}

/** Companies that are called by what they are to another. */
const NAMELESS = /^(?:归属|控股|参股|全资|下属|旗下|报告期内|联营)?[母子分总本]?公司$/

/** Begins a phrase that describes and does not name: 高效益项目, 老旧工业区. */
const COMMON =
  /^(?:[各多每某几他她我你\d]|[两一二三四五六七八九十百](?=[个座批家些项条所位名类])|新建|重点|重大|大型|小型|特色|优质|高|老旧|传统|新|现代|地方|当地|相关|有关|专业|部分|主要|更多|许多|众多|一批|一个|一座|这些|那些|不少|其他|各地|基层|民营|国有|省级|市级|县级|国家级|全国(?!人大|政协|人民|总工会|妇联|工商联)|请|包括|原先|报告期|暑期|该|不|可|这|到这|经[省市国]|航空公司|基金公司|商业银行|再?保险公司|证券公司|房地产|上市|跨国|初级中学|普通高中|高等|职业|义务教育|基础教育|农业合作社|先进|国际金融|以及|其实|由于|大部分|绝大部分|部分|本[次届地]|受|经|致|如果|例如|因为|但|而|与|对)/

/** The end of a name, with at least two characters before it, whose last character stands at the offset. */
function findEnd(candidates: readonly string[], phrase: string, at: number): string | undefined {
  for (let i = 0; i < candidates.length; i++) {
    const from = at + 1 - candidates[i]!.length
    if ((from >= 2 || (from === 0 && WHOLE.has(candidates[i]!))) && phrase.startsWith(candidates[i]!, from))
      return candidates[i]
  }
  return undefined
}

/** The longest beginning of the phrase that ends as a name does. A weak end (项目, 平台) counts only behind a place or a quotation. */
export function findName(phrase: string): Name | undefined {
  const lists = readEnds()
  let [to, kind] = [0, 'place' as Name['kind']]
  let common: boolean | undefined
  for (let at = 1; at < phrase.length; at++) {
    const list = LAST[phrase.charCodeAt(at)]!
    if (list === 0) continue
    const end = findEnd(lists[list]!, phrase, at)
    if (end) {
      if (WEAK.has(end) && to === 0 && !/[”》]/.test(phrase.slice(0, at))) continue
      if (end.length === 1 && phrase.length > at + 1) continue
      if (OTHER_WORD[end]?.includes(phrase[at + 1] ?? '，')) continue
      if (to === 0 && (common ??= COMMON.test(phrase))) continue
      if (!isBalanced(phrase, at + 1) || NAMELESS.test(phrase.slice(0, at + 1))) continue
      kind = end === '街道' || end === '社区' || end === '自治区' || end === '自治州' ? 'place' : 'organisation'
      to = at + 1
    } else if (SINGLE.has(phrase[at]!) && isPlaceEnd(phrase, at) && !(common ??= COMMON.test(phrase))) {
      kind = 'place'
      to = at + 1
    }
  }
  return to > 0 ? { text: phrase.slice(0, to), kind, end: to } : undefined
}

/** What remains of a place's name without its rank, and without the places above it: 乐清市柳市镇 -> 柳市; undefined where it is too short to stand alone. */
export function findShortName(name: string): string | undefined {
  const bare = name.replace(/(?:自治[区州县]|[省市区县旗镇乡村]|街道|社区)$/, '')
  if (bare === name) return undefined
  for (let at = bare.length - 3; at >= 0; at--) if (at > 0 && SINGLE.has(bare[at]!)) return bare.slice(at + 1)
  return bare.length >= 2 && bare.length <= 6 ? bare : undefined
}
