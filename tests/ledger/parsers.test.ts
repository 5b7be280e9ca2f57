// Records as hecha writes them, read by other YAML parsers: every one of them sees the same text.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readAccepted, writeAccepted } from '../../src/ledger/accepted.ts'
import { parseLedger } from '../../src/ledger/file.ts'
import { renewBlock } from '../../src/ledger/form.ts'
import { mergeDrafts } from '../../src/ledger/merge.ts'
import type { Draft } from '../../src/ledger/record.ts'
import { showScalar } from '../../src/ledger/scalar.ts'
import { editBlock, readSheet, showSheet } from '../../src/ledger/yaml.ts'
import { folderOf } from '../cli/terminal.ts'

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown }

/** Debian's python3-yaml (YAML 1.1), where there is one. */
const PYTHON =
  'import json, sys, yaml; print(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)], default=repr))'
const python = (texts: readonly string[]): unknown[] =>
  JSON.parse(execFileSync('python3', ['-c', PYTHON], { input: JSON.stringify(texts), encoding: 'utf8' })) as unknown[]

function hasPython(): boolean {
  try {
    return python(['a: 1']).length === 1
  } catch {
    return false
  }
}

const HOSTILE = [
  'true', 'True', 'null', 'NULL', '~', 'no', 'No', 'yes', 'on', 'OFF', 'y', 'n', '.inf', '.nan', '=', '<<', '-', '---', '...', '?', ':',
  '0777', '0o17', '0x1f', '0b11', '1e3', '1_000', '8.50', '+1', '-5', '12:30', '190:20:30', '2024', '2024-06', '2024-06-30', '2024-01-01/2024-11-30',
  '2001-12-14t21:59:43.10-05:00', '是？否', '是?否', 'a ?b', '甲: 乙', '甲 #乙', '甲,乙', '[甲]', '{甲}', '甲]', '甲}', '*甲', '&甲', '!甲', '|', '>', '%甲', '@甲', '`甲',
  '"甲"', "'甲'", '甲"', "甲'", '\u0085', '甲\u0085乙', '甲\u009b乙', '\u007f', '\u2028', '甲\u2029', '\ufeff甲', '甲\ufeff', '\u00ad', '\u202e甲', '\u0000', '甲\tb', ' 甲', '甲 ', '　甲', '甲\u00a0',
  '😀', '甲😀', '𠮷野家', '\\', '\\n', '甲\\', '12e34567890123', 'e12345', '8.5亿元', '1,240家', '36%', '第33位', 'None', 'Infinity', 'NaN', '', '甲\n乙', '- 甲', '甲:', '1.', '.5', '1亿?',
] // prettier-ignore

const draftOf = (word: string, index: number): Draft => ({
  kind: 'amount',
  subject: word,
  metric: word,
  period: word,
  scope: word,
  figure: word || '1',
  value: '1',
  unit: word,
  prefix: word,
  exact: `${word}${index}`,
  suffix: word,
})

/** What a parser is to see: numbers and retired, and text everywhere else. */
function expected(text: string): unknown {
  const value = parse(text, { schema: 'failsafe' }) as { next: string; claims: Record<string, unknown>[] }
  const claims = value.claims.map((claim) => ({
    ...claim,
    number: Number(claim['number']),
    ...(claim['retired'] ? { retired: true } : {}),
  }))
  return { ...value, next: Number(value.next), claims }
}

const FOLDER = join(import.meta.dirname, '../../claims')
const SAMPLES = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'))
const { text: hostile } = mergeDrafts(parseLedger('a.yaml', '是?否: no.md', ''), HOSTILE.map(draftOf))
const judged = (() => {
  const sheet = readSheet('a.yaml', hostile, 'claims')
  const blocks = sheet.blocks.map((block, index) => {
    const word = HOSTILE[index]!
    return editBlock(block, {
      note: word,
      checked: { by: word, on: '2024-06-30', source: word },
      before: { note: word },
      retired: 'true',
    })
  })
  return showSheet(sheet.head, blocks)
})()
const TEXTS = [...SAMPLES, hostile, judged]

