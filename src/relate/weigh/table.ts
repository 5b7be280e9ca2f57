// data/forms.txt -> how often bindings of each form hold, are one slip off, or off otherwise; and how often chance looks like a slip.
import { readJudged } from '../../almanac/judged.ts'
import { readTable } from '../../almanac/table.ts'

export interface Count {
  readonly holds: number
  /** One slip off. */
  readonly slips: number
  readonly off: number
}

export interface Forms {
  /** kind, then its facts from the widest: sum, sum|其中, sum|其中|sentence … */
  readonly counts: ReadonlyMap<string, Count>
  /** kind, digits of the printed figure and slip -> the share of wrong bindings that look so; kind alone, like any slip. */
  readonly chances: ReadonlyMap<string, number>
  /** kind -> misses that people have read: right ones, of all; where the author's arithmetic errs more often than the hand slips. */
  readonly judged: ReadonlyMap<string, { readonly right: number; readonly of: number }>
}

let forms: Forms | undefined

export function readForms(): Forms {
  if (forms) return forms
  const counts = new Map<string, Count>()
  const chances = new Map<string, number>()
  for (const line of readTable('forms.txt').split('\n')) {
    const [sort, name, ...numbers] = line.split(' ')
    const [a, b, c] = numbers.map(Number) as [number, number, number]
    if (sort === 'form') counts.set(name!, { holds: a, slips: b, off: c })
    else if (sort === 'chance') chances.set(name!, (b + 0.5) / (a + 1))
  }
  return (forms = { counts, chances, judged: readJudged('kind') })
}
