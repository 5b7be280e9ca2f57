// The finding's lasting name.
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/check/fingerprint.ts'

describe('fingerprint', () => {
  it('is the same for the same words, however they are broken into lines', () => {
    expect(fingerprint('sum-mismatch', ['共种植\n8000亩'])).toBe(fingerprint('sum-mismatch', ['共种植8000亩']))
    expect(fingerprint('sum-mismatch', ['8000亩'])).toMatch(/^[0-9a-f]{14}$/)
  })

  it('differs by rule, by word and by where one word ends', () => {
    const names = new Set<string>()
    for (let i = 0; i < 20_000; i++) names.add(fingerprint('sum-mismatch', [`全镇种植${i}亩`, `${i + 1}亩`]))
    names.add(fingerprint('share-mismatch', ['全镇种植0亩', '1亩']))
    names.add(fingerprint('sum-mismatch', ['全镇种植0亩1', '亩']))
    expect(names.size).toBe(20_002)
  })
})
