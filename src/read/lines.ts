// The text of a file -> its lines that are not blank, each with what it shows by itself.
import { foldText, movePieces } from '../text/folded.ts'
import { settleColumns } from './columns.ts'
import type { Line, LineKind } from './line.ts'
import { splitReprint } from './reprint.ts'

const LONGEST_SHORT = 40
const LONGEST_CREDIT = 60
const LONGEST_CELL = 60
const LONGEST_ROW = 1000

const MARK = /^(?<mark>#{1,6})\s+/
const QUOTED = /^(?:>\s?)+/
const IMAGE = /^!\[(?<words>[^\]]*)\]\([^)]*\)$/
// （记者 张三 摄）, 李四供图, 图片由某镇提供, (本版图片由县委宣传部提供), 图/视觉中国
const CREDIT =
  /^[（(【]?(?:(?:本版|本文|以上|文中|均)?(?:图片|照片|资料图片?|图)(?:均|全部)?由.{2,30}提供|(?:摄影|供图|图片来源|图源|图|摄影\/?记者)[:：/丨|].{2,24}|(?:(?:本报|见习|实习|首席|特约|特派)?(?:记者|通讯员)\s*)?[\u4e00-\u9fa5·]{1,4}(?:[\s、][\u4e00-\u9fa5·]{1,4}){0,4}\s*(?:摄|供图|[/／]图)|.{2,16}供图|(?:新华社|中新社|视觉中国)[发供]?图?(?:片)?|资料图片?)[）)】]?$/
// 县城全景。李四 摄: a caption with its credit on one line
const CREDITED =
  /(?:(?:^|[\s。：:（(])(?:(?:本报|见习|通讯)?(?:记者|员)?\s*)[\u4e00-\u9fa5·]{2,4}(?:\s[\u4e00-\u9fa5·]{1,4})*\s*摄|供图|(?:图片|照片|图)(?:均)?由[^。]{2,30}提供|新华社发（[^）]{2,24}摄）)[）)]?$/
const NUMBERED_PICTURE = /^(?:[①-⑳]|图为|图[一二三四五六①-⑳](?:为|[:：])|[图表]\s?\d{1,2}[-\d]*[:：.\s])/
const MARKED_NAMES = /^[■□◆◇●○▲△◎☉★☆]\s*\S/
const REPORTER =
  /^[（(【]?(?:(?:本报|本台|本网|本刊)?(?:全媒体|见习|实习|首席|特约|特派|融媒体?)*(?:记者|通讯员)|[\u4e00-\u9fa5]{2,8}记者|文[/／|]|撰文|采写|作者|编辑|来源|供稿)[\s:：丨|/]*[\u4e00-\u9fa5]/
const OFFICE =
  /^[\u4e00-\u9fa5]{0,16}(?:省长|市长|州长|县长|区长|旗长|主席|总理|主任|书记|镇长|乡长)\s*[\u4e00-\u9fa5]{1,3}(?:\s[\u4e00-\u9fa5]{1,2})?$/
const ISSUER =
  /^[\u4e00-\u9fa5]{2,14}(?:统计局|调查队|人民政府|办公室)(?:\s+[\u4e00-\u9fa5]{2,16}(?:统计局|调查队|办公室))*$/
const DATE = /^[（(]?\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[）)]?$/
const ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[（(]\d{1,2}[）)]|第[一二三四五六七八九十]{1,3}[章节部]|\d{1,2}[、.](?!\d))/

// 他们带着新设备和: no heading ends so
const TORN = /(?<!目)的$|(?<![祥温谐平饱调])和$|(?<!参)与$|(?:以及|并且|而且|或|将|把|被|让|对于|由于|因为)$/
const SIGNED = /记者|通讯员|编辑|责编|审核|审校|来源|撰稿|供稿|作者|摄影|文[/／]/

export function readLines(file: string, from = 0): Line[] {
  const lines: Line[] = []
  const returns = file.includes('\r')
  let gap = 0
  let start = from
  while (start <= file.length) {
    const feed = file.indexOf('\n', start)
    let end = feed < 0 ? file.length : feed
    // A lone carriage return ends a line too.
    const at = returns ? file.slice(start, end).indexOf('\r') : -1
    if (at >= 0) end = start + at
    const line = readLine(file, start, end, gap)
    if (line?.text.startsWith('原标题') && !lines.some(({ kind }) => kind === 'body')) lines.push(...splitReprint(line))
    else if (line) lines.push(line)
    gap = line ? 0 : gap + 1
    start = end + (file[end] === '\r' && file[end + 1] === '\n' ? 2 : 1)
  }
  settleColumns(file, lines)
  return lines
}

