// hecha why: two claims, aspect by aspect, in words.
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

const COPY = `青石镇工业稳步增长

2024年，青石镇规上工业总产值56亿元，青石镇工业总产值67亿元。

2023年，青石镇工业总产值61亿元。
`
const LATER = '青石镇年报\n\n2024年，青石镇工业总产值76亿元，企业干劲足。\n'

const folderWithCopy = (): string => folderOf({ 'sources/qing.md': COPY, 'sources/nian.md': LATER })

async function numbersOf(folder: string): Promise<Record<string, string>> {
  const { out } = await hecha(['claims', '--format', 'ndjson'], { folder })
  const claims = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { source: string; no: number; text: string })
  return Object.fromEntries(
    claims.map(({ source, no, text }) => [text, `${source.replace(/^sources\/|\.md$/g, '')}#${no}`]),
  )
}

describe('why', () => {
  it.each([
    ['56亿元', '67亿元', '不可比：指标不同', '口径不同（规模）'],
    ['67亿元', '61亿元', '不可比：时期不同', '是同一指标'],
    ['67亿元', '76亿元', '可比，数值矛盾', '青石镇与青石镇是同一主体'],
  ])('%s and %s: %s', async (first, second, verdict, reason) => {
    const folder = folderWithCopy()
    const numbers = await numbersOf(folder)
    const { out, code } = await hecha(['why', numbers[first]!, numbers[second]!, '--lang', 'zh'], { folder })
    expect(out).toContain(`→ ${verdict}\n`)
    expect(out).toContain(reason)
    expect(code).toBe(0)
  })

  it('is there for scripts too', async () => {
    const folder = folderWithCopy()
    const numbers = await numbersOf(folder)
    const { out } = await hecha(['why', numbers['67亿元']!, numbers['76亿元']!, '--format', 'json'], { folder })
    const { pairs } = JSON.parse(out) as { pairs: { comparable: string; values: string; verdict: string }[] }
    expect(pairs.map(({ comparable, values, verdict }) => [comparable, values, verdict])).toEqual([
      ['same', 'conflict', 'comparable, and the values conflict'],
    ])
  })

  it('refuses what is no claim', async () => {
    const { code, err } = await hecha(['why', 'qing#1', 'qing#99'], { folder: folderWithCopy() })
    expect(code).toBe(2)
    expect(err).toContain('qing#99: no such claim')
  })
})
