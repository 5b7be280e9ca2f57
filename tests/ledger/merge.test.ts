// Texts before and after an edit: which claims keep their number, what becomes of verdicts.
import { describe, expect, it } from 'vitest'
import { parseLedger } from '../../src/ledger/file.ts'
import { mergeDrafts } from '../../src/ledger/merge.ts'
import type { Draft } from '../../src/ledger/record.ts'

const draft = (exact: string, figure: string, facts: Partial<Draft> = {}): Draft => ({
  kind: 'amount',
  subject: '蓝田镇',
  metric: '产值',
  period: '2024',
  scope: '',
  figure,
  value: figure.replace(/\D/g, ''),
  unit: figure.replace(/[\d.]/g, ''),
  prefix: '',
  exact,
  suffix: '',
  ...facts,
})

const parse = (text: string) => parseLedger('claims/lan.yaml', 'sources/lan.md', text)
const write = (drafts: readonly Draft[], text = '') => mergeDrafts(parse(text), drafts)
const numbers = (drafts: readonly Draft[], text: string): number[] => write(drafts, text).numbers.map(({ no }) => no)

const FIRST = [
  draft('全镇渔业产值8.5亿元', '8.5亿元', { prefix: '据镇里统计，', suffix: '，比上年多' }),
  draft('拥有渔船320艘', '320艘', { prefix: '比上年多。', suffix: '，其中大船', kind: 'count' }),
  draft('其中大船45艘', '45艘', { prefix: '船320艘，', suffix: '。镇里还', kind: 'count' }),
]
const LEDGER = write(FIRST).text
const CONFIRMED = LEDGER.replace(
  'verdict: unchecked',
  'verdict: confirmed\n    checked: { by: 陈, "on": "2025-08-20", figure: 8.5亿元 }\n    note: 见月报',
)

describe('a ledger brought up to date', () => {
  it('numbers claims from one and names the next number', () => {
    expect(LEDGER).toBe(`source: sources/lan.md
next: 4
claims:
  - number: 1
    kind: amount
    subject: 蓝田镇
    metric: 产值
    period: "2024"
    figure: 8.5亿元
    value: "85"
    unit: 亿元
    quote: { prefix: 据镇里统计，, exact: 全镇渔业产值8.5亿元, suffix: ，比上年多 }
    verdict: unchecked
  - number: 2
    kind: count
    subject: 蓝田镇
    metric: 产值
    period: "2024"
    figure: 320艘
    value: "320"
    unit: 艘
    quote: { prefix: 比上年多。, exact: 拥有渔船320艘, suffix: ，其中大船 }
    verdict: unchecked
  - number: 3
    kind: count
    subject: 蓝田镇
    metric: 产值
    period: "2024"
    figure: 45艘
    value: "45"
    unit: 艘
    quote: { prefix: 船320艘，, exact: 其中大船45艘, suffix: 。镇里还 }
    verdict: unchecked
`)
  })

  it('changes no byte where nothing changed', () => {
    expect(write(FIRST, CONFIRMED)).toMatchObject({ text: CONFIRMED, added: [], changed: [], retired: [], stale: [] })
  })

  it('keeps numbers where claims moved, were reworded or corrected', () => {
    expect(numbers([FIRST[2]!, FIRST[0]!, FIRST[1]!], LEDGER)).toEqual([3, 1, 2])
    const reworded = draft('2024年，全镇实现渔业总产值8.5亿元', '8.5亿元', { suffix: '，增长9%' })
    expect(numbers([reworded, FIRST[1]!, FIRST[2]!], LEDGER)).toEqual([1, 2, 3])
    const corrected = draft('拥有渔船230艘', '230艘', { prefix: '比上年多。', suffix: '，其中大船', kind: 'count' })
    expect(numbers([FIRST[0]!, corrected, FIRST[2]!], LEDGER)).toEqual([1, 2, 3])
  })

  it('retires what is gone, never reuses its number, and takes it back when it returns', () => {
    const gone = write([FIRST[0]!, FIRST[1]!], LEDGER)
    expect(gone.retired).toEqual([3])
    expect(gone.text).toContain('retired: true')
    const other = draft('新建码头2座', '2座', { prefix: '镇里还', suffix: '，' })
    expect(numbers([FIRST[0]!, FIRST[1]!, other], gone.text)).toEqual([1, 2, 4])
    expect(numbers(FIRST, gone.text)).toEqual([1, 2, 3])
    expect(write(FIRST, gone.text).text).toBe(LEDGER)
  })

  it('never gives a number that stands in the file, whatever next says', () => {
    const other = draft('新建码头2座', '2座')
    expect(numbers([...FIRST, other], LEDGER.replace('next: 4', 'next: 2'))).toEqual([1, 2, 3, 4])
  })

  it('makes the verdict stale when the figure changes, and gives it back with the figure', () => {
    const corrected = { ...FIRST[0]!, exact: '全镇渔业产值8.6亿元', figure: '8.6亿元', value: '86' }
    const merge = write([corrected, FIRST[1]!, FIRST[2]!], CONFIRMED)
    expect(merge.stale).toEqual([1])
    expect(merge.text).toContain('verdict: stale\n')
    expect(merge.text).toContain('checked: { by: 陈, "on": "2025-08-20", figure: 8.5亿元, verdict: confirmed }')
    expect(merge.text).toContain('note: 见月报')
    expect(write(FIRST, merge.text).text).toBe(CONFIRMED)
  })

  it('puts a new claim behind the one that it follows in the text', () => {
    const other = draft('养殖面积1200亩', '1200亩')
    const { text } = write([FIRST[0]!, other, FIRST[1]!, FIRST[2]!], LEDGER)
    expect([...text.matchAll(/number: (\d)/g)].map(([, no]) => no)).toEqual(['1', '4', '2', '3'])
  })

  it.each([
    ['version: 2\n', /newer hecha/, 1],
    [LEDGER.replace('number: 2', 'number: zwei'), /whole number from 1/, 14],
    [LEDGER.replace('verdict: unchecked', 'verdict: sure'), /none of unchecked/, 4],
    [LEDGER.replace('number: 3', 'number: 2'), /given twice/, 24],
  ])('refuses what it cannot keep: %#', (text, message, line) => {
    expect(() => parse(text) && write([], text)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(message) as string,
        place: { path: 'claims/lan.yaml', line },
      }),
    )
  })
})
