// The words before a place -> the items of the list that ends there, and how many they may be counted as.
import type { Span } from '../../model.ts'

export interface List extends Span {
  /** In text order; the first may begin with words that are not of the list (建立工业、农业 …). */
  readonly items: readonly Span[]
  /** Fewest and most things that they name: 壁画和彩塑、陶瓷 are two or three. */
  readonly fewest: number
  readonly most: number
}

const OPENERS = '“‘《（(「'
const CLOSERS = '”’》）)」'
/** A character's code -> how it matters to a list. */
const MARKS = new Uint8Array(0x10000)
const [END, COMMA, CLOSER] = [1, 2, 3]
for (const mark of `，。；：！？,;:!?\n…${OPENERS}`) MARKS[mark.charCodeAt(0)] = END
for (const mark of CLOSERS) MARKS[mark.charCodeAt(0)] = CLOSER
MARKS['、'.charCodeAt(0)] = COMMA
/** A list looks no further back than this. */
const LONGEST = 400

/** 京津冀 and the like name several places in one word. */
const JOINED: readonly (readonly [string, number])[] = [
  ['京津冀', 3],
  ['苏浙沪', 3],
  ['沪苏浙皖', 4],
  ['苏浙皖', 3],
  ['浙苏沪', 3],
  ['江浙沪', 3],
  ['京津', 2],
  ['闽粤', 2],
  ['川渝', 2],
  ['晋冀鲁豫', 4],
  ['晋陕蒙', 3],
  ['陕甘宁', 3],
  ['云贵川', 3],
  ['鄂豫皖', 3],
  ['黑吉辽', 3],
  ['粤港澳', 3],
  ['港澳台', 3],
  ['港澳', 2],
  ['苏皖', 2],
  ['江浙', 2],
  ['两广', 2],
  ['两湖', 2],
  ['陕甘', 2],
  ['成渝', 2],
  ['苏浙', 2],
  ['东三省', 3],
  ['东北三省', 3],
]

// Words after which a new list begins inside one clause, with words on both sides: 围绕甲、乙开展丙、丁 …
const BREAK =
  /..(?:[的在从将把对向为是含等]|开展|推进|推出|建设|建成|形成|实现|拥有|包括|包含|涵盖|涉及|提供|组成|聚焦|围绕|通过|打造|覆盖|来自|分布|位于|完善|加强|发展|支持|服务|设立|成立|构建|培育|引进)../
// 等 that ends no list: 高等, 平等, 等级 …
const WORDS_WITH_DENG = /[高平中初同均对优上下劣特何]等|等[级同离待候边式]/

/**
 * The list that ends at `end`, back to a mark that no list crosses; undefined where there is no 、 in it.
 * Before 分别 the last item carries the rest of the subject (甲、乙、丙等市场的出口分别): there nothing begins anew.
 */
export function findList(text: string, end: number, last: 'item' | 'subject' = 'item'): List | undefined {
  const items: Span[] = []
  let itemEnd = end
  let at = end
  const floor = Math.max(0, end - LONGEST)
  while (at > floor) {
    const mark = MARKS[text.charCodeAt(at - 1)]!
    if (mark === CLOSER) {
      const open = findBack(text, OPENERS.charCodeAt(CLOSERS.indexOf(text[at - 1]!)), at - 2, floor)
      if (open < floor) break
      // “甲”“乙”: two items without a mark between them
      if (text[at] === '“' || text[at] === '《') {
        items.push({ start: at, end: itemEnd })
        itemEnd = at
      }
      at = open
      continue
    }
    if (mark === END) break
    if (mark === COMMA) {
      items.push({ start: at, end: itemEnd })
      itemEnd = at - 1
    }
    at--
  }
  if (items.length === 0) return undefined
  items.push({ start: at, end: itemEnd })
  items.reverse()
  return { start: at, end, items, ...countItems(text, items, last) }
}

/** The last place of a character at or before `at`, not before `floor`; below it where there is none. */
function findBack(text: string, code: number, at: number, floor: number): number {
  let place = at
  while (place >= floor && text.charCodeAt(place) !== code) place--
  return place
}

const JOINS = /以及|[和与及或]/g

// 由甲、乙、丙组成的丁、戊分别
const NEW_SUBJECT = /..(?:的|组成|包括|开展|推进|通过|围绕|来自|[二两三四五六七八九十]大|等)../

function countItems(text: string, items: readonly Span[], last: 'item' | 'subject'): { fewest: number; most: number } {
  let fewest = items.length
  let most = items.length
  for (let i = 0; i < items.length; i++) {
    const words = text.slice(items[i]!.start, items[i]!.end)
    const bare = words.replace(/“[^”]*”|《[^》]*》|（[^）]*）|\([^)]*\)/g, '')
    most += bare.match(JOINS)?.length ?? 0
    for (const [word, count] of JOINED) {
      if (bare.includes(word)) {
        most += count - 1
        break
      }
    }
    // an item that holds the beginning of another list: what stands before it may not belong to this one
    const breaks = last === 'item' ? BREAK : i < items.length - 1 ? NEW_SUBJECT : undefined
    if (i > 0 && breaks?.test(bare.replace(WORDS_WITH_DENG, ''))) fewest = items.length - i
  }
  return { fewest: Math.max(1, fewest), most }
}
