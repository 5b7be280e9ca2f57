// Paths as given -> the articles' files below them, decoded; what cannot be read is a failure, and the others go on.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Failure } from '../model.ts'
import { decode } from '../read/decode.ts'
import { readFrontMatter } from '../read/front-matter.ts'
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

/** One file at a time is held: reads lazily, in the order given, a folder's files by name, each file once. */
export function readInputs(paths: readonly string[], options: ReadingOptions, terminal: Terminal): Inputs {
  const failures: Failure[] = []
  return { files: readEach(paths, options, terminal, failures), failures }
}

function* readEach(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  failures: Failure[],
): Generator<Input> {
  const seen = new Set<string>()
  for (const given of paths) {
    try {
      if (given === '-') yield read(options.stdinName ?? 'stdin.txt', terminal.input())
      for (const path of given === '-' ? [] : listFiles(given, terminal.folder)) {
        const real = resolve(terminal.folder, path)
        if (seen.has(real)) continue
        seen.add(real)
        try {
          yield read(path, readFileSync(real))
        } catch (error) {
          failures.push(failureOf(path, error))
        }
      }
    } catch (error) {
      failures.push(failureOf(given, error))
    }
  }
}

/** The files that a path stands for: itself, or the articles below it. */
export function listFiles(given: string, folder: string): string[] {
  const path = settle(given, folder)
  if (!statSync(resolve(folder, path)).isDirectory()) return [path]
  const names = readdirSync(resolve(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && ARTICLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(folder, path).length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)(?:\.|node_modules\/)/.test(name))
    .sort()
  if (names.length === 0) throw new UserError('no .txt or .md file in this folder', { path: given })
  return names.map((name) => (path === '.' ? name : `${path}/${name}`))
}

/** Windows separators work on every system; a slash at the end says nothing. */
function settle(given: string, folder: string): string {
  const slashed = given.includes('\\') && !isThere(given, folder) ? given.replaceAll('\\', '/') : given
  const path = process.platform === 'win32' ? given.replaceAll('\\', '/') : slashed
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path
}

export function isThere(path: string, folder: string): boolean {
  return statSync(resolve(folder, path), { throwIfNoEntry: false }) !== undefined
}

function read(path: string, bytes: Uint8Array): Input {
  const { text } = decode(path, bytes)
  // A malformed block is named here, so that the other files go on.
  readFrontMatter(path, text)
  return { path, text }
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'no such file or folder',
  ELOOP: 'a link that leads to itself',
}

function failureOf(path: string, error: unknown): Failure {
  if (error instanceof UserError) {
    const { path: at = path, line } = error.place ?? {}
    return { path: at, rule: null, message: line === undefined ? error.message : `line ${line}: ${error.message}` }
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return { path, rule: null, message: REASONS[code] ?? message }
}
