// 出口6亿元、进口4亿元，顺差2亿元; 出厂价1050元，批发价650元，价差400元 -> the difference beside its two terms.
import { compare, minus, plus, type Decimal } from '../exact/decimal.ts'
import type { Figure, Relation } from '../model.ts'
import { isExact, judgeAlike, judgeDifference, showLike, sumOf } from './allowed.ts'
import { isSameUnit } from './whole/run-of-parts.ts'
import { clauseBefore, wordsBefore, type Passage, type Valued } from './passage.ts'

interface Identity {
  /** The difference, then what it is taken from, then what is taken away. */
  readonly names: readonly [RegExp, RegExp, RegExp]
  readonly kind: 'amount' | 'rate'
}

const IDENTITIES: readonly Identity[] = [
  { names: [/顺差/, /(?<!进)出口/, /(?<!出)进口/], kind: 'amount' },
  { names: [/逆差/, /(?<!出)进口/, /(?<!进)出口/], kind: 'amount' },
  { names: [/自然增长率/, /出生率/, /死亡率/], kind: 'rate' },
]

/** 进口额18.6亿元，出口额42.3亿元，进出口总额60.9亿元, in whatever order. */
function* readTradeTotals(passage: Passage): Generator<Relation> {
  const named = (name: RegExp, besides: RegExp) =>
    passage.amounts.filter((figure) => {
      const words = wordsBefore(passage, figure)
      return name.test(words) && !besides.test(words.replace(/进出口/, '贸易')) && !isFlow(words)
    })
  const totals = passage.amounts.filter((figure) =>
    /进出口(?:总[值额]|额|值|贸易总?额)?[^，。；]{0,4}$/.test(wordsBefore(passage, figure)),
  )
  const [exports, imports] = [named(/(?<!进)出口/, /进口/), named(/(?<!出)进口/, /出口/)]
  if (totals.length !== 1 || exports.length !== 1 || imports.length !== 1) return
  const [total, out, back] = [totals[0]!, exports[0]!, imports[0]!]
  if (total.unit !== out.unit || out.unit !== back.unit) return
  const verdict = judgeAlike((allow) => [allow(total), sumOf([out, back], allow)])
  const sum = plus(out.value, back.value)
  const shown = showLike(sum, total, 2) + total.unit
  const { text } = passage.article
  const quote = ({ start, end }: Valued) => text.slice(start, end)
  yield {
    kind: 'sum',
    at: total,
    against: [out, back],
    formula: `${quote(out)} + ${quote(back)} = ${shown}`,
    holds: verdict === 'holds',
    ...(verdict === 'holds'
      ? {}
      : {
          message: {
            zh: `出口加进口是${shown}，文中写${quote(total)}`,
            en: `exports and imports make ${shown}, the text says ${quote(total)}`,
          },
          suggestions: [shown],
          ...(verdict === 'fails' ? {} : { severity: 'warning' as const }),
        }),
  }
}

const isFlow = (words: string): boolean => /增长$|下降$|增加|减少|占|对|自|向|其中/.test(words)

const GAP = /(?:价差|差价|差额)(?:达到?|为|约|有)?$/

export function* readDifferences(passage: Passage): Generator<Relation> {
  const { text } = passage
  if (text.includes('进出口')) yield* readTradeTotals(passage)
  if (/[顺逆]差|自然增长率/.test(text)) {
    for (const identity of IDENTITIES) {
      const terms = findTerms(passage, identity)
      if (terms) yield compareWith(passage, terms[0], [[terms[1], terms[2]]], true)
    }
  }
  if (!/价差|差价|差额/.test(text)) return
  for (const gap of passage.amounts) {
    if (!GAP.test(wordsBefore(passage, gap))) continue
    const from = Math.max(text.lastIndexOf('；', gap.start - passage.start), 0) + passage.start
    const terms = passage.amounts.filter(
      (figure) => figure.start >= from && figure.end <= gap.start && isSameUnit(figure, gap),
    )
    if (terms.length >= 2 && terms.length <= 4) yield compareWith(passage, gap, pairsOf(terms), terms.length <= 3)
  }
}

/** The three terms, where each name stands before exactly one figure. */
function findTerms(passage: Passage, { names, kind }: Identity): [Valued, Valued, Valued] | undefined {
  const figures = passage.figures.filter(
    (figure): figure is Valued =>
      figure.value !== undefined &&
      (kind === 'rate' ? figure.kind === 'percent' : passage.amounts.includes(figure as Valued)),
  )
  const found = names.map((name) => figures.filter((figure) => name.test(ownName(passage, figure))))
  if (found.some((list) => list.length !== 1)) return undefined
  const [difference, from, away] = found.map((list) => list[0]!) as [Valued, Valued, Valued]
  return difference.unit === from.unit && from.unit === away.unit ? [difference, from, away] : undefined
}

/** The name right before the figure; 增长, 下降 make it another figure. */
function ownName(passage: Passage, figure: Figure): string {
  const words = wordsBefore(passage, figure)
  return /增长$|下降$|增加|减少|占|扩大|收窄/.test(words.replace('自然增长率', '')) || words.includes('进出口')
    ? ''
    : words
}

const pairsOf = (terms: readonly Valued[]): [Valued, Valued][] =>
  terms.flatMap((a, i) =>
    terms.slice(i + 1).map((b): [Valued, Valued] => (compare(a.value, b.value) >= 0 ? [a, b] : [b, a])),
  )

function compareWith(passage: Passage, gap: Valued, pairs: readonly [Valued, Valued][], sure: boolean): Relation {
  const { text } = passage.article
  const quote = ({ start, end }: Valued) => text.slice(start, end)
  const verdictOf = ([more, less]: readonly [Valued, Valued]) => judgeDifference(more, less, gap)
  const held = pairs.find((pair) => verdictOf(pair) === 'holds')
  const pair = held ?? pairs.at(-1)!
  const difference: Decimal = minus(pair[0].value, pair[1].value)
  const places = Math.max(0, ...[gap, ...pair].map(({ value }) => -value.exponent))
  const shown = showLike(difference, gap, Math.max(places, 2)) + gap.unit
  const formula = `${quote(pair[0])} − ${quote(pair[1])} = ${shown}`
  const exact = [gap, ...pair].every(isExact)
  const percent = gap.kind === 'percent'
  return {
    kind: 'difference',
    at: gap,
    against: pair,
    formula,
    holds: held !== undefined,
    ...(held
      ? {}
      : {
          message: { zh: `应为${shown}，文中写${quote(gap)}`, en: `recomputed ${shown}, the text says ${quote(gap)}` },
          suggestions: [shown],
          ...(exact && (sure || percent) && !/约|近/.test(clauseBefore(passage, gap.start))
            ? {}
            : { severity: 'info' as const }),
          ...(pairs.length > 1 && sure && exact ? { severity: 'warning' as const } : {}),
        }),
  }
}
