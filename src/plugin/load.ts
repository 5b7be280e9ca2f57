// Paths and packages of hecha.yaml -> their rules and words, checked before the first article is read.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { UserError } from '../errors.ts'
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

/** Milliseconds that a plugin's rule may take for one article, and a plugin for being loaded. */
export const RULE_LIMIT = 1_000
const LOAD_LIMIT = 10_000

/** Loads and checks one plugin; ids that are taken already are refused. */
export async function loadPlugin(name: string, folder: string, taken: ReadonlySet<string>): Promise<Plugin> {
  const file = findFile(name, folder)
  const exported = await load(file, name)
  const plugin = toPlugin(exported)
  if (!plugin) throw fault(name, '不导出规则：export default defineRule({…}) 或 { rules: […] }', NO_RULES)
  const ids = new Set(taken)
  const rules = (plugin.rules ?? []).map((rule, index) => {
    const found = findFault(rule)
    const id = typeof rule?.id === 'string' ? rule.id : `rules[${index}]`
    if (found) throw fault(name, `${id}：${found}`, `${id}: ${found}`)
    if (ids.has(id)) throw fault(name, `${id}：已有同名规则`, `${id}: there is a rule of this name already`)
    ids.add(id)
    return limited(rule)
  })
  const wrong = findWrongWords(plugin)
  if (wrong) throw fault(name, `的${wrong}`, `words: ${wrong}`)
  return { ...plugin, rules }
}

const NO_RULES = 'exports no rule: export default defineRule({…}) or { rules: […] }'

function fault(path: string, zh: string, en: string, cause?: unknown): UserError {
  return new UserError({ zh: `插件${zh}`, en: `plugin ${en}` }, { path }, { cause })
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
    const module = (await Promise.race([import(pathToFileURL(file).href), late])) as Record<string, unknown>
    return module['default'] ?? module
  } catch (error) {
    if (error instanceof UserError) throw error
    const { message } = error as Error
    throw fault(name, `无法载入：${message}`, `cannot be loaded: ${message}`, error)
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

/** Where the script below finds what it is to run; only code run by a Script can be stopped from outside. */
const TASK = Symbol.for('hecha.task')
const RUN = new Script('globalThis[Symbol.for("hecha.task")]()')

/** The same rule, with a time limit and an article that it cannot change. */
function limited(rule: Rule): Rule {
  return {
    ...rule,
    check(article: Article): readonly Flag[] {
      let flags: readonly Flag[] = []
      const holder = globalThis as Record<symbol, unknown>
      deepFreeze(article)
      holder[TASK] = () => {
        flags = [...rule.check(article)]
      }
      try {
        RUN.runInThisContext({ timeout: RULE_LIMIT })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
        throw new Error(`stopped after ${RULE_LIMIT / 1000} s`, { cause: error })
      } finally {
        delete holder[TASK]
      }
      return flags.map((flag) => checkFlag(flag, article))
    },
  }
}

/** What a built-in rule's types promise, a plugin's may break. */
function checkFlag(flag: Flag, { text }: Article): Flag {
  const isSpan = (span: Flag['at'] | undefined): boolean =>
    typeof span?.start === 'number' && typeof span.end === 'number' && span.start >= 0 && span.end <= text.length
  const against = flag?.against === undefined ? [] : [flag.against].flat()
  if (!isSpan(flag?.at) || !against.every(isSpan))
    throw new TypeError('a flag needs at: { start, end } within article.text, and so does each of against')
  if (typeof flag.message?.zh !== 'string' || typeof flag.message.en !== 'string')
    throw new TypeError('a flag needs message: { zh, en }')
  return flag
}
