// 甲、乙、丙等四大 … and 甲、乙、丙三省 -> the list beside its stated count.
import type { Extracted } from '../../extract/index.ts'
import type { Relation, Span, Wording } from '../../model.ts'
import { matchesAt } from '../../text/occurrences.ts'
import { findCount, showCount } from './count-words.ts'
import { findList, type List } from './items.ts'

// 等四大产业, 等10项, 等五方
const AFTER_DENG =
  /等(?<quote>[“"]?)(?<count>[二两三四五六七八九十]{1,3}|\d{1,3})(?<unit>大|个|家|项|类|种|位(?!一体)|名|所|条|座|件|处|镇|县|市|区|省|国|地|点|方|张|支|款|部|场|门|校|村|级|维|院|户|栋|辆|艘|只|本|首|期|城|州|港|园)/y
// 北京、天津、河北三省市: without 等 the list is whole
const PLACES =
  /(?<count>[三四五六七八九]|十[一二三四五]?|\d{1,2})(?<unit>个?(?:省区市|省市|省区|省份|省|市|县|区|国)|省（[区、市]{1,3}）|省\([区、市]{1,3}\))(?![一二两三四五六七八九十\d]|级|内|直|属|长|政|委|情|际|家|域|间|块|位|别|分)/y
// 创新、转型、链式、增值四张清单; 政府、企业、学校三方; 工作、生活、休闲三不误
const WHOLE =
  /(?<count>[两三四五六七八九十]|十[一二])(?<unit>大|个|张|方|位一体|者|项|种|类|家|条|色|不误|轨|重|线|环节|方面|领域|板块)/y

export function* readListCounts({ text }: Extracted): Generator<Relation> {
  if (!text.includes('、') && !text.includes('”')) return
  for (const match of matchesAt(text, AFTER_DENG, '等')) {
    const relation = judgeOpen(text, match)
    if (relation) yield relation
  }
  const places = readCounted(text)
  for (const pattern of [PLACES, WHOLE]) {
    let end = 0
    for (const at of places) {
      if (at < end) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      end = at + match[0].length
      // 太原、吕梁、忻州三市五县: the second count is of something else
      const relation =
        isNameBefore(text, at) && !SECOND_COUNT.test(text.slice(Math.max(0, at - 3), at))
          ? judgeWhole(text, match, pattern === PLACES)
          : undefined
      if (relation) yield relation
    }
  }
}

const SECOND_COUNT = /[两二三四五六七八九十\d]个?[省市县区州国]$/
/** 等两国热门目的地: of the two countries that the story is about */
const SET_PHRASE = /等两国/y

/** A character's code -> whether it begins a count, stands second in one, begins a unit: a bit each. */
const COUNTS = new Uint8Array(0x10000)
const [FIRST, SECOND, UNIT] = [1, 2, 4]
for (const digit of '0123456789') COUNTS[digit.charCodeAt(0)] = FIRST | SECOND
for (const digit of '两三四五六七八九十') COUNTS[digit.charCodeAt(0)]! |= FIRST
for (const digit of '一二三四五') COUNTS[digit.charCodeAt(0)]! |= SECOND
for (const unit of '省市县区国个大张方位者项种类家条色不轨重线环领板') COUNTS[unit.charCodeAt(0)]! |= UNIT

/** The places where a count may stand before a unit of PLACES or WHOLE. */
function readCounted(text: string): number[] {
  const places: number[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    if ((COUNTS[text.charCodeAt(at)]! & FIRST) === 0) continue
    const next = COUNTS[text.charCodeAt(at + 1)]!
    if ((next & UNIT) !== 0) places.push(at)
    else if ((next & SECOND) !== 0 && (COUNTS[text.charCodeAt(at + 2)]! & UNIT) !== 0) places.push(at)
  }
  return places
}

/** A name or a closing mark ends before the count, not 等 and no figure. */
function isNameBefore(text: string, at: number): boolean {
  const before = text[text[at - 1] === '“' ? at - 2 : at - 1] ?? ''
  return before !== '等' && (before === '”' || (before >= '一' && before <= '龥'))
}

interface Stated {
  readonly span: Span
  readonly words: string
  readonly count: number
}

function findStated(match: RegExpExecArray): Stated | undefined {
  const { count: words, unit } = match.groups as { count: string; unit: string }
  const count = findCount(words)
  if (count === undefined || count < 2) return undefined
  const start = match.index + match[0].lastIndexOf(words + unit)
  return { span: { start, end: start + words.length + unit.length }, words, count }
}

/** With 等 the list may stop short, but never hold more than the count. */
function judgeOpen(text: string, match: RegExpExecArray): Relation | undefined {
  SET_PHRASE.lastIndex = match.index
  if (SET_PHRASE.test(text)) return undefined
  const list = findList(text, match.index)
  const stated = list && findStated(match)
  if (!stated || !list) return undefined
  if (list.fewest > stated.count) return build(text, list, stated, false)
  return build(text, list, stated, true, list.most < stated.count ? `${list.most} ≤ ${stated.count}` : undefined)
}

const PLACE = /^[一-龥]{2,4}$/
const NO_PLACE = /[和与及等的]|其中|中/

/** Without 等 the list must have as many items as the count says; only lists of places are sure to be whole. */
function judgeWhole(text: string, match: RegExpExecArray, places: boolean): Relation | undefined {
  const end = match.index - (text[match.index - 1] === '“' ? 1 : 0)
  // “甲、乙、丙”三位一体: the list stands inside the marks
  const list = findList(text, end) ?? (text[end - 1] === '”' ? findList(text, end - 1) : undefined)
  const stated = list && findStated(match)
  if (!stated) return undefined
  const words = list.items.map(({ start, end }) => text.slice(start, end))
  if (stated.count >= list.fewest && stated.count <= list.most) return build(text, list, stated, true)
  if (words.length < 3 || words.length !== list.fewest || list.most !== words.length) return undefined
  const sure = places
    ? words.slice(1).every((word) => PLACE.test(word) && !NO_PLACE.test(word))
    : areAlike(words, match)
  return sure ? build(text, list, stated, false) : undefined
}

/** 助餐、助浴、助洁、助医五大服务: names of one length after the first, and a count that says 大 or 方. */
function areAlike(words: readonly string[], match: RegExpExecArray): boolean {
  const unit = match.groups!['unit']
  const rest = words.slice(1)
  const [length] = rest.map((word) => word.length)
  if ((unit !== '大' && unit !== '位一体') || length === undefined || length > 8) return false
  return rest.every((word) => word.length === length && /^[一-龥]+$/.test(word) && !NO_PLACE.test(word))
}

function build(text: string, list: List, stated: Stated, holds: boolean, formula?: string): Relation {
  const { count, words, span } = stated
  const items = list.items.length
  const first = list.items[0]!
  const message: Wording = {
    zh: `列举${items}项，文中写“${text.slice(span.start, span.end)}”`,
    en: `${items} things are listed, the text counts ${count}`,
  }
  return {
    kind: 'list-count',
    at: span,
    against: holds ? [list] : list.items.map((item) => (item === first ? tail(item) : item)),
    formula: formula ?? (holds ? `${count} = ${count}` : `${items} ≠ ${count}`),
    holds,
    ...(holds
      ? {}
      : { message, suggestions: [showCount(items, words) + text.slice(span.start + words.length, span.end)] }),
  }
}

/** The first item may drag the words before the list along: no more than its last characters are quoted. */
function tail(item: Span): Span {
  const longest = 12
  return item.end - item.start <= longest ? item : { start: item.end - longest, end: item.end }
}
