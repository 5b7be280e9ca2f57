// A rule's own examples as its test, in any test runner: throws on the first example that does not behave.
import { readArticles } from './article.ts'
import { THRESHOLDS } from './confidence.ts'
import { deepFreeze } from '../plugin/freeze.ts'
import type { Article, Flag } from '../model.ts'
import type { FarFlag, Rule } from '../rule.ts'

/** A flag that is not sure enough to be shown is none. */
const isShown = ({ confidence }: Flag): boolean => confidence === undefined || confidence >= THRESHOLDS.info

/** Flags of one rule on a text that stands for a whole file, Markdown where it opens with a heading; the rule runs alone. */
function flagsOf(
  rule: Rule,
  text: string,
  date: string | undefined,
  shown: boolean,
): { flag: Pick<Flag, 'message'>; quote: string }[] {
  const articles = readArticles(text.startsWith('# ') ? 'example.md' : 'example.txt', text, { date }).map(deepFreeze)
  const quoted = (article: Article, flag: Flag | FarFlag): { flag: Pick<Flag, 'message'>; quote: string } => ({
    flag,
    quote: article.text.slice(flag.at.start, flag.at.end),
  })
  return [
    ...articles.flatMap((article) =>
      [...rule.check(article)].filter((flag) => !shown || isShown(flag)).map((flag) => quoted(article, flag)),
    ),
    ...(articles.length > 1 ? [...(rule.across?.(articles) ?? [])].map((flag) => quoted(flag.article, flag)) : []),
  ]
}

/**
 * Runs a rule's bad and good examples. A rule needs at least two bad and two good ones, no text twice.
 * Throws an Error that names the rule, the example, and what was flagged instead.
 */
export function testRule(rule: Rule): void {
  const texts = [
    ...rule.bad.map(({ text }) => text),
    ...rule.good.map((good) => (typeof good === 'string' ? good : good.text)),
  ]
  if (rule.bad.length < 2 || rule.good.length < 2)
    throw new Error(`${rule.id}: needs at least two bad and two good examples`)
  if (new Set(texts).size < texts.length) throw new Error(`${rule.id}: an example stands twice`)
  for (const { text, flags, date } of rule.bad) {
    // A bad example shows what the rule reads; how sure a single miss is, the counts of its form say
    const got = flagsOf(rule, text, date, false).map(({ quote }) => quote)
    if (got.join('|') !== flags.join('|')) {
      throw new Error(`${rule.id}: bad example “${text}” should flag [${flags.join(', ')}], flags [${got.join(', ')}]`)
    }
  }
  for (const good of rule.good) {
    const { text, date } = typeof good === 'string' ? { text: good } : good
    const got = flagsOf(rule, text, date, true)
    if (got.length > 0)
      throw new Error(`${rule.id}: good example “${text}” is flagged at “${got[0]!.quote}”: ${got[0]!.flag.message.zh}`)
  }
}
