// The slip of the pen between two values.
import { describe, expect, it } from 'vitest'
import { parseDecimal, shift } from '../../src/exact/decimal.ts'
import { findSlip } from '../../src/compare/slips.ts'

describe('findSlip', () => {
  it.each([
    ['25.3', '35.3', 'digit'],
    ['993', '693', 'digit'],
    ['12.6', '16.2', 'swap'],
    ['12.6', '18.3', undefined],
    ['3.2', '32', 'scale'],
    ['5000', '50', 'scale'],
    ['12', '15', undefined],
    ['126', '358', undefined],
    ['126', '1260.5', undefined],
  ])('%s and %s: %s', (a, b, slip) => {
    expect(findSlip(parseDecimal(a), parseDecimal(b))).toBe(slip)
    expect(findSlip(parseDecimal(b), parseDecimal(a))).toBe(slip)
  })

  it('sees 万 set for 亿', () => {
    expect(findSlip(shift(parseDecimal('43.5'), 8), shift(parseDecimal('43.5'), 4))).toBe('scale')
  })
})
