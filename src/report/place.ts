// A finding's place in its file -> the article and the span of its running text.
import type { FileResult } from '../check/file.ts'
import type { Article, Evidence, Span } from '../model.ts'
import { readLines } from '../text/locate.ts'

export interface ArticlePlace {
  readonly file: FileResult
  readonly article: Article
  readonly span: Span
}

export type FindPlace = (path: string, evidence: Evidence) => ArticlePlace | undefined

/** Undefined where the place stands in no file of the result. */
export function placeFinder(files: readonly FileResult[]): FindPlace {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const linesOf = new Map<string, readonly number[]>()
  return (path, evidence) => {
    const file = byPath.get(evidence.path ?? path)
    if (!file) return undefined
    const lines = linesOf.get(file.path) ?? readLines(file.text)
    linesOf.set(file.path, lines)
    const start = lines[evidence.line - 1]! + evidence.column - 1
    const end = lines[evidence.endLine - 1]! + evidence.endColumn - 1
    for (const article of file.articles) {
      const first = findInText(article, start)
      if (first === undefined) continue
      const last = end > start ? findInText(article, end - 1) : undefined
      return { file, article, span: { start: first, end: last === undefined ? first : last + 1 } }
    }
    return undefined
  }
}

function findInText({ pieces }: Article, offset: number): number | undefined {
  const piece = pieces.find(({ start, length }) => start <= offset && offset <= start + length)
  return piece && piece.at + offset - piece.start
}
