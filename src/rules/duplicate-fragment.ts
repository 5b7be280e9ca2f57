// …的生动缩影。生动缩影。近几个月…: the end of a sentence set again as the next one; words on both sides of a page break.
import type { Article, Flag, Span } from '../model.ts'
import { defineRule } from '../rule.ts'

const LEAST = 5
const LEAST_AT_BREAK = 3
const MOST = 40
const CREDIT = /摄|供图|图为|发布|\s/
/** A run over a sentence's end is as long as this, or it may be a way of speaking. */
const LEAST_RUN = 8
const CLOSING = '。！？；…”’」』）) \t\n\r\u3000\u00a0'

export default defineRule({
  id: 'duplicate-fragment',
  title: { zh: '句尾重复', en: 'End of a sentence set again' },
  why: {
    zh: '上一句的句尾又排了一遍，成了没有主语的半句，多是接版或改稿时留下的，删去后一处。',
    en: 'The end of a sentence stands again as a fragment of its own, mostly left over where two texts were joined; drop the second.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '这条路成了全村人共同的致富路。全村人共同的致富路。如今，路边开满了店。', flags: ['全村人共同的致富路。'] },
    { text: '集市是小镇生活的一个缩影。\n小镇生活的一个缩影。上个月，集市又扩大了。', flags: ['小镇生活的一个缩影。'] },
    {
      text: '茶乡新事\n\n今年春天，县里的茶园来了许多年轻人，茶叶的价格也\n\n的价格也涨了三成。\n\n乡亲们都说好。',
      flags: ['的价格也'],
    },
    { text: '水渠大多与公路配套建设的。它们的走向配套建设的。它们的走向有规律。', flags: ['配套建设的。它们的走向'] },
  ],
  good: [
    '水渠与公路配套建设。公路与水渠配套建设，两者同时完工。',
    '他说，修路要紧。修路！',
    '口号是“绿水青山就是金山银山。”绿水青山，靠大家守护。',
    '这是全村人的致富路。这条致富路，修了三年。',
    '“一定要把路修好！”“一定要把路修好！”大家齐声说。',
  ],
  *check(article) {
    for (let i = 1; i < article.sentences.length; i++) {
      const flag = compare(article, article.sentences[i - 1]!, article.sentences[i]!)
      if (flag) yield flag
    }
    yield* findRunBack(article)
    for (const { at } of article.breaks) {
      const length = findOverlap(article.text, at)
      if (length >= LEAST_AT_BREAK) yield flagOf({ start: at, end: at + length }, { start: at - length, end: at })
    }
  },
})

function compare({ text }: Article, before: Span, after: Span): Flag | undefined {
  if (
    after.end - after.start > MOST ||
    after.end - after.start < LEAST ||
    after.end - after.start >= before.end - before.start
  )
    return undefined
  const [end, wholeEnd] = [wordsEnd(text, after), wordsEnd(text, before)]
  if (text[end - 1] !== text[wholeEnd - 1] || end - after.start < LEAST) return undefined
  const fragment = text.slice(after.start, end)
  const at = wholeEnd - fragment.length
  if (at < before.start || !text.startsWith(fragment, at) || '“”'.includes(fragment[0]!)) return undefined
  return flagOf({ start: after.start, end: after.end }, { start: at, end: wholeEnd })
}

/** Where a sentence ends without its closing marks. */
function wordsEnd(text: string, { start, end }: Span): number {
  while (end > start && CLOSING.includes(text[end - 1]!)) end--
  return end
}

/** …配套建设的。它们的走向|配套建设的。它们的走向: words over the end of a sentence, set again at once. */
function* findRunBack({ text, sentences }: Article): Generator<Flag> {
  for (const { end, start } of sentences) {
    const mark = end - 1
    if (mark - start < 4 || !'。！？；'.includes(text[mark]!)) continue
    const distance = text.slice(end, end + MOST).indexOf(text.slice(mark - 3, end)) + 4
    if (distance < LEAST_RUN) continue
    let [from, to] = [mark - 3, end]
    while (from > start && text[from - 1] === text[from - 1 + distance]) from--
    while (to < text.length && text[to] === text[to + distance]) to++
    // A whole sentence set twice is another matter, and captions with their credits recur
    if (to - from < distance || from === start || from + distance === end) continue
    if (CREDIT.test(text.slice(from, from + distance))) continue
    yield flagOf({ start: from + distance, end: from + 2 * distance }, { start: from, end: from + distance })
  }
}

/** How many characters before `at` stand again behind it. */
function findOverlap(text: string, at: number): number {
  for (let length = MOST; length >= LEAST_AT_BREAK; length--) {
    if (at >= length && text.slice(at - length, at) === text.slice(at, at + length)) return length
  }
  return 0
}

function flagOf(at: Span, against: Span): Flag {
  return { at, against, message: { zh: '重复上一句的句尾', en: 'repeats the end of the sentence before' } }
}
