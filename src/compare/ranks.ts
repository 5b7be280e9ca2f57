// A text's 第3位, 居首位, 排名第二 -> what holds which place in which universe.
import type { Article, Span } from '../model.ts'
import { matchesAt } from '../text/occurrences.ts'
import { clauseStart, normalizeLead } from './nouns.ts'
import { once } from './once.ts'

/** One place in one order: 综合实力 | 位列 | 全省 | 第2位. */
export interface Rank {
  /** 第2位, 首位. */
  readonly at: Span
  readonly place: number
  /** Who, by what: the clause before the verb of rank; '' where the clause has only the rank. */
  readonly what: string
  /** Among whom: 全省, 全球; '' where the clause does not say it. */
  readonly scope: string
  /** The clause from its first word to the rank. */
  readonly clause: Span
  /** Index in Story.sentences. */
  readonly sentence: number
}

const RANK =
  /第(?<number>\d{1,3}|[一二三四五六七八九十百]{1,4})(?<unit>[位名])?(?=[，。；！？、：,;!?）)”’》\s的]|$|并)|(?<=[居列])(?<top>榜首|首位)|(?<=[全国省市县区球界居列])(?:榜首|首位)/y

// 综合实力[位列]全省|第二
const VERB =
  /(?<what>.*)(?<verb>排名|排行|位居|位列|名列|位于|稳居|跃居|跃升至|上升至|升至|升到|退居|降至|跌至|保持|排在|排到|(?<![位名稳跃退安并编])[排居列]|获|取得)(?<scope>[^，]{0,12})$/

const DIGITS = '零一二三四五六七八九'

/** 三, 十二, 二十, 一百零三 up to 999; undefined where it is no number. */
export function findPlace(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written)
  let total = 0
  let digit = 0
  for (const char of written) {
    if (char === '十' || char === '百') {
      total += (digit || 1) * (char === '十' ? 10 : 100)
      digit = 0
    } else {
      if (digit) return undefined
      digit = DIGITS.indexOf(char)
    }
  }
  return total + digit || undefined
}

/** Every rank with its clause, in text order. */
export const readRanks = once((article: Article): Rank[] => {
  const { text, sentences } = article
  const ranks: Rank[] = []
  let sentence = 0
  for (const match of matchesAt(text, RANK, '第', '榜首', '首位')) {
    const start = match.index
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++
    const { number } = match.groups!
    const place = number === undefined ? 1 : findPlace(number)
    if (place === undefined) continue
    const from = clauseStart(text, start, sentences[sentence]?.start ?? 0)
    const clause = text.slice(from, start)
    const split = VERB.exec(clause)
    const before = ranks.at(-1)
    // 柳树镇排名第11、[浙江]第1: the second rank is said of the subject of the first.
    const follows =
      !split && before?.sentence === sentence && from - before.at.end <= 1 && clause.length > 0 && clause.length <= 6
    // 分别居全国第二、第七: a list of places belongs to a list of things.
    if (clause.includes('第') || (!split && !follows && (!match.groups!['unit'] || clause.length < 4))) continue
    ranks.push({
      at: { start, end: start + match[0].length },
      place,
      what: follows ? before.what : normalizeLead(split ? split.groups!['what']! : clause),
      scope: normalizeLead(follows ? clause : split ? split.groups!['scope']! : ''),
      clause: { start: from, end: start + match[0].length },
      sentence,
    })
  }
  return ranks
})
