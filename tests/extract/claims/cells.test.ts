// Cells of a table -> claims: row head, column head, unit and year of the head.
import { describe, expect, it } from 'vitest'
import { showDecimal, type Decimal } from '../../../src/exact/decimal.ts'
import { readArticles } from '../../../src/check/article.ts'

const claims = (text: string) =>
  readArticles('a.md', text).flatMap(({ claims }) =>
    claims.map(({ kind, subject, metric, period, value, unit, status, index }) => [
      index,
      kind,
      subject.value,
      metric.value,
      period?.value.text ?? '',
      showDecimal(value as Decimal) + unit,
      status,
    ]),
  )

describe('a cell', () => {
  it('is of its row and column, in the unit and year of the head', () => {
    const text =
      '# 各镇税收\n\n| 乡镇 | 2023年（万元） | 2024年（万元） | 同比增长（%） | 位次 |\n|---|---|---|---|---|\n| 东溪镇 | 1200 | 1 350 | 12.5 | 1 |\n| 西溪镇 | 860 | 817 | ↓5.0 | 2 |\n'
    expect(claims(text)).toEqual([
      [0, 'amount', '东溪镇', '税收', '2023年', '12000000元', 'actual'],
      [1, 'amount', '东溪镇', '税收', '2024年', '13500000元', 'actual'],
      [2, 'growth', '东溪镇', '税收', '', '12.5%', 'actual'],
      [3, 'rank', '东溪镇', '税收', '', '1', 'actual'],
      [4, 'amount', '西溪镇', '税收', '2023年', '8600000元', 'actual'],
      [5, 'amount', '西溪镇', '税收', '2024年', '8170000元', 'actual'],
      [6, 'growth', '西溪镇', '税收', '', '-5.0%', 'actual'],
      [7, 'rank', '西溪镇', '税收', '', '2', 'actual'],
    ])
  })

  it('has its own unit first, and a plan in the head makes it planned', () => {
    const text =
      '# 表\n\n各镇造林情况\n\n| 序号 | 乡镇 | 面积（亩） | 计划投资 |\n|---|---|---|---|\n| 1 | 东溪镇 | 320 | 50万元 |\n| 2 | 西溪镇 | — | 30万元 |\n'
    expect(claims(text)).toEqual([
      [0, 'area', '东溪镇', '面积', '', '320亩', 'actual'],
      [1, 'amount', '东溪镇', '计划投资', '', '500000元', 'planned'],
      [2, 'amount', '西溪镇', '计划投资', '', '300000元', 'planned'],
    ])
  })

  it('stands among the claims of the text in order', () => {
    const text = '# 表\n\n东溪镇有农户512户。\n\n| 镇 | 户数（户） |\n|---|---|\n| 东溪镇 | 512 |\n\n西溪镇有农户530户。\n'
    expect(claims(text).map(([index, , subject, , , value]) => [index, subject, value])).toEqual([
      [0, '东溪镇', '512户'],
      [1, '东溪镇', '512户'],
      [2, '西溪镇', '530户'],
    ])
  })
})
