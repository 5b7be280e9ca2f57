// An article's head -> who wrote it and on which day.
import { isPersonName } from '../lexicon/surnames.ts'
import type { Paragraph } from '../model.ts'

// 本报讯（记者 张三 通讯员 李四）, 中新网杭州7月25日电(王五 赵六)
const LEAD = /^[^。，；]{0,30}?(?:讯|电|消息|报道)\s*[（(]\s*(?<names>[^（）()]{2,60})[）)]/
const LEAD_NAMES =
  /^(?:本报|[\u4e00-\u9fa5]{2,8})记者\s+(?<names>[\u4e00-\u9fa5]{2,4}(?:[\s、][\u4e00-\u9fa5]{2,4}){0,3})(?=[\s\d])/
const FULL_DAY = /(?<year>\d{4})(?:年(?<month>\d{1,2})月(?<day>\d{1,2})日|-(?<month2>\d{1,2})-(?<day2>\d{1,2}))/
const TITLE_OF_PERSON =
  /^(?:本报|本台|本网)?(?:全媒体|见习|实习|首席|特约|融媒体?)*(?:记者|通讯员|文[/／|]|撰文|作者)[\s:：/]*/

export interface Dateline {
  readonly byline: string | undefined
  readonly written: string | undefined
}

export function readDateline(text: string, paragraphs: readonly Paragraph[]): Dateline {
  let byline: string | undefined
  let written: string | undefined
  let leads = 0
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120))
    if (paragraph.role === 'byline') {
      if (!FULL_DAY.test(words)) byline ??= showNames(words)
      written ??= readDay(words)
    } else if (paragraph.role === 'kicker' && /^(?:—|-{2})/.test(words)) written ??= readDay(words)
    else if (paragraph.role === 'body' && leads++ === 0) {
      const lead = LEAD.exec(words)
      const names = (lead ?? LEAD_NAMES.exec(words))?.groups!['names']
      if (names && isNames(names)) byline ??= showNames(names)
      const head = /^[^。，；]{0,40}?(?:讯|电|消息)/.exec(words)
      if (head) written ??= readDay(head[0])
    }
  }
  return { byline: byline || undefined, written }
}

/** 记者 张三 or bare names; （新闻联播） is none. */
function isNames(words: string): boolean {
  return /记者|通讯员|编辑|作者/.test(words) || words.split(/[\s、]+/).every(isPersonName)
}

function showNames(words: string): string {
  return words
    .replace(/^[■□◆◇●○▲△◎☉★☆\s]+/, '')
    .replace(TITLE_OF_PERSON, '')
    .replace(/^[（(【]|[）)】]$/g, '')
    .trim()
}

/** The first full date, as YYYY-MM-DD. */
function readDay(words: string): string | undefined {
  const found = FULL_DAY.exec(words)?.groups
  if (!found) return undefined
  const month = found['month'] ?? found['month2']!
  const day = found['day'] ?? found['day2']!
  const written = `${found['year']}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined
}
