// Tables as county papers set them: each right one is silent and recomputed, each planted error is found at its cell.
import { describe, expect, it } from 'vitest'
import { checkText } from '../../../src/check/article.ts'
import type { ActiveRule } from '../../../src/check/file.ts'
import type { Severity } from '../../../src/model.ts'
import { RULES } from '../../../src/rules/index.ts'

const ON: ActiveRule[] = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
  rule,
  severity: rule.severity as Severity,
}))

interface Layout {
  readonly name: string
  readonly text: string
  /** What stands instead of what, the cells that may be told, and the rule. */
  readonly planted: readonly (readonly [from: string, to: string, rule: string])[]
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'bars, total last',
    text: '# 各镇秋粮\n\n| 乡镇 | 面积（亩） | 产量（吨） |\n|---|---|---|\n| 东溪镇 | 3120 | 1410 |\n| 西溪镇 | 5260 | 2385 |\n| 南坪镇 | 4075 | 1790 |\n| 合计 | 12455 | 5585 |\n',
    planted: [
      ['12455', '12545', 'sum-mismatch'],
      ['5585', '5885', 'sum-mismatch'],
      ['2385', '2835', 'sum-mismatch'],
    ],
  },
  {
    name: 'bars, total first',
    text: '# 各镇秋粮\n\n| 乡镇 | 面积（亩） | 产量（吨） |\n|---|---|---|\n| 总计 | 12455 | 5585 |\n| 东溪镇 | 3120 | 1410 |\n| 西溪镇 | 5260 | 2385 |\n| 南坪镇 | 4075 | 1790 |\n',
    planted: [
      ['12455', '12545', 'sum-mismatch'],
      ['4075', '4705', 'sum-mismatch'],
    ],
  },
  {
    name: 'bold total, wide digits, thousands',
    text: '# 各镇秋粮\n\n| 乡镇 | 面积（亩） | 产量（吨） |\n| :--- | ---: | ---: |\n| 东溪镇 | 3,120 | １４１０ |\n| 西溪镇 | 5 260 | 2385 |\n| 南坪镇 | 4,075 | 1790 |\n| **合计** | **12,455** | **5585** |\n',
    planted: [
      ['12,455', '12,545', 'sum-mismatch'],
      ['**5585**', '**5855**', 'sum-mismatch'],
    ],
  },
  {
    name: 'row totals and column totals',
    text: '# 三站旅客（人）\n\n| 车站 | 一季度 | 二季度 | 合计 |\n|---|---|---|---|\n| 东站 | 312 | 345 | 657 |\n| 西站 | 268 | 290 | 558 |\n| 南站 | 154 | 171 | 325 |\n| 合计 | 734 | 806 | 1540 |\n',
    planted: [
      ['| 558 |', '| 585 |', 'sum-mismatch'],
      ['806', '816', 'sum-mismatch'],
      ['| 290 |', '| 209 |', 'sum-mismatch'],
    ],
  },
  {
    name: 'row totals only',
    text: '# 奖牌榜\n\n| 代表队 | 金牌 | 银牌 | 铜牌 | 总数 |\n|---|---|---|---|---|\n| 东溪队 | 8 | 6 | 9 | 23 |\n| 西溪队 | 7 | 5 | 4 | 16 |\n| 南坪队 | 3 | 8 | 2 | 13 |\n| 北关队 | 2 | 4 | 6 | 12 |\n',
    planted: [
      ['| 16 |', '| 19 |', 'sum-mismatch'],
      ['| 13 |', '| 31 |', 'sum-mismatch'],
    ],
  },
  {
    name: 'cells with units',
    text: '# 三项工程\n\n| 工程 | 投资 | 工期 |\n|---|---|---|\n| 东溪桥 | 1200万元 | 8个月 |\n| 西溪路 | 850万元 | 10个月 |\n| 南坪渠 | 460万元 | 6个月 |\n| 合计 | 2510万元 | |\n',
    planted: [['2510万元', '2150万元', 'sum-mismatch']],
  },
  {
    name: 'growth beside two years',
    text: '# 各镇税收（万元）\n\n| 乡镇 | 2023年 | 2024年 | 同比增长（%） |\n|---|---|---|---|\n| 东溪镇 | 1200 | 1350 | 12.5 |\n| 西溪镇 | 860 | 903 | 5.0 |\n| 南坪镇 | 640 | 608 | -5.0 |\n| 北关镇 | 500 | 560 | 12.0 |\n',
    planted: [
      ['12.5', '15.2', 'growth-mismatch'],
      ['| 903 |', '| 930 |', 'growth-mismatch'],
      ['-5.0', '5.2', 'growth-mismatch'],
    ],
  },
  {
    name: 'later year first, growth with signs',
    text: '# 各镇税收\n\n| 乡镇 | 本年（万元） | 上年（万元） | 增幅 |\n|---|---|---|---|\n| 东溪镇 | 1350 | 1200 | ↑12.5% |\n| 西溪镇 | 903 | 860 | ↑5.0% |\n| 南坪镇 | 608 | 640 | ↓5.0% |\n',
    planted: [['↑12.5%', '↑21.5%', 'growth-mismatch']],
  },
  {
    name: 'difference between two years',
    text: '# 各村户数\n\n| 村 | 上年户数 | 今年户数 | 增减 |\n|---|---|---|---|\n| 东溪村 | 312 | 320 | 8 |\n| 西溪村 | 268 | 265 | -3 |\n| 南坪村 | 154 | 171 | 17 |\n',
    planted: [
      ['| 17 |', '| 71 |', 'delta-mismatch'],
      ['| 265 |', '| 256 |', 'delta-mismatch'],
    ],
  },
  {
    name: 'share of the total',
    text: '# 收入构成\n\n| 来源 | 金额（万元） | 占比 |\n|---|---|---|\n| 果品 | 420 | 42.0% |\n| 茶叶 | 350 | 35.0% |\n| 民宿 | 230 | 23.0% |\n| 合计 | 1000 | 100% |\n',
    planted: [
      ['35.0%', '53.0%', 'share-mismatch'],
      ['| 230 |', '| 320 |', 'sum-mismatch'],
    ],
  },
  {
    name: 'rank by amount',
    text: '# 各镇项目\n\n| 排名 | 乡镇 | 项目数 | 位次 |\n|---|---|---|---|\n| 1 | 东溪镇 | 32 | 1 |\n| 2 | 西溪镇 | 28 | 2 |\n| 3 | 南坪镇 | 21 | 3 |\n| 4 | 北关镇 | 15 | 4 |\n| 5 | 柳林镇 | 9 | 5 |\n',
    planted: [['| 21 |', '| 12 |', 'rank-value-conflict']],
  },
  {
    name: 'tabs',
    text: '各镇秋粮\n\n单位：吨\n乡镇\t早稻\t晚稻\t合计\n东溪镇\t310\t420\t730\n西溪镇\t280\t390\t670\n南坪镇\t150\t260\t410\n合计\t740\t1070\t1810\n\n全县秋粮已经入库。\n',
    planted: [
      ['1070', '1170', 'sum-mismatch'],
      ['\t670', '\t760', 'sum-mismatch'],
    ],
  },
  {
    name: 'columns by blanks',
    text: '各镇秋粮\n\n乡镇        早稻（吨）    晚稻（吨）\n东溪镇      310           420\n西溪镇      280           390\n南坪镇      150           260\n合计        740           1070\n\n全县秋粮已经入库。\n',
    planted: [['740 ', '704 ', 'sum-mismatch']],
  },
  {
    name: 'single blanks',
    text: '各镇秋粮\n\n乡镇 早稻 晚稻\n东溪镇 310 420\n西溪镇 280 390\n南坪镇 150 260\n合计 740 1070\n\n全县秋粮已经入库。\n',
    planted: [['1070', '1007', 'sum-mismatch']],
  },
  {
    name: 'subtotals',
    text: '# 各镇秋粮（吨）\n\n| 乡镇 | 早稻 | 晚稻 |\n|---|---|---|\n| 东溪镇 | 310 | 420 |\n| 西溪镇 | 280 | 390 |\n| 小计 | 590 | 810 |\n| 南坪镇 | 150 | 260 |\n| 北关镇 | 90 | 120 |\n| 小计 | 240 | 380 |\n| 总计 | 830 | 1190 |\n',
    planted: [['| 830 |', '| 380 |', 'sum-mismatch']],
  },
  {
    name: 'a table and the prose around it',
    text: '# 各镇秋粮\n\n今年，东溪镇粮食产量1410吨，居全县前列。全县粮食总产量5585吨。\n\n| 乡镇 | 粮食产量（吨） |\n|---|---|\n| 东溪镇 | 1410 |\n| 西溪镇 | 2385 |\n| 南坪镇 | 1790 |\n| 合计 | 5585 |\n',
    planted: [['产量1410吨', '产量1140吨', 'table-number-conflict']],
  },
]

