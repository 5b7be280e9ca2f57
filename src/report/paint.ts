// Parts of a report -> the same in colour, or as they are.
import type { Severity } from '../model.ts'

export interface Paint {
  readonly path: (text: string) => string
  readonly dim: (text: string) => string
  readonly rule: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
  /** The place in question, and those it is held against. */
  readonly at: (text: string) => string
  readonly against: (text: string) => string
  readonly right: (text: string) => string
}

const same = (text: string): string => text

const PLAIN: Paint = {
  path: same,
  dim: same,
  rule: same,
  severity: (_severity, text) => text,
  at: same,
  against: same,
  right: same,
}

/** chalk is loaded only where there is colour. */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const severities = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold }
  return {
    path: (text) => chalk.underline(text),
    dim: (text) => chalk.dim(text),
    rule: (text) => chalk.bold(text),
    severity: (severity, text) => severities[severity](text),
    at: (text) => chalk.red(text),
    against: (text) => chalk.cyan(text),
    right: (text) => chalk.green(text),
  }
}
