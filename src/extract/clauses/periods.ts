// A claim's place -> its period: a date of its clause, else one carried from the sentence or the sentences before.
import type { Figure, Part, Period, Span, Story } from '../../model.ts'
import type { Reading } from './parse.ts'
import { countBefore } from '../../text/search.ts'

/** Sentences that a period is carried over, where nothing says 目前. */
const REACH = 3

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
    if (/[比较]/.test(before) || /^(?:同期|同月|同季|相比|水平)/.test(after)) return
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
  if (!before) return null
  if (before.start >= start)
    return saysNow(reading, before.end, at.start) ? null : { value: before.period!, stated: false }
  const first = Math.max(0, sentence - REACH)
  const from = story.sentences[first]!
  if (before.start < from.start || before.start < story.paragraphs[paragraph]!.start) return null
  return saysNow(reading, before.end, at.start) ? null : { value: before.period!, stated: false }
}
