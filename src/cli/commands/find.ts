// hecha find WORDS -> the claims with this figure, whatever its unit's size, or with these words.
import { compare } from '../../exact/decimal.ts'
import { readFigures } from '../../extract/figures/index.ts'
import type { Figure } from '../../model.ts'
import { tableOptions } from '../colors.ts'
import { readBooks, type Entry } from '../records.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { tell } from '../files.ts'
import { openProject, shelfOf } from '../project.ts'

interface FindOptions extends ReadingOptions {
  readonly format: 'table' | 'json' | 'ndjson'
  readonly in?: string
  readonly color?: boolean
}

export default defineCommand<FindOptions>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: ['table', 'json', 'ndjson'],
      default: 'table',
    },
    { flags: '--in <path>', about: { zh: '在此文件或文件夹中找', en: 'look in this file or folder' } },
    { flags: '--color', about: { zh: '着色', en: 'colour even where the output is no terminal' } },
    { flags: '--no-color', about: { zh: '不着色', en: 'no colour' } },
    ...READING,
  ],
  examples: ['hecha find 8.5亿元', 'hecha find 渔业产值 2024年', 'hecha find 南塘镇 第33位'],
  async run(words, options, terminal) {
    const project = await openProject(options, terminal)
    const paths = options.in === undefined ? project.sources : [options.in]
    const { files, failures, notices } = readBooks(paths, options, project, shelfOf(project, terminal), terminal)
    tell({ failures, notices }, terminal)
    const tests = words
      .flatMap((word) => word.split(/\s+/))
      .filter(Boolean)
      .map(readWish)
    const find = (around: boolean): Entry[][] =>
      files.map(({ entries }) => entries.filter((entry) => tests.every((test) => test(entry, around))))
    const own = find(false)
    const lines = (own.some((entries) => entries.length > 0) ? own : find(true)).map((entries) =>
      entries.map(({ line }) => line),
    )
    if (options.format === 'ndjson')
      terminal.out(
        lines
          .flat()
          .map((line) => JSON.stringify(line) + '\n')
          .join(''),
      )
    else if (options.format === 'json')
      terminal.out(JSON.stringify({ version: 1, claims: lines.flat() }, null, 1) + '\n')
    else {
      const { showTable } = await import('../../report/claims/table.ts')
      terminal.out(showTable(lines, { lang: project.lang, ...tableOptions(options, terminal) }))
    }
    return failures.length > 0 ? 2 : lines.flat().length > 0 ? 0 : 1
  },
})

/** With `around`, the words of the sentence that the claim stands in count too. */
type Wish = (entry: Entry, around: boolean) => boolean

/** A figure is looked for by its value, a date by its days, everything else by its words. */
function readWish(word: string): Wish {
  const { figures } = readFigures(word)
  const [figure] = figures
  const whole = figures.length === 1 && figure!.text.length >= word.length - 1
  return (entry, around) => hasWords(entry, word, around) || (whole && hasFigure(entry, figure!))
}

function hasWords({ claim, line }: Entry, word: string, around: boolean): boolean {
  const { subject, metric, period, scope, sentence } = line
  return (
    [subject, metric, period?.text ?? '', scope ?? '', claim.text].some((text) => text.includes(word)) ||
    (around && !/\d/.test(word) && sentence.includes(word))
  )
}

function hasFigure({ article, claim }: Entry, wanted: Figure): boolean {
  return claim.figures.some((index) => {
    const figure = article.figures[index]!
    if (wanted.period || figure.period) {
      const { start, end } = wanted.period ?? {}
      return start !== undefined && start !== null && figure.period?.start === start && figure.period.end === end
    }
    if (wanted.unit && figure.unit && wanted.unit !== figure.unit) return false
    return values(wanted).some((value) => values(figure).some((other) => compare(value, other) === 0))
  })
}

const values = ({ value, range }: Figure): NonNullable<Figure['range']>[number][] =>
  value ? [value] : [...(range ?? [])]
