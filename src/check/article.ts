// The whole pipeline on one screen: text -> stories -> claims -> relations -> flags -> findings.
import { extract } from '../extract/index.ts'
import { findYear } from '../extract/year.ts'
import { wordingOf } from '../errors.ts'
import type { Article, Failure, Finding } from '../model.ts'
import { readStories } from '../read/index.ts'
import { relate } from '../relate/index.ts'
import { checkWithin } from './across.ts'
import type { ActiveRule, ArticleOptions, CheckOptions, FileResult } from './file.ts'
import { byPlace, findingBuilder, isFurniture, type Builder } from './finding.ts'
import { faultNotices, isHeld } from './held.ts'
import { applyIgnores } from './ignore.ts'
import { findWithin, readLimit, ruleLimit, runWithin, stopped } from './limit.ts'

/** Throws a UserError where reading takes longer than any copy does. */
export function readArticles(path: string, text: string, options: ArticleOptions = {}): Article[] {
  const limit = readLimit(text.length)
  const read = findWithin(limit, () => {
    const stories = readStories(path, text, options)
    const year = findYear(stories)
    return stories.map((story) => {
      const extracted = extract(story, year, options.words)
      return Object.freeze({ ...extracted, relations: extracted.fault ? [] : relate(extracted) })
    })
  })
  if (!read) throw stopped(limit, path)
  return read.value
}

/** Checks one decoded file, each of its articles by itself. Never throws for what a rule does: that becomes a failure. */
export function checkText(
  path: string,
  text: string,
  rules: readonly ActiveRule[],
  options: CheckOptions = {},
): FileResult {
  const articles = readArticles(path, text, options)
  const findings: Finding[] = []
  const failures: Failure[] = []
  const numbers = once(
    () => options.numbers?.(articles) ?? articles.flatMap(({ claims }) => claims).map((_, i) => i + 1),
  )
  let build: Builder | undefined
  const run = (article: Article, { rule, severity }: ActiveRule): void => {
    const found: Finding[] = []
    try {
      for (const flag of rule.check(article)) {
        if (isFurniture(article, flag.at)) continue
        build ??= findingBuilder(text, articles, numbers, options)
        const finding = build(article, rule, severity, flag)
        if (finding) found.push(finding)
      }
      findings.push(...found)
    } catch (error) {
      failures.push({ path, rule: rule.id, message: wordingOf(error)[options.lang ?? 'en'] })
    }
  }
  for (const article of articles) {
    const late = runWithin(
      rules.filter(({ rule }) => !(article.fault && isHeld(rule))),
      ruleLimit(article.text.length),
      (rule) => run(article, rule),
    )
    for (const { rule, error } of late)
      failures.push({ path, rule: rule.rule.id, message: error.wording[options.lang ?? 'en'] })
  }
  const file = checkWithin(
    {
      path,
      text,
      articles,
      characters: countCharacters(text),
      findings: findings.sort(byPlace),
      failures,
      notices: faultNotices(path, text, articles, options.lang ?? 'en'),
      numbers,
    },
    rules,
    options,
  )
  if (!text.includes('hecha-ignore') || !/\.(?:md|markdown)$/i.test(path)) return file
  const { findings: settled, notices } = applyIgnores(
    path,
    text,
    file.findings,
    new Set(rules.map(({ rule }) => rule.id)),
    options.lang ?? 'en',
  )
  return { ...file, findings: settled, notices: [...file.notices, ...notices] }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Characters that are not blank: the base of the newspapers' error rate. */
export function countCharacters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 0x3000 && code !== 0xa0 && code !== 0xfeff && (code < 0xdc00 || code > 0xdfff)) count++
  }
  return count
}
