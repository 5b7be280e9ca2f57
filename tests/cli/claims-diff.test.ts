// hecha diff: claims that appeared, went and changed, between two files and since a commit.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

const OLD = '蓝田镇工业再上台阶\n\n2024年，全镇工业总产值1067.6亿元。全镇有企业320家。新建码头2座。\n'
const NEW = '蓝田镇工业再上台阶\n\n2024年，全镇工业总产值1076.6亿元。全镇有企业320家。改造泵站5座。\n'

interface Diff {
  path: string
  appeared: { figure: string }[]
  gone: { figure: string }[]
  changed: { old: { figure: string }; now: { no: number; figure: string }; slip: string | null }[]
  stale: { seen: string }[]
}

const readDiffs = (out: string): Diff[] => (JSON.parse(out) as { files: Diff[] }).files

const EXPECTED = {
  appeared: [{ figure: expect.stringMatching(/^5/) as string }],
  gone: [{ figure: expect.stringMatching(/^2/) as string }],
  changed: [{ old: { figure: '1067.6亿元' }, now: { figure: '1076.6亿元' }, slip: 'swap' }],
}

describe('diff', () => {
  it('compares two files', async () => {
    const folder = folderOf({ 'old.md': OLD, 'new.md': NEW })
    const { code, out } = await hecha(['diff', 'old.md', 'new.md', '--format', 'json'], { folder })
    expect(readDiffs(out)).toMatchObject([{ path: 'new.md', ...EXPECTED }])
    expect(code).toBe(0)
    expect((await hecha(['diff', 'old.md', 'new.md'], { folder })).out).toContain('1067.6亿元 → 1076.6亿元')
    const { out: table } = await hecha(['diff', 'old.md', 'new.md', '--format', 'markdown'], { folder })
    expect(table).toMatch(/\| 10.+ → 10.+\*\*.+ \| .+ \| 3 \| digits swapped\? \|/)
  })

  it('compares with the commit where the branch began, and names verdicts that went stale', async () => {
    const folder = folderOf({ 'sources/lan.md': OLD, 'sources/bei.md': OLD })
    const git = (...args: string[]): Buffer =>
      execFileSync('git', ['-c', 'user.name=陈', '-c', 'user.email=c@example.org', ...args], { cwd: folder })
    git('init', '-q', '-b', 'main')
    git('config', 'user.name', '陈')
    await hecha(['claims', '--write'], { folder })
    const { out } = await hecha(['claims', 'sources/lan.md', '--format', 'ndjson'], { folder })
    const claim = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { no: number; text: string })
      .find(({ text }) => text === '1067.6亿元')!
    expect((await hecha(['confirm', `lan#${claim.no}`], { folder })).out).toContain('陈')
    git('add', '.')
    git('commit', '-qm', 'first')
    git('checkout', '-qb', 'edit')
    writeFileSync(join(folder, 'sources/lan.md'), NEW)
    writeFileSync(join(folder, 'sources/xin.md'), NEW)
    const { out: since } = await hecha(['diff', '--since', 'main', '--format', 'json'], { folder })
    const diffs = readDiffs(since)
    expect(diffs.map(({ path }) => path)).toEqual(['sources/lan.md', 'sources/xin.md'])
    expect(diffs[0]).toMatchObject({ ...EXPECTED, stale: [{ no: claim.no, seen: '1067.6亿元' }] })
    expect(diffs[1]!.gone).toEqual([])
  })

  it.each([
    [['diff', 'old.md'], 'give two versions'],
    [['diff', 'old.md', 'gone.md'], 'gone.md: no such file or folder'],
    [['diff', '--since', 'nowhere'], 'git merge-base'],
  ])('is refused with a reason: %j', async (args, message) => {
    const { code, err } = await hecha(args, { folder: folderOf({ 'old.md': OLD }) })
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})
