// Confidence -> severity: each threshold just inside and just outside.
import { describe, expect, it } from 'vitest'
import { weighFlag } from '../../src/check/confidence.ts'
import type { Flag, Severity } from '../../src/model.ts'
import type { Rule } from '../../src/rule.ts'

const ruleOf = (severity: Severity): Rule => ({ id: 'of-the-test', severity }) as Rule
const flagOf = (more: Partial<Flag>): Flag => ({ at: { start: 0, end: 1 }, message: { zh: '', en: '' }, ...more })
const severityOf = (more: Partial<Flag>, most: Severity = 'error', rule = ruleOf('error')): Severity | undefined =>
  weighFlag(rule, flagOf(more), most).severity

describe('severity', () => {
  it.each([
    [0.95, 'error'],
    [0.9499, 'warning'],
    [0.8, 'warning'],
    [0.7999, 'info'],
    [0.4, 'info'],
    [0.3999, undefined],
  ])('of %s is %s', (confidence, severity) => {
    expect(severityOf({ confidence, counted: 100 })).toBe(severity)
  })

  it.each([
    [20, 'error'],
    [19, 'warning'],
  ])('on %s counted bindings is at most %s', (counted, severity) => {
    expect(severityOf({ confidence: 0.99, counted })).toBe(severity)
  })

  it('never passes what rule, flag or configuration allow', () => {
    expect(severityOf({ confidence: 0.99 }, 'warning')).toBe('warning')
    expect(severityOf({ confidence: 0.99, severity: 'info' })).toBe('info')
    expect(severityOf({ confidence: 0.99, severity: 'error' }, 'info')).toBe('info')
  })

  it('follows thresholds of its own', () => {
    const thresholds = { error: 0.9, warning: 0.7, info: 0.5 }
    const own = (confidence: number): Severity | undefined =>
      weighFlag(ruleOf('error'), flagOf({ confidence }), 'error', thresholds).severity
    expect([0.9, 0.89, 0.7, 0.69, 0.5, 0.49].map(own)).toEqual([
      'error',
      'warning',
      'warning',
      'info',
      'info',
      undefined,
    ])
  })

  it('of a rule without counts rests on its record, which starts at that of its sort', () => {
    expect(weighFlag(ruleOf('error'), flagOf({}), 'error')).toEqual({ confidence: 0.97, severity: 'error' })
    expect(weighFlag(ruleOf('warning'), flagOf({}), 'warning')).toEqual({ confidence: 0.88, severity: 'warning' })
    expect(weighFlag(ruleOf('info'), flagOf({}), 'info')).toEqual({ confidence: 0.5, severity: 'info' })
  })

  it('of a rule that the house raises is the raised one', () => {
    expect(severityOf({}, 'error', ruleOf('warning'))).toBe('error')
    expect(severityOf({ confidence: 0.85 }, 'error', ruleOf('warning'))).toBe('warning')
  })
})
