// A project -> where its records lie.
import type { Shelf } from '../ledger/file.ts'
import type { Project } from './project.ts'
import type { Terminal } from './terminal.ts'

export const shelfOf = ({ config }: Project, { folder }: Terminal): Shelf => ({
  folder,
  base: config.folder,
  sources: config.sources,
  claims: config.claims,
})