const told = (text: string) => checkText('a.md', text, ON).findings.filter(({ severity }) => severity !== 'info')

describe.each(LAYOUTS)('$name', ({ text, planted }) => {
  it('is silent where it is right, and recomputed', () => {
    expect(told(text).map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    const [article] = checkText('a.md', text, ON).articles
    expect(article!.grids).toHaveLength(1)
    expect(article!.relations.filter(({ holds }) => holds === true).length).toBeGreaterThan(0)
  })

  it.each(planted)('%s set as %s is found', (from, to, rule) => {
    expect(text.split(from).length, from).toBe(2)
    const findings = told(text.replace(from, to))
    expect(findings.map(({ rule }) => rule)).toContain(rule)
    const bare = to.replace(/[|\t* ]/g, '')
    const quotes = findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.replace(/[* ]/g, '')))
    expect(quotes.some((quote) => quote.includes(bare) || bare.includes(quote))).toBe(true)
  })
})

describe('what a table does not state', () => {
  it.each([
    [
      'averages and rates',
      '# 表\n\n| 镇 | 亩产（公斤） | 合格率（%） |\n|---|---|---|\n| 东溪镇 | 510 | 98.0 |\n| 西溪镇 | 530 | 96.0 |\n| 合计 | 520 | 97.0 |\n',
    ],
    [
      'a total over part of the towns',
      '# 表\n\n| 镇 | 户数 |\n|---|---|\n| 东溪镇 | 512 |\n| 西溪镇 | 530 |\n| 全县 | 5200 |\n',
    ],
    [
      'cells that are not printed',
      '# 表\n\n| 镇 | 户数 | 人数 |\n|---|---|---|\n| 东溪镇 | 512 | 1500 |\n| 西溪镇 | — | 1600 |\n| 合计 | 1042 | 3100 |\n',
    ],
    [
      'growth at other prices',
      '# 表\n\n| 镇 | 2023年 | 2024年 | 增速（%） |\n|---|---|---|---|\n| 东溪镇 | 1200 | 1350 | 8.1 |\n| 西溪镇 | 860 | 903 | 3.3 |\n| 南坪镇 | 640 | 660 | 2.0 |\n',
    ],
    [
      'ranks of another thing',
      '# 表\n\n| 镇 | 户数 | 满意度位次 |\n|---|---|---|\n| 东溪镇 | 512 | 3 |\n| 西溪镇 | 530 | 1 |\n| 南坪镇 | 410 | 4 |\n| 北关镇 | 620 | 2 |\n| 柳林镇 | 300 | 5 |\n| 石桥镇 | 700 | 6 |\n',
    ],
    [
      'ranks of no column',
      '# 表\n\n| 镇 | 户数 | 位次 |\n|---|---|---|\n| 东溪镇 | 512 | 3 |\n| 西溪镇 | 530 | 1 |\n| 南坪镇 | 410 | 4 |\n| 北关镇 | 620 | 2 |\n| 柳林镇 | 300 | 5 |\n| 石桥镇 | 700 | 6 |\n',
    ],
    [
      'four ranks that may be of another thing',
      '# 表\n\n| 镇 | 户数 | 位次 |\n|---|---|---|\n| 东溪镇 | 620 | 1 |\n| 西溪镇 | 530 | 2 |\n| 南坪镇 | 410 | 4 |\n| 北关镇 | 402 | 3 |\n',
    ],
    [
      'rounded parts',
      '# 表\n\n| 镇 | 投资（亿元） | 税收（亿元） |\n|---|---|---|\n| 东溪镇 | 1.24 | 0.33 |\n| 西溪镇 | 2.33 | 0.33 |\n| 南坪镇 | 3.14 | 0.33 |\n| 合计 | 6.72 | 1.00 |\n',
    ],
    [
      'a schedule',
      '# 表\n\n| 日期 | 场次 | 比分 |\n|---|---|---|\n| 9月1日 | 1 | 3:2 |\n| 9月2日 | 2 | 1:0 |\n| 合计 | 2 | 4:2 |\n',
    ],
  ])('%s', (_, text) => {
    expect(told(text).map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
  })
})
