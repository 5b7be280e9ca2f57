// Figures of articles -> each number that stands there: which claim it belongs to, or why it was not read.
import type { Article, Language } from '../../model.ts'
import { placeOf, readLines } from '../../text/locate.ts'
import { showSafe } from '../width.ts'

interface File {
  readonly path: string
  readonly text: string
  readonly articles: readonly Article[]
}

interface Row {
  readonly path: string
  readonly text: string
  readonly line: number
  readonly column: number
  /** Kind of the figure; null where it was not read. */
  readonly kind: string | null
  readonly claim: boolean
  readonly why: string | null
}

export function showCoverage(files: readonly File[], json: boolean, lang: Language): string {
  const rows = files.flatMap(readRows)
  const read = rows.filter(({ kind }) => kind !== null)
  const claimed = read.filter(({ claim }) => claim).length
  if (json) return JSON.stringify({ version: 1, seen: rows.length, read: read.length, claimed, numbers: rows }) + '\n'
  const lines = rows.map(({ path, line, column, text, kind, claim, why }) => {
    const said =
      kind === null
        ? { zh: `未读：${why}`, en: `not read: ${why}` }
        : claim
          ? { zh: `${kind}`, en: `${kind}` }
          : { zh: `${kind}，不成断言`, en: `${kind}, no claim` }
    return `${showSafe(path)}:${line}:${column}  ${showSafe(text)}  ${said[lang]}\n`
  })
  const sum = {
    zh: `数字 ${read.length}/${rows.length} 已读，其中${claimed}个成断言\n`,
    en: `figures read ${read.length}/${rows.length}, ${claimed} of them in claims\n`,
  }
  return lines.join('') + sum[lang]
}

function readRows({ path, text, articles }: File): Row[] {
  const lines = readLines(text)
  return articles.flatMap((article) => {
    const claimed = new Set(article.claims.flatMap(({ figures }) => figures))
    const rows = [
      ...article.figures.map((figure, index) => ({ span: figure, kind: figure.kind, why: null, claim: claimed.has(index) })),
      ...article.unread.map((unread) => ({ span: unread, kind: null, why: unread.why, claim: false })),
    ]
    return rows
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, kind, why, claim }) => {
        const { line, column } = placeOf(lines, article, span)
        return { path, text: span.text, line, column, kind, claim, why }
      })
  })
}
