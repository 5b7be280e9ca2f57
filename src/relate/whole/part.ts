// 共126家，其中公办138家 -> a part beside the whole that it is taken from.
import { compare, decimal } from '../../exact/decimal.ts'
import { isBelow } from '../../exact/interval.ts'
import type { Relation } from '../../model.ts'
import { isBalance, isOtherAmount } from '../guards.ts'
import { allowed, showNumber, sumOf } from '../allowed.ts'
import { isSameUnit } from './run-of-parts.ts'
import { depthAt, wordsBefore, wordsBetween, type Passage, type Valued } from '../passage.ts'

const ONE = decimal(1n)
const CUES = /其中包括|其中|包括/g

export function* readParts(passage: Passage): Generator<Relation> {
  const { amounts, article, text, start } = passage
  for (const match of text.matchAll(CUES)) {
    const at = start + match.index + match[0].length
    // 其中35岁以下860人: the age is no amount of them
    const part = amounts.find((figure) => figure.start >= at && figure.unit !== '岁')
    if (!part || part.start - at > 28 || depthAt(passage, at) !== depthAt(passage, part.start)) continue
    const words = wordsBetween(passage, at, part.start)
    if (/[。；]|.[，,]/.test(words) || isOtherAmount(words)) continue
    const wholes = findWholes(passage, start + match.index, part)
    if (wholes.some((whole) => isNoTotal(wordsBefore(passage, whole))) || /最[大高多]/.test(words)) continue
    const relation = compareWith(article.text, wholes, part)
    if (relation) yield relation
  }
}

const isNoTotal = (words: string): boolean => isBalance(words) || /每|均|中位数/.test(words)

/** 其中 may be taken from any amount of its unit before it in the sentence. */
function findWholes(passage: Passage, before: number, part: Valued): Valued[] {
  const here = passage.amounts.filter((figure) => figure.end <= before && isSameUnit(figure, part))
  if (here.length > 0 || before - passage.start > 2 || !passage.before) return here
  return passage.before.amounts.filter((figure) => isSameUnit(figure, part))
}

function compareWith(text: string, wholes: readonly Valued[], part: Valued): Relation | undefined {
  // 上海一家公司: one of them, not a total
  const nearest = wholes.findLast(({ value }) => compare(value, ONE) !== 0)
  if (!nearest) return undefined
  const fits = [...wholes].reverse().find((whole) => !isBelow(allowed(whole), allowed(part)))
  const whole = fits ?? wholes.reduce((a, b) => (compare(a.value, b.value) >= 0 ? a : b))
  const holds = fits !== undefined
  // 10名女性、8名男性，其中12人: of both together
  if (!holds && wholes.length > 1 && !isBelow(sumOf(wholes.slice(-2), allowed), allowed(part))) return undefined
  const [a, b] = [part, whole].map((figure) => showNumber(figure, text)) as [string, string]
  return {
    kind: 'part',
    at: part,
    against: [whole],
    formula: `${a} ${holds ? '≤' : '>'} ${b}`,
    holds,
    ...(holds
      ? {}
      : {
          message: {
            zh: `其中${a}${part.unit}，多于总数${b}${whole.unit}`,
            en: `the part ${a}${part.unit} exceeds the whole ${b}${whole.unit}`,
          },
        }),
  }
}
