// A claim's place -> its period: a date of its clause, else one carried from the sentence, the paragraph or the article.
import type { Figure, Part, Period, Span, Story } from '../../model.ts'
import type { Reading } from './parse.ts'
import { countBefore } from '../../text/search.ts'

/** Sentences that a period is carried over, paragraphs' ends among them, where nothing says 目前. */
const REACH = 6

const NOW = /目前|如今|当前|现在|眼下|截至|迄今|现有/

export const isDated = (figure: Figure): boolean =>
  (figure.kind === 'date' || figure.kind === 'period') && figure.period !== undefined

/** Dates that say when something was, in order: neither what it is compared with (比上年, 去年同期) nor a time of day. */
export function readDates({ text }: Story, figures: readonly Figure[]): number[] {
  const dates: number[] = []
  figures.forEach((figure, index) => {
    if (!isDated(figure) || !/[年月日号季今昨明周]|“/.test(figure.text) || figure.text.includes('同期')) return
    const before = text[figure.start - 1] ?? ''
    const after = text.slice(figure.end, figure.end + 3)
    if (/[比较]/.test(before) || /^(?:同期|同月|同季|相比|水平|基础上)/.test(after)) return
    // 为1954年以来最大; 是2012年底的2.8倍
    if (/[为是]/.test(before) && (/以来$/.test(figure.text) || after[0] === '的')) return
    dates.push(index)
  })
  return dates
}

/** Whether 目前 or the like stands in between; what has been looked through since the same date is not looked through again. */
function saysNow({ story, now }: Reading, from: number, to: number): boolean {
  if (now.from !== from || now.to > to) {
    now.from = now.to = from
    now.found = false
  }
  now.found ||= NOW.test(story.text.slice(Math.max(from, now.to - 1), to))
  now.to = to
  return now.found
}

/** 目前: the day of writing, where it is known. */
const nowOf = ({ story }: Reading): Part<Period> | null =>
  story.written ? { value: { text: story.written, start: story.written, end: story.written }, stated: false } : null

/** The period of what stands at the span, in the clause that begins at `clause`. */
export function periodOf(
  reading: Reading,
  dates: readonly number[],
  at: Span,
  clause: Span,
  sentence: number,
): Part<Period> | null {
  const { story, figures } = reading
  const next = countBefore(dates, (index) => figures[index]!.start, at.start)
  const { start, paragraph } = story.sentences[sentence]!
  const before = next > 0 ? figures[dates[next - 1]!]! : undefined
  if (before && before.start >= clause.start) return { value: before.period!, stated: true }
  const inside = dates[next] === undefined ? undefined : figures[dates[next]]!
  if (inside && inside.end <= clause.end && inside.start >= at.end && /年/.test(inside.text))
    return { value: inside.period!, stated: true }
  if (!before) {
    if (NOW.test(story.text.slice(start, at.start))) return nowOf(reading)
    return TITLED.has(story.paragraphs[paragraph]!.role) ? ofBody(reading, dates[next], sentence) : null
  }
  const first = story.sentences[Math.max(0, sentence - REACH)]!
  if (before.start < first.start) return NOW.test(story.text.slice(start, at.start)) ? nowOf(reading) : null
  if (saysNow(reading, before.end, at.start))
    return NOW.test(story.text.slice(Math.max(start, before.end), at.start)) ? nowOf(reading) : null
  if (before.start < start && isPast(reading, before)) return null
  return { value: before.period!, stated: false }
}

const TITLED = new Set(['title', 'kicker'])

/** What a title tells is of the time that the body's first words give. */
function ofBody({ story, figures }: Reading, first: number | undefined, sentence: number): Part<Period> | null {
  const date = first === undefined ? undefined : figures[first]!
  const last = story.sentences[Math.min(sentence + 2, story.sentences.length - 1)]!
  return date && date.start < last.end ? { value: date.period!, stated: false } : null
}

/** 于1964年建成: a year long gone dates what happened then, not what is told next. */
function isPast({ story: { written } }: Reading, { period }: Figure): boolean {
  if (!written || !period?.start) return false
  return Number(written.slice(0, 4)) - Number((period.end ?? period.start).slice(0, 4)) > 2
}
