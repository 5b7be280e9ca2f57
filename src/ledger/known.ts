// The records of a project -> articles that hold nothing but their claims, for comparing new copy with what was said before.
import { keyOf } from '../extract/claims/key.ts'
import { isComplete, statedSure } from '../extract/claims/sure.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFigures } from '../extract/figures/index.ts'
import { UserError } from '../errors.ts'
import type { Article, Claim, Figure, Period } from '../model.ts'
import { readLines } from '../text/locate.ts'
import { parseLedger } from './file.ts'
import { ACCEPTED, claimsFolder, readOwner, readText, shownPath, type Shelf } from './place.ts'

/** 2024, 2024-06, 2024-06-30, 2024-01-01/2024-11-30 -> days; other words have none. */
export function readPeriod(text: string): Period {
  const [from = '', to = from] = text.split('/')
  const start = /^\d{4}(?:-\d\d){0,2}$/.test(from) ? from + '-01-01'.slice(from.length - 4) : null
  if (!start) return { text, start: null, end: null }
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7) || 12)]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const end =
    to.length === 10 ? to : `${to.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`
  return { text, start, end }
}

export interface Known {
  readonly articles: readonly Article[]
  /** Records that cannot be read: the others are compared with. */
  readonly faults: readonly UserError[]
}

/** Every ledger's article but those of the sources named. */
export function readKnown(shelf: Shelf, except: ReadonlySet<string>): Known {
  const folder = claimsFolder(shelf)
  const articles: Article[] = []
  const faults: UserError[] = []
  if (!existsSync(folder)) return { articles, faults }
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!name.endsWith('.yaml') || name === ACCEPTED) continue
    const path = join(folder, name)
    try {
      const text = readText(path, shownPath(shelf, path)) ?? ''
      const source = readOwner(text)
      if (source !== undefined && !except.has(source)) articles.push(build(shownPath(shelf, path), source, text))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      faults.push(error)
    }
  }
  return { articles, faults }
}

function build(path: string, owner: string, text: string): Article {
  const figures: Figure[] = []
  const claims: Claim[] = []
  const { records, sheet } = parseLedger(path, owner, text)
  const lines = readLines(text)
  for (const [index, record] of records.entries()) {
    if (record.retired) continue
    const at = lines[sheet.blocks[index]!.line - 1] ?? 0
    const found = text.indexOf(record.figure, at)
    const start = found < 0 ? at : found
    const [figure] = readFigures(record.figure).figures
    if (!figure) continue
    const span = { start, end: start + (found < 0 ? 0 : record.figure.length) }
    figures.push({ ...figure, ...span, text: record.figure })
    const subject = { value: record.subject, stated: true }
    const metric = { value: record.metric, stated: true }
    const period = record.period ? { value: readPeriod(record.period), stated: true } : null
    const sure = statedSure(record.subject, record.metric, period?.value ?? null)
    claims.push({
      ...span,
      index: claims.length,
      kind: record.kind as Claim['kind'],
      text: record.figure,
      subject,
      metric,
      period,
      sure,
      complete: isComplete(sure),
      key: keyOf(subject, metric, period, sure),
      scope: record.scope || null,
      status: record.kind === 'target' ? 'planned' : 'actual',
      figures: [figures.length - 1],
      value: figure.value ?? null,
      unit: record.unit,
      hedge: figure.hedge,
      sentence: 0,
    })
  }
  const pieces = [{ at: 0, start: 0, length: text.length }]
  const empty = {
    kicker: null,
    byline: null,
    written: null,
    paragraphs: [],
    sentences: [],
    breaks: [],
    unread: [],
    grids: [],
    fault: null,
  }
  return { source: path, title: '', text, ...empty, pieces, figures, claims, relations: [] }
}
