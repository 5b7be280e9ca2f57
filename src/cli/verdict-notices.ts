// A file's claims and their records -> notices of those that an editor doubted, or looked at before the figure changed.
import type { FileResult } from '../check/file.ts'
import { draftsOf } from '../ledger/draft.ts'
import type { Numbered } from '../ledger/merge.ts'
import { standingVerdict } from '../ledger/record.ts'
import type { Language, Notice } from '../model.ts'
import { verdictWord } from '../report/claims/words.ts'
import { placeOf, readLines } from '../text/locate.ts'

export function verdictNotices(
  { path, text, articles }: FileResult,
  numbers: readonly Numbered[],
  lang: Language,
): Notice[] {
  const lines = readLines(text)
  const drafts = draftsOf(articles)
  const claims = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })))
  return claims.flatMap(({ article, claim }, index) => {
    const { no, record } = numbers[index]!
    const verdict = record && standingVerdict(record, drafts[index]!)
    if (verdict !== 'disputed' && verdict !== 'stale') return []
    const { checked, note } = record!
    const was =
      verdict === 'stale' ? { zh: `核时为${checked?.['figure']}`, en: `was ${checked?.['figure']}` }[lang] : ''
    const said = [verdictWord(verdict, lang), was, checked?.['by'], checked?.['on'], note].filter(Boolean)
    const message = `#${no}  ${claim.text}  ${said.join({ zh: '，', en: ', ' }[lang])}`
    return [{ path, line: placeOf(lines, article, claim).line, message }]
  })
}
