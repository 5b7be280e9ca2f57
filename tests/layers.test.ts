// The house rule: imports point one way, and what knows the outside world is fenced in.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../src')
const files = readdirSync(ROOT, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))

/** Folder -> the folders below src/ that it may import; files of src/ itself are listed by name. */
const MAY: Record<string, readonly string[]> = {
  exact: [],
  lexicon: ['exact', 'model.ts'],
  read: ['lexicon', 'exact', 'model.ts', 'errors.ts'],
  extract: ['read', 'lexicon', 'exact', 'model.ts'],
  relate: ['extract', 'read', 'lexicon', 'exact', 'model.ts'],
  rules: ['relate', 'extract', 'read', 'lexicon', 'exact', 'model.ts', 'rule.ts'],
  report: [
    'relate',
    'read',
    'lexicon',
    'exact',
    'model.ts',
    'rule.ts',
    'result.ts',
    'check.ts',
    'rate.ts',
    'errors.ts',
  ],
  ledger: ['relate', 'extract', 'read', 'lexicon', 'exact', 'model.ts', 'errors.ts', 'fingerprint.ts'],
}

function imports(name: string): string[] {
  const text = readFileSync(join(ROOT, name), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(?<target>[^']+)'/g)].map((match) => match.groups!['target']!)
}

function layerOf(path: string): string {
  return path.split('/')[0]!
}

describe('layers', () => {
  it.each(files)('%s imports only what its layer may', (name) => {
    const layer = layerOf(name)
    for (const target of imports(name)) {
      if (target.startsWith('.')) {
        const to = layerOf(relative(ROOT, join(ROOT, dirname(name), target)))
        if (MAY[layer] && to !== layer) expect(MAY[layer], `${name} imports ${target}`).toContain(to)
        if (layer === 'rules' && name !== 'rules/list.ts' && to === 'rules' && !target.endsWith('/list.ts'))
          expect.fail(`${name} imports another rule: ${target}`)
      } else if (layer === 'rules' || layer === 'extract' || layer === 'relate' || layer === 'exact') {
        expect(target, `${name} knows the outside world`).not.toMatch(/^node:/)
      }
      if (target === 'commander' || target === 'chalk') expect(layer === 'cli' || layer === 'report').toBe(true)
      if (target === 'yaml') expect(['config', 'ledger', 'read']).toContain(layer)
    }
  })

  it.each(files)('%s prints only where it may', (name) => {
    if (layerOf(name) !== 'cli') expect(readFileSync(join(ROOT, name), 'utf8')).not.toMatch(/\bprocess\.|console\./)
  })
})
