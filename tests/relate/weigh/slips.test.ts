// Every shape of slip, and numbers that no slip explains.
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/exact/decimal.ts'
import { point } from '../../../src/exact/interval.ts'
import { contains, findSlip } from '../../../src/relate/weigh/slips.ts'

const slipOf = (printed: number, needed: number): string | undefined =>
  findSlip(decimal(BigInt(printed)), point(decimal(BigInt(needed))))

describe('slips', () => {
  it.each([
    [1234, 1534, 'digit'],
    [1234, 1324, 'swap'],
    [12334, 1234, 'doubled'],
    [1234, 12534, 'dropped'],
    [12, 1200, 'point'],
    [12, 12000, 'point'],
    [12, 120000, 'scale'],
    [12, 1200000000, 'scale'],
    [12, 1200000, undefined],
    [1234, 1595, undefined],
    [1234, 4321, undefined],
    [1234, 3214, undefined],
  ])('%s for %s: %s', (printed, needed, slip) => {
    expect(slipOf(printed, needed)).toBe(slip)
  })

  it('sets no digit 0 in front', () => {
    expect(slipOf(25, 5)).toBe('doubled')
    expect(slipOf(205, 5)).toBeUndefined()
  })

  it('asks an interval that is closed on both sides', () => {
    expect(findSlip(decimal(1234n), { low: decimal(1500n), high: null })).toBeUndefined()
    expect(findSlip(decimal(1234n), { low: null, high: decimal(1500n) })).toBeUndefined()
    expect(findSlip(decimal(1234n), { low: decimal(1500n), high: decimal(1540n) })).toBe('digit')
  })

  it('keeps to open ends', () => {
    const five = decimal(5n)
    expect(contains({ low: five, high: five }, five)).toBe(true)
    expect(contains({ low: five, high: decimal(9n), lowOpen: true }, five)).toBe(false)
    expect(contains({ low: decimal(1n), high: five, highOpen: true }, five)).toBe(false)
    expect(contains({ low: decimal(6n), high: null }, five)).toBe(false)
    expect(contains({ low: null, high: decimal(4n) }, five)).toBe(false)
  })
})
