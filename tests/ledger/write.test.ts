// Writing under a lock: many at once, killed on the way, no space left.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type * as Fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { parseLedger } from '../../src/ledger/file.ts'
import { withLock } from '../../src/ledger/lock.ts'
import { mergeDrafts } from '../../src/ledger/merge.ts'
import { writeWhole } from '../../src/ledger/write.ts'

const full = vi.hoisted(() => ({ now: false }))
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof Fs>()
  const writeSync = (...args: Parameters<typeof fs.writeSync>): number => {
    if (full.now) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return fs.writeSync(...args)
  }
  return { ...fs, writeSync }
})

const BIN = join(import.meta.dirname, '../../bin/hecha.js')

function folderOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'hecha-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'sources'))
  writeSources(folder, count, 100)
  return folder
}

function writeSources(folder: string, count: number, output: number): void {
  for (let i = 0; i < count; i++) {
    const text = `第${i}镇工业稳步增长\n\n2024年，全镇工业总产值${output}.5亿元，有企业${300 + i}家。\n`
    writeFileSync(join(folder, `sources/${i}.md`), text)
  }
}

const start = (folder: string, args: readonly string[]) =>
  spawn(execPath, [BIN, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })

const run = (folder: string, args: readonly string[]): Promise<number | null> =>
  new Promise((done) => start(folder, args).on('exit', done))

const claimsIn = (folder: string): Map<string, string> =>
  new Map(readdirSync(join(folder, 'claims')).map((name) => [name, readFileSync(join(folder, 'claims', name), 'utf8')]))

describe('writing records', () => {
  it('leaves the old file and nothing else where the disk is full', () => {
    const folder = folderOf(0)
    const path = join(folder, 'a.yaml')
    writeWhole(folder, path, 'old\n')
    full.now = true
    expect(() => writeWhole(folder, path, 'new\n')).toThrow(/the old file is as it was: no space left on the disk/)
    full.now = false
    expect(readFileSync(path, 'utf8')).toBe('old\n')
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'sources'])
  })

  it('takes over the lock of a process that is gone, and cleans up after it', () => {
    const folder = folderOf(0)
    const gone = '99999999_1_' + readOwnHost(folder) + '_0a0b0c0d'
    mkdirSync(join(folder, '.lock'))
    writeFileSync(join(folder, '.lock', gone), '')
    writeFileSync(join(folder, `.hecha-${gone}-3`), 'half')
    expect(withLock(folder, () => readdirSync(folder).filter((name) => name.startsWith('.')))).toEqual(['.lock'])
    expect(readdirSync(folder)).toEqual(['sources'])
  })

  it('changes no byte of ten thousand unchanged records', () => {
    const drafts = Array.from({ length: 10_000 }, (_, i) => ({
      kind: 'amount',
      subject: `第${i % 700}镇`,
      metric: '工业总产值',
      period: '2024',
      scope: '',
      figure: `${i}.5亿元`,
      value: `${i}50000000`,
      unit: '元',
      prefix: '据镇里统计，',
      exact: `2024年第${i}个镇工业总产值${i}.5亿元`,
      suffix: '，比上年多',
    }))
    const { text } = mergeDrafts(parseLedger('a.yaml', 'a.md', ''), drafts)
    const again = mergeDrafts(parseLedger('a.yaml', 'a.md', text), drafts)
    expect(again.text === text).toBe(true)
    expect(again.changed).toEqual([])
  })

  it('loses nothing when ten processes write at once', async () => {
    const folder = folderOf(1)
    await run(folder, ['claims', '--write'])
    const { records } = parseLedger('0.yaml', '0.md', claimsIn(folder).get('0.yaml')!)
    const numbers = records.map(({ no }) => no)
    const jobs = Array.from({ length: 10 }, (_, i) =>
      i < numbers.length ? ['confirm', `0#${numbers[i]}`, '--by', `编辑${i}`] : ['claims', '--write'],
    )
    expect(await Promise.all(jobs.map((args) => run(folder, args)))).toEqual(jobs.map(() => 0))
    const after = parseLedger('0.yaml', '0.md', claimsIn(folder).get('0.yaml')!)
    expect(after.records.map(({ verdict, checked }) => [verdict, checked?.['by']])).toEqual(
      numbers.map((_no, i) => ['confirmed', `编辑${i}`]),
    )
    expect(readdirSync(join(folder, 'claims'))).toEqual(['0.yaml'])
  })

  it('leaves every file old or new when it is killed, and the next run goes through', async () => {
    const folder = folderOf(30)
    await run(folder, ['claims', '--write'])
    let old = claimsIn(folder)
    for (const [round, patience] of [350, 600].entries()) {
      writeSources(folder, 30, 200 + round)
      const child = start(folder, ['claims', '--write'])
      const ended = new Promise((done) => child.on('exit', done))
      await wait(patience)
      child.kill('SIGKILL')
      await ended
      const cut = claimsInOf(folder, old)
      expect(await run(folder, ['claims', '--write'])).toBe(0)
      const now = claimsIn(folder)
      expect([...now.keys()]).toEqual([...old.keys()])
      for (const [name, text] of cut) expect([old.get(name), now.get(name)]).toContain(text)
      old = now
    }
  })
})

/** The record files of a folder in which a killed process may have left its lock. */
const claimsInOf = (folder: string, known: ReadonlyMap<string, string>): [string, string][] =>
  [...known.keys()].map((name) => [name, readFileSync(join(folder, 'claims', name), 'utf8')])

function readOwnHost(folder: string): string {
  return withLock(folder, () => readdirSync(join(folder, '.lock'))[0]!.split('_')[2]!)
}
