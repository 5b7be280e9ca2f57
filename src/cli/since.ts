// A git reference -> the articles that changed since this branch left it, and only what their change brought about.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileResult } from '../check/file.ts'
import type { Failure } from '../model.ts'
import { decode } from '../read/decode.ts'
import { failureOf, readInput, type Input, type Inputs, type Reader } from './files.ts'
import { isArticle, isThere, settle } from './folders.ts'
import { changedFiles, fileAt, mergeBase } from './git.ts'
import type { Terminal } from './terminal.ts'

export interface Changes {
  readonly inputs: Inputs
  /** The file without the findings that it had before the change: the whole article is read, as an edit may contradict an untouched line. */
  onlyNew(file: FileResult, check: (path: string, text: string) => FileResult): FileResult
}

export function readChanged(since: string, given: readonly string[], { folder }: Terminal, reader: Reader): Changes {
  const { lang, isIgnored } = reader
  const failures: Failure[] = []
  const paths = given
    .map((path) => settle(path, folder))
    .filter((path) => {
      if (isThere(path, folder)) return true
      failures.push(failureOf(path, Object.assign(new Error(path), { code: 'ENOENT' }), lang))
      return false
    })
  const commit = mergeBase(folder, since)
  const changed = paths.length === 0 ? [] : changedFiles(folder, commit, paths)
  const oldPaths = new Map<string, string | undefined>()
  for (const { old, now } of changed) if (now !== undefined && isArticle(now) && !isIgnored(now)) oldPaths.set(now, old)

  function* files(): Generator<Input> {
    for (const path of [...oldPaths.keys()].sort()) {
      try {
        yield readInput(path, readFileSync(resolve(folder, path)))
      } catch (error) {
        failures.push(failureOf(path, error, lang))
      }
    }
  }

  return {
    inputs: { files: files(), failures, notices: [] },
    onlyNew(file, check) {
      const old = oldPaths.get(file.path)
      if (old === undefined || file.findings.length === 0) return file
      const before = findBefore(() => check(old, decode(old, fileAt(folder, commit, old)).text))
      return { ...file, findings: file.findings.filter(({ fingerprint }) => !before.has(fingerprint)) }
    },
  }
}

/** A version that could not be read has nothing to hide the new findings behind. */
function findBefore(check: () => FileResult): ReadonlySet<string> {
  try {
    return new Set(check().findings.map(({ fingerprint }) => fingerprint))
  } catch {
    return new Set()
  }
}
