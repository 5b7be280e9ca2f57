// Every built-in rule against its own examples.
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { testRule } from '../../src/check/test-rule.ts'

describe('rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s flags its bad examples and no good one', (_id, rule) => {
    expect(() => testRule(rule)).not.toThrow()
  })

  it('have unique kebab-case ids', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})
