// Options, environment and configuration -> what every command works with.
import { join } from 'node:path'
import type { ActiveRule } from '../check/file.ts'
import { checkRuleNames, levelOf, readConfig, shown, type Config, type Level } from '../config/index.ts'
import { isMatch } from '../config/match.ts'
import { UserError } from '../errors.ts'
import { readWords, type Words } from '../extract/words.ts'
import type { Shelf } from '../ledger/place.ts'
import type { Language } from '../model.ts'
import { nearest } from '../text/nearest.ts'
import type { Plugin } from '../plugin/load.ts'
import { RULES } from '../rules/index.ts'
import type { Rule } from '../rule.ts'
import type { ReadingOptions } from './command.ts'
import type { Terminal } from './terminal.ts'

export interface Project {
  readonly config: Config
  readonly lang: Language
  /** --date, checked. */
  readonly date: string | undefined
  /** Paths checked where none are given, as seen from the terminal's folder. */
  readonly sources: readonly string[]
  /** True for what `ignore` of the configuration meets. */
  readonly isIgnored: (path: string) => boolean
  /** Folder of the claim records, as seen from the terminal's folder. */
  readonly claims: string
  /** Units, metrics and names of the configuration and of plugins. */
  readonly words: Words | undefined
  /** Built-in rules and those of plugins. */
  readonly rules: readonly Rule[]
  /** What the configuration makes of a rule's own severity; for a file, where one is named. */
  readonly levelOf: (rule: Rule, path?: string) => Level
  /** The rules that are on for a file; with ids, those, whether on or off. */
  readonly active: (path: string | undefined, ids?: readonly string[]) => readonly ActiveRule[]
}

export async function openProject(options: ReadingOptions, terminal: Terminal): Promise<Project> {
  const { folder, env } = terminal
  const config = await readConfig(folder, options.config)
  const plugins = await loadPlugins(config)
  const rules = plugins.length === 0 ? RULES : [...RULES, ...plugins.flatMap((plugin) => plugin.rules ?? [])]
  await checkRuleNames(config, new Set(rules.map(({ id }) => id)))
  const here = (path: string): string => shown(folder, join(config.folder, path))
  const fromConfig = (path: string): string => shown(config.folder, join(folder, path))
  const level = (rule: Rule, path?: string): Level =>
    levelOf(config, rule, path === undefined ? undefined : fromConfig(path))
  const everywhere = activeRules(rules, level)
  return {
    config,
    lang: options.lang ?? config.lang ?? localeLanguage(env),
    date: options.date === undefined ? undefined : readDay(options.date),
    sources: config.sources.map(here),
    isIgnored: (path) => config.ignore.some((pattern) => isMatch(pattern, fromConfig(path))),
    claims: here(config.claims),
    words: readWords([config, ...plugins]),
    rules,
    levelOf: level,
    active: (path, ids) => {
      const list = path === undefined || config.overrides.length === 0 ? everywhere : activeRules(rules, level, path)
      return ids ? pickRules(rules, ids, level, path) : list
    },
  }
}

/** Where the project's records lie. */
export const shelfOf = ({ config }: Project, { folder }: Terminal): Shelf => ({
  folder,
  base: config.folder,
  sources: config.sources,
  claims: config.claims,
})

async function loadPlugins(config: Config): Promise<readonly Plugin[]> {
  if (config.plugins.length === 0) return []
  const { loadPlugin } = await import('../plugin/load.ts')
  const taken = new Set(RULES.map(({ id }) => id))
  const plugins: Plugin[] = []
  for (const name of config.plugins) {
    const plugin = await loadPlugin(name, config.folder, taken)
    for (const { id } of plugin.rules ?? []) taken.add(id)
    plugins.push(plugin)
  }
  return plugins
}

function activeRules(rules: readonly Rule[], levelOf: Project['levelOf'], path?: string): ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = levelOf(rule, path)
    return severity === 'off' ? [] : [{ rule, severity }]
  })
}

function pickRules(
  rules: readonly Rule[],
  ids: readonly string[],
  levelOf: Project['levelOf'],
  path: string | undefined,
): ActiveRule[] {
  return ids.map((id) => {
    const rule = findRule(rules, id)
    const severity = levelOf(rule, path)
    return { rule, severity: severity === 'off' ? 'info' : severity }
  })
}

export function findRule(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id)
  if (rule) return rule
  const near = nearest(
    id,
    rules.map((one) => one.id),
  )
  throw new UserError({
    zh: `没有规则 ${id}${near === undefined ? '；hecha rules 列出全部' : `，是不是 ${near}？`}`,
    en: `no rule ${id}${near === undefined ? '; hecha rules lists them' : `; did you mean ${near}?`}`,
  })
}

/** LC_ALL, LC_MESSAGES, LANG, in POSIX order: zh_CN.UTF-8 is Chinese, everything else English. */
export function localeLanguage(env: Terminal['env']): Language {
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text
  throw new UserError({
    zh: `--date ${text}：不是日期，应写作 YYYY-MM-DD`,
    en: `--date ${text}: not a day; write YYYY-MM-DD`,
  })
}
