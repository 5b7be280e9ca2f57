// Figures and claims of one article -> the relations that its text asserts between them, each judged with intervals.
import type { Extracted } from '../extract/index.ts'
import type { Relation } from '../model.ts'
import { readAnnouncedCounts } from './announced-count.ts'
import { readAverages } from './average.ts'
import { readBaseGrowth } from './base-growth.ts'
import { readConversions } from './conversion.ts'
import { readDifferences } from './difference.ts'
import { readExchangeRates } from './exchange.ts'
import { readGrowth } from './growth.ts'
import { readImpliedWholes } from './implied-whole.ts'
import { readListCounts } from './list-count.ts'
import { readTimesOf } from './multiple.ts'
import { readListForms } from './list-form.ts'
import { readNamedPeriods } from './named-period.ts'
import { readParts } from './part.ts'
import { readPassages, type Passage } from './passage.ts'
import { readPerHead } from './per-head.ts'
import { readPoints } from './points.ts'
import { readProducts } from './product.ts'
import { readRankShifts } from './rank-shift.ts'
import { readRatios } from './ratio.ts'
import { readRespectively } from './respectively.ts'
import { readShares } from './share.ts'
import { readSpans } from './span.ts'
import { readStructures } from './structure.ts'
import { readSums } from './sum.ts'
import { readTables } from './table.ts'
import { readTallies } from './tally.ts'

/** Readers of the whole text; order has no meaning. */
const ARTICLE_READERS: readonly ((article: Extracted) => Iterable<Relation>)[] = [
  readListCounts,
  readListForms,
  readAnnouncedCounts,
  readNamedPeriods,
  readRankShifts,
  readTallies,
  readExchangeRates,
  readTables,
]

interface Reader {
  readonly read: (passage: Passage) => Iterable<Relation>
  /** One of these must stand in the passage; none where a cue may be any word. */
  readonly words: readonly string[]
  readonly amounts?: number
  readonly rates?: number
}

/** Readers of one passage, each with the least it needs: most passages need none of them. */
const PASSAGE_READERS: readonly Reader[] = [
  { read: readAverages, words: ['均'], amounts: 2 },
  { read: readBaseGrowth, words: ['比', '较'], amounts: 2, rates: 1 },
  { read: readConversions, words: ['合', '等于', '当于', '即'], amounts: 2 },
  { read: readDifferences, words: ['进出口', '差', '自然增长率'] },
  { read: readGrowth, words: ['到', '至', '为', '成', '比', '较', '今年'] },
  { read: readImpliedWholes, words: ['占'], amounts: 2, rates: 2 },
  { read: readParts, words: ['其中', '包括'], amounts: 1 },
  { read: readPerHead, words: ['人均'], amounts: 3 },
  { read: readPoints, words: ['%', '％'] },
  { read: readProducts, words: ['每', '总产'], amounts: 3 },
  { read: readRatios, words: ['∶', ':', '：', '比'], amounts: 2 },
  { read: readRespectively, words: ['分别'] },
  { read: readShares, words: ['占', '率', '的'], amounts: 1, rates: 1 },
  { read: readSpans, words: ['年', '天', '时'] },
  { read: readStructures, words: ['占', '比', '份额', '权重', '贡献率', '构成', '结构'] },
  { read: readSums, words: ['其中', '包', '涵盖', '分别', '计', '共', '（', '(', '：'], amounts: 2 },
  { read: readTimesOf, words: ['倍'], amounts: 2 },
]

/** Relations in text order. */
export function relate(article: Extracted): Relation[] {
  const relations: Relation[] = []
  for (const read of ARTICLE_READERS) for (const relation of read(article)) relations.push(relation)
  for (const passage of readPassages(article)) {
    for (const reader of PASSAGE_READERS) {
      if (!mayRead(reader, passage)) continue
      for (const relation of reader.read(passage)) relations.push(relation)
    }
  }
  return relations.sort((a, b) => a.at.start - b.at.start).filter(isFirst)
}

function mayRead({ words, amounts = 0, rates = 0 }: Reader, passage: Passage): boolean {
  if (passage.amounts.length < amounts || passage.rates.length < rates) return false
  for (const word of words) if (passage.text.includes(word)) return true
  return false
}

/** Two readers may see one relation: the one listed first has it. */
const isFirst = ({ kind, at }: Relation, index: number, all: readonly Relation[]): boolean => {
  for (let i = index - 1; i >= 0 && all[i]!.at.start === at.start; i--) if (all[i]!.kind === kind) return false
  return true
}
