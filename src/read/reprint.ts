// A line of a reprint that begins with 原标题： -> the title, and the text that a web page has run into the same line.
import { cutPieces } from '../text/folded.ts'
import type { Line } from './line.ts'

const LABEL = /^原标题\s*[:：]\s*/
const SHORTEST = 6
const LONGEST = 80

/** How the text behind a title begins: wide blanks, a source, an agency, a day, 近日, 据…, 记者从…, 【…】. */
const BEGINNING =
  /\s{4,}|\s*(?:(?:数据)?来源[:：]|【[^】]{2,20}】|(?:新华社|中新社|中新网|新华网|人民网|央视网|央广网|光明网|中国网|华声在线|本报|本网|本台|[\u4e00-\u9fa5]{2}(?:日报|晚报|商报|新闻网)|新京报|观点网)(?:[^，。：]{0,20}(?:[电讯]|消息|记者)|[^，。]{0,12}[|｜]|讯)|本报记者\s|(?<![，,\d年]|时间)(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚间?|凌晨|清晨|傍晚)?[，,]|(?:近日|日前|近期|昨日|今日|昨天|今天)[，,]|根?据[^，。]{2,16}(?:网站?|局|部|院|厅|委|社|报|海关|统计|数据|媒体)[^，。]{0,16}(?:消息|统计|介绍|报道|显示|获悉)?[，,]|(?:本报)?记者(?:从|获悉|了解到)|截至)/g

/** The line as it is, or its title and its text; the label is left out. */
export function splitReprint(line: Line): Line[] {
  const label = LABEL.exec(line.text)
  if (!label) return [line]
  const from = label[0].length
  const end = from + titleLength(line.text.slice(from))
  if (end === from) return [line]
  const title = line.text.slice(from, end)
  const head: Line = {
    ...line,
    pieces: cutPieces(line.pieces, from, end),
    text: title,
    kind: 'title',
    marked: true,
    closed: true,
  }
  const text = line.text.slice(end).trimStart()
  if (!text) return [head]
  const pieces = cutPieces(line.pieces, line.text.length - text.length, line.text.length)
  return [head, { ...line, pieces, text, kind: 'body', gap: 0, indented: true }]
}

/** Up to where the title goes; 0 where the text does not tell. */
function titleLength(text: string): number {
  const near = text.slice(0, LONGEST * 2)
  const full = near.search(/[。；]/)
  if (full < 0 && text.length <= LONGEST) return text.length
  // Set twice: the title of the page, then that of the text
  for (let length = SHORTEST + 2; length <= LONGEST && length * 2 <= near.length; length++)
    if (near.startsWith(near.slice(0, length), length)) return length
  BEGINNING.lastIndex = 0
  for (let match = BEGINNING.exec(near); match; match = BEGINNING.exec(near)) {
    if (match.index > LONGEST || (full >= 0 && match.index > full)) return 0
    if (match.index >= SHORTEST) return match.index
  }
  return 0
}
