// hecha undo REF or FINGERPRINT -> the last verdict, or the acceptance, taken back.
import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { readAccepted, removeAccepted } from '../../ledger/accepted.ts'
import { claimsFolder } from '../../ledger/place.ts'
import { undoVerdict } from '../../ledger/verdict.ts'
import { verdictMark, verdictWord } from '../../report/claims/words.ts'
import { showSafe } from '../../report/width.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { openProject, shelfOf } from '../project.ts'
import { findPlaces, readNamed, readRef } from '../refs.ts'
import { onlyOne } from '../verdict.ts'

const FINGERPRINT = /^[0-9a-f]{12,}$/

export default defineCommand<ReadingOptions & { all?: boolean }>({
  options: [{ flags: '--all', about: { zh: '撤回全部认可的问题', en: 'take every acceptance back' } }, ...READING],
  examples: ['hecha undo nantang#12', 'hecha undo 3f9a1c0b7d22e4'],
  async run(words, options, terminal) {
    const project = await openProject(options, terminal)
    const shelf = shelfOf(project, terminal)
    const folder = claimsFolder(shelf)
    const prints = options.all
      ? readAccepted(folder).map(({ fingerprint }) => fingerprint)
      : words.filter((word) => FINGERPRINT.test(word))
    if (prints.length === 0 && words.length === 0)
      throw new UserError({ zh: '写明撤回什么：编号或指纹', en: 'say what to undo: a claim or a fingerprint' })
    const gone = prints.length > 0 ? removeAccepted(folder, prints) : []
    for (const print of gone)
      terminal.out({ zh: `${print}  不再认可\n`, en: `${print}  no longer accepted\n` }[project.lang])
    const unknown = prints.find((print) => !gone.includes(print))
    if (unknown) throw new UserError({ zh: `${unknown}：没有认可过`, en: `${unknown}: not among the accepted` })
    for (const text of words.filter((word) => !FINGERPRINT.test(word))) {
      const ref = readRef(text)
      const { book, entry } = onlyOne(text, findPlaces(text, ref, readNamed(ref, options, project, shelf, terminal)))
      const record = undoVerdict(shelf, resolve(terminal.folder, book.path), book.articles, entry.line.no)
      const said = `${verdictMark(record.verdict)} ${verdictWord(record.verdict, project.lang)}`
      terminal.out(showSafe(`${book.path}  #${record.no}  ${record.figure}  ${said}`) + '\n')
    }
    return 0
  },
})
