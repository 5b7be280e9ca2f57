// An object that claims to be a rule -> what is wrong with its facts, or undefined.
import type { Rule } from '../rule.ts'

const NEEDS = ['text', 'arithmetic', 'calendar', 'gazetteer', 'lexicon']
const SEVERITIES = ['error', 'warning', 'info', 'off']

/** Rules of plugins come from JavaScript as often as from TypeScript, so the types promise nothing. */
export function findFault(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'is no object'
  const rule = value as Partial<Record<keyof Rule, unknown>>
  if (typeof rule.id !== 'string' || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(rule.id)) return 'id is to be kebab-case'
  if (!isWording(rule.title)) return 'title is to be { zh, en }'
  if (!isWording(rule.why)) return 'why is to be { zh, en }'
  if (!NEEDS.includes(rule.needs as string)) return `needs is to be ${NEEDS.join(' | ')}`
  if (!SEVERITIES.includes(rule.severity as string)) return `severity is to be ${SEVERITIES.join(' | ')}`
  if (!Array.isArray(rule.bad) || !rule.bad.every(isBad)) return 'bad is to be [{ text, flags: […] }, …]'
  if (!Array.isArray(rule.good) || !rule.good.every(isGood)) return 'good is to be [text, …]'
  if (typeof rule.check !== 'function') return '*check(article) is missing'
  return undefined
}

function isWording(value: unknown): boolean {
  const { zh, en } = (value ?? {}) as Record<string, unknown>
  return typeof zh === 'string' && typeof en === 'string'
}

function isBad(value: unknown): boolean {
  const { text, flags } = (value ?? {}) as Record<string, unknown>
  return typeof text === 'string' && Array.isArray(flags) && flags.every((flag) => typeof flag === 'string')
}

const isGood = (value: unknown): boolean =>
  typeof (typeof value === 'string' ? value : (value as Record<string, unknown> | null)?.['text']) === 'string'

/** What is wrong with the words of a plugin, or undefined. */
export function findWrongWords(plugin: { units?: unknown; metrics?: unknown; names?: unknown }): string | undefined {
  const { units, metrics, names } = plugin
  if (units !== undefined && !isTexts(units)) return 'units: [text, …]'
  if (metrics !== undefined && !isMap(metrics, (unit) => typeof unit === 'string')) return 'metrics: { text: text, … }'
  if (names !== undefined && !isMap(names, isTexts)) return 'names: { text: [text, …], … }'
  return undefined
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')

const isMap = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds)
