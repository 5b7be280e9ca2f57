// A text -> where a number is joined to one before it: 3—5家, 2015年至2020年.
import { occurrencesOf } from '../text/occurrences.ts'

let known = ''
let joins: readonly number[] = []

/** Places of the dashes, 至 and 到 that a digit follows; those of the text last asked for are kept. */
export function joinsOf(text: string): readonly number[] {
  if (text !== known) {
    joins = occurrencesOf(text, '至', '到', '—', '－', '–', '～', '~', '-').filter((at) =>
      isDigit(text.charCodeAt(at + 1)),
    )
    known = text
  }
  return joins
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
