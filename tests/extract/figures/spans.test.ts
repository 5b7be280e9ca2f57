// Spans of time as printed, with the day of writing -> their days.
import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../src/index.ts'

const daysOf = (text: string, today: string): unknown[] =>
  [...readFigures(text, { today })].map(({ text: words, from, to }) => [words, from, to])

describe('a span from January', () => {
  it.each([
    ['2023-11-20', '前11月', '2023-01-01', '2023-11-30'],
    ['2023-12-31', '前11月', '2023-01-01', '2023-11-30'],
    ['2023-12-11', '1—7月份', '2023-01-01', '2023-07-31'],
    ['2023-12-11', '1-2月', '2023-01-01', '2023-02-28'],
    ['2023-12-11', '前8个月', '2023-01-01', '2023-08-31'],
    ['2023-12-11', '一季度', '2023-01-01', '2023-03-31'],
    // two months ahead is this year, nine are the year before
    ['2024-01-15', '前3月', '2024-01-01', '2024-03-31'],
    ['2024-01-15', '1—11月', '2023-01-01', '2023-11-30'],
  ])('written on %s: %s', (today, words, from, to) => {
    expect(daysOf(`${words}完成投资。`, today)).toEqual([[words, from, to]])
  })

  it('is not one of a single month: 1月 in December is the next', () => {
    expect(daysOf('1月开工。', '2023-12-11')).toEqual([['1月', '2024-01-01', '2024-01-31']])
  })

  it('is not one that turns the year', () => {
    expect(daysOf('11月至次年3月封航。', '2023-12-11')).toEqual([['11月至次年3月', '2023-11-01', '2024-03-31']])
  })
})

describe('a span over a night', () => {
  it.each([
    ['6日夜至7日有雨。', '6日夜至7日', '2023-08-06', '2023-08-07'],
    ['8月6日7时至7日7时有雨。', '8月6日7时至7日', '2023-08-06', '2023-08-07'],
  ])('%s', (text, words, from, to) => {
    expect(daysOf(text, '2023-08-08')[0]).toEqual([words, from, to])
  })

  it('is not made of a day and an hour', () => {
    expect(daysOf('6日7时到达。', '2023-08-08')[0]).toEqual(['6日', '2023-08-06', '2023-08-06'])
  })
})

it('光明日报 and 当前年度 are no days', () => {
  expect(daysOf('《光明日报》当前年度发行。', '2023-08-08')).toEqual([])
  expect(daysOf('明日发行，前年停刊。', '2023-08-08')).toEqual([
    ['明日', '2023-08-09', '2023-08-09'],
    ['前年', '2021-01-01', '2021-12-31'],
  ])
})
