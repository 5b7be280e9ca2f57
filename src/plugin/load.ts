// Paths and packages of hecha.yaml -> their rules and words, checked before the first article is read.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { messageOf, UserError } from '../errors.ts'
import { withoutExit } from './exit.ts'
import { deepFreeze } from './freeze.ts'
import type { Article, Flag } from '../model.ts'
import type { Rule } from '../rule.ts'
import { findFault, findWrongWords } from './facts.ts'

/** What a plugin exports by default: a rule, a list of rules, or this. */
export interface Plugin {
  readonly rules?: readonly Rule[]
  readonly units?: readonly string[]
  readonly metrics?: Readonly<Record<string, string>>
  readonly names?: Readonly<Record<string, readonly string[]>>
}

/** Milliseconds that a plugin may take for being loaded. */
const LOAD_LIMIT = 10_000

/** Loads and checks one plugin; ids that are taken already are refused. */
export async function loadPlugin(name: string, folder: string, taken: ReadonlySet<string>): Promise<Plugin> {
  const file = findFile(name, folder)
  const exported = await load(file, name)
  try {
    return readPlugin(name, exported, taken)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw brokenPlugin(name, error)
  }
}

/** What it exports, looked at once and copied: a getter that throws does so here. */
function readPlugin(name: string, exported: unknown, taken: ReadonlySet<string>): Plugin {
  const plugin = toPlugin(exported)
  if (!plugin) throw fault(name, '不导出规则：export default defineRule({…}) 或 { rules: […] }', NO_RULES)
  const ids = new Set(taken)
  const rules = (plugin.rules ?? []).map((rule, index) => {
    const found = findFault(rule)
    const id = typeof rule?.id === 'string' ? rule.id : `rules[${index}]`
    if (found) throw fault(name, `${id}：${found}`, `${id}: ${found}`)
    if (ids.has(id)) throw fault(name, `${id}：已有同名规则`, `${id}: there is a rule of this name already`)
    ids.add(id)
    return guarded(rule)
  })
  const wrong = findWrongWords(plugin)
  if (wrong) throw fault(name, `的${wrong}`, `words: ${wrong}`)
  return { ...plugin, rules }
}

const NO_RULES = 'exports no rule: export default defineRule({…}) or { rules: […] }'

function fault(path: string, zh: string, en: string, cause?: unknown): UserError {
  return new UserError({ zh: `插件${zh}`, en: `plugin ${en}` }, { path }, { cause })
}

function brokenPlugin(name: string, error: unknown): UserError {
  const message = messageOf(error)
  return fault(name, `无法载入：${message}`, `cannot be loaded: ${message}`, error)
}

function toPlugin(exported: unknown): Plugin | undefined {
  if (typeof exported !== 'object' || exported === null) return undefined
  if (Array.isArray(exported)) return { rules: exported as Rule[] }
  if ('check' in exported) return { rules: [exported as Rule] }
  const plugin = exported as Plugin
  const hasWords = plugin.units !== undefined || plugin.metrics !== undefined || plugin.names !== undefined
  return Array.isArray(plugin.rules) || (plugin.rules === undefined && hasWords) ? plugin : undefined
}

async function load(file: string, name: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(fault(name, `${LOAD_LIMIT / 1000} 秒内没有载入`, `did not load within ${LOAD_LIMIT / 1000} s`)),
      LOAD_LIMIT,
    )
  })
  try {
    const module = (await Promise.race([withoutExit(() => import(pathToFileURL(file).href)), late])) as Record<
      string,
      unknown
    >
    return module['default'] ?? module
  } catch (error) {
    if (error instanceof UserError) throw error
    throw brokenPlugin(name, error)
  } finally {
    clearTimeout(timer)
  }
}

/** A path starts with . or /; everything else is a package, looked for from the configuration's folder upwards. */
function findFile(name: string, folder: string): string {
  if (/^[./\\]|^[a-z]:[\\/]/i.test(name)) {
    const file = resolve(folder, name)
    if (!existsSync(file)) throw fault(name, '文件不存在', 'no such file')
    return file
  }
  try {
    return createRequire(join(folder, 'hecha.yaml')).resolve(name)
  } catch {
    const file = findModule(name, folder)
    if (file !== undefined) return file
    throw fault(name, `没有安装：npm install ${name}`, `is not installed: npm install ${name}`)
  }
}

/** A package that offers itself to import alone, which Node's resolver for require() does not see. */
function findModule(name: string, folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const home = join(at, 'node_modules', name)
    if (existsSync(join(home, 'package.json'))) {
      const { exports, main } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<string, unknown>
      const entry = findEntry(exports) ?? (typeof main === 'string' ? main : 'index.js')
      return join(home, entry)
    }
    if (dirname(at) === at) return undefined
  }
}

function findEntry(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  const conditions = exports as Record<string, unknown>
  return findEntry(conditions['.'] ?? conditions['import'] ?? conditions['node'] ?? conditions['default'])
}

/** The same rule with an article that it cannot change; its flags are copied, so that what it hands out is read once. */
function guarded(rule: Rule): Rule {
  return {
    ...rule,
    check(article: Article): readonly Flag[] {
      deepFreeze(article)
      return withoutExit(() => [...rule.check(article)]).map((flag) => copyFlag(flag, article))
    },
  }
}

/** What a built-in rule's types promise, a plugin's may break. */
function copyFlag(given: Flag, { text }: Article): Flag {
  const flag = { ...given }
  const isSpan = (span: Flag['at'] | undefined): boolean =>
    typeof span?.start === 'number' && typeof span.end === 'number' && span.start >= 0 && span.end <= text.length
  const against = flag.against === undefined ? [] : [flag.against].flat()
  if (!isSpan(flag.at) || !against.every(isSpan))
    throw new UserError({
      zh: '问题须有 at: { start, end }，在 article.text 之内，against 的每一处也一样',
      en: 'a flag needs at: { start, end } within article.text, and so does each of against',
    })
  const { zh, en } = flag.message ?? {}
  if (typeof zh !== 'string' || typeof en !== 'string')
    throw new UserError({ zh: '问题须有 message: { zh, en }', en: 'a flag needs message: { zh, en }' })
  return { ...flag, message: { zh, en } }
}
