// Articles -> claims of two of them that are comparable and cannot both be right.
import { compare } from '../exact/decimal.ts'
import { isDisjoint } from '../exact/interval.ts'
import type { Article, Claim, Figure } from '../model.ts'
import { compareClaims, keyOf } from './claims.ts'

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

/** The figure of a candidate: a claim with one value, a subject, a metric and a period whose days are known. */
function findFigure({ figures }: Article, { subject, metric, period, figures: own }: Claim): Figure | undefined {
  if (own.length !== 1 || !subject.value || metric.value.length < 2) return undefined
  if (!period?.value.start || !period.value.end) return undefined
  const figure = figures[own[0]!]
  return figure?.value ? figure : undefined
}

/** Groups of claims by the parts of their key, one map a part: no string is built for a claim. */
type Groups = Map<string, Groups | FarClaim[]>

function groupOf(groups: Groups, kind: string, unit: string, metric: string, subject: string, end: string): FarClaim[] {
  const group = reach(reach(reach(reach(groups, kind), unit), metric), subject)
  let claims = group.get(end) as FarClaim[] | undefined
  if (!claims) group.set(end, (claims = []))
  return claims
}

function reach(groups: Groups, part: string): Groups {
  let next = groups.get(part) as Groups | undefined
  if (!next) groups.set(part, (next = new Map()))
  return next
}

/** Conflicts between two articles, found over keys: cost grows with the claims, not with their pairs. */
export function findFarConflicts(articles: readonly Article[], kinds: (kind: Claim['kind']) => boolean): FarConflict[] {
  const groups: Groups = new Map()
  const ends = new Map<string, string>()
  const endOf = (subject: string): string => {
    let end = ends.get(subject)
    if (end === undefined) ends.set(subject, (end = subject.replace(/[“”‘’《》\s·•]/g, '').slice(-4)))
    return end
  }
  const found: FarConflict[] = []
  for (const article of articles) {
    for (const claim of article.claims) {
      const figure = kinds(claim.kind) ? findFigure(article, claim) : undefined
      if (!figure) continue
      const [kind, unit, metric] = keyOf(claim)
      const group = groupOf(groups, kind, unit, metric, endOf(claim.subject.value), claim.period!.value.end!)
      if (setAgainst(group, article, claim, figure, found)) group.push({ article, claim, figure })
    }
  }
  return found
}

/** Adds the conflict of a claim with its group; true where the claim says what nobody in the group said before. */
function setAgainst(
  group: readonly FarClaim[],
  article: Article,
  claim: Claim,
  figure: Figure,
  found: FarConflict[],
): boolean {
  // What many articles say alike is kept once: a group grows with its contradictions only.
  let fresh = true
  for (let i = group.length - 1; i >= Math.max(0, group.length - WINDOW); i--) {
    const first = group[i]!
    if (isSaid(first, claim, figure)) fresh = false
    else if (first.article !== article && isContrary(first, claim, figure)) {
      if (compareClaims(first.claim, claim).is !== 'same') continue
      found.push({ first, second: { article, claim, figure } })
      break
    }
  }
  return fresh
}

const isSaid = ({ figure: a, claim: x }: FarClaim, y: Claim, b: Figure): boolean =>
  a.hedge === b.hedge &&
  a.value!.coefficient === b.value!.coefficient &&
  a.value!.exponent === b.value!.exponent &&
  x.metric.value === y.metric.value &&
  x.subject.value === y.subject.value

const isContrary = ({ figure: a }: FarClaim, claim: Claim, b: Figure): boolean =>
  claim.kind === 'rank' ? compare(a.value!, b.value!) !== 0 : isDisjoint(a.interval, b.interval)
