// Running text -> places printed directly behind the place that they are said to lie in: 乐清市柳市镇, 浙江省温州市, 甘肃兰州市.
import { findDivisions, mayEndDivision, type Place } from '../lexicon/places.ts'
import type { Span } from '../model.ts'

export interface PlacePair {
  readonly above: Span & { readonly name: string }
  /** What the name above may stand for: 鼓楼区 is four districts. */
  readonly parents: readonly Place[]
  readonly below: Span & { readonly name: string }
  /** Divisions of the name below; empty for towns, which are not looked up here. */
  readonly places: readonly Place[]
  readonly level: 'town' | 'division'
}

// 柳市镇, 城东街道; 昆山市, 鼓楼区
const ENDING = /街道|[镇乡县市区旗]/g
const HAN = /^[一-龥]+$/
const FULL = '省市区县州旗盟'

/** The place whose name ends at the offset, full name first: …温州市|, …温州|. */
function findAbove(text: string, end: number): { start: number; parents: readonly Place[] } | undefined {
  const full = FULL.includes(text[end - 1] ?? '-')
  for (let length = full ? 8 : 3; length >= 2; length--) {
    const start = end - length
    if (start < 0) continue
    const parents = findDivisions(text.slice(start, end))
    if (parents.length > 0) return { start, parents }
  }
  return undefined
}

export function* readPlacePairs(text: string): Generator<PlacePair> {
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length
    const town = match[0] === '镇' || match[0] === '乡' || match[0] === '街道'
    if (!town && !mayEndDivision(text, end)) continue
    for (let length = town ? match[0].length + 4 : 8; length >= match[0].length + (town ? 2 : 1); length--) {
      const start = end - length
      if (start < 2) continue
      const name = text.slice(start, end)
      const places = town ? [] : findDivisions(name)
      if (town ? !HAN.test(name) : places.length === 0) continue
      const above = findAbove(text, start)
      // 苍南县昆阳镇 is not 苍南 + 县昆阳镇, but 番禺区市桥街道 is
      if (!above || (FULL.includes(name[0]!) && !FULL.includes(text[start - 1]!))) continue
      yield {
        above: { start: above.start, end: start, name: text.slice(above.start, start) },
        parents: above.parents,
        below: { start, end, name },
        places,
        level: town ? 'town' : 'division',
      }
      break
    }
  }
}
