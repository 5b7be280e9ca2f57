// A place in the text -> the period in force there: stated in its sentence, or carried from before.
import type { Article, Figure, Part, Period } from '../model.ts'
import { countBefore } from '../text/search.ts'

/** The dates and periods of an article, in text order. */
export const readPeriods = (article: Pick<Article, 'figures'>): Figure[] =>
  article.figures.filter(({ kind, period }) => (kind === 'date' || kind === 'period') && period !== undefined)

/** The last period before `at`: stated where it stands at or after `from` (the sentence), carried where before. */
export function periodAt(periods: readonly Figure[], from: number, at: number): Part<Period> | null {
  const last = periods[countBefore(periods, ({ start }) => start, at) - 1]
  return last?.period ? { value: last.period, stated: last.start >= from } : null
}

const known = (period: Period): boolean => period.start !== null || period.end !== null

/** 今年上半年 and 上半年; 1—7月份 and 7月份 are two. */
const YEAR_WORD = /^(?:(?:19|20)\d\d年|[今去本上当同]年)?度?$/
const isShortOf = (short: string, long: string): boolean =>
  long.endsWith(short) && YEAR_WORD.test(long.slice(0, -short.length))

/** same: the very days; different: other days; unknown: one of them is not said or cannot be placed. */
export function comparePeriods(a: Part<Period> | null, b: Part<Period> | null): 'same' | 'different' | 'unknown' {
  if (!a || !b) return 'unknown'
  if (!known(a.value) || !known(b.value)) {
    if (isShortOf(b.value.text, a.value.text) || isShortOf(a.value.text, b.value.text)) return 'same'
    return a.stated && b.stated ? 'different' : 'unknown'
  }
  if (
    a.value.end === b.value.end &&
    (a.value.start === b.value.start || a.value.start === null || b.value.start === null)
  )
    return 'same'
  return a.stated && b.stated ? 'different' : 'unknown'
}
