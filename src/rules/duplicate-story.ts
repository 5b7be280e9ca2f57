// One story set twice on a page or in two files: most sentences of the later one stand in the earlier one.
import type { Article, Span } from '../model.ts'
import { defineRule, type FarFlag } from '../rule.ts'

/** Shorter sentences are formulas: 记者从会上获悉。 */
const LEAST_SENTENCE = 10
/** Stories of fewer sentences are briefs, which may be alike by right. */
const LEAST_SENTENCES = 2
/** So much of the shorter story stands in the longer one. */
const LEAST_SHARE = 0.8
/** The words quoted of the first sentence end at its first pause behind so many characters. */
const LEAST_QUOTE = 10

export default defineRule({
  id: 'duplicate-story',
  title: { zh: '同一稿件重复', en: 'One story twice' },
  why: {
    zh: '同一篇稿件在版面上或两个文件里排了两遍，多是换稿、补白时没有撤下前一稿。',
    en: 'One story stands twice on the page or in two files: the earlier version was not taken off.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  scope: 'corpus',
  bad: [
    {
      text: '# 茶园开采\n\n昨天，青石镇的万亩茶园进入采摘期。茶农们一早就上了山，采下第一批新茶。\n\n# 茶园开采\n\n昨天，青石镇的万亩茶园进入采摘期。茶农们一早就上了山，采下第一批新茶。',
      flags: ['昨天，青石镇的万亩茶园进入采摘期'],
    },
    {
      text: '# 新桥通车\n\n青石镇的新桥昨天正式通车了。桥长三百米，宽十二米半。两岸的村民从此不用再坐渡船。\n\n# 渡口新事\n\n两岸的村民从此不用再坐渡船。青石镇的新桥昨天正式通车了。桥长三百米，宽十二米半。',
      flags: ['两岸的村民从此不用再坐渡船'],
    },
  ],
  good: [
    '# 茶园开采\n\n昨天，青石镇的万亩茶园进入采摘期。茶农们一早就上了山。\n\n# 油菜开镰\n\n本周，青桐县的油菜陆续成熟了。农机手驾驶收割机下田作业。',
    '# 茶园开采\n\n昨天，青石镇的万亩茶园进入采摘期。茶农们一早就上了山，采下第一批新茶。\n\n# 春茶上市\n\n昨天，青石镇的万亩茶园进入采摘期。今天，第一批新茶已经摆上城里的货架。',
  ],
  *check() {},
  *across(all) {
    const byWords = new Map<string, Article>()
    for (const article of all) {
      const sentences = readSentences(article)
      const shared = new Map<Article, number>()
      for (const words of new Set(sentences.map(({ words }) => words))) {
        const other = byWords.get(words)
        if (other) shared.set(other, (shared.get(other) ?? 0) + 1)
        else byWords.set(words, article)
      }
      for (const [other, count] of shared) {
        const flag = compareStories(article, sentences, other, count)
        if (flag) yield flag
      }
    }
  },
})

interface Worded extends Span {
  readonly words: string
}

/** The sentences of the body, without marks and blanks. */
function readSentences({ text, sentences, paragraphs }: Article): Worded[] {
  return sentences
    .filter(({ paragraph }) => paragraphs[paragraph]!.role === 'body')
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).replace(/[^\p{Script=Han}\da-zA-Z]/gu, '') }))
    .filter(({ words }) => words.length >= LEAST_SENTENCE)
}

function compareStories(
  article: Article,
  sentences: readonly Worded[],
  other: Article,
  shared: number,
): FarFlag | undefined {
  const others = readSentences(other)
  const fewest = Math.min(sentences.length, others.length)
  if (fewest < LEAST_SENTENCES || shared < fewest * LEAST_SHARE) return undefined
  const first = sentences.find(({ words }) => others.some((sentence) => sentence.words === words))!
  const before = others.find(({ words }) => words === first.words)!
  return {
    article,
    at: opening(article, first),
    elsewhere: [{ article: other, span: opening(other, before) }],
    message: {
      zh: `这篇稿件与另一篇有${shared}句相同，疑重复`,
      en: `${shared} sentences of this story stand in another: it may be set twice`,
    },
  }
}

/** The sentence up to its first pause. */
function opening({ text }: Article, { start, end }: Span): Span {
  for (let at = start + LEAST_QUOTE; at < end; at++) if ('，。；：！？'.includes(text[at]!)) return { start, end: at }
  return { start, end }
}
