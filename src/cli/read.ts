// hecha read: how pages were read.
import { readArticles } from '../check.ts'
import { locate, placeAt, readLines } from '../read/locate.ts'
import { defineCommand, READING, type ReadingOptions } from './command.ts'
import { readInputs, showFailure } from './files.ts'
import { openProject } from './project.ts'

export default defineCommand<ReadingOptions & { format: string }>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: ['text', 'json'],
      default: 'text',
    },
    ...READING,
  ],
  async run(paths, options, terminal) {
    const { sources, date } = await openProject(options, terminal)
    const inputs = readInputs(paths.length > 0 ? paths : sources, options, terminal)
    const files = Array.from(inputs.files, ({ path, text }) => {
      const lines = readLines(text)
      const articles = readArticles(path, text, { date }).map((article) => {
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
    terminal.out(`${JSON.stringify({ files })}\n`)
    for (const failure of inputs.failures) terminal.err(`${showFailure(failure)}\n`)
    return inputs.failures.length > 0 ? 2 : 0
  },
})
