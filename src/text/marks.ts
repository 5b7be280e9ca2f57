// The paired marks of a story -> those that stand alone.
import { tableOf } from '../lexicon/codes.ts'
import type { Span, Story } from '../model.ts'

export interface LoneMark extends Span {
  readonly mark: string
  /** The mark that is missing. */
  readonly partner: string
  readonly side: 'opening' | 'closing'
  /** Index in Story.paragraphs. */
  readonly paragraph: number
}

const OPENING: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '［': '］',
}
const CLOSING: Record<string, string> = Object.fromEntries(
  Object.entries(OPENING).map(([open, close]) => [close, open]),
)
/** Half width pairs with full width: another fault than a mark that is missing. */
const kindOf = (mark: string): string => (mark === '(' ? '（' : mark)
/** 1 for the codes of all marks. */
const IS_MARK = tableOf(Object.entries(OPENING).flat().join(''))
// 1) 甲）（二) ①): a bracket that closes an item's number; ’s in a Latin word
const NUMBERED = /(?:^|[\s。；：，、:;“‘（(])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2}|[①-⑳])$/
/** So many paragraphs may lie between the opening mark of a quotation and its closing one. */
const FARTHEST = 8

// …。”村支书说, with the mark before it missing
const SAID = /[。！？][^。！？“”]{0,24}?(?:说|表示|介绍|告诉|指出|认为|感慨|坦言|回忆|强调)/

interface Mark {
  readonly mark: string
  readonly at: number
  readonly paragraph: number
}

/** Every paragraph by itself, except that a quotation may run over several. In text order. */
export function readLoneMarks(story: Pick<Story, 'text' | 'paragraphs'>): LoneMark[] {
  const { text, paragraphs } = story
  const lone: Mark[] = []
  const stack: Mark[] = []
  /** How many of each kind are open: what is not open is not looked for. */
  const open = new Map<string, number>()
  let paragraph = 0
  const pop = (): Mark => {
    const held = stack.pop()!
    open.set(kindOf(held.mark), open.get(kindOf(held.mark))! - 1)
    return held
  }
  const endParagraph = (): void => {
    while (stack.length > 0) lone.push(pop())
  }
  for (let at = 0; at < text.length; at++) {
    if (IS_MARK[text.charCodeAt(at)] === 0) continue
    const mark = text[at]!
    while (paragraph + 1 < paragraphs.length && at >= paragraphs[paragraph]!.end) {
      endParagraph()
      paragraph++
    }
    if (paragraphs[paragraph]!.role === 'table') continue
    if (OPENING[mark]) {
      stack.push({ mark, at, paragraph })
      open.set(kindOf(mark), (open.get(kindOf(mark)) ?? 0) + 1)
      continue
    }
    const kind = kindOf(CLOSING[mark]!)
    // it’s; but ‘村BA’ closes what is open
    if (mark === '’' && !open.get(kind) && /[a-zA-Z0-9]/.test(text[at - 1] ?? '')) continue
    if (open.get(kind)) {
      while (kindOf(stack.at(-1)!.mark) !== kind) lone.push(pop())
      pop()
    } else if (!(
      ')）'.includes(mark) && NUMBERED.test(text.slice(Math.max(paragraphs[paragraph]!.start, at - 4), at))
    )) {
      lone.push({ mark, at, paragraph })
    }
  }
  endParagraph()
  lone.sort((a, b) => a.at - b.at)
  return dropQuotations(text, paragraphs, lone).map(({ mark, at, paragraph }) => ({
    start: at,
    end: at + 1,
    mark,
    paragraph,
    ...(OPENING[mark]
      ? { partner: OPENING[mark], side: 'opening' as const }
      : { partner: CLOSING[mark]!, side: 'closing' as const }),
  }))
}

/** Quotations over several paragraphs: each opens and only the last closes, or the first opens and the last closes. */
function dropQuotations(text: string, paragraphs: Story['paragraphs'], lone: readonly Mark[]): Mark[] {
  const dropped = new Set<Mark>()
  lone.forEach((mark, i) => {
    if (dropped.has(mark) || !'“「'.includes(mark.mark)) return
    const after = lone[i + 1]
    if (after?.mark === mark.mark && after.paragraph === mark.paragraph) return
    const { start, end } = paragraphs[mark.paragraph]!
    const rest = text.slice(mark.at + 1, end)
    // A quotation that runs on holds no second one of its rank, and nobody says it before its end.
    if (rest.includes(mark.mark) || SAID.test(rest) || !/[。！？…：]$/.test(rest)) return
    const follower = paragraphs
      .slice(mark.paragraph + 1, mark.paragraph + 1 + FARTHEST)
      .find(({ role }) => role === 'body')
    const speech = mark.at === start || '：:，,'.includes(text[mark.at - 1]!)
    if (follower && speech && text[follower.start] === mark.mark) dropped.add(mark)
    else if (
      after &&
      after.mark === OPENING[mark.mark] &&
      after.paragraph > mark.paragraph &&
      after.paragraph - mark.paragraph <= FARTHEST
    ) {
      dropped.add(mark)
      dropped.add(after)
    }
  })
  return lone.filter((mark) => !dropped.has(mark))
}
