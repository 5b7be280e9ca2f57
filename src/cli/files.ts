// Paths as given -> the articles' files below them, decoded; what cannot be read is a failure, and the others go on.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Failure, Language, Notice, Wording } from '../model.ts'
import { decode } from '../read/decode.ts'
import { readFrontMatter } from '../read/front-matter.ts'
import { showSafe } from '../report/width.ts'
import type { ReadingOptions } from './command.ts'
import { listPath, showPassed } from './folders.ts'
import { reasonOf } from './reasons.ts'
import type { Terminal } from './terminal.ts'

export interface Input {
  /** As given, a folder joined with the file's relative path, always with '/'. */
  readonly path: string
  readonly text: string
}

export interface Inputs {
  readonly files: Iterable<Input>
  /** Filled while files is read, and so are the notices: what was passed by, and why. */
  readonly failures: Failure[]
  readonly notices: Notice[]
}

/** What reading needs of a project. */
export interface Reader {
  readonly lang: Language
  /** True for what `ignore` of the configuration meets. */
  readonly isIgnored: (path: string) => boolean
}

/** One file at a time is held: reads lazily, in the order given, a folder's files by name, each file once. */
export function readInputs(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  reader: Reader,
): Inputs {
  const failures: Failure[] = []
  const notices: Notice[] = []
  return { files: readEach(paths, options, terminal, reader, { failures, notices }), failures, notices }
}

function* readEach(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  { lang, isIgnored }: Reader,
  { failures, notices }: Pick<Inputs, 'failures' | 'notices'>,
): Generator<Input> {
  const fail = (path: string, error: unknown): void => void failures.push(failureOf(path, error, lang))
  const notice = (path: string, message: Wording): void => void notices.push({ path, message: message[lang] })
  const seen = new Set<string>()
  for (const given of paths) {
    try {
      if (given === '-') {
        yield filledInput(readInput(options.stdinName ?? 'stdin.txt', terminal.input()))
        continue
      }
      const { paths: listed, passed, found } = listPath(given, terminal.folder)
      const kept = passed.filter((path) => !isIgnored(path))
      if (kept.length > 0) notice(given, passedBy(showPassed(kept)))
      for (const path of listed) {
        const real = resolve(terminal.folder, path)
        if (seen.has(real)) continue
        seen.add(real)
        if (isIgnored(path)) {
          if (!found) notice(path, IGNORED)
          continue
        }
        try {
          const input = readInput(path, readFileSync(real))
          const lack = findLack(input.text)
          if (lack && found) notice(path, lack)
          else yield filledInput(input)
        } catch (error) {
          fail(path, error)
        }
      }
    } catch (error) {
      fail(given, error)
    }
  }
}

const IGNORED: Wording = { zh: '按 hecha.yaml 的 ignore 跳过', en: 'passed by: ignore of hecha.yaml' }
const EMPTY: Wording = { zh: '空文件，没有可查的', en: 'empty: nothing to check' }
const FOREIGN: Wording = { zh: '没有汉字，不像中文稿，没有查', en: 'no Chinese in it: nothing to check' }

const passedBy = (names: string): Wording => ({
  zh: `跳过了不能读的文件：${names}`,
  en: `passed by what it does not read: ${names}`,
})

/** Why a text holds nothing to check. */
function findLack(text: string): Wording | undefined {
  if (text.trim() === '') return EMPTY
  return /\p{Script=Han}/u.test(text) ? undefined : FOREIGN
}

/** What was asked for by name is checked, or it is a failure. */
function filledInput(input: Input): Input {
  const lack = findLack(input.text)
  if (lack) throw new UserError(lack, { path: input.path })
  return input
}

export function readInput(path: string, bytes: Uint8Array): Input {
  const { text } = decode(path, bytes)
  // A malformed block is named here, so that the other files go on.
  readFrontMatter(path, text)
  return { path, text }
}

export function failureOf(path: string, error: unknown, lang: Language): Failure {
  if (error instanceof UserError) {
    const { path: at = path, line } = error.place ?? {}
    return { path: at, ...(line === undefined ? {} : { line }), rule: null, message: error.wording[lang] }
  }
  return { path, rule: null, message: reasonOf(error)[lang] }
}

/** path:line: rule: message */
export function showFailure({ path, line, rule, message }: Failure): string {
  return showSafe(`${path}${line === undefined ? '' : `:${line}`}: ${rule === null ? '' : `${rule}: `}${message}`)
}

/** Failures and what was passed by, on standard error. */
export function tell(
  { failures, notices }: { readonly failures: readonly Failure[]; readonly notices: readonly Notice[] },
  { err }: Terminal,
): void {
  for (const notice of notices) err(`${showFailure({ ...notice, rule: null })}\n`)
  for (const failure of failures) err(`${showFailure(failure)}\n`)
}
