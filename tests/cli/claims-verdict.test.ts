// confirm, dispute, accept, undo, claim and find: what they write, what they show, and the way back.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

const COPY = '蓝田镇渔业再上台阶\n\n蓝田镇渔业产值8.5亿元，增长.46%。全镇有渔船320艘。\n'

const folderWithCopy = (): string =>
  folderOf({ 'sources/lan.md': COPY, 'sources/bei.md': COPY.replaceAll('蓝田', '北港').replace('.46', '.64') })

const numberOf = async (folder: string, text: string): Promise<string> => {
  const { out } = await hecha(['claims', 'sources/lan.md', '--format', 'ndjson'], { folder })
  const claims = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { no: number; text: string })
  return String(claims.find((claim) => claim.text === text)!.no)
}

const records = (folder: string): string => readFileSync(join(folder, 'claims/lan.yaml'), 'utf8')

describe('a verdict', () => {
  it('is written with who, when, from where and of which figure, and taken back', async () => {
    const folder = folderWithCopy()
    const ref = `lan#${await numberOf(folder, '8.5亿元')}`
    await hecha(['claims', '--write'], { folder })
    const before = records(folder)
    const { code } = await hecha(['confirm', ref, '--by', '陈', '--source', '月报', '--note', '第3页'], { folder })
    expect(code).toBe(0)
    expect(records(folder)).toMatch(
      /verdict: confirmed\n {4}checked: \{ by: 陈, "on": "\d{4}-\d\d-\d\d", source: 月报, figure: 8\.5亿元 \}\n {4}note: 第3页\n/,
    )
    await hecha(['dispute', ref, '--by', '林'], { folder })
    expect(records(folder)).toContain('verdict: disputed')
    await hecha(['undo', ref], { folder })
    expect(records(folder)).toMatch(/verdict: confirmed\n {4}checked: \{ by: 陈,/)
    await hecha(['undo', ref], { folder })
    expect(records(folder)).toContain('verdict: unchecked')
    expect(records(folder)).not.toContain('checked:')
    expect(before).toContain('verdict: unchecked')
  })

  it('asks which claim is meant where two files have the number', async () => {
    const folder = folderWithCopy()
    const { code, err } = await hecha(['confirm', '1', '--by', '陈'], { folder })
    expect(code).toBe(2)
    expect(err).toContain('sources/bei.md#1, sources/lan.md#1')
    expect(existsSync(join(folder, 'claims'))).toBe(false)
  })

  it.each([
    [['confirm', 'lan#99', '--by', '陈'], 'lan#99: no such claim'],
    [['confirm', 'xi#1', '--by', '陈'], 'xi: no source of this name'],
    [['confirm', '第一条', '--by', '陈'], 'no claim; write nantang#12'],
    [['undo', 'lan#1'], 'no verdict to undo'],
    [['undo', '0123456789ab'], 'not among the accepted'],
    [['accept', '0123456789ab', '--why', '旧稿', '--by', '陈'], 'no such finding'],
  ])('that cannot be is refused: %j', async (args, message) => {
    const { code, err } = await hecha(args, { folder: folderWithCopy() })
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})

describe('the gate for publishing', () => {
  it('names each claim of a kind that is not confirmed, until it is', async () => {
    const folder = folderWithCopy()
    const args = ['check', 'sources/lan.md', '--fail-on', 'error', '--require-confirmed', 'amount']
    const open = await hecha(args, { folder })
    expect(open.err).toMatch(/sources\/lan\.md:3:\d+ {2}#\d+ {2}8\.5亿元.+unchecked\n1 claim is not confirmed/)
    expect(open.code).toBe(1)
    await hecha(['confirm', `lan#${await numberOf(folder, '8.5亿元')}`, '--by', '陈'], { folder })
    expect(await hecha(args, { folder })).toMatchObject({ code: 0, err: '' })
  })

  it('knows its kinds', async () => {
    const { code, err } = await hecha(['check', '--require-confirmed', 'ranks'], { folder: folderWithCopy() })
    expect(err).toContain('the kinds are count, amount')
    expect(code).toBe(2)
  })
})

describe('accepted findings', () => {
  it('carry a reason, are counted, go stale with their words, and can be undone', async () => {
    const folder = folderWithCopy()
    const { out } = await hecha(['check', 'sources/lan.md', '--format', 'json', '--severity', 'info'], { folder })
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; fingerprint: string }[] }[] }
    const { fingerprint } = files[0]!.findings.find(({ rule }) => rule === 'bare-decimal')!
    expect((await hecha(['accept', fingerprint, '--by', '陈'], { folder })).err).toContain('a reason is required')
    await hecha(['accept', fingerprint, '--why', '局方口径', '--by', '陈'], { folder })
    const path = join(folder, 'claims/accepted.yaml')
    expect(readFileSync(path, 'utf8')).toMatch(
      /^accepted:\n {2}- fingerprint: "?\w{14}"?\n {4}rule: bare-decimal\n {4}source: sources\/lan\.md\n {4}quotes: \[ ".46" \]\n {4}by: 陈\n {4}"on": "\d{4}-\d\d-\d\d"\n {4}why: 局方口径\n$/,
    )
    expect((await hecha(['accept'], { folder })).out).toMatch(/1 accepted, 0 stale/)
    writeFileSync(join(folder, 'sources/lan.md'), COPY.replace('.46%', '4.6%'))
    expect((await hecha(['accept'], { folder })).out).toMatch(/stale: its words are gone\n1 accepted, 1 stale/)
    expect((await hecha(['check'], { folder })).err).toContain('the accepted bare-decimal is stale')
    await hecha(['undo', fingerprint], { folder })
    expect(readFileSync(path, 'utf8')).toBe('accepted:\n')
  })

  it('take a whole archive in at once', async () => {
    const folder = folderWithCopy()
    const { out } = await hecha(['accept', '--all', '--why', '旧稿', '--by', '陈'], { folder })
    expect(out).toMatch(/^[1-9]\d* accepted/)
    const again = await hecha(['accept', '--all', '--why', '旧稿', '--by', '陈'], { folder })
    expect(again.out).toMatch(/^0 accepted/)
  })
})

describe('looking for claims', () => {
  it.each([
    ['8.5亿元', 'lan.md'],
    ['85000万元', 'lan.md'],
    ['8.5亿', 'lan.md'],
    ['320', 'lan.md'],
    ['北港镇', 'bei.md'],
    ['渔业产值', 'lan.md'],
  ])('%s is found', async (words, file) => {
    const { code, out } = await hecha(['find', words], { folder: folderWithCopy() })
    expect(out).toContain(file)
    expect(code).toBe(0)
  })

  it('what nobody said is not', async () => {
    expect(await hecha(['find', '8.6亿元', '--format', 'ndjson'], { folder: folderWithCopy() })).toMatchObject({
      code: 1,
      out: '',
    })
  })

  it('shows one claim in its sentence', async () => {
    const folder = folderWithCopy()
    const { out } = await hecha(['claim', `lan#${await numberOf(folder, '8.5亿元')}`], { folder })
    expect(out).toContain('蓝田镇渔业产值【8.5亿元】，增长.46%。')
    const all = await hecha(['claim', '1', '--format', 'json'], { folder })
    expect((JSON.parse(all.out) as { claims: { source: string }[] }).claims.map(({ source }) => source)).toEqual([
      'sources/bei.md',
      'sources/lan.md',
    ])
  })
})
