// Articles that were read badly: which are, and that nothing in them is compared.
import { describe, expect, it } from 'vitest'
import { checkAcross } from '../../src/check/across.ts'
import { checkText } from '../../src/check/article.ts'
import type { ActiveRule } from '../../src/check/file.ts'
import type { Role, Severity } from '../../src/model.ts'
import { findFault } from '../../src/read/fault.ts'
import type { Line } from '../../src/read/line.ts'
import { RULES } from '../../src/rules/index.ts'

const ON: ActiveRule[] = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
  rule,
  severity: rule.severity as Severity,
}))
const line = (text: string): Line => ({
  text,
  pieces: [],
  kind: 'body',
  gap: 0,
  indented: false,
  marked: false,
  closed: false,
})
const lines = (length: number, wide = 0, count = 10): Line[] =>
  Array.from({ length: count }, (_, i) =>
    line(i < wide ? `${'字'.repeat(20)}  ${'字'.repeat(20)}` : '字'.repeat(length)),
  )
const body = (count = 10): Role[] => Array.from({ length: count }, () => 'body')

describe('findFault', () => {
  it.each([
    [5, 16, 'lines'],
    [5, 17, null],
    [4, 10, null],
    [6, 20, 'lines'],
    [6, 21, null],
  ])('%s breaks in %s sentences are %s', (breaks, sentences, fault) => {
    expect(findFault(lines(13), body(), sentences, breaks)).toBe(fault)
  })

  it.each([
    [30, 'lines'],
    [31, null],
  ])('lines of %s characters are %s', (length, fault) => {
    expect(findFault(lines(length), body(), 10, 8)).toBe(fault)
  })

  it.each([
    [5, 'columns'],
    [4, null],
  ])('%s of ten lines with a gap inside are %s', (wide, fault) => {
    expect(findFault(lines(40, wide), body(), 10, 8)).toBe(fault)
  })

  it('leaves tables and the page out of the lines', () => {
    const roles = body().map((role, i): Role => (i < 5 ? 'table' : role))
    expect(findFault(lines(40, 5), roles, 10, 8)).toBeNull()
  })

  it.each([
    [5, 4, 'page'],
    [5, 5, null],
    [4, 3, null],
  ])('%s lines of the page and %s of copy are %s', (page, copy, fault) => {
    const roles = [...body(copy), ...Array.from({ length: page }, (): Role => 'furniture')]
    expect(findFault(lines(60, 0, page + copy), roles, 10, 0)).toBe(fault)
  })
})

const COPY =
  '全镇共种植8000亩，其中东村3000亩、西村4000亩、南村2000亩。全年完成工业产值12亿元，比上年增长8%左右，企业用工稳定。镇里今年又引进项目15个，总投资9亿元，其中工业项目9个、农业项目4个、服务业项目1个，都已开工建设。全镇共有农户3120户，其中东片各村1500户、西片各村1200户，大家对今年的收成都很满意。入秋以来，石桥镇抢抓农时，各村干部群众一起上阵，水稻陆续开镰收割，晒场上铺满了稻谷。'
const cut = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'g'))!
const woven = (text: string): string => {
  const all = cut(text, 11)
  const half = Math.ceil(all.length / 2)
  return all
    .slice(0, half)
    .map((left, i) => `${left}    ${all[half + i] ?? ''}`)
    .join('\n')
}

describe('a file of columns', () => {
  it('is compared where it is set in paragraphs', () => {
    const { findings, notices } = checkText('a.txt', `石桥镇年报\n\n${COPY}\n`, ON)
    expect(findings.map(({ rule }) => rule)).toContain('sum-mismatch')
    expect(notices).toEqual([])
  })

  it.each([
    ['woven', woven(COPY + COPY), /两栏交错/],
    ['cut', cut(COPY + COPY, 11).join('\n'), /行太短/],
  ])('is not where it is %s, and one notice says so', (_, text, why) => {
    const file = checkText('a.txt', `石桥镇年报\n\n${text}\n`, ON, { lang: 'zh' })
    expect(file.findings.filter(({ rule }) => rule !== 'broken-sentence')).toEqual([])
    expect(file.articles.flatMap(({ relations }) => relations)).toEqual([])
    expect(file.notices).toEqual([{ path: 'a.txt', line: 1, message: expect.stringMatching(why) as string }])
  })

  it('is not compared with others', () => {
    const of = (path: string, text: string) => checkText(path, `石桥镇年报\n\n${text}\n`, ON)
    const other = COPY.replaceAll('8000亩', '9000亩')
    const count = (files: ReturnType<typeof checkAcross>) => files.flatMap(({ findings }) => findings).length
    const alone = [of('a.txt', woven(COPY + COPY)), of('b.txt', other)]
    expect(count(checkAcross(alone, ON))).toBe(count(alone))
  })
})
