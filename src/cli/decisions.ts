// What editors decided before -> what a check must know of it: claims' numbers, accepted findings. Loads nothing where there is no record.
import { existsSync } from 'node:fs'
import type { CheckOptions } from '../check/file.ts'
import { UserError } from '../errors.ts'
import type { Failure } from '../model.ts'
import { shelfOf, type Project } from './project.ts'
import type { Terminal } from './terminal.ts'

export interface Standing {
  readonly of: (path: string) => Pick<CheckOptions, 'numbers' | 'accepted'>
  /** Records that someone broke; filled while files are checked. */
  readonly failures: readonly Failure[]
}

export async function readStanding(project: Project, terminal: Terminal): Promise<Standing> {
  const shelf = shelfOf(project, terminal)
  const { claimsFolder, ledgerPath, planUpdate } = await import('../ledger/file.ts')
  const folder = claimsFolder(shelf)
  if (!existsSync(folder)) return { of: () => ({}), failures: [] }
  const { draftsOf } = await import('../ledger/draft.ts')
  const { readAccepted } = await import('../ledger/accepted.ts')
  const accepted = new Set(readAccepted(folder).keys())
  const failures: Failure[] = []
  return {
    of: (path) => ({
      accepted,
      numbers: (articles) => {
        try {
          return existsSync(ledgerPath(shelf, path))
            ? planUpdate(shelf, path, draftsOf(articles)).numbers.map(({ no }) => no)
            : undefined
        } catch (error) {
          if (!(error instanceof UserError)) throw error
          const { place, wording } = error
          const line = place?.line
          failures.push({
            path: place?.path ?? path,
            ...(line === undefined ? {} : { line }),
            rule: null,
            message: wording[project.lang],
          })
          return undefined
        }
      },
    }),
    failures,
  }
}
