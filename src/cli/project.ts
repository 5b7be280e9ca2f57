// Options, environment and configuration -> what every command works with.
import type { ActiveRule } from '../check.ts'
import { UserError } from '../errors.ts'
import type { Language, Severity } from '../model.ts'
import { nearest } from '../nearest.ts'
import { RULES } from '../rules/index.ts'
import type { Rule } from '../rule.ts'
import type { ReadingOptions } from './command.ts'
import type { Terminal } from './terminal.ts'

export interface Project {
  readonly lang: Language
  readonly date: string | undefined
  /** Paths checked where none are given. */
  readonly sources: readonly string[]
  /** Folder of the claim records. */
  readonly claims: string
  /** Built-in rules and those of plugins. */
  readonly rules: readonly Rule[]
  /** What the configuration makes of a rule's own severity. */
  readonly severityOf: (rule: Rule) => Severity | 'off'
  /** The rules that are on; with ids, those, whether on or off. */
  readonly active: (ids?: readonly string[]) => ActiveRule[]
}

export async function openProject(options: ReadingOptions, terminal: Terminal): Promise<Project> {
  await Promise.resolve()
  const severityOf: Severities = (rule) => rule.severity
  return {
    lang: options.lang ?? localeLanguage(terminal.env),
    date: options.date === undefined ? undefined : readDay(options.date),
    sources: ['sources'],
    claims: 'claims',
    rules: RULES,
    severityOf,
    active: (ids) => (ids ? pickRules(RULES, ids, severityOf) : activeRules(RULES, severityOf)),
  }
}

type Severities = Project['severityOf']

function activeRules(rules: readonly Rule[], severityOf: Severities): ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule)
    return severity === 'off' ? [] : [{ rule, severity }]
  })
}

function pickRules(rules: readonly Rule[], ids: readonly string[], severityOf: Severities): ActiveRule[] {
  return ids.map((id) => {
    const rule = rules.find((one) => one.id === id)
    if (rule) {
      const severity = severityOf(rule)
      return { rule, severity: severity === 'off' ? 'info' : severity }
    }
    const near = nearest(
      id,
      rules.map((one) => one.id),
    )
    throw new UserError(`--rule ${id}: no such rule${near === undefined ? '' : `; did you mean ${near}?`}`)
  })
}

/** LC_ALL, LC_MESSAGES, LANG, in POSIX order: zh_CN.UTF-8 is Chinese, everything else English. */
export function localeLanguage(env: Terminal['env']): Language {
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
    throw new UserError(`--date ${text}: not a day; write YYYY-MM-DD`)
  return text
}
