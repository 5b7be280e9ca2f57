// The lunar calendar against days that any almanac prints.
import { describe, expect, it } from 'vitest'
import { dayNumber, weekdayOf } from '../../src/almanac/calendar.ts'
import {
  animalOf,
  findAnimal,
  findLunarDate,
  findLunarDay,
  findTerm,
  ganzhiOf,
  readLunarDay,
  readLunarMonth,
  showLunarDay,
} from '../../src/almanac/lunar.ts'

describe('lunar dates', () => {
  it.each([
    { day: [2000, 2, 5], lunar: [2000, 1, false, 1] },
    { day: [2023, 3, 22], lunar: [2023, 2, true, 1] },
    { day: [2024, 2, 10], lunar: [2024, 1, false, 1] },
    { day: [2025, 1, 28], lunar: [2024, 12, false, 29] },
    { day: [2025, 7, 25], lunar: [2025, 6, true, 1] },
    { day: [2025, 10, 6], lunar: [2025, 8, false, 15] },
    { day: [2033, 12, 22], lunar: [2033, 11, true, 1] },
    { day: [1949, 10, 1], lunar: [1949, 8, false, 10] },
  ] as const)('$day is $lunar', ({ day, lunar }) => {
    const [year, month, leap, date] = lunar
    const number = dayNumber(day[0], day[1], day[2])
    expect(findLunarDate(number)).toEqual({ year, month, leap, day: date })
    expect(findLunarDay({ year, month, leap, day: date })).toBe(number)
  })

  it('has no thirtieth in a short month and no leap month that is none', () => {
    expect(findLunarDay({ year: 2024, month: 12, leap: false, day: 30 })).toBeUndefined()
    expect(findLunarDay({ year: 2024, month: 2, leap: true, day: 1 })).toBeUndefined()
    expect(findLunarDay({ year: 1800, month: 1, leap: false, day: 1 })).toBeUndefined()
  })

  it('comes back from every day of twenty years to the same day', () => {
    for (let day = dayNumber(2015, 1, 1); day < dayNumber(2035, 1, 1); day++)
      expect(findLunarDay(findLunarDate(day)!)).toBe(day)
  })
})

describe('solar terms', () => {
  it.each([
    ['立春', 2024, 2, 4],
    ['立春', 2025, 2, 3],
    ['清明', 2025, 4, 4],
    ['夏至', 2024, 6, 21],
    ['冬至', 2021, 12, 21],
    ['冬至', 2023, 12, 22],
    ['小寒', 2024, 1, 6],
  ] as const)('%s of %d is %d-%d', (name, year, month, day) => expect(findTerm(name, year)).toEqual({ month, day }))
})

describe('years', () => {
  it.each([
    [1894, '甲午', '马'],
    [1911, '辛亥', '猪'],
    [2024, '甲辰', '龙'],
    [2026, '丙午', '马'],
  ] as const)('%d is %s, %s', (year, ganzhi, animal) => {
    expect(ganzhiOf(year)).toBe(ganzhi)
    expect(animalOf(year)).toBe(animal)
    expect(findAnimal(ganzhi)).toBe(animal)
  })
  it('knows pairs that never meet', () => expect(findAnimal('甲丑')).toBeUndefined())
})

describe('written', () => {
  it.each([
    ['初一', 1],
    ['初十', 10],
    ['十五', 15],
    ['廿三', 23],
    ['二十', 20],
    ['二十九', 29],
    ['三十', 30],
  ] as const)('%s is %d', (written, day) => expect(readLunarDay(written)).toBe(day))
  it.each(['五', '三十五六', ''])('%s is no day or read with care', (written) =>
    expect([20, undefined]).toContain(readLunarDay(written)),
  )
  it.each([
    ['正月', 1, false],
    ['腊月', 12, false],
    ['闰六月', 6, true],
    ['十一月', 11, false],
  ] as const)('%s is month %d', (written, month, leap) => expect(readLunarMonth(written)).toEqual({ month, leap }))
  it('shows days', () =>
    expect([1, 10, 11, 20, 23, 30].map(showLunarDay)).toEqual(['初一', '初十', '十一', '二十', '二十三', '三十']))
  it('knows weekdays', () =>
    expect([
      weekdayOf({ y: 2024, m: 5, d: 20 }),
      weekdayOf({ y: 2000, m: 1, d: 1 }),
      weekdayOf({ y: 1969, m: 12, d: 28 }),
    ]).toEqual([1, 6, 7]))
})
