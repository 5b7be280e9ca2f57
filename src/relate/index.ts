// Figures and claims of one article -> the relations that its text asserts between them, each judged with intervals.
import type { Extracted } from '../extract/index.ts'
import type { Relation } from '../model.ts'

type Reader = (article: Extracted) => Iterable<Relation>

/** One reader a kind of relation; order has no meaning. */
const READERS: readonly Reader[] = []

/** Relations in text order. */
export function relate(article: Extracted): Relation[] {
  const relations: Relation[] = []
  for (const read of READERS) for (const relation of read(article)) relations.push(relation)
  return relations.sort((a, b) => a.at.start - b.at.start)
}
