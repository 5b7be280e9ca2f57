// claims/accepted.yaml <-> the findings that an editor has accepted, each with a reason.
import { join, relative, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { editBlock, readSheet, showBlock, showSheet, type Block, type Fields, type Sheet } from './yaml.ts'
import { newerHecha, readText } from './file.ts'
import { withLock } from './lock.ts'
import { writeWhole } from './write.ts'

export interface Accepted {
  readonly fingerprint: string
  readonly rule: string
  /** The file that the finding was in. */
  readonly source: string
  readonly quotes: readonly string[]
  readonly by: string
  /** YYYY-MM-DD */
  readonly on: string
  readonly why: string
}

const FILE = 'accepted.yaml'
const EMPTY = 'accepted:\n'

/** All accepted findings by fingerprint; none where there is no file. Throws a UserError on a broken one. */
export function readAccepted(folder: string): Map<string, Accepted> {
  const text = readText(join(folder, FILE))
  if (text === undefined) return new Map()
  const sheet = parse(folder, text)
  return new Map(sheet.blocks.map((block) => [read(sheet.path, block).fingerprint, read(sheet.path, block)]))
}

function parse(folder: string, text: string): Sheet {
  const path = join(folder, FILE)
  const shown = relative('', path).replaceAll(sep, '/')
  const sheet = readSheet(shown.startsWith('..') ? path : shown, text.trim() === '' ? EMPTY : text, 'accepted')
  const { version } = sheet.keys
  if (version !== undefined && version !== '1') throw new UserError(newerHecha(version), { path: sheet.path, line: 1 })
  return sheet
}

function read(path: string, { fields, line }: Block): Accepted {
  const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key] : '')
  if (!text('fingerprint'))
    throw new UserError(
      { zh: '这条认可记录没有 fingerprint', en: 'an accepted finding has no fingerprint' },
      { path, line },
    )
  if (!text('why').trim())
    throw new UserError(
      {
        zh: `认可 ${text('fingerprint')} 没有写理由（why）`,
        en: `${text('fingerprint')} is accepted without a reason (why)`,
      },
      { path, line },
    )
  const quotes = Array.isArray(fields['quotes']) ? (fields['quotes'] as readonly string[]) : []
  const { fingerprint, rule, source, by, on, why } = Object.fromEntries(
    ['fingerprint', 'rule', 'source', 'by', 'on', 'why'].map((key) => [key, text(key)]),
  ) as Record<keyof Accepted, string>
  return { fingerprint, rule, source, quotes, by, on, why }
}

/** Accepted in a file that was checked, but found there no more. */
export function findStale(
  accepted: ReadonlyMap<string, Accepted>,
  checked: ReadonlyMap<string, ReadonlySet<string>>,
): Accepted[] {
  return [...accepted.values()].filter(({ fingerprint, source }) => checked.get(source)?.has(fingerprint) === false)
}

const fingerprintOf = ({ fingerprint }: Fields): string => (typeof fingerprint === 'string' ? fingerprint : '')

/** Accepts findings; one accepted before gets the new reason. Returns how many are new. */
export function writeAccepted(folder: string, entries: readonly Accepted[]): number {
  return withLock(folder, () => {
    const sheet = parse(folder, readText(join(folder, FILE)) ?? EMPTY)
    const blocks = [...sheet.blocks]
    const places = new Map(blocks.map((block, index) => [block.fields['fingerprint'], index]))
    let added = 0
    for (const { quotes, ...facts } of entries) {
      const { fingerprint, rule, source, by, on, why } = facts
      const fields: Fields = { fingerprint, rule, source, ...(quotes.length ? { quotes } : {}), by, on, why }
      const at = places.get(fingerprint)
      if (at !== undefined) {
        blocks[at] = editBlock(blocks[at]!, fields)
        continue
      }
      places.set(fingerprint, blocks.length)
      blocks.push({ text: showBlock(fields), line: 0, fields, hand: false })
      added++
    }
    writeWhole(folder, join(folder, FILE), showSheet(sheet.head, blocks))
    return added
  })
}

/** Takes acceptances back; returns those that were there. */
export function removeAccepted(folder: string, fingerprints: readonly string[]): string[] {
  return withLock(folder, () => {
    const text = readText(join(folder, FILE))
    if (text === undefined) return []
    const sheet = parse(folder, text)
    const gone = sheet.blocks.filter(({ fields }) => fingerprints.includes(fingerprintOf(fields)))
    if (gone.length === 0) return []
    const kept = sheet.blocks.filter((block) => !gone.includes(block))
    writeWhole(folder, join(folder, FILE), showSheet(sheet.head, kept))
    return gone.map(({ fields }) => fingerprintOf(fields))
  })
}
