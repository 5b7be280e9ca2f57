// A text -> names that it spells in two ways: with and without a dot, with two characters of one sound, with one word more.
import { soundGroups } from '../lexicon/name-sounds.ts'
import type { Span } from '../model.ts'
import { occurrencesOf } from '../text/occurrences.ts'

/** One name, spelt in two ways. */
export interface Variant {
  /** The later or rarer spelling. */
  readonly at: Span
  readonly against: Span
  readonly kind: 'dot' | 'sound' | 'word' | 'look'
  /** True where nothing but one name can be meant. */
  readonly sure: boolean
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const DOT = /[一-龥]{2}[·•・‧][一-龥]{2}/g
// 中国·青石文化节: the country before a festival is set off at will.
const SET_OFF = /^(?:中国|世界|全国|浙江)/

/** 惬意·青石 beside 惬意青石. */
export function* findDotted(text: string): Generator<Variant> {
  const seen = new Set<string>()
  for (const match of text.matchAll(DOT)) {
    const dotted = match[0]
    if (seen.has(dotted) || SET_OFF.test(dotted)) continue
    seen.add(dotted)
    const plain = dotted.slice(0, 2) + dotted.slice(3)
    const at = text.indexOf(plain)
    if (at < 0) continue
    const [with_, without] = [
      { start: match.index, end: match.index + 5 },
      { start: at, end: at + 4 },
    ]
    const rarer = countOf(text, dotted) <= countOf(text, plain)
    const [first, second] = rarer ? [without, with_] : [with_, without]
    // Events set their names off at will (青海·湟中 武术大赛); a name in quotation marks is one name
    const sure = text[match.index - 1] === '“' || text[at - 1] === '“'
    yield { ...widen(text, second, first), kind: 'dot', sure }
  }
}

/** Both places with the characters that stand alike around them: 惬意·青 becomes 惬意·青石. */
function widen(text: string, at: Span, against: Span): { at: Span; against: Span } {
  let [left, right] = [0, 0]
  const alike = (a: number, b: number): boolean => text[a] === text[b] && isHan(text.charCodeAt(a))
  while (left < 4 && alike(at.start - left - 1, against.start - left - 1)) left++
  while (right < 4 && alike(at.end + right, against.end + right)) right++
  const wider = ({ start, end }: Span): Span => ({ start: start - left, end: end + right })
  return { at: wider(at), against: wider(against) }
}

/** True where two spellings stand in one sentence: a list has them as two things. */
const isListed = (text: string, first: Span, second: Span): boolean =>
  !/[。！？\n]/.test(text.slice(first.end, second.start))

function countOf(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < 9; at = text.indexOf(word, at + 1)) count++
  return count
}

const keyOf = (left: number, group: number, right: number): number => (left * 65536 + right) * 128 + group

/** Where a character of a confusable sound stands between two others: key of the three, character, place. */
export function* readSounds(text: string): Generator<{ key: number; code: number; at: number }> {
  const groups = soundGroups()
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at)
    const group = groups[code]!
    if (group === 0) continue
    const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
    if (isHan(left) && isHan(right)) yield { key: keyOf(left, group, right), code, at }
  }
}

/** A sum over three characters, the middle one by its sound -> that one's code, or MIXED where two were seen. */
const slots = new Uint16Array(16_384)
const MIXED = 0xffff

const slotOf = (left: number, group: number, right: number): number => (left * 31 + right * 7 + group * 131) & 16_383

/** The places of confusable characters between two others whose like, spelt in another way, may stand in the text too. */
function readMixed(text: string): number[] {
  const groups = soundGroups()
  const [places, of]: [number[], number[]] = [[], []]
  let mixed = false
  slots.fill(0)
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at)
    const group = groups[code]!
    if (group === 0) continue
    const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
    if (!isHan(left) || !isHan(right)) continue
    const slot = slotOf(left, group, right)
    const before = slots[slot]!
    if (before === 0) slots[slot] = code
    else if (before !== code) {
      slots[slot] = MIXED
      mixed = true
    }
    places.push(at)
    of.push(slot)
  }
  return mixed ? places.filter((_, index) => slots[of[index]!] === MIXED) : []
}

/** 螺丝城 beside 螺蛳城. */
export function* findSounds(text: string): Generator<Variant> {
  const places = readMixed(text)
  if (places.length === 0) return
  const groups = soundGroups()
  const listed = new Set<number>()
  const seen = new Map<number, { code: number; at: number }[]>()
  for (const at of places) {
    const code = text.charCodeAt(at)
    const key = keyOf(text.charCodeAt(at - 1), groups[code]!, text.charCodeAt(at + 1))
    const before = seen.get(key)
    if (!before) seen.set(key, [{ code, at }])
    else {
      const last = before.at(-1)!
      if (before.length < 9) before.push({ code, at })
      const others = before.filter((place) => place.code !== code)
      if (last.code === code || others.length === 0) continue
      const span = (place: number): Span => ({ start: place - 1, end: place + 2 })
      // 复兴村、复新村 in one list are two villages.
      if (others.some((other) => isListed(text, span(other.at), span(at)))) listed.add(key)
      if (listed.has(key)) continue
      yield { ...widen(text, span(at), span(others[0]!.at)), kind: 'sound', sure: true }
    }
  }
}

