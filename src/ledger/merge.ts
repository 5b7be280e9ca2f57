// A ledger and the drafts of today's text -> the ledger brought up to date, and what changed.
import { UserError } from '../errors.ts'
import { renewBlock } from './form.ts'
import type { Ledger } from './file.ts'
import { matchDrafts } from './match.ts'
import { changesOf, newFields, type ClaimRecord, type Draft } from './record.ts'
import { showScalar } from './scalar.ts'
import { editBlock, showBlock, showSheet, type Block } from './yaml.ts'

export interface Numbered {
  readonly no: number
  readonly record: ClaimRecord | undefined
}

export interface Merge {
  /** The whole file as it is to be. */
  readonly text: string
  /** For each draft its number and, where it had one, its record as it was. */
  readonly numbers: readonly Numbered[]
  readonly added: readonly number[]
  /** Their figure is another; what changed around it is brought up to date without a word. */
  readonly changed: readonly number[]
  /** Newly gone from the text. */
  readonly retired: readonly number[]
  /** Newly stale. */
  readonly stale: readonly number[]
}

/** Numbers that stand twice in one file, as after a merge by hand. */
export function findDoubles({ records }: Ledger): { no: number; index: number }[] {
  const seen = new Set<number>()
  return records.flatMap(({ no }, index) => (seen.size === seen.add(no).size ? [{ no, index }] : []))
}

export function refuseDoubles(ledger: Ledger): void {
  const [double] = findDoubles(ledger)
  if (!double) return
  const line = ledger.sheet.blocks[double.index]!.line
  throw new UserError(
    {
      zh: `编号${double.no}出现两次；后一条改为${nextOf(ledger)}`,
      en: `claim number ${double.no} is given twice; give the later one the number ${nextOf(ledger)}`,
    },
    {
      path: ledger.path,
      line,
    },
  )
}

/** The next free number: never one that stands in the file, whatever next: says. */
export function nextOf({ next, records }: Ledger): number {
  return records.reduce((largest, { no }) => Math.max(largest, no + 1), next)
}

export function mergeDrafts(ledger: Ledger, drafts: readonly Draft[]): Merge {
  refuseDoubles(ledger)
  const { records } = ledger
  const matching = matchDrafts(records, drafts)
  const blocks: Block[] = [...ledger.sheet.blocks]
  const after = new Map<number, Block[]>()
  const numbers: Numbered[] = []
  const [added, changed, retired, stale]: [number[], number[], number[], number[]] = [[], [], [], []]
  let next = nextOf(ledger)
  let anchor = -1
  for (const [index, draft] of drafts.entries()) {
    const at = matching[index]
    if (at === undefined) {
      const no = next++
      const fields = newFields(no, draft)
      const block = { text: showBlock(fields), line: 0, fields, hand: false }
      const list = after.get(anchor)
      if (list) list.push(block)
      else after.set(anchor, [block])
      numbers.push({ no, record: undefined })
      added.push(no)
      continue
    }
    const record = records[at]!
    anchor = at
    numbers.push({ no: record.no, record })
    const changes = changesOf(record, draft)
    if (Object.keys(changes).length === 0) continue
    blocks[at] = editBlock(blocks[at]!, changes)
    if (record.figure !== draft.figure) changed.push(record.no)
    if (changes['verdict'] === 'stale') stale.push(record.no)
  }
  const found = new Set(matching)
  for (const [index, record] of records.entries()) {
    if (found.has(index) || record.retired) continue
    blocks[index] = editBlock(blocks[index]!, { retired: 'true' })
    retired.push(record.no)
  }
  const all = [
    ...(after.get(-1) ?? []),
    ...blocks.flatMap((block, index) => [renewBlock(block), ...(after.get(index) ?? [])]),
  ]
  return { text: showSheet(headWith(ledger, next), all), numbers, added, changed, retired, stale }
}

const NEXT = /^next: *\d+/m
const SOURCE = /^source:(?<value>.*?)(?<comment> +#.*)?$/m

function headWith({ sheet, source }: Ledger, next: number): string {
  let head = sheet.head
  const shown = showScalar(source)
  const told = SOURCE.exec(head)?.groups
  if (!told) head = head.replace(/^claims:/m, () => `source: ${shown}\nclaims:`)
  // Of a source that was moved here, or without the quotes that some parser needs; other quotes of a hand stay.
  else if (sheet.keys['source'] !== source || (told['value']!.trim() === source && shown !== source))
    head = head.replace(SOURCE, () => `source: ${shown}${told['comment'] ?? ''}`)
  if (NEXT.test(head)) return head.replace(NEXT, `next: ${next}`)
  return head.replace(/^claims:/m, `next: ${next}\nclaims:`)
}
