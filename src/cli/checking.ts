// Paths and options -> a result: every article checked, whatever fails named, what was decided before taken into account.
import { checkText } from '../check/article.ts'
import { THRESHOLDS } from '../check/confidence.ts'
import type { ActiveRule, CheckOptions, FileResult } from '../check/file.ts'
import { buildResult, type Result } from '../check/result.ts'
import type { ReadingOptions } from './command.ts'
import type { Failure } from '../model.ts'
import { isThere } from './folders.ts'
import { failureOf, readInputs, type Inputs } from './files.ts'
import { showProgress } from './progress.ts'
import { shelfOf, type Project } from './project.ts'
import { readStanding } from './decisions.ts'
import type { Terminal } from './terminal.ts'

export interface CheckingOptions extends ReadingOptions {
  readonly across?: boolean
  readonly since?: string
}

export async function checkAll(
  paths: readonly string[],
  ids: readonly string[] | undefined,
  options: CheckingOptions,
  project: Project,
  terminal: Terminal,
): Promise<Result> {
  const standing = await readStanding(project, terminal)
  const rules = project.active(undefined, ids)
  const optionsOf = (path: string): CheckOptions => ({
    lang: project.lang,
    date: project.date,
    words: project.words,
    thresholds: { ...THRESHOLDS, ...project.config.confidence },
    ...standing.of(path),
  })
  const check = (path: string, text: string): FileResult =>
    checkText(path, text, project.active(path, ids), optionsOf(path))
  const withVerdicts = (file: FileResult): FileResult => ({
    ...file,
    notices: [...file.notices, ...standing.notices(file)],
  })
  const files: FileResult[] = []
  // Whatever reading one file throws, the others are checked.
  const attempt = (path: string, { failures }: Inputs, run: () => FileResult): void => {
    try {
      files.push(run())
    } catch (error) {
      failures.push(failureOf(path, error, project.lang))
    }
  }
  const progress = showProgress(terminal)
  let inputs: Inputs
  if (options.since === undefined) {
    inputs = readInputs(paths, options, terminal, project)
    for (const { path, text } of inputs.files) {
      attempt(path, inputs, () => withVerdicts(check(path, text)))
      progress.step(path)
    }
  } else {
    const { readChanged } = await import('./since.ts')
    const changed = readChanged(options.since, paths, terminal, project)
    inputs = changed.inputs
    for (const { path, text } of inputs.files) {
      attempt(path, inputs, () => withVerdicts(changed.onlyNew(check(path, text), check)))
      progress.step(path)
    }
  }
  progress.end()
  const failures: Failure[] = []
  return buildResult(
    options.across ? await compareAll(files, rules, optionsOf, project, terminal, failures) : files,
    [...inputs.failures, ...standing.failures, ...failures],
    skippedRules(files, rules, project),
    project.lang,
    inputs.notices,
  )
}

/** --across: the files against one another, and against the records of the project's other sources. */
async function compareAll(
  files: readonly FileResult[],
  rules: readonly ActiveRule[],
  optionsOf: (path: string) => CheckOptions,
  project: Project,
  terminal: Terminal,
  failures: Failure[],
): Promise<FileResult[]> {
  const { checkAcross } = await import('../check/across.ts')
  const { readKnown } = await import('../ledger/known.ts')
  const { sourceName } = await import('../ledger/place.ts')
  const shelf = shelfOf(project, terminal)
  const { articles, faults } = readKnown(shelf, new Set(files.map(({ path }) => sourceName(shelf, path))))
  for (const fault of faults) failures.push(failureOf('', fault, project.lang))
  return checkAcross(files, rules, optionsOf, articles)
}

/** --rule takes every word after it; those that are no rules but are there as files are the paths. */
export function splitRules(
  given: readonly string[] | undefined,
  words: readonly string[],
  { rules }: Project,
  { folder }: Terminal,
): { ids: string[] | undefined; paths: string[] } {
  const isRule = (word: string): boolean => rules.some(({ id }) => id === word)
  const asked = (given ?? []).flatMap((word) => word.split(','))
  const paths = asked.slice(1).filter((word) => !isRule(word) && (word === '-' || isThere(word, folder)))
  const ids = asked.filter((word) => !paths.includes(word))
  return { ids: given && ids, paths: [...paths, ...words] }
}

/** Rules that want the day of writing, where an article has none. */
function skippedRules(files: readonly FileResult[], rules: readonly ActiveRule[], project: Project): Result['skipped'] {
  if (files.every(({ articles }) => articles.every(({ written }) => written !== null))) return []
  const why = { zh: '成稿日期未知', en: 'no writing day known' }[project.lang]
  return rules.filter(({ rule }) => rule.wants === 'written').map(({ rule }) => ({ rule: rule.id, why }))
}
