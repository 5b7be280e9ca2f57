// What editors decided before -> what a check must know of it: claims' numbers and verdicts, accepted findings. Loads nothing where there is no record.
import { existsSync } from 'node:fs'
import type { CheckOptions, FileResult } from '../check/file.ts'
import { UserError } from '../errors.ts'
import type { Numbered } from '../ledger/merge.ts'
import type { Article, Failure, Notice } from '../model.ts'
import { failureOf } from './files.ts'
import { shelfOf, type Project } from './project.ts'
import type { Terminal } from './terminal.ts'

export interface Standing {
  readonly of: (path: string) => Pick<CheckOptions, 'numbers' | 'accepted'>
  /** Disputed claims, and those whose figure changed since someone looked at it. */
  readonly notices: (file: FileResult) => readonly Notice[]
  /** Records that someone broke; filled while files are checked. */
  readonly failures: readonly Failure[]
}

const NOTHING: Standing = { of: () => ({}), notices: () => [], failures: [] }

export async function readStanding(project: Project, terminal: Terminal): Promise<Standing> {
  const shelf = shelfOf(project, terminal)
  const { claimsFolder, findLedger, sourceName } = await import('../ledger/place.ts')
  const folder = claimsFolder(shelf)
  if (!existsSync(folder)) return NOTHING
  const { planUpdate } = await import('../ledger/file.ts')
  const { draftsOf } = await import('../ledger/draft.ts')
  const { readAccepted } = await import('../ledger/accepted.ts')
  const { verdictNotices } = await import('./verdict-notices.ts')
  const accepted = new Map<string, Set<string>>()
  for (const { source, fingerprint } of readAccepted(folder))
    accepted.set(source, (accepted.get(source) ?? new Set()).add(fingerprint))
  const failures: Failure[] = []
  const named = new Set<string>()

  /** Undefined where the record is broken, which is a failure, once. */
  function read<Result>(path: string, work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (named.size !== named.add(path).size) failures.push(failureOf(path, error, project.lang))
      return undefined
    }
  }

  const recordOf = (path: string): string | undefined => read(path, () => findLedger(shelf, path).text)
  const numbersOf = (path: string, articles: readonly Article[]): readonly Numbered[] | undefined =>
    recordOf(path) === undefined ? undefined : read(path, () => planUpdate(shelf, path, draftsOf(articles)).numbers)

  return {
    of: (path) => ({
      accepted: accepted.get(sourceName(shelf, path)) ?? new Set(),
      numbers: (articles) => numbersOf(path, articles)?.map(({ no }) => no),
    }),
    notices: (file) => {
      if (!/\bverdict: *["']?(?:confirmed|disputed|stale)/.test(recordOf(file.path) ?? '')) return []
      const numbers = numbersOf(file.path, file.articles)
      return numbers ? verdictNotices(file, numbers, project.lang) : []
    },
    failures,
  }
}
