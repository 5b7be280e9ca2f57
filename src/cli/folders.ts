// A path as given -> the files that it stands for: itself, the articles below a folder, what a glob meets; and what was passed by.
import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findGlobBase, isMatch } from '../config/match.ts'
import { UserError } from '../errors.ts'
import { isDocument } from '../read/refused.ts'
import { reasonOf } from './reasons.ts'

const ARTICLE = /\.(?:txt|md|markdown)$/i

export const isArticle = (path: string): boolean => ARTICLE.test(path)

export interface Listing {
  readonly paths: readonly string[]
  /** Documents of other kinds beside them. */
  readonly passed: readonly string[]
  /** True where they were found, not named one by one. */
  readonly found: boolean
}

export const listFiles = (given: string, folder: string): readonly string[] => listPath(given, folder).paths

/** Throws a UserError where there is nothing; a pipe in a folder would be waited for without end, so files only. */
export function listPath(given: string, folder: string): Listing {
  const path = settle(given, folder)
  const base = isThere(path, folder) ? undefined : findGlobBase(path)
  if (base !== undefined && isThere(base, folder)) {
    const { paths, passed } = walk(base, folder)
    const met = (one: string): boolean => isMatch(path, one)
    return filled(given, { paths: paths.filter(met), passed: passed.filter(met), found: true })
  }
  if (!isFolder(path, folder)) return { paths: [path], passed: [], found: false }
  return filled(given, { ...walk(path, folder), found: true })
}

function filled(given: string, listing: Listing): Listing {
  if (listing.paths.length > 0) return listing
  const passed = showPassed(listing.passed)
  throw new UserError(
    {
      zh: `没有 .txt 或 .md 文件${passed && `；跳过了 ${passed}`}`,
      en: `no .txt or .md file there${passed && `; passed by ${passed}`}`,
    },
    { path: given },
  )
}

/** The first of them by name. */
const NAMED = 5

export function showPassed(paths: readonly string[]): string {
  const names = paths.slice(0, NAMED).map((path) => path.replace(/^.*\//, ''))
  return names.join(', ') + (paths.length > NAMED ? ` … (${paths.length})` : '')
}

function walk(path: string, folder: string): { paths: string[]; passed: string[] } {
  const paths: string[] = []
  const passed: string[] = []
  const enter = (below: string): void => {
    for (const entry of readdirSync(resolve(folder, path, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) enter(name)
      else if (!entry.isFile() && !entry.isSymbolicLink()) continue
      else if (isArticle(name)) paths.push(name)
      else if (isDocument(name)) passed.push(name)
    }
  }
  try {
    enter('')
  } catch (error) {
    throw new UserError(reasonOf(error), { path })
  }
  const whole = (name: string): string => (path === '.' ? name : `${path}/${name}`)
  return { paths: paths.sort().map(whole), passed: passed.sort().map(whole) }
}

function isFolder(path: string, folder: string): boolean {
  try {
    return statSync(resolve(folder, path)).isDirectory()
  } catch (error) {
    throw new UserError(reasonOf(error), { path })
  }
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
