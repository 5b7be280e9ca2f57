// hecha claims: articles -> claim records, listed, written, or compared with those on file.
import type { Article } from '../../model.ts'
import type { Verdict } from '../../ledger/record.ts'
import { readBooks, type Book, type Entry } from '../records.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { tell } from '../files.ts'
import { openProject, shelfOf } from '../project.ts'
import { tableOptions } from '../colors.ts'
import type { Terminal } from '../terminal.ts'

interface ClaimsOptions extends ReadingOptions {
  readonly format: 'table' | 'json' | 'ndjson' | 'csv' | 'yaml' | 'markdown' | 'html'
  readonly write?: boolean
  readonly check?: boolean
  readonly verdict?: Verdict
  readonly coverage?: boolean
  readonly color?: boolean
}

export default defineCommand<ClaimsOptions>({
  options: [
    {
      flags: '--format <format>',
      about: {
        zh: '输出格式；markdown 和 html 是供逐条勾核的校样',
        en: 'output format; markdown and html are proof sheets to tick off',
      },
      choices: ['table', 'json', 'ndjson', 'csv', 'yaml', 'markdown', 'html'],
      default: 'table',
    },
    { flags: '--write', about: { zh: '更新 claims/ 中的记录', en: 'bring the records in claims/ up to date' } },
    { flags: '--check', about: { zh: '记录与稿件不符则退出码为1', en: 'exit 1 where the records are not up to date' } },
    {
      flags: '--verdict <verdict>',
      about: { zh: '只列此结论的断言', en: 'only claims with this verdict' },
      choices: ['unchecked', 'confirmed', 'disputed', 'stale'],
    },
    { flags: '--coverage', about: { zh: '逐个列出数字是否读出', en: 'list each number: read, or why not' } },
    { flags: '--color', about: { zh: '着色', en: 'colour even where the output is no terminal' } },
    { flags: '--no-color', about: { zh: '不着色', en: 'no colour' } },
    ...READING,
  ],
  examples: ['hecha claims', 'hecha claims --write', 'hecha claims --verdict unchecked --format markdown > proof.md'],
  async run(paths, options, terminal) {
    const project = await openProject(options, terminal)
    const shelf = shelfOf(project, terminal)
    const given = paths.length > 0 ? paths : project.sources
    if (options.write || options.check) {
      const { updateRecords } = await import('../claims-update.ts')
      return updateRecords(given, options, project, shelf, terminal)
    }
    const books = readBooks(given, options, project, shelf, terminal)
    tell(books, terminal)
    const failed = books.failures.length > 0 ? 2 : 0
    if (options.coverage) {
      const { showCoverage } = await import('../../report/claims/coverage.ts')
      terminal.out(showCoverage(books.files.map(coverageOf), options.format === 'json', project.lang))
      return failed
    }
    if (options.format === 'yaml') {
      terminal.out(books.files.map(({ ledger }) => ledger).join('---\n'))
      return failed
    }
    const keep = ({ line }: Entry): boolean => options.verdict === undefined || line.verdict === options.verdict
    const files = books.files.map((book) => ({ ...book, entries: book.entries.filter(keep) }))
    terminal.out(await show(files, options, project.lang, terminal))
    return failed
  },
})

async function show(
  files: readonly Book[],
  options: ClaimsOptions,
  lang: 'zh' | 'en',
  terminal: Terminal,
): Promise<string> {
  const lines = files.flatMap(({ entries }) => entries.map(({ line }) => line))
  switch (options.format) {
    case 'json':
      return JSON.stringify({ version: 1, claims: lines }, null, 1) + '\n'
    case 'ndjson':
      return lines.map((line) => JSON.stringify(line) + '\n').join('')
    case 'csv':
      return (await import('../../report/claims/csv.ts')).showCsv(lines)
    case 'markdown':
      return (await import('../../report/claims/proof.ts')).showProofMarkdown(files, lang)
    case 'html':
      return (await import('../../report/claims/proof-page.ts')).showProofPage(files, lang)
    default: {
      const { showTable } = await import('../../report/claims/table.ts')
      return showTable(
        files.map(({ entries }) => entries.map(({ line }) => line)),
        { lang, ...tableOptions(options, terminal) },
      )
    }
  }
}

function coverageOf({ path, text, articles }: Book): { path: string; text: string; articles: readonly Article[] } {
  return { path, text, articles }
}
