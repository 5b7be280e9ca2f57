// A source file -> its ledger: what it holds, how it is brought up to date.
import { UserError } from '../errors.ts'
import type { Article, Wording } from '../model.ts'
import { readSheet, type Sheet } from './yaml.ts'
import { draftsOf } from './draft.ts'
import { mergeDrafts, type Merge } from './merge.ts'
import { readRecord, type ClaimRecord, type Draft } from './record.ts'
import { showScalar } from './scalar.ts'
import { claimsFolder, findLedger, shownPath, sourceName, type Shelf } from './place.ts'
import { rewrite } from './write.ts'

export interface Ledger {
  readonly path: string
  readonly source: string
  readonly next: number
  readonly records: readonly ClaimRecord[]
  readonly sheet: Sheet
}

export function parseLedger(path: string, source: string, text: string): Ledger {
  const given = text.trim() === '' ? `source: ${showScalar(source)}\nnext: 1\nclaims:\n` : text
  const sheet = readSheet(path, given, 'claims')
  const { version, next } = sheet.keys
  if (version !== undefined && version !== '1') throw new UserError(newerHecha(version), { path, line: 1 })
  if (next !== undefined && !/^\d{1,9}$/.test(next))
    throw new UserError(
      { zh: `next 应是整数，现为“${next}”`, en: `next must be a number, not "${next}"` },
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
  /** The file as it was read; undefined where there is none yet. */
  readonly old: string | undefined
  /** The file differs from what it is to be. */
  readonly outdated: boolean
}

/** What --write would do, nothing written. */
export function planUpdate(shelf: Shelf, source: string, drafts: readonly Draft[]): Update {
  const { path, text: old } = findLedger(shelf, source)
  const ledger = parseLedger(shownPath(shelf, path), sourceName(shelf, source), old ?? '')
  const merge = mergeDrafts(ledger, drafts)
  const text = old?.includes('\r\n') ? merge.text.replaceAll('\n', '\r\n') : merge.text
  return { ...merge, text, path, old, outdated: old !== text }
}

/** Brings the ledger of one source up to date, whole or not at all; an unchanged file is not touched. */
export function updateLedger(shelf: Shelf, source: string, articles: readonly Article[]): Update {
  const drafts = draftsOf(articles)
  return rewrite(claimsFolder(shelf), () => {
    const update = planUpdate(shelf, source, drafts)
    return { ...update, text: update.outdated ? update.text : undefined, result: update }
  })
}
