// Laws that hold for every text: what is printed reads back, spans are in order, nothing throws, size costs no more than size.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, parseDecimal, type Decimal } from '../../../src/exact/decimal.ts'
import type { Interval } from '../../../src/exact/interval.ts'
import { readFigures } from '../../../src/extract/figures/index.ts'

const holds = ({ low, high }: Interval, value: Decimal): boolean =>
  (low === null || compare(low, value) <= 0) && (high === null || compare(value, high) <= 0)

const DIGITS = '零一二三四五六七八九'

/** Below 10000, as spoken: 3005 is 三千零五. */
function spoken(value: number): string {
  let shown = ''
  let zero = false
  for (const [word, place] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / place) % 10
    if (digit === 0) zero = shown !== ''
    else {
      shown += (zero ? '零' : '') + DIGITS[digit]! + word
      zero = false
    }
  }
  return shown
}

/** A whole number in Chinese numerals. */
function chinese(value: number): string {
  if (value === 0) return '零'
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ]
  let shown = ''
  for (const [part, word] of parts) {
    if (part === 0) continue
    if (shown !== '' && part < 1000) shown += '零'
    shown += spoken(part) + word
  }
  return shown
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
const wide = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const scaled = (value: number, power: number, places: number): string => (value / 10 ** power).toFixed(places)
const traditional = (text: string): string => text.replaceAll('万', '萬').replaceAll('亿', '億')

/** Every supported way to print a whole number of things. */
const FORMS: Readonly<Record<string, (value: number) => string>> = {
  plain: String,
  grouped,
  wide: (value) => wide(String(value)),
  chinese,
  traditional: (value) => traditional(chinese(value)),
  'in 万': (value) => `${scaled(value, 4, 2)}万`,
  'in 亿': (value) => `${scaled(value, 8, 2)}亿`,
}

describe('a printed value reads back into its interval', () => {
  it.each(Object.keys(FORMS))('%s', (form) => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999_999 }), (value) => {
        const text = `共有${FORMS[form]!(value)}家企业`
        const { figures } = readFigures(text)
        expect(figures.map(({ unit }) => unit)).toEqual(['家'])
        expect(holds(figures[0]!.interval, parseDecimal(String(value)))).toBe(true)
      }),
    )
  })

  it.each(['约', '近', '超', '不到', '至少', '不超过'])('the hedge %s allows what it says', (hedge) => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), (value) => {
        const [figure] = readFigures(`投入${hedge}${value}元`).figures
        expect(figure?.text).toBe(`${hedge}${value}元`)
        const { low, high } = figure!.interval
        if (hedge === '超' || hedge === '至少') expect(high).toBeNull()
        if (hedge === '不到' || hedge === '不超过') expect(low).toBeNull()
        if (low && high) expect(compare(low, high)).toBe(-1)
      }),
    )
  })
})

const PIECES = [
  ...'零一二两三四五六七八九十百千万亿几数半余多来第前近约超0123456789.,:/-—～+%％‰年月日号时点分秒个家项元角成折倍番之又至到和与“”（）〔〕，。 \nabkGM',
  '以上',
  '左右',
  '平方米',
  '个百分点',
  '今年',
  '去年',
  '上半年',
  '季度',
  '“十四五”',
  '农历',
  '首个',
  '唯一',
  '翻番',
  '百分之',
  '国道',
  '人民币',
]

describe('spans', () => {
  it('are in order, apart, inside the text, and quote it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { figures, unread } = readFigures(text, { today: '2024-05-06' })
        let last = 0
        for (const { start, end } of [...figures, ...unread].sort((a, b) => a.start - b.start)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        for (const figure of figures) {
          expect(figure.text).toBe(text.slice(figure.start, figure.end))
          expect(figure.number.start).toBeGreaterThanOrEqual(figure.start)
          expect(figure.number.end).toBeLessThanOrEqual(figure.end)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leave no Arabic number out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { figures, unread } = readFigures(text)
        const read = new Set<number>()
        for (const { start, end } of [...figures, ...unread]) for (let at = start; at < end; at++) read.add(at)
        for (const { index } of text.matchAll(/\d/g)) expect(read.has(index), `${text} at ${index}`).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('come from any text without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readFigures(text)))
  })
})

describe('a heap of one thing is read to the end', () => {
  it.each(['9', '零', '亿', '百', '第', '（〔', '“'])('ten megabytes of %s', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(10_000_000 / Buffer.byteLength(piece))
    expect(readFigures(text).figures).toEqual([])
  })

  it.each(['1,', '1/', '1年1个月', '一核', '一百二十三', '3米'])('a long run of %s', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(readFigures(text).figures.length).toBeLessThanOrEqual(text.length)
  })
})
