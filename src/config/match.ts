// A file, folder or glob -> whether a path meets it.
import { createRequire } from 'node:module'
import type picomatch from 'picomatch'

// Loaded only where there is a pattern.
const globs = (): typeof picomatch => createRequire(import.meta.url)('picomatch') as typeof picomatch

const plain = (path: string): string => path.replace(/^\.\//, '')
const matchers = new Map<string, (path: string) => boolean>()

/** * within a folder, ** over folders, ? one character, {a,b} either; a folder's name takes in all below it. */
export function isMatch(pattern: string, path: string): boolean {
  const bare = plain(pattern).replace(/\/+$/, '')
  if (bare === '.') return true
  let matches = matchers.get(bare)
  if (!matches) {
    matches = globs()([bare, `${bare}/**`], { dot: true })
    matchers.set(bare, matches)
  }
  return matches(plain(path))
}

/** The folder that a glob starts from; undefined for what is none. */
export function findGlobBase(pattern: string): string | undefined {
  if (!/[*?[{]/.test(pattern)) return undefined
  const { base, isGlob } = globs().scan(plain(pattern))
  return isGlob ? base || '.' : undefined
}
