// Files as checked one by one -> the same files with what they say against one another.
import { byPlace, findingBuilder, wordsOf, type Builder } from './finding.ts'
import type { ActiveRule, CheckOptions, FileResult } from './file.ts'
import { placeOf, readLines } from '../text/locate.ts'
import { wordingOf } from '../errors.ts'
import { fingerprint } from './fingerprint.ts'
import { findWithin, ruleLimit, stopped } from './limit.ts'
import type { Article, Evidence, Failure, Finding } from '../model.ts'

/** Later articles last; those without a day keep their order, before the dated ones. */
const byDay = (a: Article, b: Article): number => (a.written ?? '').localeCompare(b.written ?? '')

/** The articles of one file against one another: a page says one thing. */
export const checkWithin = (file: FileResult, rules: readonly ActiveRule[], options: CheckOptions): FileResult =>
  file.articles.length < 2 ? file : compareArticles([file], rules, () => options, [], true)[0]!

/** Files against one another; what one file says against itself was found when it was checked.
 *  `known` are articles that are only compared with, not checked: what the records of other sources say. */
export const checkAcross = (
  files: readonly FileResult[],
  rules: readonly ActiveRule[],
  optionsOf: (path: string) => CheckOptions = () => ({}),
  known: readonly Article[] = [],
): FileResult[] => compareArticles(files, rules, optionsOf, known, false)

function compareArticles(
  files: readonly FileResult[],
  rules: readonly ActiveRule[],
  optionsOf: (path: string) => CheckOptions,
  known: readonly Article[],
  within: boolean,
): FileResult[] {
  const fileOf = new Map<Article, FileResult>()
  for (const file of files) for (const article of file.articles) fileOf.set(article, file)
  // What was read badly is compared with nothing.
  const articles = [...known, ...fileOf.keys()].filter(({ fault }) => fault === null).sort(byDay)
  const builders = new Map<FileResult, Builder>()
  const builderOf = (file: FileResult): Builder => {
    const built = builders.get(file) ?? findingBuilder(file.text, file.articles, file.numbers, optionsOf(file.path))
    builders.set(file, built)
    return built
  }
  const added = new Map<FileResult, Finding[]>()
  const failed = new Map<FileResult, Failure[]>()
  for (const { rule, severity } of rules) {
    if (!rule.across) continue
    try {
      const limit = ruleLimit(articles.reduce((sum, { text }) => sum + text.length, 0))
      const flags = findWithin(limit, () => [...rule.across!(articles)])
      if (!flags) throw stopped(limit)
      for (const flag of flags.value) {
        const file = fileOf.get(flag.article)
        if (!file || flag.elsewhere.every(({ article }) => fileOf.get(article) === file) !== within) continue
        const finding = builderOf(file)(flag.article, rule, severity, flag)
        if (!finding) continue
        const evidence = [...finding.evidence]
        const words = [wordsOf(flag.article, flag.at)]
        for (const { article, span } of flag.elsewhere) {
          const other = fileOf.get(article)
          const [place] = other
            ? (builderOf(other)(article, rule, severity, { at: span, message: flag.message, confidence: 1 })
                ?.evidence ?? [])
            : []
          const quote = wordsOf(article, span)
          words.push(quote)
          const recorded = { quote, ...placeOf(readLines(article.text), article, span) }
          evidence.push({ ...(place ?? recorded), role: 'against', path: article.source } satisfies Evidence)
        }
        const name = fingerprint(rule.id, words)
        const accepted = optionsOf(file.path).accepted?.has(name) ?? false
        added.set(file, [...(added.get(file) ?? []), { ...finding, evidence, fingerprint: name, accepted }])
      }
    } catch (error) {
      const [file] = files
      const message = wordingOf(error)[optionsOf(file?.path ?? '').lang ?? 'en']
      if (file) failed.set(file, [...(failed.get(file) ?? []), { path: file.path, rule: rule.id, message }])
    }
  }
  return files.map((file) => ({
    ...file,
    findings: [...file.findings, ...(added.get(file) ?? [])].sort(byPlace),
    failures: [...file.failures, ...(failed.get(file) ?? [])],
  }))
}
