// hecha claims --write and --check: articles -> ledgers brought up to date, or what keeps them from being so.
import { resolve } from 'node:path'
import { readArticles } from '../check/article.ts'
import { UserError } from '../errors.ts'
import { draftsOf } from '../ledger/draft.ts'
import { planUpdate, updateLedger, type Update } from '../ledger/file.ts'
import { LockError } from '../ledger/lock.ts'
import { shownPath, type Shelf } from '../ledger/place.ts'
import type { Language } from '../model.ts'
import type { ReadingOptions } from './command.ts'
import { readInputs, showFailure, tell } from './files.ts'
import { showProgress } from './progress.ts'
import type { Project } from './project.ts'
import type { Terminal } from './terminal.ts'

interface UpdateOptions extends ReadingOptions {
  readonly write?: boolean
}

export function updateRecords(
  paths: readonly string[],
  options: UpdateOptions,
  project: Project,
  shelf: Shelf,
  terminal: Terminal,
): number {
  const { lang, date, words } = project
  const inputs = readInputs(paths, options, terminal, project)
  const progress = showProgress(terminal)
  const [rows, failed]: [string[], string[]] = [[], []]
  let claims = 0
  for (const { path, text } of inputs.files) {
    try {
      const source = resolve(shelf.folder, path)
      const articles = readArticles(path, text, { date, words })
      const update = options.write
        ? updateLedger(shelf, source, articles)
        : planUpdate(shelf, source, draftsOf(articles))
      claims += update.numbers.length
      if (update.outdated) rows.push(`${shownPath(shelf, update.path)}  ${showUpdate(update, lang)}\n`)
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof LockError) throw error
      failed.push(`${error.show(lang)}\n`)
    }
    progress.step(path)
  }
  progress.end()
  for (const row of rows) terminal.out(row)
  for (const failure of inputs.failures) failed.push(`${showFailure(failure)}\n`)
  tell({ failures: [], notices: inputs.notices }, terminal)
  for (const row of failed) terminal.err(row)
  if (failed.length === 0 || rows.length > 0) terminal.out(showSum(rows.length, claims, options.write === true, lang))
  if (failed.length > 0) return 2
  return rows.length > 0 && !options.write ? 1 : 0
}

function showUpdate({ added, changed, retired, stale, numbers }: Update, lang: Language): string {
  const parts = [
    [added, { zh: '新增', en: 'new' }],
    [changed, { zh: '改数', en: 'with another figure' }],
    [retired, { zh: '文中已无', en: 'gone' }],
    [stale, { zh: '数已改，待重核', en: 'stale' }],
  ] as const
  const told = parts.filter(([list]) => list.length > 0).map(([list, word]) => showPart(list, word[lang], lang))
  const all = { zh: `断言${numbers.length}条`, en: `${numbers.length} claims` }[lang]
  return told.length > 0 ? `${all}${{ zh: '：', en: ': ' }[lang]}${told.join({ zh: '；', en: ', ' }[lang])}` : all
}

/** Up to five numbers are named. */
function showPart(list: readonly number[], word: string, lang: Language): string {
  const named = list.length <= 5 ? ` (${list.map((no) => `#${no}`).join(' ')})` : ''
  return { zh: `${word}${list.length}条${named}`, en: `${list.length} ${word}${named}` }[lang]
}

function showSum(files: number, claims: number, written: boolean, lang: Language): string {
  if (files === 0)
    return { zh: `记录已是最新：断言${claims}条\n`, en: `records are up to date: ${claims} claims\n` }[lang]
  if (written)
    return {
      zh: `已写${files}个文件，断言${claims}条\n`,
      en: `${files} file${files === 1 ? '' : 's'} written, ${claims} claims\n`,
    }[lang]
  return {
    zh: `${files}个文件与稿件不符；运行 hecha claims --write\n`,
    en: `${files} files are not up to date; run hecha claims --write\n`,
  }[lang]
}
