// Articles -> names that two of them spell in two ways.
import type { Article, Span } from '../model.ts'
import { findEdit, readNames, readSounds } from './names.ts'

export interface FarVariant {
  readonly first: { readonly article: Article; readonly span: Span }
  readonly second: { readonly article: Article; readonly span: Span }
}

const WINDOW = 24
// 浙江青石服饰股份有限公司 beside 青石服饰股份有限公司: a registered name keeps its place.
const REGISTERED = /有限公司$/
const PROVINCE =
  /(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(?:省|市)?$/

interface Seen {
  readonly article: Article
  readonly span: Span
  readonly word: string
}

/** 青石物联网传感产业园 in one article, 青石物联网传感器产业园 in another; each pair of spellings once. */
export function* findFarNames(articles: readonly Article[]): Generator<FarVariant> {
  const byEnd = new Map<string, Seen[]>()
  const told = new Set<string>()
  for (const article of articles) {
    const here = new Set<string>()
    for (const { name, start, end } of readNames(article.text)) {
      if (here.has(name)) continue
      here.add(name)
      const key = REGISTERED.test(name) ? name.slice(-8) : name.slice(-3)
      const group = byEnd.get(key) ?? []
      const fresh = !group.some(({ word }) => word === name)
      for (const other of fresh ? group.slice(-WINDOW) : []) {
        const alike = other.article === article ? undefined : findAlike(other.word, name)
        const tail = alike?.map((word) => word.slice(-8)).join()
        if (!alike || told.has(tail!)) continue
        told.add(tail!)
        const [a, b] = alike.map((word) => word.length) as [number, number]
        yield {
          first: { article: other.article, span: { start: other.span.end - a, end: other.span.end } },
          second: { article, span: { start: end - b, end } },
        }
        break
      }
      if (fresh) group.push({ article, span: { start, end }, word: name })
      byEnd.set(key, group)
    }
  }
}

/** The ends of two names that are one name in two spellings. */
function findAlike(a: string, b: string): [string, string] | undefined {
  if (REGISTERED.test(a)) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a]
    const place = PROVINCE.exec(long.slice(0, long.length - short.length))
    if (!long.endsWith(short) || short.length < 9 || !place) return undefined
    const full = place[0] + short
    return short === a ? [short, full] : [full, short]
  }
  const edit = findEdit(a, b)
  if (!edit || edit.left === 3) return undefined
  const alike = edit.left + edit.right
  return [a.slice(-alike - edit.words[0].length), b.slice(-alike - edit.words[1].length)]
}

/** 螺丝城 in one article, 螺蛳城 in another. */
export function* findFarSounds(articles: readonly Article[]): Generator<FarVariant> {
  const first = new Map<number, { article: Article; at: number; code: number } | null>()
  for (const article of articles) {
    for (const { key, code, at } of readSounds(article.text)) {
      const before = first.get(key)
      if (before === undefined) first.set(key, { article, at, code })
      else if (before && before.code !== code) {
        // One finding a name; two spellings within one article are that article's own.
        first.set(key, null)
        if (before.article === article) continue
        const span = (place: number): Span => ({ start: place - 1, end: place + 2 })
        yield {
          first: { article: before.article, span: span(before.at) },
          second: { article, span: span(at) },
        }
      }
    }
  }
}
