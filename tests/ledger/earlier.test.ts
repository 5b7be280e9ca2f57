// Records written before claims were read anew: every number and verdict survives, though subject, metric and period read otherwise.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/check/article.ts'
import { draftsOf } from '../../src/ledger/draft.ts'
import { parseLedger } from '../../src/ledger/file.ts'
import { mergeDrafts } from '../../src/ledger/merge.ts'

const FOLDER = join(import.meta.dirname, 'earlier')
const SOURCES = join(import.meta.dirname, 'earlier-sources')

/** Figures that were claims then and claim nothing: dates that only frame another figure, and the like. */
const DROPPED: Readonly<Record<string, readonly string[]>> = {
  // 一期项目; 截至今年7月底 and the like
  'a06.yaml': ['一期', '今年7月底'],
  'fuhua.yaml': ['10月底'],
  'qinglan.yaml': ['6月底'],
}

describe('records of the version before', () => {
  it.each(readdirSync(FOLDER))('%s: numbers and verdicts stay', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    const ledger = parseLedger(name, name, text)
    const source = /^source: sources\/(?<file>.+)$/m.exec(text)!.groups!['file']!
    const drafts = draftsOf(readArticles(`sources/${source}`, readFileSync(join(SOURCES, source), 'utf8')))
    const merge = mergeDrafts(ledger, drafts)
    const gone = merge.retired.map((no) => ledger.records.find((record) => record.no === no)!.figure)
    expect(gone).toEqual(DROPPED[name] ?? [])
    expect(merge.stale).toEqual([])
    for (const [index, { no, record }] of merge.numbers.entries())
      if (record) expect([no, drafts[index]!.figure]).toEqual([record.no, record.figure])
    const after = parseLedger(name, name, merge.text)
    for (const { no, verdict, checked } of ledger.records)
      expect(after.records.find((record) => record.no === no)).toMatchObject({ verdict, ...(checked && { checked }) })
  })
})
