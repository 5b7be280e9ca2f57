// Writing under a lock: many at once, killed on the way, no space left.
import { spawn } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import type * as Fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { parseLedger } from '../../src/ledger/file.ts'
import { withLock } from '../../src/ledger/lock.ts'
import { mergeDrafts } from '../../src/ledger/merge.ts'
import { rewrite, writeWhole } from '../../src/ledger/write.ts'
import { hecha } from '../cli/terminal.ts'

/** What the world does meanwhile: the disk fills up, an editor saves. */
const full = vi.hoisted(() => ({ now: false }))
const meanwhile = vi.hoisted(() => ({ beforeRename: [] as (() => void)[], afterRename: [] as (() => void)[] }))
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof Fs>()
  const writeSync = (...args: Parameters<typeof fs.writeSync>): number => {
    if (full.now) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return fs.writeSync(...args)
  }
  const renameSync = (from: string, to: string): void => {
    // Locks are folders; records alone are meant.
    const isRecord = to.endsWith('.yaml')
    if (isRecord) meanwhile.beforeRename.shift()?.()
    fs.renameSync(from, to)
    if (isRecord) meanwhile.afterRename.shift()?.()
  }
  return { ...fs, writeSync, renameSync }
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
    writeWhole(folder, path, 'old\n', undefined)
    full.now = true
    expect(() => writeWhole(folder, path, 'new\n', 'old\n')).toThrow(
      /the old file is as it was: no space left on the disk/,
    )
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

  it('waits for no process of another host whose lock is old, and not long for one whose lock is new', () => {
    const folder = folderOf(0)
    const foreign = '4711_1_elsewhere_0a0b0c0d'
    const lock = (age: number): void => {
      mkdirSync(join(folder, '.lock'))
      writeFileSync(join(folder, '.lock', foreign), '')
      const then = new Date(Date.now() - age)
      utimesSync(join(folder, '.lock', foreign), then, then)
    }
    lock(5_500)
    const began = Date.now()
    expect(withLock(folder, () => 'done')).toBe('done')
    expect(Date.now() - began).toBeLessThan(1_000)
    lock(4_000)
    expect(withLock(folder, () => 'done')).toBe('done')
    expect(Date.now() - began).toBeGreaterThan(800)
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('writes no more once another host took the lock over', () => {
    const folder = folderOf(0)
    writeFileSync(join(folder, 'a.yaml'), 'old\n')
    const work = (): void =>
      withLock(folder, () => {
        renameSync(join(folder, '.lock', readdirSync(join(folder, '.lock'))[0]!), join(folder, '.lock', 'other'))
        writeWhole(folder, join(folder, 'a.yaml'), 'new\n', 'old\n')
      })
    expect(work).toThrow(/another host took the lock/)
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old\n')
  })

  it('names a .lock that is a file, at once', async () => {
    const folder = folderOf(3)
    mkdirSync(join(folder, 'claims'))
    writeFileSync(join(folder, 'claims/.lock'), 'mine')
    const began = Date.now()
    const { code, err } = await hecha(['claims', '--write'], { folder })
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^\S*\.lock: is no folder and no lock of hecha's; move it away\n$/),
    ])
    expect(Date.now() - began).toBeLessThan(5_000)
    expect(readdirSync(join(folder, 'claims'))).toEqual(['.lock'])
  })

  it.each(['beforeRename', 'afterRename'] as const)('loses nothing that an editor saves %s', async (moment) => {
    const folder = folderOf(1)
    await hecha(['claims', '--write'], { folder })
    const path = join(folder, 'claims/0.yaml')
    const note = (text: string, words: string): string =>
      text.replace('verdict: unchecked', `verdict: unchecked\n    note: ${words}`)
    const before = readFileSync(path, 'utf8')
    if (moment === 'afterRename') {
      // The editor had the file open and writes into what was replaced.
      const file = openSync(path, 'r+')
      onTestFinished(() => closeSync(file))
      meanwhile.afterRename.push(() => void writeSync(file, note(before, '编辑所记'), 0))
    } else meanwhile.beforeRename.push(() => writeFileSync(path, note(before, '编辑所记')))
    // What is saved between the last look and the rename is seen behind it.
    writeSources(folder, 1, 200)
    expect((await hecha(['claims', '--write'], { folder })).code).toBe(0)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('note: 编辑所记')
    expect(text).toContain('200.5亿元')
    expect(readdirSync(join(folder, 'claims'))).toEqual(['0.yaml'])
  })

  it('works on what an editor saved while it was at work', () => {
    const folder = folderOf(0)
    const path = join(folder, 'a.yaml')
    writeFileSync(path, 'old\n')
    let tries = 0
    const result = rewrite(folder, () => {
      const old = readFileSync(path, 'utf8')
      if (tries++ === 0) writeFileSync(path, 'saved\n')
      return { path, old, text: `${old}more\n`, result: tries }
    })
    expect([result, readFileSync(path, 'utf8')]).toEqual([2, 'saved\nmore\n'])
  })

  it('takes a file that an editor just emptied for no empty record', () => {
    const folder = folderOf(0)
    const path = join(folder, 'a.yaml')
    writeFileSync(path, '')
    const seen: string[] = []
    rewrite(folder, () => {
      const old = readFileSync(path, 'utf8')
      if (seen.push(old) === 1) writeFileSync(path, 'filled\n')
      return { path, old, text: `${old}more\n`, result: undefined }
    })
    expect(seen).toEqual(['', 'filled\n'])
  })

  it('keeps the rights of a record', async () => {
    const folder = folderOf(1)
    await hecha(['claims', '--write'], { folder })
    chmodSync(join(folder, 'claims/0.yaml'), 0o600)
    writeSources(folder, 1, 200)
    await hecha(['claims', '--write'], { folder })
    expect(statSync(join(folder, 'claims/0.yaml')).mode & 0o777).toBe(0o600)
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
