// A claim's number and an editor's word -> the record with its verdict, and the way back.
import { UserError } from '../errors.ts'
import type { Article } from '../model.ts'
import { editBlock, showSheet } from './yaml.ts'
import { draftsOf } from './draft.ts'
import { parseLedger, planUpdate } from './file.ts'
import { renewBlock } from './form.ts'
import { claimsFolder, shownPath, sourceName, type Shelf } from './place.ts'
import { mapOf, readRecord, type ClaimRecord } from './record.ts'
import type { Value } from './scalar.ts'
import { rewrite } from './write.ts'

export interface Judgement {
  readonly verdict: 'confirmed' | 'disputed'
  readonly by: string
  /** YYYY-MM-DD */
  readonly on: string
  readonly source?: string | undefined
  readonly note?: string | undefined
}

/** Records a verdict on the claim as it stands in the text; the ledger is brought up to date first. */
export function writeVerdict(
  shelf: Shelf,
  path: string,
  articles: readonly Article[],
  no: number,
  { verdict, by, on, source, note }: Judgement,
): ClaimRecord {
  return editRecord(shelf, path, articles, no, (record, fields) => ({
    verdict,
    checked: { by, on, ...(source ? { source } : {}), figure: record.figure },
    ...(note ? { note } : {}),
    before: beforeOf(record, fields),
  }))
}

/** Takes the last verdict back: what was there before it stands again. */
export function undoVerdict(shelf: Shelf, path: string, articles: readonly Article[], no: number): ClaimRecord {
  return editRecord(shelf, path, articles, no, (record, fields) => {
    const before = mapOf(fields['before'])
    if (!before && record.verdict === 'unchecked')
      throw new UserError({ zh: `第${no}条没有结论可撤`, en: `claim ${no} has no verdict to undo` })
    const { verdict = 'unchecked', note, ...checked } = before ?? {}
    return {
      verdict,
      checked: Object.keys(checked).length > 0 ? checked : undefined,
      ...(before ? { note: note ?? undefined } : {}),
      before: undefined,
    }
  })
}

function beforeOf({ verdict, checked, note }: ClaimRecord, fields: Record<string, Value>): Record<string, string> {
  const now = checked && verdict === 'stale' ? { ...checked, verdict: 'stale' } : { ...checked, verdict }
  return { ...now, ...(fields['note'] !== undefined && note !== undefined ? { note } : {}) }
}

type Change = (record: ClaimRecord, fields: Record<string, Value>) => Record<string, Value | undefined>

function editRecord(
  shelf: Shelf,
  source: string,
  articles: readonly Article[],
  no: number,
  change: Change,
): ClaimRecord {
  return rewrite(claimsFolder(shelf), () => {
    const { path, old, text } = planUpdate(shelf, source, draftsOf(articles))
    const name = shownPath(shelf, path)
    const { sheet, records } = parseLedger(name, sourceName(shelf, source), text)
    const at = records.findIndex((record) => record.no === no)
    if (at < 0) throw new UserError({ zh: `没有第${no}条断言`, en: `there is no claim ${no}` }, { path: name })
    const block = renewBlock(editBlock(sheet.blocks[at]!, change(records[at]!, sheet.blocks[at]!.fields)))
    const blocks = sheet.blocks.map((each, index) => (index === at ? block : each))
    const edited = showSheet(sheet.head, blocks)
    return {
      path,
      old,
      text: old?.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited,
      result: readRecord(name, block),
    }
  })
}