export interface Name extends Span {
  readonly name: string
}

const NAMED =
  '有限公司 研究院 研究所 中心 产业园 科技园 创业园 工业园 孵化园 孵化器 基地 平台 实验室 联盟 协会 商会 委员会 示范区 开发区 试验区 大赛 论坛 小镇 综合体 庄园 博览会 街区 企业'
const NO_NAME = '的和与及或在了是由对将从被把向等为以到让使'
const isOfName = (char: string): boolean => char >= '一' && char <= '龥' && !NO_NAME.includes(char)

const KINDS = NAMED.split(' ')

/** Where the words stand that end a name, in order; before 镇, 城, 村, 区 they end none. */
function readEnds(text: string): (readonly [number, number])[] {
  const ends: (readonly [number, number])[] = []
  for (const word of KINDS) {
    for (const at of occurrencesOf(text, word)) {
      const end = at + word.length
      if (!'镇城村区'.includes(text[end] ?? '。')) ends.push([at, end])
    }
  }
  return ends.sort(([a], [b]) => a - b)
}

/** Every name that ends like an organisation, a place of business or an event, from its first character that can be known. */
export function readNames(text: string): Name[] {
  const names: Name[] = []
  for (const [at, end] of readEnds(text)) {
    let start = at
    while (start > 0 && end - start < 20 && isOfName(text[start - 1]!)) start--
    if (at - start >= 3) names.push({ start, end, name: text.slice(start, end) })
  }
  return names
}

// 上游 and 中游, 国家级 and 省级, 第一 and 第二 name two things.
const OTHER =
  /[一二三四五六七八九十两东西南北上下左右前后内外大中小高低新老旧男女国省市县区乡镇村第级非]|人民|公共|职业|技术|集团|控股|股份|省级|市级|国家|全国|全球|我国/

/** The edit that makes one name of another, with the characters alike on its two sides; undefined where there is none. */
export function findEdit(a: string, b: string): { words: [string, string]; left: number; right: number } | undefined {
  let right = 0
  while (right < a.length && right < b.length && a[a.length - 1 - right] === b[b.length - 1 - right]) right++
  const [x, y] = [a.slice(0, a.length - right), b.slice(0, b.length - right)]
  if (!x || !y || right < 3) return undefined
  // 科技中小企业 and 科技型中小企业
  for (const [short, long] of [
    [x, y],
    [y, x],
  ] as const) {
    if (right >= 4 && long.length > 2 && long.at(-1) === '型' && long.slice(-3, -1) === short.slice(-2)) {
      return { words: long === y ? ['', '型'] : ['型', ''], left: 2, right }
    }
  }
  // 龙头企业 is a sort, not a name.
  if (a.endsWith('企业')) return undefined
  for (const [da, db] of [
    [1, 1],
    [1, 0],
    [0, 1],
    [2, 0],
    [0, 2],
  ] as const) {
    if (x.length <= da || y.length <= db) continue
    const [p, q] = [x.slice(0, x.length - da), y.slice(0, y.length - db)]
    let left = 0
    while (left < p.length && left < q.length && p[p.length - 1 - left] === q[q.length - 1 - left]) left++
    // Companies share a trade; only a long like name is one.
    if (left < (a.endsWith('公司') ? 5 : 3)) continue
    const words: [string, string] = [x.slice(x.length - da), y.slice(y.length - db)]
    return words.some((word) => OTHER.test(word)) ? undefined : { words, left, right }
  }
  return undefined
}

const WINDOW = 24

/** 青石物联网传感产业园 beside 青石物联网传感器产业园. */
export function* findWorded(text: string): Generator<Variant> {
  const byEnd = new Map<string, Name[]>()
  for (const name of readNames(text)) {
    const key = name.name.slice(-3)
    const before = byEnd.get(key) ?? []
    if (before.some((other) => other.name === name.name)) continue
    for (const other of before.slice(-WINDOW)) {
      const edit = findEdit(other.name, name.name)
      if (!edit || isListed(text, other, name)) continue
      yield {
        at: { start: name.end - edit.right - edit.words[1].length - edit.left, end: name.end },
        against: { start: other.end - edit.right - edit.words[0].length - edit.left, end: other.end },
        kind: 'word',
        // Bodies are named after one another: 服务中心, 发展服务中心
        sure: false,
      }
      break
    }
    before.push(name)
    byEnd.set(key, before)
  }
}
