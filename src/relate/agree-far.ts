// Articles -> claims of two of them that are comparable and cannot both be right.
import { compare } from '../exact/decimal.ts'
import { isDisjoint } from '../exact/interval.ts'
import type { Article, Claim, Figure } from '../model.ts'
import { compareClaims, keyOf } from './comparable.ts'

export interface FarClaim {
  readonly article: Article
  readonly claim: Claim
  readonly figure: Figure
}

export interface FarConflict {
  readonly first: FarClaim
  readonly second: FarClaim
}

/** Claims compared with the ones before them under one key. */
const WINDOW = 16

const bare = (name: string): string => name.replace(/[“”‘’《》\s·•]/g, '')

/** Candidates: claims with one value, a subject, a metric and a period whose days are known. */
function* readCandidates(articles: readonly Article[], kinds: (kind: Claim['kind']) => boolean): Generator<FarClaim> {
  for (const article of articles) {
    for (const claim of article.claims) {
      const { period } = claim
      if (!kinds(claim.kind) || !claim.subject.value || claim.metric.value.length < 2) continue
      if (!period?.value.start || !period.value.end) continue
      const figure = article.figures[claim.figures.at(-1) ?? -1]
      if (figure?.value && claim.figures.length === 1) yield { article, claim, figure }
    }
  }
}

/** Conflicts between two articles, found over keys: cost grows with the claims, not with their pairs. */
export function* findFarConflicts(
  articles: readonly Article[],
  kinds: (kind: Claim['kind']) => boolean,
): Generator<FarConflict> {
  const byKey = new Map<string, FarClaim[]>()
  for (const second of readCandidates(articles, kinds)) {
    const key = `${keyOf(second.claim)}|${bare(second.claim.subject.value).slice(-4)}|${second.claim.period!.value.end}`
    const group = byKey.get(key)
    if (!group) {
      byKey.set(key, [second])
      continue
    }
    for (let i = group.length - 1; i >= Math.max(0, group.length - WINDOW); i--) {
      const first = group[i]!
      if (first.article === second.article || !isContrary(first, second)) continue
      if (compareClaims(first.claim, second.claim).is !== 'same') continue
      yield { first, second }
      break
    }
    group.push(second)
  }
}

const isContrary = ({ figure: a, claim }: FarClaim, { figure: b }: FarClaim): boolean =>
  claim.kind === 'rank' ? compare(a.value!, b.value!) !== 0 : isDisjoint(a.interval, b.interval)
