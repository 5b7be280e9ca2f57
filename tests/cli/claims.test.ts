// hecha claims: formats, --write, --check, and what a person wrote in the records.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

const COPY = '蓝田镇渔业再上台阶\n\n2024年，蓝田镇渔业产值8.5亿元。全镇有渔船320艘。\n'

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const figures = (out: string): [unknown, unknown, unknown][] =>
  lines(out).map(({ no, text, verdict }) => [no, text, verdict])

describe('claims', () => {
  it('prints one claim a line with its place and quantity', async () => {
    const folder = folderOf({ 'sources/lan.md': COPY })
    const { code, out } = await hecha(['claims', '--format', 'ndjson'], { folder })
    const claim = lines(out).find(({ text }) => text === '8.5亿元')
    expect(claim).toMatchObject({
      source: 'sources/lan.md',
      article: '蓝田镇渔业再上台阶',
      sentence: '2024年，蓝田镇渔业产值8.5亿元。',
      line: 3,
      column: 14,
      endLine: 3,
      endColumn: 19,
      quantity: { value: 850000000, unit: '元', hedge: 'exact', printed: '8.5亿元' },
      verdict: 'unchecked',
    })
    expect(code).toBe(0)
  })

  it('writes records beside the sources and finds them up to date again', async () => {
    const folder = folderOf({ 'sources/2025/lan.md': COPY, 'sources/2025/lan.txt': COPY })
    expect((await hecha(['claims', '--check'], { folder })).code).toBe(1)
    expect((await hecha(['claims', '--write'], { folder })).code).toBe(0)
    expect(readdirSync(join(folder, 'claims/2025')).sort()).toEqual(['lan.txt.yaml', 'lan.yaml'])
    expect(readdirSync(join(folder, 'claims'))).toEqual(['2025'])
    const path = join(folder, 'claims/2025/lan.yaml')
    const before = readFileSync(path, 'utf8')
    expect(await hecha(['claims', '--check'], { folder })).toMatchObject({ code: 0, err: '' })
    await hecha(['claims', '--write'], { folder })
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('keeps numbers and verdicts through an edit, and shows what went stale', async () => {
    const folder = folderOf({ 'sources/lan.md': COPY })
    await hecha(['claims', '--write'], { folder })
    const path = join(folder, 'claims/lan.yaml')
    const written = readFileSync(path, 'utf8').replace(
      /(figure: 8\.5亿元[^]*?)verdict: unchecked/,
      '$1verdict: confirmed # 已核\n    checked: { by: 陈, figure: 8.5亿元 }',
    )
    writeFileSync(path, written)
    const old = new Map(
      figures((await hecha(['claims', '--format', 'ndjson'], { folder })).out).map(([no, text]) => [text, no]),
    )
    writeFileSync(
      join(folder, 'sources/lan.md'),
      COPY.replace('8.5亿元', '8.7亿元').replace('2024年，', '据统计，2024年，'),
    )
    const now = figures((await hecha(['claims', '--format', 'ndjson'], { folder })).out)
    expect(now).toContainEqual([old.get('8.5亿元'), '8.7亿元', 'stale'])
    expect(now).toContainEqual([old.get('320艘') ?? old.get('320'), expect.stringContaining('320'), 'unchecked'])
    expect((await hecha(['claims', '--write'], { folder })).out).toContain('stale')
    expect(readFileSync(path, 'utf8')).toContain('verdict: stale # 已核')
  })

  it('names a broken record file with its line, writes the others, and leaves it alone', async () => {
    const folder = folderOf({ 'sources/a.md': COPY, 'sources/b.md': COPY })
    mkdirSync(join(folder, 'claims'))
    const broken = 'source: sources/a.md\nnext: 2\nclaims:\n  - no: 1\n    quote: { exact: 甲\n'
    writeFileSync(join(folder, 'claims/a.yaml'), broken)
    const { code, err } = await hecha(['claims', '--write'], { folder })
    expect(code).toBe(2)
    expect(err).toMatch(/^claims\/a\.yaml:\d: no valid YAML/)
    expect(readFileSync(join(folder, 'claims/a.yaml'), 'utf8')).toBe(broken)
    expect(readdirSync(join(folder, 'claims')).sort()).toEqual(['a.yaml', 'b.yaml'])
  })

  it.each([
    ['csv', /^source,no,verdict,/],
    ['json', /"claims": \[/],
    ['yaml', /^source: sources\/lan\.md\nnext: \d+\nclaims:\n {2}- number: 1\n/],
    ['markdown', /- \[ \] \*\*\d+\*\* 8\.5亿元/],
    ['html', /<mark>8\.5亿元<\/mark><sup>\d+<\/sup>/],
    ['table', /8\.5亿元/],
  ])('prints %s', async (format, pattern) => {
    const folder = folderOf({ 'sources/lan.md': COPY })
    expect((await hecha(['claims', '--format', format], { folder })).out).toMatch(pattern)
  })
})
