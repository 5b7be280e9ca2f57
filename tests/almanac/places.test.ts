// The table of divisions: names in full and short, what lies above and below, former names, and the index that finds them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findDivisions,
  findPlaces,
  findTowns,
  findTownsBelow,
  isChildOf,
  mayBeginDivision,
  mayEndDivision,
} from '../../src/almanac/places.ts'

const TABLE = readFileSync(new URL('../../data/divisions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.length > 1 && !line.startsWith('#'))

/** The full name that a line of the table gives. */
const nameOf = (line: string): string => line.replace(/^[=-]/, '').replace(/:.*/, '').replace(/\d+$/, '')

describe('divisions', () => {
  it('are found by every full name of the table', () => {
    const missing = TABLE.map(nameOf).filter(
      (name) =>
        !findDivisions(name).some((place) => place.name === name) ||
        !mayBeginDivision(name, 0) ||
        !mayEndDivision(name, name.length),
    )
    expect(TABLE.length).toBeGreaterThan(3_000)
    expect(missing).toEqual([])
  })

  it.each([
    ['乐清', ['乐清市']],
    ['恩施州', ['恩施土家族苗族自治州']],
    ['内蒙古', ['内蒙古自治区']],
    ['香港', ['香港特别行政区']],
    ['浦东', ['浦东新区']],
    ['浙江', ['浙江省']],
  ])('%s is %j', (name, full) => {
    expect(findDivisions(name).map((place) => place.name)).toEqual(full)
  })

  it.each(['', '市', '清乐市', '不是地名', '乐清市市'])('“%s” is none', (name) => {
    expect(findDivisions(name)).toEqual([])
  })

  it('know what lies above them, and stay the same object', () => {
    expect(findDivisions('乐清市')[0]).toMatchObject({ level: 'county', parents: ['浙江省', '温州市'] })
    expect(findDivisions('仙桃市')[0]?.parents).toEqual(['湖北省'])
    expect(
      findDivisions('朝阳区')
        .map(({ parents }) => parents.join(''))
        .sort(),
    ).toEqual(['北京市', '吉林省长春市'])
    expect(findDivisions('乐清')[0]).toBe(findDivisions('乐清市')[0])
  })
})

describe('towns', () => {
  it('are found by name, with or without the people in it', () => {
    expect(findTowns('柳市镇')).toEqual([{ name: '柳市镇', level: 'town', parents: ['浙江省', '温州市', '乐清市'] }])
    expect(findPlaces('青街乡').map(({ name }) => name)).toContain('青街畲族乡')
  })

  it('lie below a county, a city, a province', () => {
    const count = (name: string): number => [...findTownsBelow(findDivisions(name)[0]!)].length
    expect(count('乐清市')).toBeGreaterThan(20)
    expect(count('温州市')).toBeGreaterThan(count('乐清市') * 5)
    expect(count('浙江省')).toBeGreaterThan(count('温州市') * 5)
  })

  it('are children of their county only', () => {
    expect(isChildOf('柳市镇', '乐清')).toBe(true)
    expect(isChildOf('柳市镇', '平阳县')).toBe(false)
  })
})
