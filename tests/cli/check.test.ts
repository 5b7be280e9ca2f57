// hecha check: paths, exit codes, and the JSON that scripts rely on.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAccepted } from '../../src/ledger/accepted.ts'
import { folderOf, hecha } from './terminal.ts'

const FAULTY = '工业稳步增长\n全镇工业增加值增长.46%。\n'
const SOUND = '工业稳步增长\n全镇工业增加值增长0.46%。\n'

interface Checked {
  files: {
    path: string
    findings: { rule: string; fingerprint: string; evidence: { quote: string; line: number; claim?: number }[] }[]
  }[]
  failures: { path: string; message: string }[]
  summary: Record<string, number>
}

const json = async (args: string[], folder: string, input?: string): Promise<{ code: number } & Checked> => {
  const { code, out } = await hecha(['check', '--format', 'json', ...args], {
    folder,
    ...(input === undefined ? {} : { input }),
  })
  return { code, ...(JSON.parse(out) as Checked) }
}

describe('check', () => {
  it('lists every file of a folder in order, with its path as given', async () => {
    const folder = folderOf({
      'news/b.txt': SOUND,
      'news/a/c.md': FAULTY,
      'news/.git/x.md': FAULTY,
      'news/n.json': '{}',
    })
    const { files, code } = await json(['news/'], folder)
    expect(files.map(({ path }) => path)).toEqual(['news/a/c.md', 'news/b.txt'])
    expect(files[0]!.findings.map(({ rule, evidence }) => [rule, evidence[0]!.quote, evidence[0]!.line])).toEqual([
      ['bare-decimal', '.46', 2],
    ])
    expect(code).toBe(0)
  })

  it('takes Windows separators, a file named twice once, and sources/ where nothing is given', async () => {
    const folder = folderOf({ 'sources/a.txt': SOUND })
    expect((await json(['sources\\a.txt', 'sources'], folder)).files.map(({ path }) => path)).toEqual(['sources/a.txt'])
    expect((await json([], folder)).files.map(({ path }) => path)).toEqual(['sources/a.txt'])
  })

  it('reads standard input under its name', async () => {
    const { files } = await json(['-', '--stdin-name', 'draft.md'], folderOf({}), FAULTY)
    expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([['draft.md', 1]])
  })

  it.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'warning', '--severity', 'error'], 1],
    [['--fail-on', 'info', '--rule', 'bare-decimal'], 1],
  ])('%j exits %i on a warning', async (args, code) => {
    expect((await json([...args, 'a.txt'], folderOf({ 'a.txt': FAULTY }))).code).toBe(code)
  })

  it('names what it cannot read, checks the rest, and exits 2', async () => {
    const folder = folderOf({
      'binary.txt': new Uint8Array([0x89, 0x50, 0, 0, 1]),
      'odd.txt': new Uint8Array([0x41, 0xff, 0xff, 0x80]),
      'good.txt': FAULTY,
      'empty.txt': '',
      'none/x.json': '',
    })
    const { files, failures, code } = await json(
      ['binary.txt', 'odd.txt', 'none', 'nosuch', 'good.txt', 'empty.txt'],
      folder,
    )
    expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([['good.txt', 1]])
    expect(failures.map(({ path }) => path)).toEqual(['binary.txt', 'odd.txt', 'none', 'nosuch', 'empty.txt'])
    expect(code).toBe(2)
  })

  it('gives the same bytes for the same input', async () => {
    const folder = folderOf({ 'a.txt': FAULTY, 'b.txt': FAULTY })
    const [first, second] = await Promise.all([
      hecha(['check', 'a.txt', 'b.txt', '--format', 'json'], { folder }),
      hecha(['check', 'a.txt', 'b.txt', '--format', 'json'], { folder }),
    ])
    expect(first.out).toBe(second.out)
  })

  it.each([
    [['check', '--date', '2024-02-30', '.']],
    [['check', '--rule', 'bare-decimel', '--', '.']],
    [['check', '--format', 'xml']],
    [['chekc']],
    [['explain', 'nosuch']],
  ])('%j is a wrong command line: exit 2, a message, no stack', async (args) => {
    const { code, err, out } = await hecha(args, { folder: folderOf({ 'a.txt': SOUND }) })
    expect(code).toBe(2)
    expect(err).not.toBe('')
    expect(err).not.toContain('    at ')
    expect(out).toBe('')
  })

  it('numbers claims as their records do, and knows what was accepted', async () => {
    const folder = folderOf({ 'sources/a.md': FAULTY })
    expect((await hecha(['claims', '--write'], { folder })).code).toBe(0)
    const ledger = join(folder, 'claims/a.yaml')
    writeFileSync(
      ledger,
      readFileSync(ledger, 'utf8').replace('number: 1', 'number: 41').replace('next: 2', 'next: 42'),
    )
    const { files } = await json([], folder)
    const [finding] = files[0]!.findings
    expect(finding!.evidence[0]!.claim).toBe(41)
    const { fingerprint, rule } = finding!
    const accepted = {
      fingerprint,
      rule,
      source: 'sources/a.md',
      quotes: ['.46'],
      by: '陈',
      on: '2025-08-20',
      why: '原文如此',
    }
    writeAccepted(join(folder, 'claims'), [accepted])
    const { summary, code } = await json(['--fail-on', 'info'], folder)
    expect([summary['accepted'], summary['warnings'], code]).toEqual([1, 0, 0])
  })

  it('names a record that someone broke, and still checks', async () => {
    const folder = folderOf({ 'sources/a.md': FAULTY, 'claims/a.yaml': 'source: sources/a.md\nclaims:\n  - no: x\n' })
    const { failures, files, code } = await json([], folder)
    expect([failures[0]!.path, files[0]!.findings.length, code]).toEqual(['claims/a.yaml', 1, 2])
  })
})
