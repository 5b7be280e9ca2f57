// hecha claims: articles -> claim records.
import { readArticles } from '../check.ts'
import { toNumber } from '../exact/decimal.ts'
import { locate, placeAt, readLines } from '../read/locate.ts'
import { defineCommand, READING, type ReadingOptions } from './command.ts'
import { readInputs, showFailure } from './files.ts'
import { openProject } from './project.ts'

export default defineCommand<ReadingOptions & { format: string }>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: ['table', 'json', 'ndjson', 'csv', 'yaml'],
      default: 'table',
    },
    ...READING,
  ],
  async run(paths, options, terminal) {
    const { sources, date } = await openProject(options, terminal)
    const inputs = readInputs(paths.length > 0 ? paths : sources, options, terminal)
    for (const { path, text } of inputs.files) {
      const lines = readLines(text)
      let no = 0
      for (const article of readArticles(path, text, { date })) {
        for (const claim of article.claims) {
          const place = locate(article, claim)
          const { line, column } = placeAt(lines, place.start)
          const end = placeAt(lines, place.end)
          const sentence = article.sentences[claim.sentence]!
          const value =
            claim.value === null
              ? null
              : 'coefficient' in claim.value
                ? toNumber(claim.value)
                : claim.value.map(toNumber)
          terminal.out(
            JSON.stringify({
              source: path,
              article: article.title,
              no: ++no,
              kind: claim.kind,
              subject: claim.subject.value,
              metric: claim.metric.value,
              period: claim.period?.value ?? null,
              scope: claim.scope,
              status: claim.status,
              text: claim.text,
              sentence: article.text.slice(sentence.start, sentence.end),
              line,
              column,
              endLine: end.line,
              endColumn: end.column,
              quantity: { value, unit: claim.unit, hedge: claim.hedge, printed: claim.text },
              verdict: 'unchecked',
            }) + '\n',
          )
        }
      }
    }
    for (const failure of inputs.failures) terminal.err(`${showFailure(failure)}\n`)
    return inputs.failures.length > 0 ? 2 : 0
  },
})
