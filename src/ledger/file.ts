// A source file -> its ledger: where it lies, what it holds, how it is brought up to date.
import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { Article, Wording } from '../model.ts'
import { readSheet, type Sheet } from './yaml.ts'
import { draftsOf } from './draft.ts'
import { withLock } from './lock.ts'
import { mergeDrafts, type Merge } from './merge.ts'
import { readRecord, type ClaimRecord, type Draft } from './record.ts'
import { showScalar } from './scalar.ts'
import { writeWhole } from './write.ts'

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

export interface Ledger {
  readonly path: string
  readonly source: string
  readonly next: number
  readonly records: readonly ClaimRecord[]
  readonly sheet: Sheet
}

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The source as a ledger names it: from base, with '/'. */
export const sourceName = ({ base, folder }: Shelf, path: string): string =>
  slashed(relative(base, resolve(folder, path)))

export const shownPath = ({ folder }: Shelf, path: string): string => slashed(relative(folder, path)) || '.'

export const claimsFolder = ({ base, claims }: Shelf): string => resolve(base, claims)

/** sources/2025/nantang.md -> claims/2025/nantang.yaml; the second of nantang.md and nantang.txt keeps its ending. */
export function ledgerPath(shelf: Shelf, path: string): string {
  const source = sourceName(shelf, path)
  const root = shelf.sources.map((each) => slashed(join(each, '/'))).find((each) => source.startsWith(each))
  const inside = source.slice(root?.length ?? 0)
  const below = inside.startsWith('../') || /^[A-Za-z]:|^\//.test(inside) ? basename(inside) : inside
  const folder = claimsFolder(shelf)
  const short = join(folder, below.slice(0, below.length - extname(below).length) + '.yaml')
  if (short === join(folder, 'accepted.yaml')) return join(folder, below + '.yaml')
  const owner = sourceOf(short)
  if (owner === undefined || owner === source || !existsSync(resolve(shelf.base, owner))) return short
  return join(folder, below + '.yaml')
}

function sourceOf(path: string): string | undefined {
  const text = readText(path)
  return text === undefined
    ? undefined
    : /^source: *"?(?<source>[^"\n]*?)"? *$/m.exec(text.slice(0, 4096))?.groups?.['source']
}

export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UserError(
      { zh: `无法读取：${(error as Error).message}`, en: `cannot be read: ${(error as Error).message}` },
      { path },
      { cause: error },
    )
  }
}

/** The ledger of a source; an empty one where there is no file yet. Throws a UserError on a file that is broken or newer. */
export function readLedger(shelf: Shelf, source: string): Ledger {
  const path = ledgerPath(shelf, source)
  const name = sourceName(shelf, source)
  return parseLedger(shownPath(shelf, path), name, readText(path) ?? '')
}

export function parseLedger(path: string, source: string, text: string): Ledger {
  const given = text.trim() === '' ? `source: ${showScalar(source)}\nnext: 1\nclaims:\n` : text
  const sheet = readSheet(path, given, 'claims')
  const { version, next } = sheet.keys
  if (version !== undefined && version !== '1') throw new UserError(newerHecha(version), { path, line: 1 })
  if (next !== undefined && !/^\d{1,9}$/.test(next))
    throw new UserError(
      { zh: `next 应是整数，现为“${next}”`, en: `next: is to be a number, not "${next}"` },
      { path, line: lineOfKey(sheet, 'next') },
    )
  const records = sheet.blocks.map((block) => readRecord(path, block))
  return { path, source, next: Number(next ?? 1), records, sheet }
}

export const newerHecha = (version: string): Wording => ({
  zh: `由更新版本的 hecha 写成（version ${version}），升级后才能改`,
  en: `written by a newer hecha (version ${version}); update hecha to change it`,
})

const lineOfKey = ({ head }: Sheet, key: string): number =>
  head.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1

export interface Update extends Merge {
  readonly path: string
  /** The file differs from what it is to be. */
  readonly outdated: boolean
}

/** What --write would do, nothing written. */
export function planUpdate(shelf: Shelf, source: string, drafts: readonly Draft[]): Update {
  const path = ledgerPath(shelf, source)
  const old = readText(path)
  const ledger = parseLedger(shownPath(shelf, path), sourceName(shelf, source), old ?? '')
  const merge = mergeDrafts(ledger, drafts)
  const text = old?.includes('\r\n') ? merge.text.replaceAll('\n', '\r\n') : merge.text
  return { ...merge, text, path, outdated: old !== text }
}

/** Brings the ledger of one source up to date, whole or not at all; an unchanged file is not touched. */
export function updateLedger(shelf: Shelf, source: string, articles: readonly Article[]): Update {
  const folder = claimsFolder(shelf)
  const drafts = draftsOf(articles)
  return withLock(folder, () => {
    const update = planUpdate(shelf, source, drafts)
    if (update.outdated) writeWhole(folder, update.path, update.text)
    return update
  })
}
