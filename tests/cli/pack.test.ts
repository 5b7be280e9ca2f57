// The package as others install it: the tarball in an empty folder, with its own dependencies and nothing else.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'hecha-pack-'))
const home = join(folder, 'node_modules/hecha')

interface Manifest {
  readonly version: string
  readonly bin: Record<string, string>
  readonly dependencies: Record<string, string>
}

let manifest: Manifest

beforeAll(() => {
  // Scripts are left out: the build stands already, and a test must not make it anew under the others.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball!), '-C', home, '--strip-components=1'])
  manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('brings six libraries, no build tool and no source', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      'chalk',
      'commander',
      'fast-diff',
      'get-east-asian-width',
      'picomatch',
      'yaml',
    ])
    expect(readdirSync(home).sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'README.zh.md',
        'bin',
        'data',
        'dist',
        'docs',
        'hecha.schema.json',
        'package.json',
      ].sort(),
    )
  })

  it('is named by npm pack in one line, its scripts included, as pre-commit wants it', () => {
    const copy = mkdtempSync(join(tmpdir(), 'hecha-prepare-'))
    try {
      for (const name of ['package.json', '.npmrc', 'README.md']) cpSync(join(ROOT, name), join(copy, name))
      mkdirSync(join(copy, 'scripts'))
      writeFileSync(join(copy, 'scripts/build.js'), 'console.log("built")\n')
      const args = ['pack', '--pack-destination', copy]
      const out = execFileSync('npm', args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      expect(out).toBe(`hecha-${manifest.version}.tgz\n`)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }, 60_000)

  it('checks an article there, and says so by its exit code', () => {
    writeFileSync(
      join(folder, 'a.md'),
      '# 渔业产值8.5亿元\n\n去年，全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的92.1%。\n',
    )
    const bin = join(home, manifest.bin['hecha']!)
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', 'a.md', '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^a\.md {2}渔业产值8\.5亿元\n {2}3:\d+ +error {2}share-mismatch/)
    expect(status).toBe(1)
  })

  it('knows its version, and can be imported', () => {
    const bin = join(home, manifest.bin['hecha']!)
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' }).trim()).toBe(manifest.version)
    const script = `import { readFigures, RULES } from 'hecha'; console.log(RULES.length > 0, [...readFigures('8.5亿元')][0].value)`
    writeFileSync(join(folder, 'use.mjs'), script)
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }).trim()).toBe('true 850000000')
  })
})
