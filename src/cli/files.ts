// Paths as given -> the articles' files below them, decoded; what cannot be read is a failure, and the others go on.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { messageOf, UserError } from '../errors.ts'
import type { Failure, Language, Wording } from '../model.ts'
import { decode } from '../read/decode.ts'
import { readFrontMatter } from '../read/front-matter.ts'
import { showSafe } from '../report/width.ts'
import type { ReadingOptions } from './command.ts'
import type { Terminal } from './terminal.ts'

export interface Input {
  /** As given, a folder joined with the file's relative path, always with '/'. */
  readonly path: string
  readonly text: string
}

export interface Inputs {
  readonly files: Iterable<Input>
  /** Filled while files is read. */
  readonly failures: Failure[]
}

const ARTICLE = /\.(?:txt|md|markdown)$/i

export const isArticle = (path: string): boolean => ARTICLE.test(path)

/** One file at a time is held: reads lazily, in the order given, a folder's files by name, each file once. */
export function readInputs(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  lang: Language = 'en',
): Inputs {
  const failures: Failure[] = []
  return {
    files: readEach(paths, options, terminal, (path, error) => failures.push(failureOf(path, error, lang))),
    failures,
  }
}

function* readEach(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  fail: (path: string, error: unknown) => void,
): Generator<Input> {
  const seen = new Set<string>()
  for (const given of paths) {
    try {
      if (given === '-') yield readInput(options.stdinName ?? 'stdin.txt', terminal.input())
      for (const path of given === '-' ? [] : listFiles(given, terminal.folder)) {
        const real = resolve(terminal.folder, path)
        if (seen.has(real)) continue
        seen.add(real)
        try {
          yield readInput(path, readFileSync(real))
        } catch (error) {
          fail(path, error)
        }
      }
    } catch (error) {
      fail(given, error)
    }
  }
}

/** The files that a path stands for: itself, or the articles below it; a pipe there would be waited for without end. */
export function listFiles(given: string, folder: string): string[] {
  const path = settle(given, folder)
  if (!statSync(resolve(folder, path)).isDirectory()) return [path]
  const names = readdirSync(resolve(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && ARTICLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(folder, path).length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)(?:\.|node_modules\/)/.test(name))
    .sort()
  if (names.length === 0)
    throw new UserError(
      { zh: '文件夹里没有 .txt 或 .md 文件', en: 'no .txt or .md file in this folder' },
      { path: given },
    )
  return names.map((name) => (path === '.' ? name : `${path}/${name}`))
}

/** Windows separators work on every system; a slash at the end says nothing. */
export function settle(given: string, folder: string): string {
  const slashed = given.includes('\\') && !isThere(given, folder) ? given.replaceAll('\\', '/') : given
  const path = process.platform === 'win32' ? given.replaceAll('\\', '/') : slashed
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path
}

export function isThere(path: string, folder: string): boolean {
  return statSync(resolve(folder, path), { throwIfNoEntry: false }) !== undefined
}

export function readInput(path: string, bytes: Uint8Array): Input {
  const { text } = decode(path, bytes)
  // A malformed block is named here, so that the other files go on.
  readFrontMatter(path, text)
  return { path, text }
}

const MISSING = { zh: '没有这个文件或文件夹', en: 'no such file or folder' }
const FORBIDDEN = { zh: '没有读取权限', en: 'not allowed to read it' }

const REASONS: Record<string, Wording> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EISDIR: { zh: '是文件夹', en: 'a folder, not a file' },
  ELOOP: { zh: '链接指向自身', en: 'a link that leads to itself' },
}

export function failureOf(path: string, error: unknown, lang: Language): Failure {
  if (error instanceof UserError) {
    const { path: at = path, line } = error.place ?? {}
    return { path: at, ...(line === undefined ? {} : { line }), rule: null, message: error.wording[lang] }
  }
  const { code } = Object(error) as NodeJS.ErrnoException
  return { path, rule: null, message: REASONS[code ?? '']?.[lang] ?? messageOf(error) }
}

/** path:line: rule: message */
export function showFailure({ path, line, rule, message }: Failure): string {
  return showSafe(`${path}${line === undefined ? '' : `:${line}`}: ${rule === null ? '' : `${rule}: `}${message}`)
}
