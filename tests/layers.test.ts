// The house rule: imports point one way, no circle, no crowded folder, and what knows the outside world is fenced in.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../src')
const files = readdirSync(ROOT, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
const folders = [...new Set(files.map((name) => dirname(name)))].filter((folder) => folder !== '.')

/** The floors from the lowest to the highest: a folder imports from those before its own. Files of src/ itself stand by name. */
const FLOORS = [
  'exact',
  'model.ts',
  'errors.ts',
  'version.ts',
  'rule.ts',
  'almanac',
  'lexicon',
  'text',
  'read',
  'extract',
  'compare',
  'relate',
  'rules',
  'plugin',
  'config',
  'check',
  'ledger',
  'report',
  'cli',
  'index.ts',
] as const

/** What a folder may not know although it lies below: the rooms beside each other. */
const APART: Record<string, readonly string[]> = {
  exact: ['errors.ts', 'version.ts', 'rule.ts'],
  almanac: ['errors.ts', 'version.ts', 'rule.ts'],
  lexicon: ['errors.ts', 'version.ts', 'rule.ts'],
  text: ['errors.ts', 'version.ts', 'rule.ts'],
  read: ['version.ts', 'rule.ts'],
  extract: ['errors.ts', 'version.ts', 'rule.ts'],
  compare: ['errors.ts', 'version.ts', 'rule.ts'],
  relate: ['errors.ts', 'version.ts', 'rule.ts'],
  rules: ['errors.ts', 'version.ts'],
  plugin: ['rules', 'relate', 'compare', 'read'],
  config: ['rules', 'relate', 'compare', 'read'],
  check: ['rules'],
  ledger: ['rules', 'relate', 'plugin', 'config', 'rule.ts'],
  report: ['rules', 'relate', 'plugin', 'config'],
}

/** Folders whose files are all of one kind, one a member: they may be as many as there are members. */
const COLLECTIONS = ['rules']
const LARGEST_FOLDER = 30

interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

function imports(name: string): Import[] {
  const text = readFileSync(join(ROOT, name), 'utf8')
  const found = text.matchAll(
    /(?<keyword>import|export)\s+(?<types>type\s)?[^;'"]*?from\s*'(?<from>[^']+)'|import\('(?<lazy>[^']+)'\)/g,
  )
  return [...found].map(({ groups }) => ({
    target: (groups!['from'] ?? groups!['lazy'])!,
    typeOnly: groups!['types'] !== undefined,
  }))
}

const resolve = (name: string, target: string): string =>
  relative(ROOT, join(ROOT, dirname(name), target)).replaceAll('\\', '/')

const floorOf = (path: string): string => path.split('/')[0]!

describe('layers', () => {
  it.each(files)('%s imports only from below', (name) => {
    const floor = floorOf(name)
    expect(FLOORS, `${floor} has no row`).toContain(floor)
    for (const { target } of imports(name)) {
      if (target.startsWith('.')) {
        const to = floorOf(resolve(name, target))
        const up = FLOORS.indexOf(to as never) > FLOORS.indexOf(floor as never)
        expect(up, `${name} imports ${target}, which lies above`).toBe(false)
        expect(APART[floor] ?? [], `${name} imports ${target}`).not.toContain(to)
      } else if (['rules', 'extract', 'compare', 'relate', 'exact', 'text', 'lexicon'].includes(floor)) {
        expect(target, `${name} knows the outside world`).not.toMatch(/^node:/)
      }
      if (target === 'commander' || target === 'chalk') expect(['cli', 'report']).toContain(floor)
      if (target === 'yaml') expect(['config', 'ledger', 'read']).toContain(floor)
    }
  })

  const rules = files.filter((name) => name.startsWith('rules/') && name !== 'rules/list.ts')
  it.each(rules)('%s imports no other rule', (name) => {
    for (const { target } of imports(name))
      if (target.startsWith('./')) expect(['./list.ts', './failing.ts'], name).toContain(target)
  })

  it.each(folders)('%s holds no more files than one can look over', (folder) => {
    const count = files.filter((name) => dirname(name) === folder).length
    if (!COLLECTIONS.includes(folder)) expect(count).toBeLessThanOrEqual(LARGEST_FOLDER)
  })

  it.fails('has no circle of values', () => {
    const edges = new Map(
      files.map((name) => [
        name,
        imports(name)
          .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
          .map(({ target }) => resolve(name, target)),
      ]),
    )
    const done = new Set<string>()
    const visit = (name: string, path: readonly string[]): void => {
      if (path.includes(name)) expect.fail(`a circle: ${[...path.slice(path.indexOf(name)), name].join(' -> ')}`)
      if (done.has(name)) return
      for (const next of edges.get(name) ?? []) visit(next, [...path, name])
      done.add(name)
    }
    for (const name of files) visit(name, [])
  })

  it.each(files)('%s prints only where it may', (name) => {
    // Keeps plugins from ending the process.
    if (name === 'plugin/exit.ts') return
    if (floorOf(name) !== 'cli') expect(readFileSync(join(ROOT, name), 'utf8')).not.toMatch(/\bprocess\.|console\./)
  })
})
