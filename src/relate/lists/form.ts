// “路演+评审”双轨, “红黄绿”三色, 甲和乙两大工程, “一核两带” -> counts beside lists that have no 、, where they agree.
import type { Extracted } from '../../extract/index.ts'
import type { Relation, Span } from '../../model.ts'
import { occurrencesOf } from '../../text/occurrences.ts'
import { findCount } from './count-words.ts'

// a quoted list and its count
const QUOTED =
  /“(?<list>[^“”\n]{2,40})”(?<count>[双两三四五六七八九])(?<unit>轨|色|步走|位一体|方|项|大|个|种|类|重|级|环)/g
const COLOURS = /^[红橙黄绿青蓝紫黑白灰]+$/
// 甲和乙两大工程
const PAIR = /[^，。；：！？、\n（()）]{2,40}[和与及][^，。；：！？、\n和与及（()）]{2,24}$/
const PAIR_UNIT = '大个项种类方家'
// “一核两带N园”, “1+4+N”, “3+3”
const SLOGAN = /“(?<list>(?:[一两二三四五六七八九N\d][一-龥]){2,6}|[\dN](?:[+＋][\dN]){1,4})”/g

/** Only where the count is borne out: such phrases prove no error. */
export function* readListForms({ text }: Extracted): Generator<Relation> {
  if (text.includes('”')) {
    for (const match of text.matchAll(QUOTED)) {
      const { list, count, unit } = match.groups as { list: string; count: string; unit: string }
      const items = COLOURS.test(list) ? list.length : list.split(/[+＋—－-]+/).length
      if (items === findCount(count)) yield build(match, list, count + unit, items)
    }
    for (const match of text.matchAll(SLOGAN)) {
      const parts = readParts(match.groups!['list']!)
      const behind = text.slice(match.index, match.index + 400)
      if (parts.length > 0 && parts.every((part) => isBorneOut(text, behind, part))) {
        const span = { start: match.index + 1, end: match.index + match[0].length - 1 }
        const formula = parts.map(({ count, name }) => `${count}${name}`).join(' + ')
        yield { kind: 'list-count', at: span, against: [span], formula, holds: true }
      }
    }
  }
  for (const at of occurrencesOf(text, '两')) {
    if (!PAIR_UNIT.includes(text[at + 1] ?? '。')) continue
    if (!/[和与及]/.test(text.slice(Math.max(0, at - 25), at))) continue
    const pair = PAIR.exec(text.slice(Math.max(0, at - 66), at))
    if (!pair || (pair[0].match(/[和与及]/g) ?? []).length !== 1) continue
    const list = { start: at - pair[0].length, end: at }
    yield { kind: 'list-count', at: { start: at, end: at + 2 }, against: [list], formula: '2 = 2', holds: true }
  }
}

interface SloganPart {
  readonly count: number
  readonly name: string
}

/** The parts of two or more; 一 and N say nothing that could be counted. */
function readParts(slogan: string): SloganPart[] {
  const words = /[+＋]/.test(slogan) ? slogan.split(/[+＋]/) : (slogan.match(/../g) ?? [])
  return words
    .map((word) => ({ count: findCount(word[0]!) ?? 0, name: word.slice(1) }))
    .filter(({ count }) => count >= 2)
}

const CHINESE = '零一两三四五六七八九'

/** 六大战略性新兴产业园区 for 六园; 示范带与智造带 for 两带; 四大新兴产业 for a bare 4. */
function isBorneOut(text: string, behind: string, { count, name }: SloganPart): boolean {
  const counted = new RegExp(`[${CHINESE[count]}${count}](?:大|个|条|座|张|项)[一-龥]{0,12}${name}`)
  if (counted.test(text)) return true
  if (name === '') return false
  const names = new Set([...behind.matchAll(new RegExp(`[一-龥]{3}${name}`, 'g'))].map((match) => match[0]))
  return names.size >= count
}

function build(match: RegExpExecArray, list: string, stated: string, count: number): Relation {
  const end = match.index + match[0].length
  const at: Span = { start: end - stated.length, end }
  const start = match.index + match[0].indexOf(list)
  return {
    kind: 'list-count',
    at,
    against: [{ start, end: start + list.length }],
    formula: `${count} = ${count}`,
    holds: true,
  }
}
