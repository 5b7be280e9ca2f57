// The interval that a printed figure allows before a conflict is an error.
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/exact/decimal.ts'
import { readFigures } from '../../src/extract/figures/index.ts'
import { allowed, loose } from '../../src/relate/allowed.ts'
import type { Valued } from '../../src/relate/passage.ts'

const figure = (text: string): Valued => readFigures(text).figures[0] as Valued
const ends = ({ low, high }: ReturnType<typeof allowed>) => [low && toNumber(low), high && toNumber(high)]

describe('allowed', () => {
  it.each([
    // a count is exact
    ['1647人', 1647, 1647],
    ['3000家', 3000, 3000],
    // rounding down, or truncation up to the next place
    ['12.3亿元', 1_225_000_000, 1_240_000_000],
    ['15万吨', 145_000, 160_000],
    // rates: one unit of the last place either way
    ['29%', 28, 30],
    ['2.64个百分点', 2.63, 2.65],
    ['44倍', 43, 45],
    // hedges
    ['约300人', 270, 330],
    ['近4000万元', 36_000_000, 40_000_000],
    ['4000余家', 4000, 5000],
    ['超30家', 30, null],
    ['98%以上', 97, null],
  ])('%s is %d to %d', (text, low, high) => {
    expect(ends(allowed(figure(text)))).toEqual([low, high])
  })

  it('lets a round count from a thousand up be rounded itself', () => {
    expect(ends(loose(figure('3000家')))).toEqual([2950, 3050])
    expect(ends(loose(figure('300家')))).toEqual([300, 300])
  })
})
