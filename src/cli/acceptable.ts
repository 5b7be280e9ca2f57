// Words as given (news/a.txt:8:36, a fingerprint or its beginning, paths) -> the findings that they mean, as a check would print them.
import { resolve } from 'node:path'
import { checkText } from '../check/article.ts'
import type { FileResult } from '../check/file.ts'
import { UserError } from '../errors.ts'
import { sourceName, type Shelf } from '../ledger/place.ts'
import type { Failure, Finding, Notice } from '../model.ts'
import type { ReadingOptions } from './command.ts'
import { readInputs, type Inputs } from './files.ts'
import { isThere } from './folders.ts'
import type { Project } from './project.ts'
import type { Terminal } from './terminal.ts'

export interface Found {
  readonly finding: Finding
  /** As given, and as the records name it. */
  readonly path: string
  readonly source: string
}

export interface Findings {
  readonly found: readonly Found[]
  /** Fingerprints of every file that was read, by its source. */
  readonly checked: ReadonlyMap<string, ReadonlySet<string>>
  readonly failures: readonly Failure[]
  readonly notices: readonly Notice[]
}

export interface FindingsOptions extends ReadingOptions {
  /** Only what a change since this git reference brought about. */
  readonly since?: string
}

export async function readFindings(
  paths: readonly string[],
  options: FindingsOptions,
  project: Project,
  shelf: Shelf,
  terminal: Terminal,
): Promise<Findings> {
  const check = (path: string, text: string): FileResult =>
    checkText(path, text, project.active(path), { lang: project.lang, date: project.date, words: project.words })
  let inputs: Inputs
  let keep = (file: FileResult): FileResult => file
  if (options.since === undefined) inputs = readInputs(paths, options, terminal, project)
  else {
    const { readChanged } = await import('./since.ts')
    const changed = readChanged(options.since, paths, terminal, project)
    inputs = changed.inputs
    keep = (file) => changed.onlyNew(file, check)
  }
  const found: Found[] = []
  const checked = new Map<string, Set<string>>()
  for (const { path, text } of inputs.files) {
    const source = sourceName(shelf, resolve(terminal.folder, path))
    const file = check(path, text)
    found.push(...keep(file).findings.map((finding) => ({ finding, path, source })))
    checked.set(source, new Set(file.findings.map(({ fingerprint }) => fingerprint)))
  }
  return { found, checked, failures: inputs.failures, notices: inputs.notices }
}

/** news/a.txt:8:36, as findings are printed; the column may be left out. */
interface Spot {
  readonly path: string
  readonly line: number
  readonly column: number | undefined
}

function readSpot(word: string, { folder }: Terminal): Spot | undefined {
  const { path, line, column } = /^(?<path>.+?):(?<line>\d+)(?::(?<column>\d+))?$/.exec(word)?.groups ?? {}
  if (path === undefined || isThere(word, folder)) return undefined
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) }
}

/** Where to look for what the words mean: the files that they name, else the project's articles. */
export function pathsOf(words: readonly string[], sources: readonly string[], terminal: Terminal): readonly string[] {
  const named = words.flatMap((word) => {
    const spot = readSpot(word, terminal)
    return spot ? [spot.path] : isThere(word, terminal.folder) ? [word] : []
  })
  const isAllNamed = words.every((word) => readSpot(word, terminal) ?? isThere(word, terminal.folder))
  const isAnyPath = words.some((word) => isThere(word, terminal.folder))
  return isAllNamed || isAnyPath ? named : [...named, ...sources]
}

/** One finding for each word that is no path. */
export function pickFindings(words: readonly string[], found: readonly Found[], terminal: Terminal): Found[] {
  return words
    .filter((word) => !isThere(word, terminal.folder))
    .map((word) => {
      const spot = readSpot(word, terminal)
      return onlyOne(word, spot ? findAt(spot, found, terminal) : findNamed(word, found))
    })
}

function findAt({ path, line, column }: Spot, found: readonly Found[], { folder }: Terminal): Found[] {
  const file = resolve(folder, path)
  return found.filter(({ finding, path: at }) => {
    const place = finding.evidence[0]!
    return resolve(folder, at) === file && place.line === line && place.column === (column ?? place.column)
  })
}

/** A shorter beginning may be anybody's. */
const SHORTEST = 4

const findNamed = (word: string, found: readonly Found[]): Found[] =>
  word.length < SHORTEST ? [] : found.filter(({ finding }) => finding.fingerprint.startsWith(word.toLowerCase()))

function onlyOne(word: string, found: readonly Found[]): Found {
  const names = new Map(found.map((one) => [`${one.source} ${one.finding.fingerprint}`, one]))
  if (names.size === 1) return found[0]!
  const list = [...names.values()].map(({ finding, path }) => {
    const { line, column } = finding.evidence[0]!
    return `${finding.fingerprint} ${path} (${finding.rule} ${line}:${column})`
  })
  throw new UserError(
    names.size === 0
      ? {
          zh: `${word}：没有这条问题；写 文件:行:列，或指纹和文件`,
          en: `${word}: no such finding; write FILE:LINE:COLUMN, or its fingerprint and its file`,
        }
      : {
          zh: `${word}：不止一条，写明是哪一条：${list.join('、')}`,
          en: `${word}: more than one finding, say which: ${list.join(', ')}`,
        },
  )
}
