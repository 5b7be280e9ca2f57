// “锆石“导弹, （见下表。: a paired mark whose other half is missing.
import type { Article, Span } from '../model.ts'
import { readLoneMarks, type LoneMark } from '../text/marks.ts'
import { defineRule } from '../rule.ts'

const MOST_WORDS = 12
/** More than these are a habit of the file (one mark used for both sides). */
const MOST_SHOWN = 30
const SAYS = /^[^。！？“”]{0,24}?(?:说|表示|介绍|告诉|指出|认为|感慨|坦言|回忆|强调|称|道)/

export default defineRule({
  id: 'unbalanced-quote',
  title: { zh: '标点不成对', en: 'Quotation mark or bracket without its other half' },
  why: {
    zh: '引号、书名号、括号必须成对，缺了一半，引文或书名到哪里为止就不清楚了。引文跨段时每段段首用前引号、末段段尾用后引号，不报。',
    en: 'Without its other half nobody knows where the quotation ends. A quotation over several paragraphs that each open, the last one closing, is right.',
  },
  source: 'GB/T 15834—2011, 4.8, 4.9, 4.14',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '合作社推出“一棵树计划，城里人可以认养果树。', flags: ['“一棵树计划'] },
    { text: '镇里出台河湖管护办法》，明确了责任。', flags: ['镇里出台河湖管护办法》'] },
    { text: '全镇（含两个社区共有9个村。', flags: ['（含两个社区共有9个村'] },
    { text: '“今年收成好。价格也好，村民老李说。\n大家都很高兴。', flags: ['“今年收成好'] },
  ],
  good: [
    '她说：“孩子们喊他‘校长爷爷’，他很高兴。”',
    '“第一件事是修路。\n“第二件事是通水。”村支书说。',
    '办理分三步：1）登记；2）核验；3）发证。',
    '报告（含附件)已经公布。',
  ],
  *check(article) {
    for (const lone of readLoneMarks(article).slice(0, MOST_SHOWN)) {
      const at = showWords(article.text, lone)
      const likely = lone.side === 'opening' ? findEnd(article, lone) : findBeginning(article, lone)
      const name = lone.side === 'opening' ? 'closing' : 'opening'
      const within = likely.start >= at.start && likely.end <= at.end
      const near = article.text.slice(likely.start, likely.end)
      yield {
        at,
        ...(within ? {} : { against: likely }),
        message: {
          zh: `有 ${lone.mark} 无 ${lone.partner} ${within ? '' : `，可能缺在“${near}”处`}`.trimEnd(),
          en: `${lone.mark} lacks its ${name} ${lone.partner}${within ? '' : `, perhaps at “${near}”`}`,
        },
      }
    }
  },
})

/** The mark with the words it belongs to, up to the nearest other mark. */
function showWords(text: string, { start, end, side }: LoneMark): Span {
  const stops = /[，。！？；：“”‘’《》（）()\n]/
  if (side === 'opening') {
    const stop = text.slice(end, end + MOST_WORDS).search(stops)
    return { start, end: end + (stop > 0 ? stop : Math.min(MOST_WORDS, text.length - end)) }
  }
  const before = text.slice(Math.max(0, start - MOST_WORDS), start)
  let from = before.length - 1
  while (from > 0 && !(stops.test(before[from - 1]!) && before.length - from > 1)) from--
  return { start: start - (before.length - Math.max(0, from)), end }
}

/** Where a quotation that nobody closed likely ends: before the words that say who spoke, else at the sentence's end. */
function findEnd(article: Article, { start, mark, paragraph }: LoneMark): Span {
  const { text } = article
  const stop = article.paragraphs[paragraph]!.end
  const following = text.indexOf(mark, start + 1)
  const limit = following >= 0 && following < stop ? following : stop
  const ends = article.sentences
    .filter((sentence) => sentence.end > start && sentence.end <= limit)
    .map(({ end }) => end)
  const said = ends.find((end) => SAYS.test(text.slice(end, end + 30)))
  const end = said ?? ends.at(-1) ?? limit
  return { start: Math.max(start, end - 4), end: Math.min(stop, end + 4) }
}

/** Where a quotation that nobody opened likely begins: behind a colon, else with the first sentence behind the last closing mark. */
function findBeginning(article: Article, { start: at, mark, paragraph }: LoneMark): Span {
  const { text } = article
  const floor = Math.max(article.paragraphs[paragraph]!.start, text.lastIndexOf(mark, at - 1) + 1)
  const colon = text.lastIndexOf('：', at)
  const first = article.sentences.find((sentence) => sentence.start >= floor && sentence.start < at)
  const start = colon >= floor ? colon + 1 : (first?.start ?? floor)
  return { start, end: Math.min(at, start + 6) }
}