describe('records for other parsers', () => {
  it('hold what was to be written', () => {
    const { blocks } = readSheet('a.yaml', hostile, 'claims')
    expect(blocks.map(({ fields }) => [fields['subject'] ?? '', (fields['quote'] as { exact: string }).exact])).toEqual(
      HOSTILE.map((word, index) => [word, `${word}${index}`]),
    )
  })

  it('are read alike by js-yaml', () => {
    for (const text of TEXTS) expect(load(text)).toEqual(expected(text))
  })

  it.skipIf(!hasPython())('are read alike by python3-yaml', () => {
    const seen = python(TEXTS)
    for (const [index, text] of TEXTS.entries()) expect(seen[index]).toEqual(expected(text))
  })

  it('are text of any kind, one by one', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE)),
        (word) => {
          const text = `{ a: ${showScalar(word)}, b: [ ${showScalar(word)} ] }`
          const whole = word.replace(/\p{Surrogate}/gu, '\ufffd')
          expect(load(text)).toEqual({ a: whole, b: [whole] })
          expect(parse(text, { version: '1.1' })).toEqual({ a: whole, b: [whole] })
        },
      ),
      { numRuns: 400 },
    )
  })

  it('acceptances too', () => {
    const folder = folderOf({})
    const entries = HOSTILE.map((word, index) => ({
      fingerprint: `${index}e34567890123`,
      rule: 'no',
      source: word,
      quotes: [word, word],
      by: word,
      on: '2024-06-30',
      why: word || '1',
    }))
    const kept = entries.filter(({ why }) => why.trim())
    writeAccepted(folder, kept)
    expect(readAccepted(folder)).toEqual(kept)
    expect(load(readFileSync(join(folder, 'accepted.yaml'), 'utf8'))).toEqual({ accepted: kept })
  })

  it('of half a pair of surrogates hold a sign that a file can hold', () => {
    expect(showScalar('甲\ud83d')).toBe('"甲\ufffd"')
  })
})

const EARLIER = `# 南塘的账
source: sources/lan.md # 陈管
next: 4
claims:
  # 月报核过
  - no: 1
    kind: amount
    period: 2024
    figure: 8.5亿元
    value: "850000000"
    quote: { prefix: 是?否, exact: 产值8.5亿元 }
    verdict: confirmed
    checked: { by: 陈, on: 2025-08-20, figure: 8.5亿元 }
    note: true
  - no: 2          # 这一条留意
    period: 2024-06   # 月
    figure: '36%'
    quote:
      exact: 占36%   # 原文
    checked: {by: 陈, on: 2025-08-20}
    page: 3   # 自己的
    verdict: unchecked
  - { no: 3, quote: { exact: 甲 }, verdict: unchecked }
`

describe('records of earlier versions', () => {
  const sheet = readSheet('a.yaml', EARLIER, 'claims')
  const text = showSheet(sheet.head, sheet.blocks.map(renewBlock))

  it('are read, and brought over without a lost comment', () => {
    expect(sheet.blocks.map(({ fields }) => fields['no'])).toEqual(['1', '2', '3'])
    expect(text).toBe(`# 南塘的账
source: sources/lan.md # 陈管
next: 4
claims:
  # 月报核过
  - number: 1
    kind: amount
    period: "2024"
    figure: 8.5亿元
    value: "850000000"
    quote: { prefix: "是?否", exact: 产值8.5亿元 }
    verdict: confirmed
    checked: { by: 陈, "on": "2025-08-20", figure: 8.5亿元 }
    note: "true"
  - number: 2          # 这一条留意
    period: "2024-06"   # 月
    figure: '36%'
    quote:
      exact: 占36%   # 原文
    checked: {by: 陈, "on": "2025-08-20"}
    page: 3   # 自己的
    verdict: unchecked
  - { number: 3, quote: { exact: 甲 }, verdict: unchecked }
`)
  })

  it('keep every byte once they are brought over', () => {
    const again = readSheet('a.yaml', text, 'claims')
    expect(showSheet(again.head, again.blocks.map(renewBlock))).toBe(text)
    expect(again.blocks.map(({ fields }) => fields['number'])).toEqual(['1', '2', '3'])
  })

  it('that give two numbers are refused', () => {
    expect(() =>
      parseLedger('a.yaml', 'a.md', 'claims:\n  - no: 1\n    number: 2\n    quote: { exact: 甲 }\n'),
    ).toThrow(/whole number/)
  })
})
