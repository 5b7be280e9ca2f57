// Running text -> places printed directly behind the place that they are said to lie in: 乐清市柳市镇, 浙江省温州市, 甘肃兰州市.
import { findDivisions, mayBeginDivision, mayEndDivision, type Place } from '../almanac/places.ts'
import type { Span } from '../model.ts'
import { occurrencesOf } from '../text/occurrences.ts'

export interface PlacePair {
  readonly above: Span & { readonly name: string }
  /** What the name above may stand for: 鼓楼区 is four districts. */
  readonly parents: readonly Place[]
  readonly below: Span & { readonly name: string }
  /** Divisions of the name below; empty for towns, which are not looked up here. */
  readonly places: readonly Place[]
  readonly level: 'town' | 'division'
  /** The place above stands before an earlier item of the list. */
  readonly listed: boolean
}

const HAN = /^[一-龥]+$/
const FULL = '省市区县州旗盟'

/** The place whose name ends at the offset, full name first: …温州市|, …温州|. */
function findAbove(text: string, end: number): { start: number; parents: readonly Place[] } | undefined {
  const full = FULL.includes(text[end - 1] ?? '-')
  for (let length = full ? 8 : 3; length >= 2; length--) {
    const start = end - length
    if (start < 0 || !mayBeginDivision(text, start)) continue
    const parents = findDivisions(text.slice(start, end))
    if (parents.length > 0) return { start, parents }
  }
  return undefined
}

// 新市民, 新市场, 县政府, 区委: the character begins a word of its own
const OWN_WORD = /[市区县旗](?:民|场|政|委|级|面|值|容|况|郊|外|内外|直|属|域|块|间|别|分)/y

/** What ends a place: 柳市镇, 城东街道; 昆山市, 鼓楼区. */
const ENDINGS = ['镇', '乡', '街道', '县', '市', '区', '旗']

export function* readPlacePairs(text: string): Generator<PlacePair> {
  for (const at of occurrencesOf(text, ...ENDINGS)) {
    if (at < 2) continue
    const ending = text[at] === '街' ? 2 : 1
    const end = at + ending
    const town = ending === 2 || text[at] === '镇' || text[at] === '乡'
    if (!town && !mayEndDivision(text, end)) continue
    OWN_WORD.lastIndex = at
    if (OWN_WORD.test(text)) continue
    const pair = findPair(text, end, ending, town)
    if (!pair) continue
    yield pair
    yield* readSiblings(text, pair)
  }
}

function findPair(text: string, end: number, ending: number, town: boolean): PlacePair | undefined {
  for (let length = town ? ending + 4 : 8; length >= ending + (town ? 2 : 1); length--) {
    const start = end - length
    if (start < 2 || (!town && !mayBeginDivision(text, start))) continue
    const name = text.slice(start, end)
    const places = town ? [] : findDivisions(name)
    if (town ? !HAN.test(name) : places.length === 0) continue
    // 瑞安市的塘下镇
    const above = findAbove(text, text[start - 1] === '的' ? start - 1 : start)
    // 苍南县昆阳镇 is not 苍南 + 县昆阳镇, but 番禺区市桥街道 is
    if (!above || (FULL.includes(name[0]!) && !FULL.includes(text[start - 1]!))) continue
    const aboveEnd = text[start - 1] === '的' ? start - 1 : start
    return {
      above: { start: above.start, end: aboveEnd, name: text.slice(above.start, aboveEnd) },
      parents: above.parents,
      below: { start, end, name },
      places,
      level: town ? 'town' : 'division',
      listed: false,
    }
  }
  return undefined
}

// 乐清市柳市镇|、虹桥镇|、淡溪镇
const SIBLING = /[、和](?<name>[一-龥]{2,3}(?:镇|乡|街道))/y

/** Towns that follow the pair in a list, perhaps of the same county. */
function* readSiblings(text: string, pair: PlacePair): Generator<PlacePair> {
  if (pair.level !== 'town') return
  SIBLING.lastIndex = pair.below.end
  for (let match = SIBLING.exec(text); match; match = SIBLING.exec(text)) {
    const end = match.index + match[0].length
    yield { ...pair, below: { start: match.index + 1, end, name: match.groups!.name! }, listed: true }
  }
}
