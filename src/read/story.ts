// An article's lines with roles -> its story: broken sentences joined, running text, sentences, the way back into the file.
import type { Break, Paragraph, Piece, Role, Sentence, Story } from '../model.ts'
import { movePieces } from '../text/folded.ts'
import { readDateline } from './dateline.ts'
import { findFault } from './fault.ts'
import { flowsInto } from './flow.ts'
import { readGrids } from './grids.ts'
import type { Line } from './line.ts'
import { isEnumerated } from './lines.ts'
import { readSentenceEnds } from './sentences.ts'

/** What the file says about all its articles. */
export interface Facts {
  readonly source: string
  readonly title?: string | undefined
  readonly byline?: string | undefined
  readonly written?: string | undefined
}

interface Block {
  readonly role: Role
  readonly lines: Line[]
  /** For each line but the first, what broke the sentence before it; null for a mere line end within a paragraph. */
  readonly causes: (Break['cause'] | null)[]
}

/** Paragraphs of the layout: what the file's habits say about where one ends. */
export interface Layout {
  /** Blank lines stand between paragraphs, so a line right under another goes on with it. */
  readonly spaced: boolean
  /** Paragraphs begin with blanks, so a line without them goes on. */
  readonly indented: boolean
}

export function readLayout(lines: readonly Line[]): Layout {
  const body = lines.filter(({ kind }) => kind === 'body')
  const share = (is: (line: Line) => boolean): number => body.filter(is).length / Math.max(1, body.length)
  return {
    spaced: lines.filter(({ gap }) => gap > 0).length > lines.length / 2,
    indented: share(({ indented }) => indented) > 0.5,
  }
}

export function buildStory(lines: readonly Line[], roles: readonly Role[], layout: Layout, facts: Facts): Story {
  const blocks = joinLines(lines, roles, layout)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const breaks: Break[] = []
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  for (const { role, lines, causes } of blocks) {
    const start = length
    lines.forEach((line, i) => {
      if (i > 0) {
        if (/[a-z]/i.test(lines[i - 1]!.text.at(-1)!) && /^[a-z]/i.test(line.text)) add(' ')
        const cause = causes[i - 1]
        if (cause) breaks.push({ at: length, cause })
      }
      pieces.push(...movePieces(line.pieces, length, 0))
      add(line.text)
    })
    paragraphs.push({ index: paragraphs.length, role, start, end: length })
    add('\n')
  }
  const text = parts.join('')
  for (const { index, start, end } of paragraphs) {
    const words = text.slice(start, end)
    let from = 0
    for (const to of readSentenceEnds(words)) {
      while (from < to && isBlank(words.charCodeAt(from))) from++
      if (from < to) sentences.push({ start: start + from, end: start + to, paragraph: index })
      from = to
    }
  }
  const first = (role: Role): string | null => {
    const paragraph = paragraphs.find((paragraph) => paragraph.role === role)
    return paragraph ? text.slice(paragraph.start, paragraph.end) : null
  }
  const dateline = readDateline(text, paragraphs)
  return {
    source: facts.source,
    title: first('title') ?? facts.title ?? '',
    kicker: first('kicker'),
    byline: dateline.byline ?? facts.byline ?? null,
    written: facts.written ?? dateline.written ?? null,
    text,
    paragraphs,
    sentences,
    breaks,
    pieces,
    fault: findFault(lines, roles, sentences.length, breaks.length),
    grids: readGrids(
      text,
      paragraphs,
      blocks.map(({ lines }) => lines[0]!.gap),
    ),
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0x3000 || code === 0xa0
}

/** A text paragraph that ends without a closing mark goes on in the next one; captions and credits between them follow it. */
function joinLines(lines: readonly Line[], roles: readonly Role[], layout: Layout): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  const aside: Block[] = []
  lines.forEach((line, i) => {
    const role = roles[i]!
    const before = lines[i - 1]
    const last = aside.at(-1) ?? blocks.at(-1)
    if (
      layout.spaced &&
      line.gap === 0 &&
      before &&
      last?.role === role &&
      !line.marked &&
      !before.marked &&
      flowsOn(before, line, role)
    ) {
      last.lines.push(line)
      last.causes.push(null)
      if (role === 'body') open = line.closed ? undefined : last
      return
    }
    if (role === 'body' && open && flowsInto(open.lines.at(-1)!, line) && !(layout.indented && line.indented)) {
      open.lines.push(line)
      open.causes.push(aside.some(({ role }) => role !== 'furniture') ? 'caption' : 'line')
      if (line.closed) {
        open = undefined
        blocks.push(...aside.splice(0))
      }
      return
    }
    const block: Block = { role, lines: [line], causes: [] }
    if (open && (role === 'caption' || role === 'credit' || role === 'furniture')) {
      aside.push(block)
      return
    }
    blocks.push(...aside.splice(0), block)
    open = role === 'body' && !line.closed ? block : undefined
  })
  blocks.push(...aside)
  return blocks
}

/** A line right under another in a file whose paragraphs stand apart. */
function flowsOn(before: Line, line: Line, role: Role): boolean {
  if (role === 'table' || role === 'byline' || role === 'credit' || role === 'furniture' || line.indented) return false
  if (role === 'caption') return !/^[①-⑳]|^图/.test(line.text)
  return !isEnumerated(line.text) && !/^[-*•·●]\s/.test(line.text) && before.text.length > 3
}
