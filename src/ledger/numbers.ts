// The claims of a file -> their numbers and records, as the ledger has them or would have them.
import type { Article, Claim } from '../model.ts'
import { draftsOf } from './draft.ts'
import { planUpdate } from './file.ts'
import type { Numbered } from './merge.ts'
import type { Shelf } from './place.ts'

/** Numbers of all claims of one source. Throws a UserError on a ledger that is broken. */
export function numbersFor(shelf: Shelf, source: string, articles: readonly Article[]): Map<Claim, Numbered> {
  const { numbers } = planUpdate(shelf, source, draftsOf(articles))
  const claims = articles.flatMap((article) => article.claims)
  return new Map(claims.map((claim, index) => [claim, numbers[index]!]))
}
