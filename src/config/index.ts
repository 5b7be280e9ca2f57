// hecha.yaml, found upwards -> Config.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Language, Severity } from '../model.ts'
import { nearest } from '../text/nearest.ts'
import { CONFIG } from './keys.ts'
import { isMatch } from './match.ts'

export type Level = Severity | 'off'

export interface Override {
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, Level>>
}

export interface Config {
  /** Where it stands, as messages name it; undefined where there is none. */
  readonly path?: string
  /** The folder that its paths start from. */
  readonly folder: string
  readonly sources: readonly string[]
  /** Globs of what is never checked. */
  readonly ignore: readonly string[]
  readonly claims: string
  readonly lang?: Language
  readonly rules: Readonly<Record<string, Level>>
  /** Least confidence of each severity, where it is another than the built-in one. */
  readonly confidence: Partial<Readonly<Record<Severity, number>>>
  readonly overrides: readonly Override[]
  readonly plugins: readonly string[]
  readonly units: readonly string[]
  readonly metrics: Readonly<Record<string, string>>
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Lines of the rules that it names, for the check that waits until plugins are loaded. */
  readonly ruleLines: readonly { readonly id: string; readonly line: number }[]
}

const DEFAULTS = {
  ignore: [],
  claims: 'claims',
  rules: {},
  confidence: {},
  overrides: [],
  plugins: [],
  units: [],
  metrics: {},
  names: {},
  ruleLines: [],
} as const

const NAMES = ['hecha.yaml', 'hecha.yml']

/** The file given, else the nearest hecha.yaml in the folder or above it, else the defaults. YAML is loaded only where there is one. */
export async function readConfig(folder: string, given?: string): Promise<Config> {
  const file = given === undefined ? findUpwards(folder) : resolve(folder, given)
  if (file === undefined) return { ...DEFAULTS, sources: defaultSources(folder), folder }
  const path = shown(folder, file)
  const { readYaml } = await import('./read.ts')
  const { value, ruleLines } = readYaml(readText(file, path), CONFIG, path)
  const known = Object.fromEntries(Object.entries(value as object).filter(([, setting]) => setting !== null))
  const home = dirname(file)
  return { ...DEFAULTS, sources: defaultSources(home), ...known, path, folder: home, ruleLines }
}

const defaultSources = (folder: string): readonly string[] => [existsSync(join(folder, 'sources')) ? 'sources' : '.']

function findUpwards(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of NAMES) if (existsSync(join(at, name))) return join(at, name)
    if (dirname(at) === at) return undefined
  }
}

function readText(file: string, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const wording = missing
      ? { zh: '没有这个文件', en: 'no such file' }
      : { zh: '读不了', en: `cannot be read: ${(error as Error).message}` }
    throw new UserError(wording, { path }, { cause: error })
  }
}

/** A path of the configuration as seen from the folder the user is in. */
export function shown(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/') || '.'
}

/** A rule's level for a file; the last override that matches wins. */
export function levelOf(config: Config, rule: { id: string; severity: Level }, path?: string): Level {
  let level = config.rules[rule.id] ?? rule.severity
  for (const { files, rules } of path === undefined ? [] : config.overrides) {
    const own = rules[rule.id]
    if (own !== undefined && files.some((pattern) => isMatch(pattern, path!))) level = own
  }
  return level
}

/** Rules that are named and do not exist are wrong values like any other. */
export async function checkRuleNames(config: Config, ids: ReadonlySet<string>): Promise<void> {
  const unknown = config.ruleLines.filter(({ id }) => !ids.has(id))
  if (unknown.length === 0) return
  const { throwMisfits } = await import('./read.ts')
  throwMisfits(
    unknown.map(({ id, line }) => {
      const near = nearest(id, ids)
      return {
        line,
        message: {
          zh: `没有规则 ${id}${near ? `，是不是 ${near}？` : '；hecha rules 列出全部'}`,
          en: `no rule ${id}${near ? `; did you mean ${near}?` : '; hecha rules lists them'}`,
        },
      }
    }),
    config.path ?? 'hecha.yaml',
  )
}
