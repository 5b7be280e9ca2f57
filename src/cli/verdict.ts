// REF and options -> a verdict in the records: the common part of confirm and dispute.
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { writeVerdict } from '../ledger/verdict.ts'
import { verdictMark, verdictWord } from '../report/claims/words.ts'
import { showSafe } from '../report/width.ts'
import { READING, type CommandDetails, type OptionFacts, type ReadingOptions } from './command.ts'
import { readBy, today } from './signature.ts'
import { openProject, shelfOf } from './project.ts'
import { findPlaces, readNamed, readRef, type Place } from './refs.ts'

export interface VerdictOptions extends ReadingOptions {
  readonly by?: string
  readonly source?: string
  readonly note?: string
}

export const BY: OptionFacts = {
  flags: '--by <name>',
  about: { zh: '谁（默认：git 的 user.name）', en: "who says so (default: git's user.name)" },
}

export const verdictCommand = (verdict: 'confirmed' | 'disputed', example: string): CommandDetails<VerdictOptions> => ({
  options: [
    BY,
    { flags: '--source <text>', about: { zh: '依据', en: 'what it was checked against' } },
    { flags: '--note <text>', about: { zh: '备注', en: 'a note to the claim' } },
    ...READING,
  ],
  examples: [example],
  async run(texts, options, terminal) {
    const project = await openProject(options, terminal)
    const shelf = shelfOf(project, terminal)
    const by = readBy(options.by, terminal)
    for (const text of texts) {
      const ref = readRef(text)
      const { book, entry } = onlyOne(text, findPlaces(text, ref, readNamed(ref, options, project, shelf, terminal)))
      const { source, note } = options
      const judgement = { verdict, by, on: today(), source, note }
      const path = resolve(terminal.folder, book.path)
      const record = writeVerdict(shelf, path, book.articles, entry.line.no, judgement)
      const said = `${verdictMark(verdict)} ${verdictWord(verdict, project.lang)}`
      terminal.out(showSafe(`${book.path}  #${record.no}  ${record.figure}  ${said}  ${by}`) + '\n')
    }
    return 0
  },
})

/** A verdict needs to know which. */
export function onlyOne(text: string, places: readonly Place[]): Place {
  const [place] = places
  if (places.length === 1) return place!
  const names = places.map(({ book, entry }) => `${book.path}#${entry.line.no}`)
  throw new UserError({
    zh: `${text} 有${places.length}条：${names.join('、')}`,
    en: `${text} is ${places.length} claims: ${names.join(', ')}`,
  })
}
