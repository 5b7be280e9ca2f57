// claims/accepted.yaml <-> the findings that an editor has accepted, each with a reason.
import { join, relative, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { editBlock, readSheet, showBlock, showSheet, type Block, type Fields, type Sheet } from './yaml.ts'
import { newerHecha } from './file.ts'
import { renewBlock } from './form.ts'
import { ACCEPTED, readText } from './place.ts'
import { rewrite } from './write.ts'

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

const EMPTY = 'accepted:\n'

const pathOf = (folder: string): string => join(folder, ACCEPTED)

function shownOf(folder: string): string {
  const shown = relative('', pathOf(folder)).replaceAll(sep, '/')
  return shown.startsWith('..') ? pathOf(folder) : shown
}

const load = (folder: string): string | undefined => readText(pathOf(folder), shownOf(folder))

/** All accepted findings; none where there is no file. Throws a UserError on a broken one. */
export function readAccepted(folder: string): Accepted[] {
  const text = load(folder)
  if (text === undefined) return []
  const sheet = parse(folder, text)
  return sheet.blocks.map((block) => read(sheet.path, block))
}

function parse(folder: string, text: string): Sheet {
  const sheet = readSheet(shownOf(folder), text.trim() === '' ? EMPTY : text, 'accepted')
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

/** Accepted in a file that was checked, but found there no more; or in a file that is gone. */
export function findStale(
  accepted: readonly Accepted[],
  checked: ReadonlyMap<string, ReadonlySet<string>>,
  isThere: (source: string) => boolean,
): Accepted[] {
  return accepted.filter(({ fingerprint, source }) => {
    const found = checked.get(source)
    return found ? !found.has(fingerprint) : !isThere(source)
  })
}

const textOf = ({ fields }: Block, key: string): string => (typeof fields[key] === 'string' ? fields[key] : '')

/** A finding of one file: the same words in another are another's. */
const nameOf = (block: Block): string => `${textOf(block, 'fingerprint')} ${textOf(block, 'source')}`

/** Accepts findings; one accepted before in the same file gets the new reason. Returns how many are new. */
export function writeAccepted(folder: string, entries: readonly Accepted[]): number {
  return change(folder, (blocks) => {
    const places = new Map(blocks.map((block, index) => [nameOf(block), index]))
    let added = 0
    for (const { quotes, ...facts } of entries) {
      const { fingerprint, rule, source, by, on, why } = facts
      const fields: Fields = { fingerprint, rule, source, ...(quotes.length ? { quotes } : {}), by, on, why }
      const block = { text: showBlock(fields), line: 0, fields, hand: false }
      const at = places.get(nameOf(block))
      if (at !== undefined) {
        blocks[at] = editBlock(blocks[at]!, fields)
        continue
      }
      places.set(nameOf(block), blocks.length)
      blocks.push(block)
      added++
    }
    return { blocks, result: added }
  })
}

/** Takes acceptances back, in whatever file; returns the fingerprints of those that were there. */
export function removeAccepted(folder: string, fingerprints: readonly string[]): string[] {
  return change(folder, (blocks) => {
    const isGone = (block: Block): boolean => fingerprints.includes(textOf(block, 'fingerprint'))
    const gone = blocks.filter(isGone).map((block) => textOf(block, 'fingerprint'))
    return {
      blocks: gone.length > 0 ? blocks.filter((block) => !isGone(block)) : undefined,
      result: [...new Set(gone)],
    }
  })
}

interface Changed<Result> {
  /** Undefined where nothing changes. */
  readonly blocks: readonly Block[] | undefined
  readonly result: Result
}

function change<Result>(folder: string, edit: (blocks: Block[]) => Changed<Result>): Result {
  return rewrite(folder, () => {
    const old = load(folder)
    const sheet = parse(folder, old ?? EMPTY)
    const { blocks, result } = edit([...sheet.blocks])
    const text = blocks && showSheet(sheet.head, blocks.map(renewBlock))
    return { path: pathOf(folder), old, text: text === old ? undefined : text, result }
  })
}
