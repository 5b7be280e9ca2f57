// Tables as the newsroom sets them: bars, tabs, columns by blanks; heads, units and captions.
import { describe, expect, it } from 'vitest'
import { readStories } from '../../src/read/index.ts'

const read = (file: string) =>
  readStories('a.md', file).flatMap(({ grids, text }) =>
    grids.map(({ cells, heads, stubs, units, caption, start, end }) => ({
      rows: cells.map((row) => row.map((cell) => text.slice(cell.start, cell.end)).join(' ¦ ')),
      heads,
      stubs,
      units,
      caption,
      rest: text.slice(0, start) + text.slice(end),
    })),
  )

describe('a table', () => {
  it('of bars has heads down to its rule, units from heads, and a caption', () => {
    const [grid] = read(
      '# 表\n\n各镇粮食生产情况\n\n| 序号 | 乡镇 | 面积（亩） | 增长/% |\n|---|---|---|---|\n| 1 | 东镇 | 3000 | 5.2 |\n| | **合计** | **8 000** | |\n',
    )
    expect(grid).toMatchObject({
      rows: ['序号 ¦ 乡镇 ¦ 面积（亩） ¦ 增长/%', '1 ¦ 东镇 ¦ 3000 ¦ 5.2', ' ¦ 合计 ¦ 8 000 ¦ '],
      heads: 1,
      stubs: 2,
      units: ['', '', '亩', '%'],
      caption: '各镇粮食生产情况',
    })
  })

  it('of tabs may have two columns; years over columns are heads', () => {
    expect(read('表\n\n单位：万元\n乡镇\t2023\t2024\n东镇\t30\t40\n西镇\t50\t60\n\n全县共有两个镇。\n')).toMatchObject([
      {
        rows: ['乡镇 ¦ 2023 ¦ 2024', '东镇 ¦ 30 ¦ 40', '西镇 ¦ 50 ¦ 60'],
        heads: 1,
        stubs: 1,
        units: ['万元', '万元', '万元'],
      },
    ])
    expect(read('表\n\n东镇\t30\n西镇\t50\n合计\t80\n\n全县共有两个镇。\n')).toMatchObject([
      { rows: ['东镇 ¦ 30', '西镇 ¦ 50', '合计 ¦ 80'], heads: 0, stubs: 1 },
    ])
  })

  it('of wide blanks keeps blanks inside cells', () => {
    expect(
      read(
        '表\n\n乡镇      户数    人口（人）\n东 镇     300     1 200\n西镇      400     1 500\n\n全县共有两个镇。\n',
      ),
    ).toMatchObject([
      { rows: ['乡镇 ¦ 户数 ¦ 人口（人）', '东 镇 ¦ 300 ¦ 1 200', '西镇 ¦ 400 ¦ 1 500'], units: ['', '', '人'] },
    ])
  })

  it('of single blanks is one where the rows are alike', () => {
    expect(read('表\n\n项目 收入 支出\n东镇 3000 2000\n西镇 2500 2400\n\n全县共有两个镇。\n')).toMatchObject([
      { rows: ['项目 ¦ 收入 ¦ 支出', '东镇 ¦ 3000 ¦ 2000', '西镇 ¦ 2500 ¦ 2400'] },
    ])
  })

  it('ends where more blank lines stand than between its rows', () => {
    expect(read('表\n\n甲\t1\t2\n乙\t3\t4\n丙\t5\t6\n\n丁\t1\t2\n戊\t3\t4\n己\t5\t6\n')).toHaveLength(2)
  })

  it.each([
    ['two rows', '表\n\n东镇 3000 2000\n西镇 2500 2400\n\n全县共有两个镇。\n'],
    ['rows of different length', '表\n\n项目 收入\n东镇 3000 2000\n西镇 2500\n\n全县共有两个镇。\n'],
    ['names', '表\n\n张三 李四\n王五 赵六\n陈七 周八\n\n全县共有两个镇。\n'],
    ['sentences', '表\n\n东镇有 3 家。\n西镇有 4 家。\n南镇有 5 家。\n'],
  ])('is not made of %s', (_, file) => {
    expect(read(file)).toEqual([])
  })
})
