// hecha read: how pages were read.
import { readArticles } from '../../check/article.ts'
import type { Article } from '../../model.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { failureOf, readInputs, tell } from '../files.ts'
import { openProject } from '../project.ts'

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
    const project = await openProject(options, terminal)
    const { sources, date, lang, words } = project
    const { readingFacts, showReading } = await import('../../report/reading.ts')
    const inputs = readInputs(paths.length > 0 ? paths : sources, options, terminal, project)
    const files: { path: string; text: string; articles: Article[] }[] = []
    for (const { path, text } of inputs.files) {
      try {
        files.push({ path, text, articles: readArticles(path, text, { date, words }) })
      } catch (error) {
        inputs.failures.push(failureOf(path, error, lang))
      }
    }
    if (options.format === 'json') terminal.out(`${JSON.stringify({ files: files.map(readingFacts) })}\n`)
    else terminal.out(files.map((file) => showReading(file, lang)).join('\n'))
    tell(inputs, terminal)
    return inputs.failures.length > 0 ? 2 : 0
  },
})
