// A finding -> the one text that carries all its places, for formats that know a single one.
import type { Evidence, Finding } from '../model.ts'

/** 3:18 “8.5亿元”, with the file where it is another */
export const showEvidence = ({ path, line, column, quote }: Evidence, own: string): string =>
  `${path === undefined || path === own ? '' : `${path}:`}${line}:${column} “${shorten(quote)}”`

/** Message, formula where the message does not hold it, and the other places. */
export function showWhole({ message, formula, evidence }: Finding, path: string): string {
  const others = evidence.slice(1).map((one) => showEvidence(one, path))
  return [message, ...(formula === undefined || message.includes(formula) ? [] : [formula]), ...others].join('\n')
}

const LONGEST = 60

export function shorten(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2)}…${words.slice(-LONGEST / 2)}`
}

/** Accepted findings are no news to a reader of annotations. */
export const fresh = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ accepted }) => !accepted)
