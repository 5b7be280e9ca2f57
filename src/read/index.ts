// The text of a file -> stories: articles with roles, joined sentences and the way back into the file.
import type { Paragraph, Piece, Sentence, Story } from '../model.ts'

export interface ReadOptions {
  /** The day the copy was written, where the user gives it. */
  readonly date?: string | undefined
}

/** First form: the whole file is one story, every line that is not blank a paragraph, the first of them the title. */
export function readStories(source: string, file: string, options: ReadOptions = {}): Story[] {
  const paragraphs: Paragraph[] = []
  const pieces: Piece[] = []
  const sentences: Sentence[] = []
  let text = ''
  let start = 0
  for (const line of file.split('\n')) {
    const trimmed = line.trim()
    if (trimmed) {
      const at = text.length
      pieces.push({ at, start: start + line.indexOf(trimmed), length: trimmed.length })
      paragraphs.push({
        index: paragraphs.length,
        role: at === 0 ? 'title' : 'body',
        start: at,
        end: at + trimmed.length,
      })
      for (const match of trimmed.matchAll(/[^。！？；]+[。！？；”’」』）)]*/g)) {
        sentences.push({
          start: at + match.index,
          end: at + match.index + match[0].length,
          paragraph: paragraphs.length - 1,
        })
      }
      text += trimmed + '\n'
    }
    start += line.length + 1
  }
  const title = paragraphs[0] ? text.slice(paragraphs[0].start, paragraphs[0].end).replace(/^#+\s*/, '') : ''
  return [
    {
      source,
      title,
      kicker: null,
      byline: null,
      written: options.date ?? null,
      text,
      paragraphs,
      sentences,
      breaks: [],
      pieces,
    },
  ]
}
