// Two characters -> whether one may stand for the other by a slip of hand, eye or ear. The table is read on the first question.
import { readTable } from './table.ts'

interface Table {
  /** Pairs that look alike. */
  readonly looks: ReadonlySet<string>
  /** The syllable of a character, as a number. */
  readonly sounds: ReadonlyMap<string, number>
}

let table: Table | undefined

function load(): Table {
  const [, looks, sounds] = readTable('confusable.txt').split('\n#\n')
  return {
    looks: new Set(looks!.split('|').flatMap((row) => [...row.slice(1)].map((other) => row[0]! + other))),
    sounds: new Map(
      sounds!
        .trim()
        .split('|')
        .flatMap((group, index) => [...group].map((one) => [one, index] as const)),
    ),
  }
}

/** True where the two look alike (毫 豪) or sound alike (玮 伟); false for a character and itself. */
export function isConfusable(a: string, b: string): boolean {
  if (a === b) return false
  const { looks, sounds } = (table ??= load())
  const sound = sounds.get(a)
  return looks.has(a + b) || looks.has(b + a) || (sound !== undefined && sound === sounds.get(b))
}
