// A source file -> the file of its record: one for one source, by its path.
import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { findValue } from './scalar.ts'
import { yaml } from './yaml.ts'

/** Where a project keeps its articles and its records. */
export interface Shelf {
  /** The working folder, which paths given and paths shown start from. */
  readonly folder: string
  /** The folder of hecha.yaml, else the working folder. */
  readonly base: string
  /** Folders of articles, from base. */
  readonly sources: readonly string[]
  /** The folder of records, from base. */
  readonly claims: string
}

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The source as a ledger names it: from base, with '/'. */
export const sourceName = ({ base, folder }: Shelf, path: string): string =>
  slashed(relative(base, resolve(folder, path)))

export const shownPath = ({ folder }: Shelf, path: string): string => slashed(relative(folder, path)) || '.'

export const claimsFolder = ({ base, claims }: Shelf): string => resolve(base, claims)

/** Accepted findings lie beside the records. */
export const ACCEPTED = 'accepted.yaml'

/** sources/2025/nantang.md -> 2025/nantang.yaml, 2025/nantang.md.yaml, sources/2025/nantang.md.yaml: the first that is no other source's. */
export function recordNames(source: string, sources: readonly string[]): string[] {
  const root = sources.map((each) => slashed(join(each, '/'))).find((each) => source.startsWith(each))
  const inside = source.slice(root?.length ?? 0)
  const isOutside = /^(?:\.\.\/|[A-Za-z]:|\/)/.test(inside)
  const below = isOutside ? basename(inside) : inside
  const short = `${below.slice(0, below.length - extname(below).length)}.yaml`
  // ../desk/nantang.md -> _/desk/nantang.md.yaml: a record never leaves its folder.
  const full = source
    .replace(/:/g, '')
    .replace(/^\/+/, '')
    .replace(/(?<=^|\/)\.\.(?=\/)/g, '_')
  const names = [...(short === ACCEPTED ? [] : [short]), `${below}.yaml`, `${full}.yaml`]
  return [...new Set(names)]
}

export interface Found {
  readonly path: string
  /** The record's text; undefined where there is none yet. */
  readonly text: string | undefined
}

/** The record of a source, or where it is to be. Throws a UserError where two records are of this source, or every name is taken. */
export function findLedger(shelf: Shelf, given: string): Found {
  const source = sourceName(shelf, given)
  let own: Found | undefined
  let open: Found | undefined
  let taken = ''
  for (const name of recordNames(source, shelf.sources)) {
    const path = join(claimsFolder(shelf), name)
    const text = readText(path, shownPath(shelf, path))
    const owner = text === undefined ? undefined : readOwner(text)
    if (owner !== source) {
      // A record whose source is gone goes on as that of the source that took its name.
      if (owner === undefined || !existsSync(resolve(shelf.base, owner))) open ??= { path, text }
      else taken = owner
      continue
    }
    if (own)
      refuse(shelf, own.path, {
        zh: `${shownPath(shelf, path)} 也是 ${source} 的记录，须留一份`,
        en: `${shownPath(shelf, path)} is a record of ${source} too; keep one of them`,
      })
    own = { path, text }
  }
  const found = own ?? open
  if (found) return found
  const last = join(claimsFolder(shelf), recordNames(source, shelf.sources).at(-1)!)
  return refuse(shelf, last, {
    zh: `是 ${taken} 的记录，${source} 没有可用的记录名；请给其中一篇改名`,
    en: `the record of ${taken}, so that ${source} has no name left for its own; rename one of the two`,
  })
}

function refuse(shelf: Shelf, path: string, wording: { zh: string; en: string }): never {
  throw new UserError(wording, { path: shownPath(shelf, path) })
}

export const ledgerPath = (shelf: Shelf, source: string): string => findLedger(shelf, source).path

/** The source that a record names; undefined where it names none. */
export function readOwner(text: string): string | undefined {
  const value = /^source: *(?<value>\S.*?)\s*$/m.exec(text)?.groups?.['value']
  if (value === undefined) return undefined
  const plain = findValue(value)
  if (typeof plain === 'string') return plain
  const read: unknown = yaml().parseDocument(value, { schema: 'failsafe' }).toJS()
  return typeof read === 'string' ? read : undefined
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Undefined where there is no file. Throws a UserError where it cannot be read, or is no UTF-8: what was misread would be written back. */
export function readText(path: string, shown = path): string | undefined {
  try {
    return STRICT.decode(readFileSync(path))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    const wording =
      error instanceof TypeError
        ? {
            zh: '不是 UTF-8 编码（或存成了 GB18030）；请另存为 UTF-8，在此之前不改写',
            en: 'not UTF-8 (saved as GB18030?); save it as UTF-8, nothing is written before',
          }
        : { zh: `无法读取：${message}`, en: `cannot be read: ${message}` }
    throw new UserError(wording, { path: shown }, { cause: error })
  }
}
