// What relate reads in one sentence: kind, formula and whether it holds.
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/index.ts'

const read = (text: string) =>
  readArticles('x.txt', text).flatMap((article) =>
    article.relations.map(({ kind, formula, holds }) => ({ kind, formula, holds })),
  )

/** Kind, formula as shown by --holds, the sentence. */
const HOLDS: readonly (readonly [string, string, string])[] = [
  ['sum', '3000 + 5000 = 8000', '两镇共种植8000亩，其中东镇3000亩、西镇5000亩。'],
  [
    'sum',
    '262.96亿 + 440.98亿 + 518.68亿 = 1222.62亿',
    '三次产业增加值分别为262.96亿元、440.98亿元、518.68亿元，合计1222.62亿元。',
  ],
  ['sum', '24 + 30 = 54', '学校办学规模54个班（中学24个班、小学30个班）。'],
  ['part', '126 ≤ 138', '全市有养老机构138家，其中公办126家。'],
  ['share', '8.5亿元 ÷ 29.2亿元 = 29.1%', '全镇渔业产值达8.5亿元，占全县渔业产值（29.2亿元）的29%。'],
  ['share', '1851亿元 ÷ 2000亿元 = 92.6%', '支付债券1851亿元，占全年2000亿元的92%。'],
  ['share', '(3亿元 + 2亿元) ÷ 10亿元 = 50%', '甲镇3亿元、乙镇2亿元，占全县10亿元的50%。'],
  ['structure', '21.5 + 36.1 + 42.4 = 100', '三次产业结构为21.5∶36.1∶42.4。'],
  ['list-count', '3 = 3', '全县形成泵阀、鞋服、教具等三大产业。'],
  ['list-count', '3 ≤ 10', '县里建成文化馆、体育馆、图书馆等10大设施。'],
  ['list-count', '2 = 2', '项目通过“路演+评审”双轨选拔。'],
  ['announced-count', '2 = 2', '会议提出两点要求：一是抓进度，二是抓质量。'],
  ['respectively', '3 = 3', '甲镇、乙镇、丙镇税收分别增长5%、4%和3%。'],
  ['growth', '300亿元 ÷ 240亿元 − 1 = 25%', '零售额由240亿元增至300亿元，增长25%。'],
  ['growth', '668列 ÷ (5063列 − 668列) = 15.2%', '全年开行班列5063列，较上年新增668列，增长15.2%。'],
  ['delta', '4.5万人 − 3.2万人 = 1.3万人', '参保人数由3.2万人增加到4.5万人，增加1.3万人。'],
  ['multiple', '20022列 ÷ 1702列 − 1 = 10.8倍', '班列由1702列增长到20022列，增长了10.8倍。'],
  [
    'annual-growth',
    '(3046亿元 ÷ 712亿元)^(1/7) − 1 = 23.1%',
    '出口额从2015年的712亿元增长到2022年的3046亿元，年均增长23%。',
  ],
  ['points-delta', '68.2% − 62.8% = 5.4个百分点', '参保率为68.2%，比去年的62.8%高出5.4个百分点。'],
  ['points-delta', '20.8% − 18.2% = 2.6个百分点', '发病率由20.8%下降到18.2%，下降2.6个百分点。'],
  ['difference', '62.5亿元 − 40.1亿元 = 22.4亿元', '全市出口62.5亿元，进口40.1亿元，贸易顺差22.4亿元。'],
  ['average', '640万人次 ÷ 8天 = 80万人次', '假期8天，景区共接待640万人次，日均80万人次。'],
  ['product', '2800元 × 1500台 = 420万元', '每台补贴2800元，补贴农机1500台，共420万元。'],
  ['conversion', '193公顷 = 1.93平方公里', '项目占地193公顷（约合1.93平方公里）。'],
  ['span', '2027 − 2025 + 1 = 3', '县里启动三年行动计划（2025—2027年）。'],
  ['named-period', '前三季度 = 1—9月', '前三季度（1至9月），全市用电3亿千瓦时。'],
  ['rank-shift', '12 − 4 = 8', '综合排名由第12位上升4位至第8位。'],
  ['ratio', '30 ∶ 20 = 1.5∶1', '招收男生30人、女生20人，男女比3∶2。'],
]

describe('relations that hold', () => {
  it.each(HOLDS)('%s: %s', (kind, formula, text) => {
    expect(read(text)).toContainEqual({ kind, formula, holds: true })
  })
})

/** Right sentences that look wrong: nothing in them may fail. */
const SILENT: readonly string[] = [
  // 其中 is taken from the first amount, not from the nearest
  '共处分1647人，移送司法机关73人，其中处分厅局级干部54人、县处级285人。',
  // a part of a part
  '代表团共723人，其中运动员439人，包括男运动员221人、女运动员218人。',
  // groups that overlap
  '村里有党员120人，其中女党员50人，35岁以下60人，大专以上学历90人。',
  '大专及以上学历、35岁及以下、女性分别占51.4%、81.2%、45.5%。',
  // constant prices
  '地区生产总值由2019年的8004亿元增长到2024年的18640亿元，年均增长14.1%。',
  '居民人均可支配收入由2.1万元提高到2.6万元，增长18%。',
  // another metric between the figures and the rate
  '雪道从64条增至74条，雪道面积增加15%。',
  '班列由1条线增长到22条线，发货量增长了10倍。',
  // 同比 of its own half-year
  '贷款由2024年的513亿元增加到今年上半年的600亿元，同比增长30%。',
  // a balance is no total
  '利息净收入26.88亿元；其中，利息收入60.37亿元，利息支出33.49亿元。',
  // shares of different wholes
  '工程类19.67亿元，占全市的86%；货物类2.9亿元，占全市的12.7%。',
  // 等 left open, lists with places joined in one word
  '京津冀及黑龙江、吉林5省（市）启动演练。',
  '培训设木工、瓦工、壁画彩塑和金属文物修复师4个项目。',
  // smaller is better
  '综合排名由第8位提升至第5位。',
  '办理时间由5天提升至2天。',
  // truncated, and hedged
  '天然气产量由2230亿立方米增长到3940亿立方米，增幅达76%。',
  '覆盖率由67%跃升至96.5%，提高了近30个百分点。',
]

describe('right sentences that look wrong', () => {
  it.each(SILENT)('%s', (text) => {
    expect(read(text).filter(({ holds }) => holds === false)).toEqual([])
  })
})
