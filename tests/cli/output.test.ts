// check --output: what it writes to stays what it is.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/cli/output.ts'
import { folderOf, hecha } from './terminal.ts'

describe.skipIf(process.platform === 'win32')('--output', () => {
  it('keeps the rights of a file, and gives a new one those of any new file', () => {
    const folder = folderOf({ 'a.json': 'old' })
    chmodSync(join(folder, 'a.json'), 0o600)
    writeWhole('a.json', 'new', folder)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'a.json')).mode & 0o777).toBe(0o600)
    writeWhole('b/c.json', 'new', folder)
    writeFileSync(join(folder, 'd.json'), '')
    expect(statSync(join(folder, 'b/c.json')).mode).toBe(statSync(join(folder, 'd.json')).mode)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b', 'd.json'])
  })

  it('writes to what a link leads to, there or not yet', () => {
    const folder = folderOf({ 'real.json': 'old' })
    for (const [link, target] of [
      ['link.json', 'real.json'],
      ['open.json', 'later.json'],
    ] as const) {
      symlinkSync(target, join(folder, link))
      writeWhole(link, 'new', folder)
      expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true)
      expect(readFileSync(join(folder, target), 'utf8')).toBe('new')
    }
  })

  it('writes into a device and a pipe, which stay', async () => {
    const folder = folderOf({ 'a.txt': '增长.46%。\n' })
    const before = lstatSync('/dev/null')
    writeWhole('/dev/null', 'new', folder)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(before.isCharacterDevice())
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const reader = spawn(execPath, ['-e', 'process.stdout.write(require("fs").readFileSync("pipe"))'], { cwd: folder })
    let read = ''
    reader.stdout.on('data', (chunk: Buffer) => void (read += chunk.toString()))
    const ended = new Promise((done) => reader.on('close', done))
    await hecha(['check', 'a.txt', '--format', 'json', '--output', 'pipe'], { folder })
    await ended
    expect(JSON.parse(read)).toMatchObject({ version: 1 })
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })

  it('names a folder as what cannot be written', async () => {
    const folder = folderOf({ 'a.txt': '甲。\n', 'out/b.txt': '' })
    expect(await hecha(['check', 'a.txt', '--output', 'out'], { folder })).toMatchObject({ code: 2 })
  })
})
