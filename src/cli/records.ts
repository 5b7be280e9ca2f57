// Paths -> files with their articles, claims and records: what the commands about claims work on.
import { resolve } from 'node:path'
import { readArticles } from '../check/article.ts'
import { UserError } from '../errors.ts'
import { draftsOf } from '../ledger/draft.ts'
import { planUpdate } from '../ledger/file.ts'
import type { Shelf } from '../ledger/place.ts'
import { standingVerdict } from '../ledger/record.ts'
import type { Article, Claim, Failure, Notice } from '../model.ts'
import { readLines } from '../text/locate.ts'
import { claimLine, type ClaimLine } from '../report/claims/line.ts'
import type { ReadingOptions } from './command.ts'
import { readInputs } from './files.ts'
import type { Project } from './project.ts'
import type { Terminal } from './terminal.ts'

export interface Entry {
  readonly article: Article
  readonly claim: Claim
  readonly line: ClaimLine
}

export interface Book {
  readonly path: string
  readonly text: string
  readonly articles: readonly Article[]
  /** All claims in order, and what is shown of each. */
  readonly entries: readonly Entry[]
  /** The ledger as --write would have it. */
  readonly ledger: string
}

export interface Books {
  readonly files: readonly Book[]
  /** Files that could not be read, and ledgers that are broken. */
  readonly failures: readonly Failure[]
  readonly notices: readonly Notice[]
}

export function readBooks(
  paths: readonly string[],
  options: ReadingOptions,
  project: Project,
  shelf: Shelf,
  terminal: Terminal,
): Books {
  const { date, lang, words } = project
  const inputs = readInputs(paths, options, terminal, project)
  const files: Book[] = []
  const failures: Failure[] = []
  for (const { path, text } of inputs.files) {
    try {
      files.push(readBook(shelf, path, text, readArticles(path, text, { date, words })))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const { path: at = path, line } = error.place ?? {}
      failures.push({ path: at, ...(line === undefined ? {} : { line }), rule: null, message: error.wording[lang] })
    }
  }
  return { files, failures: [...inputs.failures, ...failures], notices: inputs.notices }
}

export function readBook(shelf: Shelf, path: string, text: string, articles: readonly Article[]): Book {
  const claims = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })))
  const drafts = draftsOf(articles)
  const update = planUpdate(shelf, resolve(shelf.folder, path), drafts)
  const starts = readLines(text)
  const entries = claims.map(({ article, claim }, index) => {
    const { no, record } = update.numbers[index]!
    const verdict = record ? standingVerdict(record, drafts[index]!) : 'unchecked'
    const standing = { no, verdict, checked: record?.checked, note: record?.note }
    return { article, claim, line: claimLine(path, starts, article, claim, standing) }
  })
  return { path, text, articles, entries, ledger: update.text }
}
