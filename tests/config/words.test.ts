// units, metrics and names of hecha.yaml and of plugins reach the reading of figures and claims, and nothing else keeps them.
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/check/article.ts'
import { readFigures } from '../../src/extract/figures/index.ts'
import { readWords } from '../../src/extract/words.ts'
import { folderOf, hecha } from '../cli/terminal.ts'

const TEXT = `仓前镇码头货运见闻

　　今年上半年，仓前镇码头卸下320垛箱，比去年同期多了不少。
　　今年上半年，南埠滩入社农户有1200户。今年二季度，滩里头新办合作社12家。
　　今年上半年，河东、河西、湖东亩均税贡分别为12.5万元、13.1万元、15.2万元。
`
const YAML = 'units: [垛箱]\nmetrics: { 亩均税贡: 万元 }\nnames: { 南埠滩: [滩里头] }\n'
const LIST = { units: ['垛箱'], metrics: { 亩均税贡: '万元' }, names: { 南埠滩: ['滩里头'] } }
const WITHOUT = { unit: '垛', owner: '仓前镇', other: '仓前镇', metric: '、河西、湖东亩均税贡' }
const WITH = { unit: '垛箱', owner: '南埠滩', other: '南埠滩', metric: '亩均税贡' }

const rowsOf = (out: string): string[][] =>
  out
    .split('\n')
    .filter((row) => /^ *\d+ /.test(row))
    .map((row) => row.replace(/[…？]/g, '').trim().split(/\s+/))

async function read(files: Record<string, string>): Promise<string[][]> {
  const folder = folderOf({ 'a.txt': TEXT, ...files })
  return rowsOf((await hecha(['claims', 'a.txt'], { folder })).out)
}

describe('words of a newsroom', () => {
  it.each([
    ['nowhere', {}, WITHOUT],
    ['hecha.yaml', { 'hecha.yaml': YAML }, WITH],
    [
      'a plugin',
      { 'hecha.yaml': 'plugins: [./house.mjs]\n', 'house.mjs': `export default ${JSON.stringify(LIST)}` },
      WITH,
    ],
  ])('from %s', async (_from, files, { unit, owner, other, metric }) => {
    const rows = await read(files)
    expect(rows[0]).toContain(`320${unit}`)
    expect(rows[1]).toContain(owner)
    expect(rows[2]).toContain(other)
    expect(rows[3]).toContain(metric)
  })

  it('are wrong in a plugin that gives others', async () => {
    const folder = folderOf({
      'hecha.yaml': 'plugins: [./a.mjs]\n',
      'a.mjs': 'export default { units: 3 }',
      'a.txt': TEXT,
    })
    const { code, err } = await hecha(['check', 'a.txt'], { folder })
    expect([code, err]).toEqual([2, expect.stringContaining('units: [text, …]')])
  })

  it('of one call are none of another', () => {
    const words = readWords([LIST])
    const unitOf = (own: typeof words): string => readFigures('卸下320垛箱', { words: own }).figures[0]!.unit
    expect([unitOf(words), unitOf(undefined), unitOf(readWords([{ units: ['垛箱子'] }])), unitOf(words)]).toEqual([
      '垛箱',
      '垛',
      '垛',
      '垛箱',
    ])
    const subjects = (own: typeof words): string[] =>
      readArticles('a.txt', TEXT, { words: own })[0]!.claims.map(({ subject }) => subject.value)
    const before = subjects(undefined)
    expect(subjects(words)).not.toEqual(before)
    expect(subjects(undefined)).toEqual(before)
  })

  it('go before those of the tables where they are as long, and the configuration before plugins', () => {
    const words = readWords([{ metrics: { 亩均税贡: '件' } }, LIST])!
    expect(words.metrics).toEqual([{ name: '亩均税贡', dimension: 'count' }])
  })

  it.each([
    ['万元', 'money'],
    ['美元', 'money'],
    ['%', 'percent'],
    ['亩', 'area'],
    ['吨', 'weight'],
    ['人次', 'people'],
    ['垛箱', 'count'],
    ['不明', 'index'],
  ])('a metric in %s is of the dimension %s', (unit, dimension) => {
    expect(readWords([{ units: ['垛箱'], metrics: { 税贡: unit } }])!.metrics[0]!.dimension).toBe(dimension)
  })
})
