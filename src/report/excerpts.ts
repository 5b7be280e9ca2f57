// A finding's places -> the paragraphs they stand in, each cut to a line with its marks.
import type { Evidence, Span } from '../model.ts'
import { findDifferences } from './difference.ts'
import { cutExcerpt, type Run } from './excerpt.ts'
import type { ArticlePlace, FindPlace } from './place.ts'
import { showSafe } from './width.ts'

/** More places than these are counted, not shown. */
export const MOST = 6

export const showPlace = ({ line, column }: Evidence): string => `${line}:${column}`

export interface Excerpt {
  readonly label: string
  readonly runs: readonly (Run & { readonly role?: Evidence['role'] })[]
}

/** One a paragraph, with all the finding's places in it; the first bears no label, as the finding's own line has it. */
export async function excerpts(
  evidence: readonly Evidence[],
  path: string,
  find: FindPlace,
  width: number,
): Promise<Excerpt[]> {
  const shown = evidence.slice(0, MOST)
  const places = shown.map((one) => ({ one, place: find(path, one) }))
  const different = await findDifferences(places.map(({ place }) => place))
  const groups = new Map<
    string,
    { first: Evidence; place: ArticlePlace; marks: (Span & { role: Evidence['role'] })[] }
  >()
  for (const [index, { one, place }] of places.entries()) {
    if (!place) continue
    const { article, file, span } = place
    const paragraph = article.paragraphs.findIndex(({ end }) => span.start < end)
    const key = `${file.path}\u0000${file.articles.indexOf(article)}\u0000${paragraph}`
    const group = groups.get(key) ?? { first: one, place, marks: [] }
    groups.set(key, group)
    for (const mark of different[index] ?? [span]) group.marks.push({ ...mark, role: one.role })
  }
  return [...groups.values()].map(({ first, place: { article, span }, marks }, index) => {
    const { start, end } = article.paragraphs.find((paragraph) => span.start < paragraph.end) ?? span
    const inside = marks.map((mark) => ({
      start: Math.max(0, mark.start - start),
      end: Math.min(end, mark.end) - start,
    }))
    const runs = cutExcerpt(article.text.slice(start, end), inside, width)
    const elsewhere = first.path === undefined || first.path === path ? '' : `${showSafe(first.path)}:`
    return {
      label: index === 0 && elsewhere === '' ? '' : elsewhere + showPlace(first),
      runs: runs.map((run) => (run.mark === undefined ? run : { ...run, role: marks[run.mark]!.role })),
    }
  })
}
