import { expect, it } from 'vitest'
import { isConfusable } from '../../src/almanac/confusable.ts'

it.each([
  ['毫', '豪', true],
  ['侯', '候', true],
  ['晗', '哈', true],
  ['伟', '玮', true],
  ['未', '末', true],
  ['国', '军', false],
  ['丽', '梅', false],
  ['王', '王', false],
])('%s and %s may be taken for each other: %s', (a, b, wanted) => {
  expect(isConfusable(a, b)).toBe(wanted)
  expect(isConfusable(b, a)).toBe(wanted)
})
