// An article whose last sentence breaks off.
import { isClosed } from '../read/lines.ts'
import { defineRule } from '../rule.ts'

const LEAST = 12
const LONGEST_TAIL = 60
/** Signatures, dates, addresses and notes stand behind the last sentence without a mark. */
const NOTE =
  /审[:：]|更多|点击|扫码|关注|分享|\s{2}|记者|通讯员|编辑|责编|审核|来源|供稿|撰稿|摄|文[/／]|作者|https?:|\.(?:com|cn)|\d{4}年\d+月\d+日$|[）)】]$|\d$|[a-zA-Z]$/

export default defineRule({
  id: 'text-cut-off',
  title: { zh: '文章没有结尾', en: 'Text breaks off' },
  why: {
    zh: '最后一句没有句末标点，可能是漏排了后面的文字，也可能只是漏了标点。',
    en: 'The last sentence has no closing mark: words may be missing behind it, or only the mark.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '新路通了\n\n上个月，环山公路通车了。村民们都说，今后进城卖菜再也不用绕', flags: ['进城卖菜再也不用绕'] },
    {
      text: '新路通了\n\n上个月，环山公路通车了，全长12公里，总投资3亿元，带动了沿线的',
      flags: ['亿元，带动了沿线的'],
    },
  ],
  good: [
    '新路通了\n\n上个月，环山公路通车了。\n\n（记者 陈山）',
    '新路通了\n\n上个月，环山公路通车了。\n\n\n\n环山公路一景\n\n陈山 摄',
    '新路通了\n\n上个月，环山公路通车了。新华社记者 陈山摄影报道',
    '新路通了\n\n上个月，环山公路通车了。青山日报综合',
    '新路通了\n\n上个月，村民们说：“路通了，心也通了！”',
  ],
  *check(article) {
    const last = article.paragraphs.findLast(({ role }) => role === 'body')
    if (!last || last.end - last.start < LEAST) return
    // Where the page's own words follow, nothing was cut off.
    if (article.paragraphs.slice(last.index + 1).some(({ role }) => role === 'furniture')) return
    const words = article.text.slice(Math.max(last.start, last.end - LONGEST_TAIL), last.end)
    const tail = words.slice(words.search(/[^。！？]*$/))
    // Without a comma it is a list, a heading, a signature or what a page has set behind the text.
    if (isClosed(words) || NOTE.test(tail) || !tail.includes('，')) return
    yield {
      at: { start: Math.max(last.start, last.end - 9), end: last.end },
      message: { zh: '文末没有句末标点，疑有漏文', en: 'the text ends without a closing mark; words may be missing' },
    }
  },
})
