// The words of a newsroom, from its configuration and plugins -> what reading takes besides the tables of the lexicon.
import { findUnit, matchUnit, type Entry, type Units } from '../lexicon/units.ts'
import type { Dimension, Metric } from '../lexicon/metrics.ts'

/** Words as hecha.yaml and plugins give them. */
export interface WordList {
  /** Classifiers and units: each counts things, in a dimension of its own kind. */
  readonly units?: readonly string[]
  /** Metric -> its unit. */
  readonly metrics?: Readonly<Record<string, string>>
  /** Name in full -> its other forms. */
  readonly names?: Readonly<Record<string, readonly string[]>>
}

/** The same, made ready; a value that each reading is handed and nobody keeps. */
export interface Words {
  readonly units: Units
  /** The longer names first. */
  readonly metrics: readonly Metric[]
  /** Any form -> the name in full. */
  readonly names: ReadonlyMap<string, string>
}

/** Of two lists that give one word two meanings, the earlier one counts: the configuration stands before plugins. Undefined where there are no words. */
export function readWords(lists: readonly WordList[]): Words | undefined {
  const words = new Map<string, Entry>()
  const metrics = new Map<string, Metric>()
  const names = new Map<string, string>()
  for (const list of lists) {
    for (const printed of list.units ?? [])
      if (printed !== '' && !words.has(printed))
        words.set(printed, { printed, unit: { name: printed, dimension: 'count' }, others: undefined })
    for (const [name, forms] of Object.entries(list.names ?? {}))
      for (const form of [name, ...forms]) if (form !== '' && !names.has(form)) names.set(form, name)
  }
  const units = byFirst([...words.values()])
  for (const list of lists)
    for (const [name, unit] of Object.entries(list.metrics ?? {}))
      if (name !== '' && !metrics.has(name)) metrics.set(name, { name, dimension: dimensionOf(unit, units) })
  if (words.size + metrics.size + names.size === 0) return undefined
  return { units, metrics: [...metrics.values()].sort((a, b) => b.name.length - a.name.length), names }
}

function byFirst(entries: readonly Entry[]): Units {
  const index = new Map<number, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.printed.length - a.printed.length)) {
    const code = entry.printed.charCodeAt(0)
    const list = index.get(code)
    if (list) list.push(entry)
    else index.set(code, [entry])
  }
  return index
}

/** Dimension of a unit -> of the metrics counted in it; what is missing is a count where it counts, money where it is a currency. */
const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  元: 'money',
  percent: 'percent',
  points: 'percent',
  count: 'count',
  area: 'area',
  length: 'length',
  mass: 'weight',
  volume: 'volume',
  energy: 'energy',
  time: 'time',
  multiple: 'ratio',
}

/** 万元 and 亿千瓦时 are units with a scale before them. */
function dimensionOf(printed: string, own: Units): Dimension {
  const bare = printed.replace(/^[十百千万亿]+(?=.)/, '')
  const entry = matchUnit(bare, 0, own)
  const unit = entry?.printed === bare ? entry.unit : findUnit(printed)
  if (unit && /^(?:人|人次|位|名|户)$/.test(unit.name)) return 'people'
  return DIMENSIONS[unit?.dimension ?? ''] ?? (unit && /元$/.test(unit.name) ? 'money' : 'index')
}
