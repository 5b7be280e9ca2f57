// A piece of work -> what it gives, or nothing where it takes too long: no text and no rule may hang a check.
import { Script } from 'node:vm'
import { UserError } from '../errors.ts'

/** Where the script below finds what it is to run; only code run by a Script can be stopped from outside. */
const TASK = Symbol.for('hecha.task')
const RUN = new Script('globalThis[Symbol.for("hecha.task")]()')

/** Milliseconds that the rules may take for one article, and reading for a file, of so many characters: a hundred times what they do take. */
export const ruleLimit = (characters: number): number => 1_000 + Math.ceil(characters / 100)
export const readLimit = (characters: number): number => 5_000 + Math.ceil(characters / 20)

/** Undefined where the work was stopped after so many milliseconds; what it throws is thrown. */
export function findWithin<Value>(limit: number, work: () => Value): { readonly value: Value } | undefined {
  const holder = globalThis as Record<symbol, unknown>
  let done: { value: Value } | undefined
  holder[TASK] = () => {
    done = { value: work() }
  }
  try {
    RUN.runInThisContext({ timeout: limit })
    return done
  } catch (error) {
    if ((Object(error) as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    return undefined
  } finally {
    delete holder[TASK]
  }
}

export function stopped(limit: number, path?: string): UserError {
  const seconds = Math.round(limit / 1000)
  return new UserError(
    { zh: `超过 ${seconds} 秒，已停止`, en: `stopped after ${seconds} s` },
    path === undefined ? undefined : { path },
  )
}

/** Runs each in order under one limit; what was running when it ended gets a whole one to itself. Returns those that took longer. */
export function runWithin<Item>(
  items: readonly Item[],
  limit: number,
  run: (item: Item) => void,
): { readonly rule: Item; readonly error: UserError }[] {
  const late: { rule: Item; error: UserError }[] = []
  let next = 0
  while (next < items.length) {
    const rest = findWithin(limit, () => {
      for (; next < items.length; next++) run(items[next]!)
    })
    if (rest) break
    const rule = items[next++]!
    if (!findWithin(limit, () => run(rule))) late.push({ rule, error: stopped(limit) })
  }
  return late
}
