// A form's counts, a slip's chance -> how sure it is that a relation which does not hold is the author's slip and not our binding's fault.
import { INSIDE } from './form.ts'
import type { Slip } from './slips.ts'
import type { Count, Forms } from './table.ts'

/** Of relations in copy that nobody has checked yet, so many hold a slip. */
export const SLIPS_IN_COPY = 0.08
/** Of relations in published copy, about one in 250 holds one: editors have read it. */
export const SLIPS_IN_PRINT = 0.004
/** Of errors in print, how many have which shape: most are one digit. */
export const SHAPES: Readonly<Record<Slip, number>> = {
  digit: 0.4,
  swap: 0.12,
  doubled: 0.07,
  dropped: 0.07,
  point: 0.05,
  scale: 0.04,
  base: 0.05,
}
/** The rest have none: the arithmetic was wrong, not the hand. */
export const SHAPELESS = 0.2
/** What is told again was copied, not reckoned: there the rest is rarer, and two things with like names are many. */
const SHAPELESS_BY: Readonly<Record<string, number>> = { repeat: 0.05 }

/** A narrow form with few cases leans on the wider one as if it had seen so many of its cases. */
export const LEAN = 6
/** Below so many counted bindings a form proves no error. */
export const LEAST_COUNTED = 20
/** Read by the same readers in the same frames, and judged together. */
const FAMILY: Readonly<Record<string, string>> = { multiple: 'growth' }
/** From so many read misses on their share counts; the estimate then weighs as one of them. */
export const LEAST_JUDGED = 6
export const JUDGED_LEAN = 1
/** How likely a wrong binding looks like a slip where nothing was counted. */
const UNKNOWN_CHANCE = 0.5
/** Where a kind of relation was never counted, so many of its bindings are wrong. */
const UNKNOWN_WRONG = 0.03

export interface Weight {
  readonly confidence: number
  /** Bindings counted of the narrowest form that is well known. */
  readonly counted: number
}

/** The wider forms of a relation, from its kind to all its facts: sum, sum|其中, sum|其中|sentence. */
export const levelsOf = (kind: string, form: readonly string[]): string[] =>
  form.reduce((levels, fact) => [...levels, `${levels.at(-1)!}|${fact}`], [kind])

export const totalOf = ({ holds, slips, off }: Count): number => holds + slips + off

/** Of a binding that the sentence itself states: only the reading can be wrong. */
export const EXPLICIT_WRONG = 0.01
const NONE: Count = { holds: 0, slips: 0, off: 0 }

/** What of a form's misses are wrong bindings: all but the few slips that published copy holds. */
const wrongIn = (count: Count): number => count.off + Math.max(0, count.slips - totalOf(count) * SLIPS_IN_PRINT)

/** Of bindings of a form, the share that are wrong and do not hold; narrow forms lean on the wider ones. */
export function wrongOf({ counts }: Forms, levels: readonly string[]): { wrong: number; counted: number } {
  if (levels.some((level) => level.split('|')[1] === INSIDE))
    return { wrong: EXPLICIT_WRONG, counted: totalOf(counts.get(levels[0]!) ?? NONE) }
  let wrong = UNKNOWN_WRONG
  let counted = 0
  for (const level of levels) {
    const count = counts.get(level)
    if (!count) break
    const total = totalOf(count)
    // The narrowest form that is well counted, or the kind as a whole
    if (total >= LEAST_COUNTED || counted === 0) counted = total
    wrong = (wrongIn(count) + LEAN * wrong) / (total + LEAN)
  }
  return { wrong, counted }
}

/** A figure that is just what another reckoning gives (the ratio for the growth) is seldom so by chance. */
const OTHER_BASE = 0.03

/** How likely the miss of a wrong binding of a kind looks like this slip, for figures of so many digits: as chance has it,
 *  raised to what was counted for the kind, since what is bound wrongly is often of a size. */
export function lookalikesOf({ counts, chances }: Forms, kind: string, digits: number, slip: Slip): number {
  if (slip === 'base') return OTHER_BASE
  const all = chances.get(kind) ?? UNKNOWN_CHANCE
  const some = chances.get(`${kind}|${digits}|${slip}`) ?? chances.get(`${kind}|${slip}`) ?? all / 6
  const count = counts.get(kind)
  if (!count) return some
  const slips = wrongIn(count) - count.off
  const counted = (slips + LEAN * all) / (slips + count.off + LEAN)
  return Math.min(0.95, some * Math.max(1, counted / all))
}

/** `digits` is how many the figure in question prints; `slip`, what explains the miss, if anything does. */
export function weigh(
  forms: Forms,
  kind: string,
  form: readonly string[],
  digits: number,
  slip: Slip | undefined,
): Weight {
  const { wrong, counted } = wrongOf(forms, levelsOf(kind, form))
  const alike = slip ? lookalikesOf(forms, kind, digits, slip) : 1 - (forms.chances.get(kind) ?? UNKNOWN_CHANCE)
  const meant = slip ? SHAPES[slip] : (SHAPELESS_BY[kind] ?? SHAPELESS)
  const error = (1 - wrong) * SLIPS_IN_COPY * meant
  const model = error / (error + wrong * alike)
  const { right, of } = forms.judged.get(FAMILY[kind] ?? kind) ?? { right: 0, of: 0 }
  // Read misses take the place of the estimate as they grow in number
  return { confidence: of < LEAST_JUDGED ? model : (right + JUDGED_LEAN * model) / (of + JUDGED_LEAN), counted }
}

/** Published news prints few tables: what heads and rows bind is held to be right so often until more are counted. */
export const GRID: Readonly<Record<'shaped' | 'shapeless', number>> = { shaped: 0.94, shapeless: 0.82 }

/** Counts of lists, spans and the like: a miss there has no shape, and the binding alone decides. */
export function weighCount(forms: Forms, kind: string, form: readonly string[]): Weight {
  const { wrong, counted } = wrongOf(forms, levelsOf(kind, form))
  const error = (1 - wrong) * SLIPS_IN_COPY
  return { confidence: error / (error + wrong), counted }
}
