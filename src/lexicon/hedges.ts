// Words before and after a number -> what they make of it.
import type { Hedge } from '../model.ts'

const BEFORE: Readonly<Record<Exclude<Hedge, 'exact'>, string>> = {
  about: '约 大约 约为 约有 大约有 大概 大概有 大概是 大致 估计 粗略 约合 约等于 差不多',
  nearly: '近 将近 接近 近乎 逼近 几近 快到 临近',
  under: '不到 不足 不满 未满 未到 低于 少于 小于 不及 不超 低过 未超 未足',
  over: '超 超过 超过了 超出 逾 突破 突破了 破 高于 多于 大于 不止 不只 远超 已超 均超 超越 越过 大过 冲破 过',
  atleast:
    '至少 至少有 至少是 至少需 至少需要 至少要 至少拥有 至少达到 至少完成 至少实现 至少建成 至少新增 至少造成 至少导致 至少持续 至少保持 最少 最少有 起码 不低于 不少于 不小于 不下 不下于 不低于或等于 大于等于 大于或等于 上',
  atmost: '至多 最多 最多有 顶多 不超过 不多于 不高于 不大于 不超出 小于等于 小于或等于 最高不超过 封顶',
}

const AFTER: Readonly<Record<Exclude<Hedge, 'exact'>, string>> = {
  about: '左右 上下 前后 许',
  nearly: '弱',
  under: '',
  over: '多 余 有余 出头 开外 强 以外 之外 往上',
  atleast: '以上 及以上 或以上 或者以上 之上 + 起 打底 起步',
  atmost: '以下 及以下 或以下 以内 之内 之下 内 封顶 或者以下',
}

/** Words whose last character only looks like a hedge: 签约9000人 did not sign about 9000. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  约: '签预合节公纽条契相邀违履简隐制赴毁守',
  近: '附靠最邻贴亲就走远切相毗拉挨',
  超: '赶反',
  破: '打侦爆识攻击',
  过: '通经超不越难胜路度渡走穿跨翻掠错罪改悔太',
  上: '以之马早晚网线路岸车船山楼身手地街场会台桌世史海北南东西',
}

export interface HedgeWord {
  readonly word: string
  readonly hedge: Hedge
}

const byLast = new Map<number, HedgeWord[]>()
const byFirst = new Map<number, HedgeWord[]>()

/** Bit 1: a hedge ends with the code unit; bit 2: one begins with it. */
const FLAGS = new Uint8Array(65536)
const lookalikes = new Map<number, string>()

function build(): void {
  const put = (map: Map<number, HedgeWord[]>, code: number, entry: HedgeWord): void => {
    const list = map.get(code)
    if (list) list.push(entry)
    else map.set(code, [entry])
  }
  for (const [hedge, words] of Object.entries(BEFORE) as [Hedge, string][])
    for (const word of words.split(' ')) {
      put(byLast, word.charCodeAt(word.length - 1), { word, hedge })
      FLAGS[word.charCodeAt(word.length - 1)]! |= 1
    }
  for (const [hedge, words] of Object.entries(AFTER) as [Hedge, string][])
    for (const word of words.split(' ').filter(Boolean)) {
      put(byFirst, word.charCodeAt(0), { word, hedge })
      FLAGS[word.charCodeAt(0)]! |= 2
    }
  for (const map of [byLast, byFirst])
    for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length)
  for (const [hedge, before] of Object.entries(LOOKALIKES)) lookalikes.set(hedge.charCodeAt(0), before)
}

/** The hedge that ends right before a place, not reaching back over `from`. */
export function hedgeBefore(text: string, end: number, from: number): HedgeWord | undefined {
  if (byLast.size === 0) build()
  const last = text.charCodeAt(end - 1)
  if ((FLAGS[last]! & 1) === 0) return undefined
  const list = byLast.get(last)!
  for (const entry of list) {
    const start = end - entry.word.length
    if (start < from || !text.startsWith(entry.word, start)) continue
    if (entry.word.length === 1 && start > 0) {
      const not = lookalikes.get(entry.word.charCodeAt(0))
      if (not?.includes(text[start - 1]!)) return undefined
    }
    return entry
  }
  return undefined
}

/** The hedge that begins at a place. */
export function hedgeAfter(text: string, start: number): HedgeWord | undefined {
  if (byFirst.size === 0) build()
  const first = text.charCodeAt(start)
  if (!(FLAGS[first]! & 2)) return undefined
  const list = byFirst.get(first)!
  for (const entry of list) if (text.startsWith(entry.word, start)) return entry
  return undefined
}
