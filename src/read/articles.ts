// Lines with roles -> where each article of the file begins, and which lines of its head are what.
import type { Role } from '../model.ts'
import type { Line } from './line.ts'
import { isEnumerated } from './lines.ts'

const DATELINE = /^(?:本报|本台|本网|新华社|中新社|中新网|人民网|央视网)[^。，]{0,24}?(?:讯|电|消息)/
const MOST_LEAD = 6
const MOST_HEAD = 8
const LONGEST_LABEL = 8

/** Indexes of the lines that begin an article, the first is 0. */
export function findArticles(lines: readonly Line[]): number[] {
  if (lines.length === 0) return []
  const starts = [0]
  const titled = lines.filter(({ kind }) => kind === 'title').length > 1
  /** The mark of the article's byline (■), '' for none; bylines of one page look alike. */
  let byline: string | undefined
  let dateline = false
  lines.forEach((line, i) => {
    const begins =
      line.kind === 'title'
        ? titled
        : line.kind === 'byline'
          ? byline === bylineMark(line) && i < lines.length - 1
          : line.kind === 'body' && dateline && isDateline(line)
    if (begins) {
      const start = findHead(lines, i, starts.at(-1)!)
      if (start !== undefined && start !== starts.at(-1)) {
        starts.push(start)
        byline = undefined
        dateline = false
      }
    }
    if (line.kind === 'byline') byline ??= bylineMark(line)
    if (line.kind === 'body' && isDateline(line)) dateline = true
  })
  return starts
}

function bylineMark({ text }: Line): string {
  return /^[■□◆◇●○▲△◎☉★☆]/.test(text) ? text[0]! : ''
}

/** Begins as the lead of a report does: 本报讯, 新华社北京3月2日电. */
export function isDateline(line: Line): boolean {
  return DATELINE.test(line.text.slice(0, 40))
}

/** The top of the short lines over line i, past a lead of a few paragraphs; undefined where none stands below `floor`. */
function findHead(lines: readonly Line[], i: number, floor: number): number | undefined {
  let at = i
  if (lines[at]!.kind !== 'title') {
    let lead = 0
    at--
    while (at > floor && !isHeadLine(lines[at]))
      if (++lead > MOST_LEAD) return undefined
      else at--
  }
  while (at > floor && isHeadLine(lines[at - 1])) at--
  return isHeadLine(lines[at]) ? at : undefined
}

function isHeadLine(line: Line | undefined): line is Line {
  return line !== undefined && (line.kind === 'title' || line.kind === 'date' || line.kind === 'short')
}

/** Roles of an article's lines. */
export function nameRoles(lines: readonly Line[]): Role[] {
  const roles = lines.map(({ kind }): Role => (kind === 'short' ? 'heading' : kind === 'date' ? 'byline' : kind))
  if (lines.length === 1 && lines[0]!.kind === 'short') return ['body']
  let at = 0
  const head: number[] = []
  for (; at < MOST_HEAD && isHeadLine(lines[at]) && !isEnumerated(lines[at]!.text); at++) {
    if (lines[at]!.kind !== 'date') head.push(at)
  }
  nameHead(lines, roles, head, lines[at]?.kind === 'byline')
  while (lines[at]?.kind === 'byline') at++
  nameLabels(lines, roles, at)
  nameTail(lines, roles)
  return roles
}

/** 引题 over the title, 副题 (——…) under it; without a byline below, the first line is the title and the others head sections. */
function nameHead(lines: readonly Line[], roles: Role[], head: readonly number[], byline: boolean): void {
  const marked = head.find((i) => lines[i]!.kind === 'title')
  const free = head.filter((i) => !/^(?:—|-{2})|：$/.test(lines[i]!.text))
  const title = marked ?? (byline ? (free.length >= 3 ? free[1] : chooseOfTwo(lines, free)) : free[0])
  for (const i of head) {
    if (title === undefined || i < title || !free.includes(i) || byline) roles[i] = 'kicker'
  }
  if (title !== undefined) roles[title] = 'title'
}

/** The lower line is the title, unless it is but the end of a longer one (…发展 / 统计公报). */
function chooseOfTwo(lines: readonly Line[], free: readonly number[]): number | undefined {
  const [upper, lower] = free
  return lower !== undefined && lines[lower]!.text.length > 5 ? lower : upper
}

/** 经济大省 / 挑大梁 / 创新温州: labels of the page under the byline. */
function nameLabels(lines: readonly Line[], roles: Role[], from: number): void {
  let to = from
  while (lines[to]?.kind === 'short') to++
  if (to - from < 2) return
  for (let i = from; i < to; i++) if (i < to - 1 || lines[i]!.text.length <= LONGEST_LABEL) roles[i] = 'kicker'
}

/** Short lines behind the last text head nothing: they are labels. */
function nameTail(lines: readonly Line[], roles: Role[]): void {
  const last = roles.findLastIndex((role) => role === 'body' || role === 'table')
  if (last < 0) return
  for (let i = last + 1; i < roles.length; i++)
    if (roles[i] === 'heading' && !lines[i]!.marked && !isEnumerated(lines[i]!.text)) roles[i] = 'kicker'
}
