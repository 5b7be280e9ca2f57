// Two periods, stated or carried -> whether they are the same time.
import { expect, it } from 'vitest'
import { comparePeriods } from '../../src/compare/periods.ts'
import type { Part, Period } from '../../src/model.ts'

const part = (text: string, start: string | null, end: string | null, stated = true): Part<Period> => ({
  value: { text, start, end },
  stated,
})

it.each([
  [
    'the days decide, not the ends of the words',
    part('7月份', '2024-07-01', '2024-07-31'),
    part('1—7月份', '2024-01-01', '2024-07-31'),
    'different',
  ],
  ['7月份 of no known year is not 1—7月份', part('7月份', null, null), part('1—7月份', null, null), 'different'],
  ['上半年 of no known year is 今年上半年', part('上半年', null, null), part('今年上半年', null, null), 'same'],
  ['上半年 is 2024年上半年', part('上半年', null, null), part('2024年上半年', '2024-01-01', '2024-06-30'), 'same'],
  [
    '上半年 of two years',
    part('今年上半年', '2024-01-01', '2024-06-30'),
    part('上半年', '2023-01-01', '2023-06-30'),
    'different',
  ],
  [
    'carried and unlike: unknown',
    part('今年', '2024-01-01', '2024-12-31', false),
    part('去年', '2023-01-01', '2023-12-31'),
    'unknown',
  ],
] as const)('%s', (_name, a, b, expected) => {
  expect(comparePeriods(a, b)).toBe(expected)
  expect(comparePeriods(b, a)).toBe(expected)
})
