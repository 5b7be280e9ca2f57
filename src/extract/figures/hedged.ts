// What stands around a number -> its hedge, sign and currency: the words before it and their start, the words after it and their end.
import { CLASS, SCALE } from '../../lexicon/numerals.ts'
import type { Hedge, Span } from '../../model.ts'
import { PREFIXES } from '../../lexicon/currencies.ts'
import { hedgeAfter, hedgeBefore } from '../../lexicon/hedges.ts'
import { isDigit, isHan, isLetter, type Scan } from './scan.ts'

export interface Before {
  readonly start: number
  readonly hedge: Hedge | undefined
  readonly negative: boolean
  readonly ordinal: boolean
  readonly currency: string | undefined
  readonly words: Span | undefined
}

/** Currency words by the code of their last character. */
const byLast = new Map<number, [string, string][]>()

function findPrefix(s: string, end: number, last: number): [string, string] | undefined {
  if (byLast.size === 0)
    for (const entry of Object.entries(PREFIXES).sort((a, b) => b[0].length - a[0].length)) {
      const code = entry[0].charCodeAt(entry[0].length - 1)
      byLast.set(code, [...(byLast.get(code) ?? []), entry])
    }
  const list = byLast.get(s.charCodeAt(end - 1))
  if (list === undefined) return undefined
  for (const entry of list) {
    const start = end - entry[0].length
    if (start >= last && s.startsWith(entry[0], start)) return entry
  }
  return undefined
}

export function readBefore(scan: Scan, number: number): Before {
  const { s, last } = scan
  let start = number
  let negative = false
  let code = start > last ? s.charCodeAt(start - 1) : 0
  if (code === 0x8d1f || code === 45) {
    // 负, -: a sign, not the dash of a range or a name
    const before = start - 1 > last ? s.charCodeAt(start - 2) : 0
    if (
      code === 0x8d1f ||
      !(isDigit(before) || isLetter(before) || isHan(before) || before === 37 || before === 0x201d || before === 45)
    ) {
      negative = true
      start--
    }
  } else if (
    code === 32 &&
    start - 1 > last &&
    (s[start - 2] === '负' || s[start - 2] === '-') &&
    !isHan(s.charCodeAt(start - 3)) &&
    !isDigit(s.charCodeAt(start - 3))
  ) {
    negative = true
    start -= 2
  } else if (code === 0x4e0b && s[start - 2] === '零' && start - 2 >= last) {
    negative = true
    start -= 2
  } else if (code === 0x7b2c) {
    return { start: start - 1, hedge: undefined, negative, ordinal: true, currency: undefined, words: undefined }
  }
  let at = start > last && s.charCodeAt(start - 1) === 32 ? start - 1 : start
  while (at > last && s.charCodeAt(at - 1) === 32) at--
  let currency: string | undefined
  const prefix = at > last ? findPrefix(s, at, last) : undefined
  if (prefix) {
    start = at - prefix[0].length
    currency = prefix[1]
    at = start
  }
  code = at > last ? s.charCodeAt(at - 1) : 0
  if (!isHan(code)) return { start, hedge: undefined, negative, ordinal: false, currency, words: undefined }
  const found = hedgeBefore(s, at, last)
  if (!found) return { start, hedge: undefined, negative, ordinal: false, currency, words: undefined }
  // 上百家, 过百: beside a scale word only
  if ((found.word === '上' || found.word === '过') && !(CLASS[s.charCodeAt(number)] === SCALE && s[number] !== '十'))
    return { start, hedge: undefined, negative, ordinal: false, currency, words: undefined }
  start = at - found.word.length
  return { start, hedge: found.hedge, negative, ordinal: false, currency, words: { start, end: at } }
}

export interface After {
  readonly start: number
  readonly end: number
  readonly hedge: Hedge
  /** 多, 余, 有余, 出头: no further than the next unit of the printed place. */
  readonly partial: boolean
}

/** 以上, 左右, 以内, 多, 余 … behind the unit; `kind` guards the short ones. */
export function readAfter(s: string, end: number, kind: string): After | undefined {
  const at = s.charCodeAt(end) === 32 ? end + 1 : end
  const found = hedgeAfter(s, at)
  if (!found) return undefined
  const { word } = found
  const next = s[at + word.length] ?? ' '
  switch (word) {
    case '内':
      if (kind !== 'duration' && kind !== 'length' && kind !== 'age') return undefined
      if ('外部地容涵需的'.includes(next) && next !== '的') return undefined
      break
    case '强':
    case '弱':
      if (kind !== 'ratio' && kind !== 'percent') return undefined
      break
    case '许':
    case '前后':
      if (kind !== 'duration' && kind !== 'age') return undefined
      break
    case '起':
    case '起步':
      if (kind !== 'money' || isHan(next.charCodeAt(0))) return undefined
      break
    case '+':
      if (isDigit(next.charCodeAt(0)) || isLetter(next.charCodeAt(0)) || isHan(next.charCodeAt(0))) return undefined
      break
    case '左右':
      if ('手两侧脑为'.includes(next)) return undefined
      break
    case '上下':
      if ('游级班册楼联一'.includes(next)) return undefined
      break
    case '以上':
      if ('所述级'.includes(next) && next !== '级') return undefined
      break
    case '多':
      if ('样元种次个人家功项方位少云'.includes(next) && kind !== 'duration') return undefined
      break
    case '以外':
    case '之外':
      return undefined
  }
  return { start: at, end: at + word.length, hedge: found.hedge, partial: '多余有出'.includes(word[0]!) }
}
