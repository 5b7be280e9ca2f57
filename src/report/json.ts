// Result -> one JSON document, the form that scripts rely on.
import type { FileResult } from '../check/file.ts'
import { placeOf, readLines } from '../text/locate.ts'
import type { Evidence } from '../model.ts'
import type { Result } from '../check/result.ts'
import type { Reporter } from './index.ts'

export const reportJson: Reporter = (result, options) => `${showJson(resultFacts(result, options.holds))}\n`

/** Controls that JSON leaves as they are would reach a terminal raw. */
export const showJson = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export function resultFacts({ files, failures, skipped, notices, summary }: Result, holds: boolean): object {
  return {
    version: 1,
    files: files.map((file) => fileFacts(file, holds)),
    failures,
    skipped,
    notices,
    summary,
  }
}

/** A file's counts and findings; with `holds` its relations that hold. */
export function fileFacts(file: FileResult, holds: boolean): object {
  return {
    path: file.path,
    ...countFacts(file),
    findings: file.findings,
    ...(holds ? { holds: holdFacts(file) } : {}),
  }
}

export interface Counts {
  readonly articles: number
  readonly characters: number
  readonly claims: number
  readonly figures: { readonly seen: number; readonly read: number }
  readonly relations: { readonly recomputed: number; readonly hold: number }
}

export function countFacts({ articles, characters }: Pick<FileResult, 'articles' | 'characters'>): Counts {
  const counts = { claims: 0, read: 0, unread: 0, recomputed: 0, hold: 0 }
  for (const { claims, figures, unread, relations } of articles) {
    counts.claims += claims.length
    counts.read += figures.length
    counts.unread += unread.length
    for (const { holds } of relations) {
      if (holds !== undefined) counts.recomputed++
      if (holds) counts.hold++
    }
  }
  const { claims, read, unread, recomputed, hold } = counts
  return {
    articles: articles.length,
    characters,
    claims,
    figures: { seen: read + unread, read },
    relations: { recomputed, hold },
  }
}

export interface Hold {
  readonly relation: string
  readonly formula: string
  readonly evidence: readonly Evidence[]
}

export function holdFacts({ text, articles }: FileResult): Hold[] {
  const lines = readLines(text)
  return articles.flatMap((article) =>
    article.relations
      .filter(({ holds }) => holds)
      .map(({ kind, formula, at, against }) => ({
        relation: kind,
        formula,
        evidence: [at, ...against].map((span, index) => ({
          role: index === 0 ? ('at' as const) : ('against' as const),
          quote: article.text.slice(span.start, span.end),
          ...placeOf(lines, article, span),
        })),
      })),
  )
}
