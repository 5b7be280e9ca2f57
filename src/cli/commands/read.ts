// hecha read: how pages were read.
import { readArticles } from '../../check/article.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { readInputs, showFailure } from '../files.ts'
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
    const { sources, date, lang, words } = await openProject(options, terminal)
    const { readingFacts, showReading } = await import('../../report/reading.ts')
    const inputs = readInputs(paths.length > 0 ? paths : sources, options, terminal, lang)
    const files = Array.from(inputs.files, ({ path, text }) => ({
      path,
      text,
      articles: readArticles(path, text, { date, words }),
    }))
    if (options.format === 'json') terminal.out(`${JSON.stringify({ files: files.map(readingFacts) })}\n`)
    else terminal.out(files.map((file) => showReading(file, lang)).join('\n'))
    for (const failure of inputs.failures) terminal.err(`${showFailure(failure)}\n`)
    return inputs.failures.length > 0 ? 2 : 0
  },
})
