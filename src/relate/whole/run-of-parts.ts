// Amounts behind a cue -> those that stand in one list, beside nothing but their names and their growth.
import type { Figure } from '../../model.ts'
import type { Passage, Valued } from '../passage.ts'

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位'])

export const isSameUnit = (a: Figure, b: Figure): boolean =>
  a.unit !== '' && (a.unit === b.unit || (PEOPLE.has(a.unit) && PEOPLE.has(b.unit)))

// ，同比增长17%，进口
const BETWEEN =
  /^[）)]?(?:的?[^，。；、！？（(]{0,8})?(?:[，,]?(?:同比|比上年|较上年|比去年)?(?:分别)?(?:增长|下降|增加|减少|占比?)[^，。；]{0,12}%)?(?:、|，|；|,|;|和|及|与|以及|，而)?(?<name>[^，。；、！？,;]{0,16})$/

/** The longest run of parts from the first, each right behind the other. */
export function readTightParts(passage: Passage, from: number, parts: readonly Valued[]): Valued[] {
  const { text } = passage.article
  const tight: Valued[] = []
  let marks = ''
  for (const part of parts) {
    const previous = tight.at(-1)
    if (previous) {
      const between = text.slice(previous.end, part.start)
      const other = passage.amounts.some((figure) => figure.start >= previous.end && figure.end <= part.start)
      if (other || between.length > 48 || !BETWEEN.test(between.replace(/[（(][^（）()]*[）)]/g, ''))) break
      // a semicolon ends the list, unless all of it is set in semicolons
      const mark = /[；;]/.test(between) ? '；' : '，'
      marks ||= mark
      if (mark !== marks) break
    } else if (part.start - from > 24) break
    tight.push(part)
  }
  return tight
}
