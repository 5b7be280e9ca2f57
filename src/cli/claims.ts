// hecha claims: articles -> claim records.
import { readArticles } from '../check.ts'
import { toNumber } from '../exact/decimal.ts'
import { locate, placeAt, readLines } from '../read/locate.ts'
import { readInputs } from './files.ts'

export function claimsCommand(paths: readonly string[]): number {
  for (const { path, text } of readInputs(paths)) {
    const lines = readLines(text)
    for (const article of readArticles(path, text)) {
      for (const claim of article.claims) {
        const place = locate(article, claim)
        const { line, column } = placeAt(lines, place.start)
        const end = placeAt(lines, place.end)
        const sentence = article.sentences[claim.sentence]!
        const value =
          claim.value === null ? null : 'coefficient' in claim.value ? toNumber(claim.value) : claim.value.map(toNumber)
        process.stdout.write(
          JSON.stringify({
            source: path,
            article: article.title,
            no: claim.index + 1,
            kind: claim.kind,
            subject: claim.subject.value,
            metric: claim.metric.value,
            period: claim.period?.value ?? null,
            scope: claim.scope,
            status: claim.status,
            text: claim.text,
            sentence: article.text.slice(sentence.start, sentence.end),
            line,
            column,
            endLine: end.line,
            endColumn: end.column,
            quantity: { value, unit: claim.unit, hedge: claim.hedge, printed: claim.text },
            verdict: 'unchecked',
          }) + '\n',
        )
      }
    }
  }
  return 0
}
