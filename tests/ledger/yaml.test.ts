// Ledger files as hands write them: what is read, what an edit keeps, what is refused and where.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editBlock, readSheet, showBlock, showSheet } from '../../src/ledger/yaml.ts'

const CANONICAL = `source: sources/lan.md
next: 3
claims:
  - no: 1
    kind: amount
    figure: 8.5亿元
    value: "850000000"
    quote: { prefix: 据镇里统计，, exact: 全镇产值8.5亿元, suffix: ，比上年多 }
    verdict: unchecked
  - no: 2
    kind: share
    figure: "36%"
    value: "36"
    quote: { exact: "占“全县”的, 36%" }
    verdict: unchecked
`

const BY_HAND = `# 南塘的账，陈管
source: sources/lan.md
next: 3
owner: 陈
claims:
  # 已与统计站核过
  - no: 1
    note: 月报第3页   # 别删
    figure: '8.50'
    quote:
      exact: 产值8.50亿元
    verdict: confirmed

  - no: 2
    quote: { exact: 占36% }
    verdict: unchecked
    tags: [甲, 乙]
`

const read = (text: string) => readSheet('claims/lan.yaml', text, 'claims')

describe('ledger files', () => {
  it.each([CANONICAL, BY_HAND])('come back byte for byte', (text) => {
    const { head, blocks } = read(text)
    expect(showSheet(head, blocks)).toBe(text)
  })

  it('give every value as text', () => {
    expect(read(CANONICAL).blocks.map(({ fields }) => fields['quote'])).toEqual([
      { prefix: '据镇里统计，', exact: '全镇产值8.5亿元', suffix: '，比上年多' },
      { exact: '占“全县”的, 36%' },
    ])
    expect(read(BY_HAND).blocks[0]!.fields).toEqual({
      no: '1',
      note: '月报第3页',
      figure: '8.50',
      quote: { exact: '产值8.50亿元' },
      verdict: 'confirmed',
    })
  })

  it('keep comments, order and unknown keys of an entry that changes', () => {
    const { head, blocks } = read(BY_HAND)
    const edited = blocks.map((block) => editBlock(block, { verdict: 'stale', figure: '8.60', value: '1' }))
    const text = showSheet(head, edited)
    expect(text).toContain('  # 已与统计站核过\n  - no: 1\n    note: 月报第3页 # 别删\n    figure: "8.60"\n')
    expect(text).toContain('    verdict: stale\n    value: "1"\n\n  - no: 2\n')
    expect(text).toContain('tags: [ 甲, 乙 ]')
    expect(read(text).blocks.map(({ fields }) => fields['verdict'])).toEqual(['stale', 'stale'])
  })

  it('bring back any text that they are given, here and in other readers', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[ #:,'"{}[\]\-?&*!|>%@`~=<a-c0-9.，。“”亿元年]{1,9}$/),
      fc.constantFrom('true', 'null', '8.50', '0x1f', '1e3', '2024', '- a', 'a: b', 'a #b', '~', '。', ' '),
    )
    fc.assert(
      fc.property(word, word, fc.array(word, { minLength: 1 }), (note, exact, quotes) => {
        const fields = { no: '1', note, quote: { exact }, quotes }
        const text = `claims:\n${showBlock(fields)}`
        expect(read(text).blocks.map((block) => block.fields)).toEqual([fields])
        expect(parse(text, { schema: 'failsafe' })).toEqual({ claims: [fields] })
      }),
      { numRuns: 500 },
    )
  })

  it('settle a merge that only disagrees about next, for the larger', () => {
    const text = CANONICAL.replace('next: 3\n', '<<<<<<< HEAD\nnext: 7\n=======\nnext: 12\n>>>>>>> other\n')
    expect(read(text).keys['next']).toBe('12')
    expect(read(CANONICAL.replace('next: 3\n', 'next: 7\nnext: 12\n')).keys['next']).toBe('12')
  })

  it.each([
    ['  - no: 2', '  - no: 2\n    note: [unclosed', 12],
    ['    kind: share', '<<<<<<< HEAD\n    kind: share', 11],
    ['    kind: share', '\tkind: share', 11],
    ['  - no: 2', '  - just words\n  - no: 2', 10],
  ])('are refused at the line of the fault: %s -> %s', (from, to, line) => {
    let place: unknown
    try {
      read(CANONICAL.replace(from, to))
    } catch (error) {
      place = (error as { place: unknown }).place
    }
    expect(place).toEqual({ path: 'claims/lan.yaml', line })
  })

  it.each(['claims: [{ no: 1, quote: { exact: 甲 } }]\nnext: 2\n', 'claims:\n- no: 1\n  quote: { exact: 甲 }\n'])(
    'of another layout are read too: %s',
    (text) => expect(read(text).blocks.map(({ fields }) => fields['no'])).toEqual(['1']),
  )
})
