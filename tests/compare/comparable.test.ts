// Which claims can be compared, and what keeps the others apart.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model.ts'
import { compareClaims, keyOf } from '../../src/compare/claims.ts'

interface Facts {
  kind?: Claim['kind']
  subject?: string
  metric?: string
  period?: string | null
  unit?: string
  scope?: string | null
  status?: Claim['status']
}

const claim = ({
  kind = 'amount',
  subject = '青石镇',
  metric = '工业总产值',
  period = '2024年',
  unit = '元',
  scope = null,
  status = 'actual',
}: Facts): Claim => ({
  start: 0,
  end: 0,
  index: 0,
  kind,
  text: '',
  subject: { value: subject, stated: true },
  metric: { value: metric, stated: true },
  period:
    period === null
      ? null
      : {
          value: { text: period, start: `${period.slice(0, 4)}-01-01`, end: `${period.slice(0, 4)}-12-31` },
          stated: true,
        },
  sure: { subject: 1, metric: 1, period: 1 },
  complete: true,
  key: {
    who: { told: 'stated', place: null, name: subject },
    what: { told: 'stated', head: metric, modifiers: [] },
    when: { told: 'stated', start: null, end: null },
  },
  scope,
  status,
  figures: [],
  value: null,
  unit,
  hedge: 'exact',
  sentence: 0,
})

describe('compareClaims', () => {
  it.each<[string, Facts, Facts, string]>([
    ['the same words', {}, {}, 'same'],
    ['a synonym', { metric: '地区生产总值' }, { metric: 'GDP' }, 'same'],
    ['full and short name', { subject: '清河县青石镇' }, { subject: '青石镇' }, 'same'],
    ['规上 and all', { metric: '规上工业总产值' }, {}, 'different'],
    ['规上 and 规模以上', { metric: '规上工业总产值' }, { metric: '规模以上工业总产值' }, 'same'],
    ['总产值 and 增加值', {}, { metric: '工业增加值' }, 'different'],
    ['per head', { metric: '人均可支配收入' }, { metric: '可支配收入' }, 'different'],
    ['two towns', {}, { subject: '柳树镇' }, 'different'],
    ['two years', {}, { period: '2023年' }, 'different'],
    ['a period not said', {}, { period: null }, 'unknown'],
    ['plan and fact', {}, { status: 'planned' }, 'different'],
    ['growth and level', {}, { kind: 'growth', unit: '%' }, 'different'],
    [
      'two classifiers',
      { kind: 'count', metric: '规上企业', unit: '家' },
      { kind: 'count', metric: '规上企业', unit: '户' },
      'unknown',
    ],
    [
      'two universes',
      { kind: 'rank', unit: '位', scope: '全国' },
      { kind: 'rank', unit: '位', scope: '全省' },
      'different',
    ],
  ])('%s: %#', (_, a, b, is) => {
    expect(compareClaims(claim(a), claim(b)).is).toBe(is)
    expect(compareClaims(claim(b), claim(a)).is).toBe(is)
  })

  it('says why in both languages', () => {
    const { aspects } = compareClaims(claim({ metric: '规上工业总产值' }), claim({}))
    expect(aspects.find(({ of }) => of === 'metric')!.why).toEqual({
      zh: '“规上工业总产值”与“工业总产值”口径不同（规模）',
      en: '"规上工业总产值" and "工业总产值" differ in scope (规模)',
    })
  })

  it('gives comparable claims one key', () => {
    expect(keyOf(claim({ metric: '地区生产总值' }))).toEqual(keyOf(claim({ metric: 'GDP' })))
    expect(keyOf(claim({}))).not.toEqual(keyOf(claim({ unit: '家' })))
  })
})
