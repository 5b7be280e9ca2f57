// Lines that end without a mark in a file whose lines are paragraphs -> the titles and subheads among them, whatever their length.
import { isDateline } from './articles.ts'
import type { Line } from './line.ts'
import { isBalanced, isEnumerated } from './lines.ts'

/** Of the lines of running text so many are whole paragraphs where a line is one. */
const MOST_OPEN = 0.3
const LONGEST_TITLE = 200
const LONGEST_SUBHEAD = 60
const MOST_HEAD = 6

// …价格也, …增长了, …分别为: words that a sentence goes on behind
const TORN =
  /[，、；：,（(《“‘]$|(?<!目|是.{1,12})的$|(?<![祥温谐平饱调])和$|(?<!参)与$|(?:[也都就还已将把被让对向从由是在或及了着至到以而但则该其每各约近超达占]|(?:分别|幅度|[降升数量额率])为|[共只]有)$|[A-Za-z]$|(?:^|[^\d.])\d{1,4}$/
// …，格力U系列: what may stand at the head of a paragraph
const BEGINS_TORN = /^(?:[，、；。：）)》”’%]|\d+(?:\.\d+)?%|[a-z]|[的等了地得们])/

// 新华社长篇通讯：…
const TOLD = /^[^，。]{2,12}[讯电]：/

/** Settles kind 'body' to 'short' in place. */
export function settleTitles(lines: readonly Line[]): void {
  const paragraphs = areParagraphs(lines)
  settleFirst(lines, paragraphs)
  if (!paragraphs) return
  // The head: a title, a second one, a summary in one line, down to the first line that ends
  for (let i = 1; i < Math.min(lines.length - 1, MOST_HEAD) && isHead(lines[i - 1]!); i++)
    if (isUntorn(lines[i]!, lines[i + 1]!, LONGEST_TITLE)) lines[i]!.kind = 'short'
  for (let i = 1; i < lines.length - 1; i++) {
    const [before, line, after] = [lines[i - 1]!, lines[i]!, lines[i + 1]!]
    if (after.kind !== 'body' || !(before.closed || before.kind === 'heading' || before.kind === 'short')) continue
    if (isUntorn(line, after, LONGEST_SUBHEAD)) line.kind = 'short'
  }
}

const isHead = ({ kind }: Line): boolean => kind === 'title' || kind === 'short' || kind === 'date' || kind === 'byline'

/** A line is a paragraph: nearly all that holds a sentence ends with one. The first line is left out: it may be the title. */
function areParagraphs(lines: readonly Line[]): boolean {
  const texts = lines.slice(1).filter(({ kind, text }) => kind === 'body' && /[。！？；]/.test(text))
  return texts.length > 0 && texts.filter(({ closed }) => !closed).length <= texts.length * MOST_OPEN
}

/** The first line before a blank one, or before paragraphs: marks inside are its own, but for a full stop. */
function settleFirst(lines: readonly Line[], paragraphs: boolean): void {
  const [first, second] = lines
  if (first?.kind !== 'body' || !second || first.text.length > LONGEST_TITLE) return
  if (second.gap === 0 && !paragraphs) return
  const words = second.gap > 0 ? first.text.replace(/[！？!?…]+$/, '') : first.text
  if (isUntorn({ ...first, text: words, closed: first.closed && words === first.text }, second, LONGEST_TITLE))
    first.kind = 'short'
}

/** Ends without a mark, and neither it nor what follows looks like half a sentence. */
function isUntorn(line: Line, after: Line, longest: number): boolean {
  const { kind, text, closed } = line
  return (
    kind === 'body' &&
    !closed &&
    text.length <= longest &&
    !text.includes('。') &&
    !TORN.test(text) &&
    !BEGINS_TORN.test(after.text) &&
    !(isDateline(line) && !TOLD.test(text)) &&
    !isEnumerated(text) &&
    isBalanced(text)
  )
}
