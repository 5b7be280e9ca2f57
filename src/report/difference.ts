// Two long places that say nearly the same -> the spans in which they differ.
import type { Span } from '../model.ts'
import type { ArticlePlace } from './place.ts'

/** Shorter places are looked at whole. */
const LONG = 20

/** For each place the spans to mark instead of all of it; undefined where it is to be marked whole. */
export async function findDifferences(
  places: readonly (ArticlePlace | undefined)[],
): Promise<(readonly Span[] | undefined)[]> {
  const [first, second] = places
  if (!first || !second || places.length !== 2) return []
  const [a, b] = [wordsOf(first), wordsOf(second)]
  if (a === b || a.length < LONG || b.length < LONG) return []
  const { default: diff } = await import('fast-diff')
  const left: Span[] = []
  const right: Span[] = []
  let [i, j] = [first.span.start, second.span.start]
  for (const [kind, text] of diff(a, b)) {
    if (kind <= 0) i += text.length
    if (kind >= 0) j += text.length
    if (kind < 0) left.push({ start: i - text.length, end: i })
    if (kind > 0) right.push({ start: j - text.length, end: j })
  }
  const same = a.length - left.reduce((sum, { start, end }) => sum + end - start, 0)
  if (same * 2 < a.length) return []
  return [left.length > 0 ? left : undefined, right.length > 0 ? right : undefined]
}

const wordsOf = ({ article, span }: ArticlePlace): string => article.text.slice(span.start, span.end)
