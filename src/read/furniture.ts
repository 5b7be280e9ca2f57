// Lines of a page -> those that are no copy: labels with a value, bars of buttons, links, notices of rights; also where they hang on the last paragraph.
import { MAKER_LABELS, PAGE_BUTTONS, PAGE_CALLS, PAGE_LABELS } from '../lexicon/page-words.ts'
import type { Role } from '../model.ts'
import { cutPieces } from '../text/folded.ts'
import type { Line } from './line.ts'

const LONGEST = 120
const LONGEST_TAIL = 600
const LONGEST_BRACKET = 40

const OPEN = '[（(【\\[▌]?'
const MARK = '\\s?[:：丨｜]'
const CLOSE = '[】\\]）)]?'
const LABELLED = new RegExp(`^${OPEN}(?:${PAGE_LABELS})(?:${MARK}.*|${CLOSE})$`)
const MADE = new RegExp(`^${OPEN}(?:${MAKER_LABELS})${MARK}.*$`)
const CALL = new RegExp(`^${OPEN}(?:${PAGE_CALLS})[。！!]?${CLOSE}$`)
const BUTTON = new RegExp(`^(?:${PAGE_BUTTONS})$`)
const LINK = /^(?:\[[^\]]*\]\((?:https?:)?[^)]*\)|<?https?:\/\/\S+>?|www\.\S+)$/
const RULED = /^[-*_=~—…·.#]{3,}$/
/** Where the page begins behind the last sentence. */
const TAIL = new RegExp(
  `(?:(?<=[。！？!?…”』）)】（(【[\\s])(?:${PAGE_LABELS}|${MAKER_LABELS})${MARK}|${OPEN}返回[^，。]{0,6}[，,]?\\s?查看更多|分享让更多人看到|${OPEN}责任编辑${MARK})`,
  'g',
)

/** The lines of the copy, and those of the page around it. A paragraph with the page on its end becomes two. */
export function partFurniture(lines: readonly Line[]): { copy: Line[]; page: Line[] } {
  const isText = ({ kind, closed }: Line): boolean => kind === 'body' && closed
  const [first, last] = [lines.findIndex(isText), lines.findLastIndex(isText)]
  const copy: Line[] = []
  const page: Line[] = []
  let gap = 0
  lines.forEach((line, i) => {
    const mayBe = line.kind === 'short' || line.kind === 'body' || line.kind === 'heading' || line.kind === 'byline'
    if (mayBe && line.text.length <= LONGEST && isFurniture(line.text, i < first || i > last)) {
      // A byline is one wherever it stands.
      if (line.kind === 'byline') copy.push(line)
      else page.push({ ...line, kind: 'furniture' })
      gap = Math.max(gap, line.gap)
      return
    }
    const at = line.kind === 'body' && i >= last - 1 ? findTail(line.text) : -1
    const [text, tail] = at >= 0 ? splitAt(line, at) : [line]
    if (text) copy.push(gap > text.gap ? { ...text, gap } : text)
    if (tail) page.push(tail)
    gap = 0
  })
  return { copy, page }
}

export const isBefore = (line: Line, other: Line): boolean => line.pieces[0]!.start < other.pieces[0]!.start

/** Lines of an article and their roles, with those of the page where they stand. */
export function putBack(lines: readonly Line[], roles: readonly Role[], page: readonly Line[]): [Line[], Role[]] {
  const all = [
    ...lines.map((line, i) => ({ line, role: roles[i]! })),
    ...page.map((line) => ({ line, role: 'furniture' as const })),
  ]
  if (page.length > 0) all.sort((a, b) => a.line.pieces[0]!.start - b.line.pieces[0]!.start)
  return [all.map(({ line }) => line), all.map(({ role }) => role)]
}

/** `outside`: above the copy or below it, where labels of any kind stand. */
export function isFurniture(text: string, outside: boolean): boolean {
  if (LINK.test(text) || RULED.test(text) || CALL.test(text)) return true
  if (isBar(text)) return true
  return !text.includes('。') && (LABELLED.test(text) || (outside && MADE.test(text)))
}

/** Two buttons or more and nothing else, or the way down to the page: 首页 > 新闻 > 本地新闻. */
function isBar(text: string): boolean {
  const words = text
    .replace(/^[【[（(]|[】\]）)]$/g, '')
    .split(/[\s|｜>＞»›→·:：]+/)
    .filter((word) => word !== '')
  if (words.length < 2 || words.some(({ length }) => length > 12)) return false
  if (/^(?:首页|主页|(?:当前|您的|你的)位置)$/.test(words[0]!) && /[>＞»›→]/.test(text)) return true
  return words.every((word) => BUTTON.test(word))
}

/** Where the page on the text's end begins; -1 for none. */
function findTail(text: string): number {
  const from = Math.max(0, text.length - LONGEST_TAIL)
  TAIL.lastIndex = from
  for (let match = TAIL.exec(text); match; match = TAIL.exec(text)) {
    const rest = text.slice(match.index)
    // A sentence behind it is copy, unless it is the page's own notice.
    if (!/。.*[。！？]/.test(rest) || /声明|转载|版权/.test(rest)) return openingBefore(text, match.index)
  }
  return -1
}

/** （记者 张三 编辑：李四）: a bracket that is open goes with its words. */
function openingBefore(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  const open = Math.max(...['（', '【', '(', '['].map((mark) => near.lastIndexOf(mark)))
  return open >= 0 && !/[）】)\]]/.test(near.slice(open)) ? at - near.length + open : at
}

function splitAt(line: Line, at: number): [Line | undefined, Line] {
  const text = line.text.slice(0, at).trimEnd()
  const rest = line.text.slice(at).trimStart()
  const from = line.text.length - rest.length
  if (text === '') return [undefined, { ...line, kind: 'furniture' }]
  return [
    { ...line, text, pieces: cutPieces(line.pieces, 0, text.length), closed: true },
    {
      ...line,
      text: rest,
      pieces: cutPieces(line.pieces, from, line.text.length),
      kind: 'furniture',
      gap: 0,
      marked: false,
      closed: true,
    },
  ]
}
