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

/** Readers of one passage with two figures or more. */
const PASSAGE_READERS: readonly ((passage: Passage) => Iterable<Relation>)[] = [
  readAverages,
  readBaseGrowth,
  readConversions,
  readDifferences,
  readGrowth,
  readImpliedWholes,
  readParts,
  readPerHead,
  readPoints,
  readProducts,
  readRatios,
  readRespectively,
  readShares,
  readSpans,
  readStructures,
  readSums,
  readTimesOf,
]

/** Relations in text order. */
export function relate(article: Extracted): Relation[] {
  const relations: Relation[] = []
  for (const read of ARTICLE_READERS) for (const relation of read(article)) relations.push(relation)
  for (const passage of readPassages(article)) {
    if (passage.figures.length < 2) {
      if (passage.figures.length > 0) relations.push(...readPoints(passage), ...readStructures(passage))
      continue
    }
    for (const read of PASSAGE_READERS) for (const relation of read(passage)) relations.push(relation)
  }
  return relations.sort((a, b) => a.at.start - b.at.start).filter(isFirst)
}

/** Two readers may see one relation: the one listed first has it. */
const isFirst = ({ kind, at }: Relation, index: number, all: readonly Relation[]): boolean => {
  for (let i = index - 1; i >= 0 && all[i]!.at.start === at.start; i--) if (all[i]!.kind === kind) return false
  return true
}
