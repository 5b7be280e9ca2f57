// hecha check --across: what articles say against one another, with the place in the other file.
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

interface Checked {
  files: { path: string; findings: { rule: string; evidence: { role: string; quote: string; path?: string }[] }[] }[]
}

async function findingsOf(files: Record<string, string>, ...args: string[]): Promise<unknown[]> {
  const { out } = await hecha(['check', '--format', 'json', ...args], { folder: folderOf(files) })
  return (JSON.parse(out) as Checked).files.flatMap(({ path, findings }) =>
    findings.map(({ rule, evidence }) => [path, rule, ...evidence.map(({ quote, path: far }) => [quote, far])]),
  )
}

const OLD = '青石镇年报\n\n2024年，青石镇工业总产值67亿元，企业干劲足。\n'
const NEW = '青石镇工业稳步增长\n\n2024年，青石镇工业总产值76亿元，项目落地快。\n'

describe('check --across', () => {
  it('finds one figure of one period given in two ways', async () => {
    expect(await findingsOf({ 'sources/a.md': OLD, 'sources/b.md': NEW }, '--across')).toEqual([
      ['sources/b.md', 'number-conflict', ['76亿元', undefined], ['67亿元', 'sources/a.md']],
    ])
  })

  it.each([
    ['another period', NEW.replace('2024年', '2025年')],
    ['another place', NEW.replaceAll('青石', '柳树')],
    ['another metric', NEW.replace('工业总产值', '规上工业总产值')],
    ['what the figure allows', NEW.replace('76亿元', '66.8亿元')],
  ])('is silent on %s', async (_, other) => {
    expect(await findingsOf({ 'sources/a.md': OLD, 'sources/b.md': other }, '--across')).toEqual([])
  })

  it('is off unless asked for', async () => {
    expect(await findingsOf({ 'sources/a.md': OLD, 'sources/b.md': NEW })).toEqual([])
  })

  it('finds one name spelt in two ways', async () => {
    const files = {
      'sources/a.md': '园区动态\n\n青石物联网传感产业园开工建设。\n',
      'sources/b.md': '园区动态\n\n记者走进青石物联网传感器产业园采访。\n',
    }
    expect(await findingsOf(files, '--across')).toEqual([
      ['sources/b.md', 'name-variant', ['青石物联网传感器产业园', undefined], ['青石物联网传感产业园', 'sources/a.md']],
    ])
  })

  it('sets new copy against the records of other sources', async () => {
    const folder = folderOf({ 'sources/a.md': OLD, 'sources/b.md': NEW })
    await hecha(['claims', 'sources/a.md', '--write'], { folder })
    const { out } = await hecha(['check', 'sources/b.md', '--across', '--format', 'json'], { folder })
    const [finding] = (JSON.parse(out) as Checked).files[0]!.findings
    expect(finding!.evidence.map(({ quote, path }) => [quote, path])).toEqual([
      ['76亿元', undefined],
      ['67亿元', 'claims/a.yaml'],
    ])
  })
})
