// The built command line: what V8 compiled is kept beside the build, and whatever stands there, a run says the same.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'hecha-start-'))
const dist = join(folder, 'dist')
const article = join(folder, 'article.txt')

const check = (): string =>
  spawnSync(process.execPath, ['bin/hecha.js', 'check', article], { cwd: folder }).stdout.toString()
const kept = (): string[] => readdirSync(dist).filter((name) => name.endsWith('.bytecode'))

beforeAll(() => {
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'data'), join(folder, 'data'))
  for (const name of kept()) rmSync(join(dist, name))
  writeFileSync(article, '全县有企业30家，其中工业企业20家、商贸企业15家。\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('keeps what a command compiled, says the same with it, and makes it anew where it is broken', () => {
  const first = check()
  expect(first).toContain('sum-mismatch')
  expect(kept()).toHaveLength(1)
  const file = join(dist, kept()[0]!)
  const whole = readFileSync(file)
  expect(check()).toBe(first)
  expect(readFileSync(file).equals(whole)).toBe(true)

  for (const broken of [Buffer.alloc(0), Buffer.from('no bytecode'), whole.subarray(0, whole.length >> 1)]) {
    writeFileSync(file, broken)
    expect(check()).toBe(first)
    expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2)
  }
})

it('keeps nothing of a command that there is not', () => {
  const before = kept()
  expect(spawnSync(process.execPath, ['bin/hecha.js', 'nosuch'], { cwd: folder }).status).toBe(2)
  expect(kept()).toEqual(before)
})

it('is one code for the command line and the library', () => {
  const script = `import { readFigures } from './dist/index.js'; console.log([...readFigures('30余万')][0].low)`
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
  expect(out.toString()).toBe('300000\n')
})
