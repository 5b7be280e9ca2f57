// scripts/calibrate.js over the samples: the same texts give the same table.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const home = mkdtempSync(join(tmpdir(), 'hecha-forms-'))

const calibrate = (name: string, ...paths: string[]): { status: number | null; table: string; said: string } => {
  const file = join(home, name)
  const { status, stdout, stderr } = spawnSync('node', ['scripts/calibrate.js', ...paths], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, HECHA_FORMS: file, HECHA_DATE: '2026-01-02' },
  })
  return { status, table: existsSync(file) ? readFileSync(file, 'utf8') : '', said: stdout + stderr }
}

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js')))
    expect(spawnSync('node', ['scripts/build.js', '--fast'], { cwd: ROOT }).status).toBe(0)
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('gives the same table for the same texts', { timeout: 60_000 }, () => {
  const { status, table, said } = calibrate('once.txt', 'sources')
  expect(said).toMatch(/^\d+ texts, \d+ rows\n$/)
  expect(status).toBe(0)
  const [head, texts, ...rows] = table.trimEnd().split('\n')
  expect(head).toMatch(/2026-01-02,$/)
  expect(texts).toMatch(/^counted over [\d,]+ published/)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toMatch(/^(?:form \S+ \d+ \d+ \d+|chance \S+ \d+ \d+)$/)
  expect(calibrate('again.txt', 'sources').table).toBe(table)
})

it('counts a template once however often it is printed', { timeout: 60_000 }, () => {
  expect(calibrate('twice.txt', 'sources', 'sources').table.split('\n').slice(2)).toEqual(
    calibrate('single.txt', 'sources').table.split('\n').slice(2),
  )
})

it('asks for texts', () => {
  const { status, said } = calibrate('none.txt')
  expect([status, said]).toEqual([2, 'usage: npm run calibrate -- TEXTS…\n'])
})
