// Periods as records write them.
import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../src/ledger/known.ts'

describe('readPeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-06-03', '2024-06-03', '2024-06-03'],
    ['2024-01-01/2024-11-30', '2024-01-01', '2024-11-30'],
    ['上半年', null, null],
  ])('%s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ text, start, end })
  })
})
