// A paragraph, a run of them or a long passage set twice, word for word or nearly; a caption printed twice.
import diff from 'fast-diff'
import type { Article, Flag, Span } from '../model.ts'
import { findRepeats } from '../text/repeats.ts'
import { defineRule } from '../rule.ts'

const LEAST_CAPTION = 8
const MOST_DIFFERENT = 0.15
const MOST_SHOWN = 4

export default defineRule({
  id: 'duplicate-paragraph',
  title: { zh: '段落重复', en: 'Paragraph set twice' },
  why: {
    zh: '整段或长句排了两遍，多是拼版或粘贴时留下的，删去一处；个别字句不同的，留下改定的那一处。图片说明排了两遍，多半有一张图配错。图片署名重复不算。',
    en: 'A paragraph or long passage stands twice, mostly left over from pasting; drop one, and keep the wording that was meant to stay.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    {
      text: '标题\n\n河口村今年新建了一座加工厂，能带动120户村民增收，村集体每年也多了一笔稳定的收入。\n\n村民都说好。\n\n河口村今年新建了一座加工厂，能带动120户村民增收，村集体每年也多了一笔稳定的收入。',
      flags: ['河口村今年新建了一座加工厂，能带动120户村民增收，村集体每年也多了一笔稳定的收入。'],
    },
    {
      text: '标题\n\n河口村今年新建了一座加工厂，能带动120户村民增收，村集体每年也多了一笔稳定的收入。\n\n村民都说好。\n\n河口村今年新建了一座加工厂能带动120户村民增收，村集体每年也多一笔稳定的收入。',
      flags: ['河口村今年新建了一座加工厂能带动120户村民增收，村集体每年也多一笔稳定的收入。'],
    },
    {
      text: '标题\n\n今年的茶叶收成好，价格也高。\n\n\n\n采茶姑娘在茶园里忙碌\n\n李远山 摄\n\n村里的人都笑了，都说没有白忙。\n\n\n\n采茶姑娘在茶园里忙碌\n\n李远山 摄',
      flags: ['采茶姑娘在茶园里忙碌'],
    },
  ],
  good: [
    '标题\n\n东村新建了一座加工厂，能带动120户村民增收，集体每年多收30万元。\n\n西村新建了一座文化礼堂，能容纳300名村民看戏，集体每年多花10万元。',
    '标题\n\n路修好了。\n\n路修好了。',
    '标题\n\n今年的茶叶收成好。\n\n\n\n茶园\n\n李远山 摄\n\n价格也高。\n\n\n\n茶厂\n\n李远山 摄',
  ],
  *check(article) {
    for (const { first, again } of findRepeats(article)) {
      const flag = compare(article, first, again)
      if (flag) yield flag
    }
    yield* findCaptions(article)
  },
})

function compare(article: Article, first: Span, again: Span): Flag | undefined {
  const [before, after] = [article.text.slice(first.start, first.end), article.text.slice(again.start, again.end)]
  const characters = after.length
  if (before === after) {
    return {
      at: again,
      against: first,
      message: {
        zh: `与前文重复，${characters}字相同`,
        en: `repeats an earlier passage, ${characters} characters alike`,
      },
    }
  }
  const all = diff(before, after)
  const parts = all.filter(([kind]) => kind !== diff.EQUAL)
  const different = parts.reduce((sum, [, words]) => sum + words.length, 0)
  // The same frame with other figures (one item a town, a fund, a day) is no repetition.
  const inner = parts.filter((part) => part !== all[0] && part !== all.at(-1))
  if (different > characters * MOST_DIFFERENT || inner.some(([, words]) => /\d/.test(words))) return undefined
  const shown = parts.slice(0, MOST_SHOWN).map(([kind, words]) => `${kind === diff.DELETE ? '−' : '+'}${words}`)
  const rest = parts.length > MOST_SHOWN ? '…' : ''
  return {
    at: again,
    against: first,
    message: {
      zh: `与前文几乎重复，${characters}字中不同的是：${shown.join(' ')}${rest}`,
      en: `nearly repeats an earlier passage of ${characters} characters, different are: ${shown.join(' ')}${rest}`,
    },
  }
}

function* findCaptions(article: Article): Iterable<Flag> {
  const seen = new Map<string, Span>()
  for (const { role, start, end } of article.paragraphs) {
    if (role !== 'caption' || end - start < LEAST_CAPTION) continue
    const words = article.text.slice(start, end)
    const first = seen.get(words)
    if (first) {
      yield {
        at: { start, end },
        against: first,
        message: { zh: '图片说明与前一处相同', en: 'the same caption stands before' },
      }
    } else seen.set(words, { start, end })
  }
}
