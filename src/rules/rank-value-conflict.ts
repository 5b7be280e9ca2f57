// 甲县12.3亿元居第一，乙县13.1亿元居第二: the lower rank has the higher value.
import { compare } from '../exact/decimal.ts'
import { isBelow } from '../exact/interval.ts'
import type { Article, Figure } from '../model.ts'
import { readRanks, type Rank } from '../compare/ranks.ts'
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

// Smaller is better, or the rank is not that of the value beside it.
const OTHER_ORDER = /能耗|浓度|PM|用时|成本|耗时|失业|死亡|不良|投诉|事故|降幅|下降|跌幅|倒数|增[速幅长]|同比|环比/

interface Entry {
  readonly rank: Rank
  readonly figure: Figure
}

/** Ranks of one sentence that have a figure of their own in their clause or the one before. */
function* readEntries({ figures, text, sentences }: Article, ranks: readonly Rank[]): Generator<Entry> {
  let index = 0
  let floor = 0
  for (const rank of ranks) {
    while (index < figures.length && figures[index]!.end <= rank.at.start) index++
    let at = index - 1
    while (at >= 0 && (figures[at]!.kind === 'ordinal' || !figures[at]!.value)) at--
    const figure = figures[at]
    const least = Math.max(floor, sentences[rank.sentence]!.start)
    floor = rank.at.end
    if (!figure || figure.start < least || !figure.unit || figure.kind === 'percent' || figure.kind === 'points')
      continue
    // 12.3亿元，居第一: nothing but the verb of rank stands between.
    if (rank.at.start - figure.end > 12 || OTHER_ORDER.test(text.slice(least, rank.at.start))) continue
    yield { rank, figure }
  }
}

export default defineRule({
  id: 'rank-value-conflict',
  title: { zh: '位次与数值相反', en: 'Rank and value run opposite ways' },
  why: {
    zh: '同一榜单里位次在前的数值应更大；能耗、用时等越小越好的不在此列，增速的位次不与总量相比。',
    en: 'In one list the better rank has the larger value, save where smaller is better or the rank is one of growth.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    { text: '外贸榜单出炉\n青石镇出口12.3亿元居第一位，柳树镇出口13.1亿元居第二位。', flags: ['第二位'] },
    { text: '产值榜单出炉\n全县各镇中，清河镇产值56亿元排名第二，蓝田镇产值49亿元排名第一。', flags: ['第一'] },
  ],
  good: [
    '外贸榜单出炉\n青石镇出口13.1亿元居第一位，柳树镇出口12.3亿元居第二位。',
    '能耗榜单出炉\n青石镇能耗1.2万吨居第一位，柳树镇能耗1.5万吨居第二位。',
    '两项榜单出炉\n青石镇出口12.3亿元居第一位，投资13.1亿元居全省第二位。',
    '外贸榜单出炉\n青石镇出口12.3亿元居全县第一位，柳树镇出口13.1亿元居全市第二位。',
  ],
  *check(article) {
    yield* findFailing(article, 'table-rank')
    const ranks = readRanks(article)
    if (ranks.length < 2) return
    const entries = [...readEntries(article, ranks)]
    for (let i = 1; i < entries.length; i++) {
      const [a, b] = [entries[i - 1]!, entries[i]!]
      if (a.rank.sentence !== b.rank.sentence || a.rank.scope !== b.rank.scope || a.figure.unit !== b.figure.unit)
        continue
      if (a.rank.place === b.rank.place || compare(a.figure.value!, b.figure.value!) === 0) continue
      const [upper, lower] = a.rank.place < b.rank.place ? [a, b] : [b, a]
      if (!isBelow(upper.figure.interval, lower.figure.interval) || !isOneMetric(article, a, b)) continue
      yield {
        at: b.rank.at,
        against: [b.figure, a.figure, a.rank.at],
        message: {
          zh: `${upper.figure.text}排在${lower.figure.text}之前`,
          en: `${upper.figure.text} ranks before ${lower.figure.text}`,
        },
      }
    }
  },
})

/** 青石镇出口 and 柳树镇出口: both clauses end in one metric and begin with two subjects. */
function isOneMetric({ text }: Article, a: Entry, b: Entry): boolean {
  const [x, y] = [a, b].map(({ rank, figure }) => text.slice(rank.clause.start, figure.start))
  return x!.length >= 4 && y!.length >= 4 && x!.slice(-2) === y!.slice(-2) && x!.slice(0, 2) !== y!.slice(0, 2)
}
