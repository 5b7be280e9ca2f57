// Lines of a file -> the role of each, settled by what stands around it.
import { isPersonName } from '../lexicon/surnames.ts'
import { flowsInto, isOpening } from './flow.ts'
import type { Line } from './line.ts'
import { isEnumerated } from './lines.ts'
import { settleTitles } from './titles.ts'

const MOST_LABEL = 8
const LONGEST_KICKER = 20
const LONGEST_OPEN = 60
const MOST_NAMES = 8
const MOST_HEAD = 6

/** Settles kind 'short' and names without a mark, in place: what is left as 'short' is a heading or label for its article to name. */
export function settleRoles(lines: readonly Line[]): void {
  const image = findImageGap(lines)
  settleTitles(lines)
  lines.forEach((line, i) => {
    if (line.kind === 'short' && isNames(line.text) && isBylinePlace(lines, i)) line.kind = 'byline'
  })
  lines.forEach((line, i) => {
    if (line.kind === 'short' && !line.marked && lines[i + 1]?.kind === 'credit') nameCaptionsUp(lines, i, image)
  })
  settleKickers(lines)
  settleGaps(lines, image)
  settleBeginnings(lines)
  settleInterruptions(lines)
  settleTwins(lines)
}

/** Blank lines that a picture leaves behind: two more than stand between paragraphs. */
function findImageGap(lines: readonly Line[]): number {
  const counts = [0, 0, 0]
  for (const { gap } of lines.slice(1)) counts[Math.min(gap, 2)]!++
  return counts.indexOf(Math.max(...counts)) + 2
}

/** 甘凌峰 池 淼: names only, those of two characters may be spaced. */
function isNames(text: string): boolean {
  const words = text
    .replace(/(?<=^|\s)(?<family>\p{Script=Han})\s+(?<given>\p{Script=Han})(?=\s|$)/gu, '$1$2')
    .split(/[\s、]+/)
  return words.length <= MOST_NAMES && words.every(isPersonName)
}

/** Names stand below a title or above it, before the text begins. */
function isBylinePlace(lines: readonly Line[], i: number): boolean {
  const [before, after] = [lines[i - 1], lines[i + 1]]
  if (!before || !after) return false
  return (before.kind === 'title' || before.kind === 'short') && before.text.length >= 5 && after.kind !== 'credit'
}

/** The lines from the picture's gap down to the credit are its captions; without a gap only the last of them. */
function nameCaptionsUp(lines: readonly Line[], last: number, image: number): void {
  let first = last
  while (first > 0 && last - first < 3 && lines[first]!.gap < image && isPlainShort(lines[first - 1]!)) first--
  if (lines[first]!.gap < image) first = last
  for (let i = first; i <= last; i++) lines[i]!.kind = 'caption'
}

function isPlainShort(line: Line): boolean {
  return line.kind === 'short' && !line.marked && !isEnumerated(line.text)
}

// 据统计，活动当天共接待企业11: what ends so, or opens or runs on like a clause, is more likely text than a heading.
const OPENS = /^(?:为|在|从|对|随着|通过|根据|按照|由于|据|当|经过|作为|自|针对|面对|围绕|与|该|这)/
const RUNS = /还|已经|正在|也|曾|并且?|不仅/
const ENDS = /[的了在和与是将对把被让以从向及或]$|[^\d.]\d{1,4}$/
// 能力，鹿城区实施…
const BEGINS_LATE = /^(?:[的等了地得们]|[^，、。“]{1,3}[，、。])/

/** A short line right over the text is its torn-off beginning where headings are marked otherwise, or where its words say so. */
function settleBeginnings(lines: readonly Line[]): void {
  const marked = lines.some(({ kind, marked }) => marked && kind === 'heading')
  lines.forEach((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]]
    if (!isPlainShort(line) || after?.kind !== 'body' || i < 3) return
    if (before!.kind === 'title' || before!.kind === 'byline') return
    if (before!.kind === 'body' && !before!.closed) return
    if ((marked && before!.kind !== 'short') || countSigns(line, before!, after) >= 3) line.kind = 'body'
  })
}

function countSigns(line: Line, before: Line, after: Line): number {
  const { text } = line
  return (
    (before.kind === 'short' || before.kind === 'heading' ? 2 : 0) +
    (text.includes('，') ? 1 : 0) +
    (text.length > 25 ? 1 : 0) +
    (ENDS.test(text) ? 2 : 0) +
    (OPENS.test(text) ? 1 : 0) +
    (RUNS.test(text) ? 1 : 0) +
    (BEGINS_LATE.test(after.text) && !isOpening(after.text) ? 1 : 0) -
    (/\s/.test(text) ? 2 : 0)
  )
}

/** 杭州西湖区留下街道： over a title is its kicker. */
function settleKickers(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    const after = lines[i + 1]
    if (
      line.kind !== 'body' ||
      line.text.length > LONGEST_KICKER ||
      !/[：:]$/.test(line.text) ||
      /[。，]/.test(line.text)
    )
      return
    if (after?.kind === 'title' || (after?.kind === 'short' && lines[i + 2]?.kind === 'byline')) line.kind = 'short'
  })
}

/** A short line behind a picture's gap is its caption, unless it begins an article or every heading stands so. */
function settleGaps(lines: readonly Line[], image: number): void {
  const found = lines.flatMap((line, i) =>
    i > 0 && isPlainShort(line) && line.gap >= image && !isHead(lines, i) ? [i] : [],
  )
  const like = found.filter((i) => lines[i + 1]?.kind === 'body' && lines[i - 1]!.closed)
  if (like.length >= 3 && like.length === found.length && !lines.some(({ kind }) => kind === 'credit')) return
  for (const i of found) lines[i]!.kind = 'caption'
}

/** Below it, before any text, stands a title or byline. */
function isHead(lines: readonly Line[], i: number): boolean {
  for (let next = i + 1; next < Math.min(lines.length, i + 1 + MOST_HEAD); next++) {
    const { kind } = lines[next]!
    if (kind === 'title' || kind === 'byline') return true
    if (kind !== 'short') return false
  }
  return false
}

/** Short lines between two halves of a sentence are captions; one without a Chinese word in it (2.5) is a piece of the sentence. */
function settleInterruptions(lines: readonly Line[]): void {
  for (let i = 1; i < lines.length; i++) {
    if (!isPlainShort(lines[i]!) || lines[i - 1]!.kind !== 'body' || lines[i - 1]!.closed) continue
    let next = i
    while (
      next < lines.length &&
      next - i < 4 &&
      (isPlainShort(lines[next]!) || lines[next]!.kind === 'credit' || lines[next]!.kind === 'caption')
    )
      next++
    const after = lines[next]
    if (after?.kind !== 'body' || !flowsInto(lines[i - 1]!, after) || isHead(lines, i)) continue
    // (记者 甲 / 乙 / 丙): a name inside brackets that are open is a piece of them.
    const open = /[（(][^（()）]*$/.test(lines[i - 1]!.text.slice(-LONGEST_OPEN))
    for (; i < next; i++) if (lines[i]!.kind === 'short') lines[i]!.kind = open ? 'body' : 'caption'
  }
}

/** The words of a known caption set again. */
function settleTwins(lines: readonly Line[]): void {
  const captions = new Set(lines.filter(({ kind }) => kind === 'caption').map(({ text }) => text))
  for (const line of lines)
    if (isPlainShort(line) && line.text.length > MOST_LABEL && captions.has(line.text)) line.kind = 'caption'
}
