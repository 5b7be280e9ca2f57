// nantang#12, or 12 -> the files that may hold the claim, and the claim in them.
import { UserError } from '../errors.ts'
import type { Shelf } from '../ledger/place.ts'
import type { Failure } from '../model.ts'
import { readBooks, type Book, type Entry } from './records.ts'
import type { ReadingOptions } from './command.ts'
import { showFailure } from './files.ts'
import { listFiles } from './folders.ts'
import type { Project } from './project.ts'
import type { Terminal } from './terminal.ts'

export interface Ref {
  readonly name: string | undefined
  readonly no: number
}

export function readRef(text: string): Ref {
  const { name, no } = /^(?:(?<name>.+)#)?#?(?<no>[1-9]\d{0,8})$/.exec(text)?.groups ?? {}
  if (no === undefined)
    throw new UserError({
      zh: `${text}：不是编号；写 nantang#12 或 12`,
      en: `${text}: no claim; write nantang#12, or 12`,
    })
  return { name: name === undefined ? undefined : name.replaceAll('\\', '/').replace(/^\.\//, ''), no: Number(no) }
}

/** sources/2025/nantang.md is called nantang, nantang.md, 2025/nantang, sources/2025/nantang.md … */
export function isCalled(path: string, name: string): boolean {
  const bare = path.replace(/\.[^./]+$/, '')
  return [path, bare].some((each) => each === name || each.endsWith(`/${name}`))
}

export interface Place {
  readonly book: Book
  readonly entry: Entry
}

export interface Search {
  readonly books: readonly Book[]
  readonly failures: readonly Failure[]
}

/** Every source of the project that the name may mean. */
export function readNamed(
  { name }: Pick<Ref, 'name'>,
  options: ReadingOptions,
  project: Project,
  shelf: Shelf,
  terminal: Terminal,
): Search {
  const paths = project.sources.flatMap((path) => listFiles(path, terminal.folder))
  const called = name === undefined ? paths : paths.filter((path) => isCalled(path, name))
  const { files, failures } = readBooks(called, options, project, shelf, terminal)
  if (files.length === 0 && failures.length === 0)
    throw new UserError({ zh: `${name}：没有这个名字的稿件`, en: `${name}: no source of this name` })
  return { books: files, failures }
}

/** Each claim with this number; a UserError where there is none. */
export function findPlaces(text: string, { no }: Ref, { books, failures }: Search): Place[] {
  const places = books.flatMap((book) =>
    book.entries.filter(({ line }) => line.no === no).map((entry) => ({ book, entry })),
  )
  if (places.length > 0) return places
  const [failure] = failures
  if (failure) throw new UserError(showFailure(failure))
  throw new UserError({ zh: `${text}：没有这条断言`, en: `${text}: no such claim` })
}