function readLine(file: string, lineStart: number, lineStop: number, gap: number): Line | undefined {
  let start = lineStart
  let end = lineStop
  while (start < end && isBlank(file.charCodeAt(start))) start++
  while (end > start && isBlank(file.charCodeAt(end - 1))) end--
  if (start === end) return undefined
  const indented = start - lineStart >= 2 || file.charCodeAt(lineStart) === 0x3000
  let level = 0
  let marked = false
  const first = file.charCodeAt(start)
  if (first === 0x23 || first === 0x3e || first === 0x2a || first === 0x21) {
    const head = file.slice(start, end)
    if (end - start < 400) {
      const image = IMAGE.exec(head)
      if (image) {
        const words = image.groups!['words']!
        if (!words.trim()) return undefined
        return {
          ...placed(words, start + 2),
          kind: 'caption',
          gap,
          indented,
          marked: false,
          closed: true,
        }
      }
      const quoted = QUOTED.exec(head)
      if (quoted) start += quoted[0].length
      const mark = MARK.exec(quoted ? head.slice(quoted[0].length) : head)
      if (mark) {
        level = mark.groups!['mark']!.length
        marked = true
        start += mark[0].length
      }
      if (end - start > 4 && file.startsWith('**', start) && file.startsWith('**', end - 2)) {
        marked = true
        start += 2
        end -= 2
      }
      if (start >= end) return undefined
    }
  }
  const words = file.slice(start, end)
  // A comment on a line of its own is no copy.
  if (words.startsWith('<!--') && words.endsWith('-->')) return undefined
  const place = placed(words, start)
  const { text } = place
  if (!text) return undefined
  const kind = level === 1 ? 'title' : marked ? 'heading' : kindOf(text)
  return { ...place, kind, gap, indented, marked, closed: isClosed(text) }
}

/** Words of the file as they are read. */
export function placed(words: string, start: number): Pick<Line, 'text' | 'pieces'> {
  const { text, pieces } = foldText(words)
  return { text, pieces: movePieces(pieces, 0, start) }
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 11 ||
    code === 12 ||
    code === 0xfeff ||
    code === 0x200b
  )
}

function kindOf(text: string): LineKind {
  if (isTable(text)) return 'table'
  if (text.length > 160) return 'body'
  if (NUMBERED_PICTURE.test(text)) return 'caption'
  if (text.length <= LONGEST_CREDIT && CREDIT.test(text)) return 'credit'
  if (CREDITED.test(text)) return 'caption'
  if (text.length > LONGEST_SHORT + 20) return 'body'
  if (DATE.test(text)) return 'date'
  if (text.length <= LONGEST_SHORT && !isClosed(text)) {
    if (MARKED_NAMES.test(text) || REPORTER.test(text) || OFFICE.test(text) || ISSUER.test(text)) return 'byline'
  }
  if (ENUMERATED.test(text) && !/[。！？；]/.test(text)) return 'short'
  return text.length <= LONGEST_SHORT && isWhole(text) ? 'short' : 'body'
}

/** A line that could be a heading: nothing ends in it, nothing is left open in it. */
export function isWhole(text: string): boolean {
  if (isClosed(text) || /[。；]|[！？!?](?=.)|[，、,（(]$/.test(text)) return false
  if (!/\p{Script=Han}/u.test(text) || TORN.test(text)) return false
  // Two commas in a long line: words of the text.
  if (text.length > LONGEST_SHORT / 2 && /，.*，/.test(text) && !ENUMERATED.test(text)) return false
  return isBalanced(text)
}

export function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if ('“‘《（(【'.includes(char)) depth++
    else if ('”’》）)】'.includes(char)) depth--
    if (depth < 0) return false
  }
  return depth === 0
}

export function isEnumerated(text: string): boolean {
  return ENUMERATED.test(text)
}

/** The last mark, behind closing quotes and brackets, ends a sentence or announces a list. */
export function isClosed(text: string): boolean {
  let end = text.length
  while (end > 0 && '”’」』）)】"\''.includes(text[end - 1]!)) end--
  if (end === 0) return true
  const last = text[end - 1]!
  if ('。！？!?…；;：:'.includes(last)) return true
  if (/[\w/]/.test(last) && /(?:https?:|www\.|\w\.(?:com|cn|jsp|html?))\S*$/.test(text.slice(-80))) return true
  // Behind the last sentence: (完), （记者 张三）, 编辑：李四, the number of a heading set in the same line.
  const tail = text.slice(Math.max(0, end - 60), end)
  const rest = tail
    .slice(Math.max(tail.lastIndexOf('。'), tail.lastIndexOf('：'), tail.lastIndexOf('！'), tail.lastIndexOf('”')) + 1)
    .trim()
  return rest.length < tail.length && (ENUMERATED.test(rest) || /^[（(【]/.test(rest) || SIGNED.test(rest))
}

/** Cells are short: 责编：张三 | 审核：李四 behind a text of 500 characters makes no table. */
function isTable(text: string): boolean {
  const mark = text.includes('|') ? '|' : '\t'
  if (text.length > LONGEST_ROW || !text.includes(mark)) return false
  const cells = text.split(mark)
  return (
    (mark === '|' ? cells[0] === '' || cells.at(-1) === '' || cells.length > 2 : cells.length > 2) &&
    cells.every(({ length }) => length <= LONGEST_CELL)
  )
}
