// Claims of files -> a table for a terminal: number, verdict, figure, kind, what of whom, when, line.
import { Chalk } from 'chalk'
import type { Language } from '../../model.ts'
import { showSafe, showWidth } from '../width.ts'
import { fit } from './columns.ts'
import type { ClaimLine } from './line.ts'
import { kindWord, showPart, verdictMark, verdictWord } from './words.ts'

export interface TableOptions {
  readonly lang: Language
  readonly columns: number
  readonly color: boolean
}

interface Column {
  readonly head: { readonly zh: string; readonly en: string }
  readonly right?: true
  /** The most it takes where space is short; the last two share what is left. */
  readonly most: number
  readonly cell: (line: ClaimLine, lang: Language) => string
}

const COLUMNS: readonly Column[] = [
  { head: { zh: '编号', en: 'no' }, right: true, most: 6, cell: ({ no }) => String(no) },
  { head: { zh: '', en: '' }, most: 1, cell: ({ verdict }) => verdictMark(verdict) },
  { head: { zh: '数字', en: 'figure' }, most: 22, cell: ({ text }) => text },
  { head: { zh: '类', en: 'kind' }, most: 11, cell: ({ kind }, lang) => kindWord(kind, lang) },
  { head: { zh: '主体', en: 'subject' }, most: 18, cell: ({ subject, sure }) => showPart(subject, sure.subject) },
  { head: { zh: '指标', en: 'metric' }, most: 24, cell: ({ metric, sure }) => showPart(metric, sure.metric) },
  { head: { zh: '时间', en: 'period' }, most: 14, cell: ({ period, sure }) => showPart(period?.text ?? '', sure.period) },
  { head: { zh: '行', en: 'line' }, right: true, most: 5, cell: ({ line }) => String(line) },
]

const GAP = '  '

export function showTable(files: readonly (readonly ClaimLine[])[], options: TableOptions): string {
  const { lang, columns, color } = options
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const all = files.flat()
  const widths = COLUMNS.map(({ head, most, cell }) =>
    Math.min(most, all.reduce((width, line) => Math.max(width, showWidth(showSafe(cell(line, lang)))), showWidth(head[lang]))),
  )
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * COLUMNS.length
  // What the narrowest terminal lacks, subject and metric give; what a wide one has over, they take.
  const spare = columns - total
  for (const index of [5, 4]) widths[index] = Math.max(6, widths[index]! + Math.trunc(Math.min(0, spare) / 2))
  const lay = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const shown = fit(cell, widths[index]!)
        return COLUMNS[index]!.right ? shown.trimEnd().padStart(shown.length) : shown
      })
      .join(GAP)
      .trimEnd()
  const rows: string[] = []
  for (const lines of files) {
    const first = lines[0]
    if (!first) continue
    rows.push(`${rows.length ? '\n' : ''}${chalk.underline(showSafe(first.source))}`)
    rows.push(chalk.dim(lay(COLUMNS.map(({ head }) => head[lang]))))
    let article: string | undefined
    for (const line of lines) {
      if (line.article !== article && lines.some((other) => other.article !== first.article))
        rows.push(chalk.bold(showSafe(line.article)))
      article = line.article
      const row = lay(COLUMNS.map(({ cell }) => cell(line, lang)))
      rows.push(line.verdict === 'stale' || line.verdict === 'disputed' ? chalk.yellow(row) : row)
    }
  }
  rows.push('', showCount(all, lang))
  return rows.join('\n') + '\n'
}

/** 58 claims: 3 ✓ confirmed, 55 · unchecked */
export function showCount(lines: readonly ClaimLine[], lang: Language): string {
  const counts = new Map<string, number>()
  for (const { verdict } of lines) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const parts = ['confirmed', 'disputed', 'stale', 'unchecked']
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => `${counts.get(verdict)} ${verdictMark(verdict)} ${verdictWord(verdict, lang)}`)
  const sum = { zh: `断言${lines.length}条`, en: `${lines.length} ${lines.length === 1 ? 'claim' : 'claims'}` }[lang]
  return parts.length ? `${sum}${{ zh: '：', en: ': ' }[lang]}${parts.join({ zh: '，', en: ', ' }[lang])}` : sum
}
