// What was checked -> what still keeps it from print: claims of some kinds that nobody confirmed; and acceptances whose words are gone.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileResult } from '../check/file.ts'
import { UserError } from '../errors.ts'
import type { ClaimKind, Language } from '../model.ts'
import { showSafe } from '../report/width.ts'
import { shelfOf, type Project } from './project.ts'
import type { Terminal } from './terminal.ts'

const KINDS: readonly ClaimKind[] = [
  'count',
  'amount',
  'share',
  'growth',
  'change',
  'rank',
  'superlative',
  'date',
  'duration',
  'area',
  'range',
  'target',
  'ratio',
]

/** rank,superlative; all is every kind. */
export function readKinds(text: string): ReadonlySet<string> {
  const names = text.split(/[,，、\s]+/).filter(Boolean)
  const unknown = names.find((name) => name !== 'all' && !KINDS.includes(name as ClaimKind))
  if (unknown === undefined && names.length > 0) return new Set(names.includes('all') ? KINDS : names)
  const list = [...KINDS, 'all'].join(', ')
  throw new UserError({
    zh: `--require-confirmed ${text}：种类是 ${list}`,
    en: `--require-confirmed ${text}: the kinds are ${list}`,
  })
}

/** Names each claim of these kinds without a verdict that still stands; returns how many. */
export async function showUnconfirmed(
  files: readonly FileResult[],
  kinds: ReadonlySet<string>,
  project: Project,
  terminal: Terminal,
): Promise<number> {
  const { readBook } = await import('./records.ts')
  const { verdictWord } = await import('../report/claims/words.ts')
  const shelf = shelfOf(project, terminal)
  let count = 0
  for (const { path, text, articles } of files) {
    for (const { line } of readBook(shelf, path, text, articles).entries) {
      if (!kinds.has(line.kind) || line.verdict === 'confirmed') continue
      count++
      const what = `${line.text}  ${[line.subject, line.metric].filter(Boolean).join(' ')}`
      const said = verdictWord(line.verdict, project.lang)
      terminal.err(showSafe(`${path}:${line.line}:${line.column}  #${line.no}  ${what}  ${said}`) + '\n')
    }
  }
  if (count > 0)
    terminal.err(
      { zh: `${count}条断言待核\n`, en: `${count} ${count === 1 ? 'claim is' : 'claims are'} not confirmed\n` }[
        project.lang
      ],
    )
  return count
}

/** Names accepted findings that the files checked no longer have; with `all`, also those whose file is gone. */
export async function showStale(
  files: readonly FileResult[],
  all: boolean,
  project: Project,
  terminal: Terminal,
): Promise<void> {
  const shelf = shelfOf(project, terminal)
  const { claimsFolder, findStale, readAccepted, sourceName } = await import('../ledger/index.ts')
  const checked = new Map(
    files.map(({ path, findings }) => [
      sourceName(shelf, path),
      new Set(findings.map(({ fingerprint }) => fingerprint)),
    ]),
  )
  const isThere = (source: string): boolean => !all || existsSync(resolve(shelf.base, source))
  for (const { fingerprint, rule, source } of findStale(readAccepted(claimsFolder(shelf)), checked, isThere))
    terminal.err(showSafe(staleWords(source, rule, fingerprint, checked.has(source), project.lang)) + '\n')
}

function staleWords(source: string, rule: string, fingerprint: string, isRead: boolean, lang: Language): string {
  const why = isRead ? { zh: '文中已无', en: 'its words are gone' } : { zh: '稿件已删', en: 'its file is gone' }
  return {
    zh: `${source}：认可的 ${rule} 已失效，${why.zh}；hecha undo ${fingerprint} 可撤`,
    en: `${source}: the accepted ${rule} is stale, ${why.en}; hecha undo ${fingerprint} takes it back`,
  }[lang]
}
