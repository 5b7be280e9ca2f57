// hecha read: how pages were read.
import { readArticles } from '../check.ts'
import { locate, placeAt, readLines } from '../read/locate.ts'
import { readInputs } from './files.ts'

export function readCommand(paths: readonly string[]): number {
  const files = [...readInputs(paths)].map(({ path, text }) => {
    const lines = readLines(text)
    const articles = readArticles(path, text).map((article) => {
      const paragraphs = article.paragraphs.map((paragraph) => {
        const place = locate(article, paragraph)
        return {
          role: paragraph.role,
          line: placeAt(lines, place.start).line,
          endLine: placeAt(lines, place.end).line,
          text: article.text.slice(paragraph.start, paragraph.end),
        }
      })
      const { title, kicker, byline } = article
      return {
        title,
        kicker,
        byline,
        line: paragraphs[0]?.line ?? 1,
        endLine: paragraphs.at(-1)?.endLine ?? 1,
        paragraphs,
      }
    })
    return { path, articles, figures: { seen: 0, read: 0, unread: [] } }
  })
  process.stdout.write(JSON.stringify({ files }) + '\n')
  return 0
}
