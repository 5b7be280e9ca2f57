// data/judged.txt -> findings and misses that people have read against their texts: right ones, of all.
import { readTable } from './table.ts'

export interface Judged {
  readonly right: number
  readonly of: number
}

/** `rule`: findings of a rule; `kind`: misses of a kind of relation. */
export const readJudged = (sort: 'rule' | 'kind'): ReadonlyMap<string, Judged> =>
  new Map(
    readTable('judged.txt')
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([word]) => word === sort)
      .map(([, name, right, of]) => [name!, { right: Number(right), of: Number(of) }]),
  )
