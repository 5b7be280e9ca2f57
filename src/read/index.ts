// The text of a file -> stories: articles with roles, joined sentences and the way back into the file.
import type { Story } from '../model.ts'
import { foldText } from '../text/folded.ts'
import { findArticles, nameRoles } from './articles.ts'
import { readFrontMatter } from './front-matter.ts'
import { isBefore, partFurniture, putBack } from './furniture.ts'
import { placed, readLines } from './lines.ts'
import { settleRoles } from './roles.ts'
import { buildStory, readLayout } from './story.ts'

export interface ReadOptions {
  /** The day the copy was written, where the user gives it. */
  readonly date?: string | undefined
}

export function readStories(source: string, file: string, options: ReadOptions = {}): Story[] {
  const front = readFrontMatter(source, file)
  const lines = readLines(file, front?.end ?? 0)
  const title = front?.titleSpan && placed(front.title!, front.titleSpan.start)
  if (title && lines[0]?.text !== title.text) {
    lines.unshift({
      ...title,
      kind: 'title',
      gap: 0,
      indented: false,
      marked: true,
      closed: true,
    })
  }
  const { copy, page } = partFurniture(lines)
  settleRoles(copy)
  const layout = readLayout(copy)
  const starts = findArticles(copy)
  return starts.map((start, i) => {
    const own = copy.slice(start, starts[i + 1])
    const until = copy[starts[i + 1] ?? copy.length]
    const around = page.filter((line) => (i === 0 || isBefore(own[0]!, line)) && (!until || isBefore(line, until)))
    return buildStory(...putBack(own, nameRoles(own), around), layout, {
      source,
      title: front?.title && foldText(front.title).text,
      byline: front?.byline,
      written: options.date ?? front?.date,
    })
  })
}
