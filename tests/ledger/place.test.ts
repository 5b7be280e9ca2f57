// One record for one source, by its path; what is no UTF-8 is refused; clashes are named.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordNames } from '../../src/ledger/place.ts'
import { folderOf, hecha } from '../cli/terminal.ts'

const COPY = '# 渔业增收\n\n2024年，蓝田镇渔业产值8.5亿元。\n'
const OTHER = '# 造船忙\n\n2023年，北港镇造船320艘。\n'
const CONFIG = 'sources: [a, b, c, d]\n'

const record = (folder: string, name: string): string => readFileSync(join(folder, 'claims', name), 'utf8')
const recordsIn = (folder: string): string[] =>
  readdirSync(join(folder, 'claims'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + '/claims/'.length))
    .sort()

describe('the record of a source', () => {
  it('has one of three names, from its path', () => {
    expect(recordNames('sources/2025/lan.md', ['sources'])).toEqual([
      '2025/lan.yaml',
      '2025/lan.md.yaml',
      'sources/2025/lan.md.yaml',
    ])
    expect(recordNames('../desk/lan.md', ['sources'])).toEqual(['lan.yaml', 'lan.md.yaml', '_/desk/lan.md.yaml'])
    expect(recordNames('C:/desk/lan.md', ['sources'])).toEqual(['lan.yaml', 'lan.md.yaml', 'C/desk/lan.md.yaml'])
    expect(recordNames('accepted.md', [])).toEqual(['accepted.md.yaml'])
  })

  it('is its own, however many sources are called alike', async () => {
    const folder = folderOf({
      'hecha.yaml': CONFIG,
      'a/index.md': COPY,
      'b/index.md': OTHER,
      'c/index.md': COPY,
      'd/index.txt': OTHER,
    })
    await hecha(['claims', '--write'], { folder })
    expect(recordsIn(folder)).toEqual(['c/index.md.yaml', 'index.md.yaml', 'index.txt.yaml', 'index.yaml'])
    await hecha(['confirm', 'a/index#2', '--by', '陈'], { folder })
    await hecha(['dispute', 'c/index#2', '--by', '林'], { folder })
    expect(record(folder, 'index.yaml')).toMatch(/^source: a\/index\.md\n[^]*by: 陈/)
    expect(record(folder, 'c/index.md.yaml')).toMatch(/^source: c\/index\.md\n[^]*by: 林/)
    expect((await hecha(['claims', '--check'], { folder })).code).toBe(0)
  })

  it.skipIf(process.platform === 'win32')('is its own where names differ by a quote', async () => {
    const names = ['n.md', '"n".md', "'n'.md", 'n".md', 'n#.md', 'n .md']
    const folder = folderOf(Object.fromEntries(names.map((name) => [`sources/${name}`, COPY])))
    await hecha(['claims', '--write'], { folder })
    expect(recordsIn(folder)).toHaveLength(names.length)
    expect((await hecha(['claims', '--check'], { folder })).code).toBe(0)
  })

  it('keeps the second source apart when the first is deleted and comes back', async () => {
    const folder = folderOf({ 'sources/n.md': COPY, 'sources/n.txt': OTHER })
    await hecha(['claims', '--write'], { folder })
    await hecha(['confirm', 'n.md#2', '--by', '陈'], { folder })
    const before = record(folder, 'n.yaml')
    rmSync(join(folder, 'sources/n.md'))
    await hecha(['claims', '--write'], { folder })
    expect(record(folder, 'n.yaml')).toBe(before)
    expect(record(folder, 'n.txt.yaml')).toContain('source: sources/n.txt')
  })

  it('goes along with a source that moves, numbers and verdicts kept', async () => {
    const folder = folderOf({ 'hecha.yaml': CONFIG, 'a/index.md': COPY })
    mkdirSync(join(folder, 'b'))
    await hecha(['claims', '--write', 'a'], { folder })
    await hecha(['confirm', 'index#2', '--by', '陈'], { folder })
    const before = record(folder, 'index.yaml')
    renameSync(join(folder, 'a/index.md'), join(folder, 'b/index.md'))
    await hecha(['claims', '--write', 'b'], { folder })
    expect(recordsIn(folder)).toEqual(['index.yaml'])
    expect(record(folder, 'index.yaml')).toBe(before.replace('a/index.md', 'b/index.md'))
  })

  it('is refused where there are two, or no name is left, and nothing is written', async () => {
    const folder = folderOf({ 'sources/n.md': COPY, 'sources/m.md': OTHER })
    await hecha(['claims', '--write'], { folder })
    writeFileSync(join(folder, 'claims/n.md.yaml'), record(folder, 'n.yaml'))
    const twice = await hecha(['claims', '--write'], { folder })
    expect([twice.code, twice.err]).toEqual([
      2,
      expect.stringContaining('claims/n.yaml: claims/n.md.yaml is a record of sources/n.md too'),
    ])
    const other = record(folder, 'm.yaml')
    for (const name of ['n.yaml', 'n.md.yaml', 'sources/n.md.yaml']) {
      mkdirSync(join(folder, 'claims/sources'), { recursive: true })
      writeFileSync(join(folder, 'claims', name), other)
    }
    const none = await hecha(['claims', '--write', 'sources/n.md'], { folder })
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining('the record of sources/m.md, so that sources/n.md has no name left'),
    ])
    expect(record(folder, 'n.yaml')).toBe(other)
  })
})

/** 蓝 in GB18030. */
const GB = Buffer.from([0xc0, 0xb6])

describe('a record that is no UTF-8', () => {
  const broken = async (): Promise<{ folder: string; bytes: Buffer }> => {
    const folder = folderOf({ 'sources/lan.md': COPY, 'sources/bei.md': OTHER })
    await hecha(['claims', '--write'], { folder })
    await hecha(['confirm', 'lan#2', '--by', '陈', '--note', 'NOTE'], { folder })
    const [before, after] = record(folder, 'lan.yaml').split('NOTE')
    const bytes = Buffer.concat([Buffer.from(before!), GB, Buffer.from(after!)])
    writeFileSync(join(folder, 'claims/lan.yaml'), bytes)
    return { folder, bytes }
  }

  it.each([
    [['claims', '--write']],
    [['claims', '--check']],
    [['claims', 'sources/lan.md']],
    [['confirm', 'lan#1', '--by', '陈']],
    [['undo', 'lan#2']],
    [['check']],
    [['check', 'sources/bei.md', '--across']],
  ])('%j names it, exits 2 and changes no byte', async (args) => {
    const { folder, bytes } = await broken()
    writeFileSync(join(folder, 'sources/lan.md'), COPY.replace('。', '，增长.46%。'))
    const { code, err } = await hecha(args, { folder })
    expect(err).toMatch(/claims\/lan\.yaml.*not UTF-8/)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'claims/lan.yaml')).equals(bytes)).toBe(true)
  })

  it('holds for acceptances too', async () => {
    const folder = folderOf({
      'sources/lan.md': '增长.46%。\n',
      'claims/accepted.yaml': Buffer.concat([Buffer.from('accepted:\n# '), GB]),
    })
    const { code, err } = await hecha(['accept', '--all', '--why', '旧稿', '--by', '陈'], { folder })
    expect([code, err]).toEqual([2, expect.stringMatching(/accepted\.yaml.*not UTF-8/)])
    expect(readFileSync(join(folder, 'claims/accepted.yaml')).subarray(-2).equals(GB)).toBe(true)
  })
})
