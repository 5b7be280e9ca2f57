// A sentence that a caption or a column's end cuts in two, joined for reading: one finding an article lists every place.
import type { Article, Span } from '../model.ts'
import { defineRule } from '../rule.ts'

const MOST_WORDS = 6
// （记者陈山⏎林水）: names of a byline on lines of their own
const BYLINE = /(?:[电讯]|^)[（(][^）)。]{0,30}$/

export default defineRule({
  id: 'broken-sentence',
  title: { zh: '句子被截断', en: 'Sentence broken in the page' },
  why: {
    zh: '图片说明、栏尾或换行把一句话截成两段，读者会当成两句，程序会读错数字。发布前把断开的两段接上，把图片说明移到段后。一篇只报一次，列出每一处。',
    en: 'A caption, a column end or a stray line end cuts a sentence in two. Join the halves before publishing. One finding an article, with each place.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    {
      text: '茶乡新事\n\n今年春天，县里的茶园来了许多年轻人，他们带着新设备和\n\n新想法，把茶叶卖到了全国。\n\n乡亲们都说好。',
      flags: ['带着新设备和'],
    },
    {
      text: '茶乡新事\n\n今年春天，县里的茶园来了许多年轻人，茶叶的\n\n\n\n采茶现场\n\n陈山 摄\n\n价格也涨了。\n\n乡亲们都说好。',
      flags: ['轻人，茶叶的'],
    },
  ],
  good: [
    '茶乡新事\n\n今年春天，县里的茶园来了许多年轻人。\n\n\n\n采茶现场\n\n陈山 摄\n\n茶叶的价格也涨了。',
    '茶乡新事\n\n县里提出三项要求：\n\n一是提质；二是增效；三是惠民。',
    '茶乡新事\n\n本报青石4月6日电（陈山\n林水\n周小禾）茶园里来了许多年轻人。\n\n茶叶的价格也涨了。',
    '茶乡新事\n\n新茶上市\n\n今年春天，县里的茶园来了许多年轻人。',
  ],
  *check(article) {
    const breaks = article.breaks.filter(({ at }) => !isByline(article, at))
    const [first, ...others] = breaks.flatMap(({ at }) => sides(article, at))
    if (!first) return
    const count = breaks.length
    const captions = breaks.filter(({ cause }) => cause === 'caption').length
    yield {
      at: first,
      against: others,
      message: {
        zh: `${count}处句子被截断${captions > 0 ? `，其中${captions}处插入了图片说明` : ''}`,
        en: `${count === 1 ? 'one sentence is' : `${count} sentences are`} broken${captions > 0 ? `, ${captions} by a caption` : ''}`,
      },
    }
  },
})

function isByline({ text, paragraphs }: Article, at: number): boolean {
  const start = paragraphs.find((paragraph) => paragraph.start < at && at < paragraph.end)!.start
  return at - start < 80 && BYLINE.test(text.slice(start, at))
}

/** A few words before the break and a few behind it. */
function sides({ paragraphs }: Article, at: number): Span[] {
  const { start, end } = paragraphs.find((paragraph) => paragraph.start < at && at < paragraph.end)!
  return [
    { start: Math.max(start, at - MOST_WORDS), end: at },
    { start: at, end: Math.min(end, at + MOST_WORDS) },
  ]
}
