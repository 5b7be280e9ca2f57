// Counts of forms -> confidence: each constant that decides, just inside and just outside.
import { describe, expect, it } from 'vitest'
import { INSIDE } from '../../../src/relate/weigh/form.ts'
import type { Count, Forms } from '../../../src/relate/weigh/table.ts'
import {
  EXPLICIT_WRONG,
  levelsOf,
  lookalikesOf,
  weigh,
  weighCount,
  wrongOf,
} from '../../../src/relate/weigh/verdict.ts'

const formsOf = (
  counts: Record<string, Count>,
  judged: Record<string, { right: number; of: number }> = {},
  chances: Record<string, number> = { sum: 0.2 },
): Forms => ({
  counts: new Map(Object.entries(counts)),
  chances: new Map(Object.entries(chances)),
  judged: new Map(Object.entries(judged)),
})
const held = (holds: number, off = 0, slips = 0): Count => ({ holds, slips, off })

describe('verdict', () => {
  it('goes from the kind to the narrowest form', () => {
    expect(levelsOf('sum', ['其中', 'sentence'])).toEqual(['sum', 'sum|其中', 'sum|其中|sentence'])
  })

  it('leans a narrow form on the wider one as on six cases', () => {
    // (0 + 6 × 0.03) / (94 + 6), then (3 + 6 × 0.0018) / (3 + 6)
    const { wrong } = wrongOf(formsOf({ sum: held(94), 'sum|其中': held(0, 3) }), ['sum', 'sum|其中'])
    expect(wrong).toBeCloseTo((3 + 6 * 0.0018) / 9, 10)
  })

  it('takes 3 % for wrong where nothing was counted', () => {
    expect(wrongOf(formsOf({}), ['sum'])).toEqual({ wrong: 0.03, counted: 0 })
  })

  it.each([
    [20, 20],
    [19, 100],
  ])('rests on the narrowest form of 20 cases: of %s on %s', (cases, counted) => {
    expect(wrongOf(formsOf({ sum: held(100), 'sum|a': held(cases) }), ['sum', 'sum|a']).counted).toBe(counted)
  })

  it('does not hold the slips of print against a form', () => {
    const slips = (count: number): number => wrongOf(formsOf({ sum: held(1000 - count, 0, count) }), ['sum']).wrong
    expect(slips(4)).toBeCloseTo(slips(0), 10)
    expect(slips(5)).toBeGreaterThan(slips(4))
  })

  it('knows a whole that stands inside its own phrase', () => {
    const forms = formsOf({ share: held(5, 50), [`share|${INSIDE}`]: held(1) })
    expect(wrongOf(forms, levelsOf('share', [INSIDE]))).toEqual({ wrong: EXPLICIT_WRONG, counted: 55 })
  })

  it.each([
    [5, 5, false],
    [0, 5, false],
    [6, 6, true],
    [0, 6, true],
  ])('%s right of %s judged: the record decides: %s', (right, of, decides) => {
    const counts = { sum: held(500, 5) }
    const model = weigh(formsOf(counts), 'sum', [], 3, 'digit').confidence
    const { confidence } = weigh(formsOf(counts, { sum: { right, of } }), 'sum', [], 3, 'digit')
    expect(confidence).toBeCloseTo(decides ? (right + model) / (of + 1) : model, 10)
  })

  it('judges multiples with growth', () => {
    const forms = formsOf({ multiple: held(50) }, { growth: { right: 0, of: 30 } })
    expect(weigh(forms, 'multiple', [], 3, 'digit').confidence).toBeLessThan(0.1)
  })

  it('trusts a miss of a slip shape more than one without, and a form that holds more than one that fails', () => {
    const good = formsOf({ sum: held(500, 2) }, {}, { sum: 0.2, 'sum|3|digit': 0.05 })
    const bad = formsOf({ sum: held(50, 50) }, {}, { sum: 0.2, 'sum|3|digit': 0.05 })
    const shaped = weigh(good, 'sum', [], 3, 'digit').confidence
    expect(shaped).toBeGreaterThan(0.95)
    expect(weigh(good, 'sum', [], 3, undefined).confidence).toBeLessThan(shaped)
    // wrong (50 + 6 × 0.03) / 106; slips 0.08 × 0.4 of the rest, against a twentieth of the wrong ones
    const wrong = 50.18 / 106
    const error = (1 - wrong) * 0.08 * 0.4
    expect(weigh(bad, 'sum', [], 3, 'digit').confidence).toBeCloseTo(error / (error + wrong * 0.05), 10)
  })

  it('asks chance by digits and slip, then by slip, then by kind', () => {
    const chances = { sum: 0.6, 'sum|digit': 0.3, 'sum|3|digit': 0.2 }
    const ask = (digits: number, slip: 'digit' | 'swap' | 'base', kind = 'sum'): number =>
      lookalikesOf(formsOf({}, {}, chances), kind, digits, slip)
    expect(ask(3, 'digit')).toBe(0.2)
    expect(ask(4, 'digit')).toBe(0.3)
    expect(ask(4, 'swap')).toBeCloseTo(0.1, 10)
    expect(ask(4, 'swap', 'part')).toBeCloseTo(0.5 / 6, 10)
    expect(ask(3, 'base')).toBe(0.03)
  })

  it('weighs counts by the binding alone', () => {
    expect(weighCount(formsOf({ tally: held(994) }), 'tally', []).confidence).toBeGreaterThan(0.95)
    expect(weighCount(formsOf({ tally: held(94, 6) }), 'tally', []).confidence).toBeLessThan(0.8)
  })
})
