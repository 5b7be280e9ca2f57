// What a sentence asserts, field by field, through the real pipeline.
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../src/check/article.ts'
import { toNumber } from '../../../src/exact/decimal.ts'
import type { Claim } from '../../../src/model.ts'

const TITLE = '云溪县渔业再上台阶\n\n'

const claimsOf = (text: string): readonly Claim[] =>
  readArticles('t.md', TITLE + text)[0]!.claims.filter(({ kind }) => kind !== 'date')

const numberOf = ({ value }: Claim): number | number[] | null =>
  value === null ? null : 'coefficient' in value ? toNumber(value) : value.map(toNumber)

const row = (claim: Claim): unknown[] => [claim.text, claim.kind, numberOf(claim)]

describe('kind and value', () => {
  it.each([
    ['2024年，全县渔业产值达8.5亿元。', [['8.5亿元', 'amount', 850_000_000]]],
    ['全县新增民宿37家。', [['37家', 'count', 37]]],
    ['渔业产值占全县农业总产值的36%。', [['36%', 'share', 36]]],
    ['渔业产值同比增长6.4%。', [['6.4%', 'growth', 6.4]]],
    ['渔业产值增速达到6.4%。', [['6.4%', 'growth', 6.4]]],
    ['渔业产值实现6.4%的增长。', [['6.4%', 'growth', 6.4]]],
    ['休渔时间延长20%。', [['20%', 'growth', 20]]],
    [
      '补贴标准分别从200元、300元提高到250元、360元。',
      [
        ['从200元、300元提高到250元', 'change', [200, 250]],
        ['300元提高到250元、360元', 'change', [300, 360]],
      ],
    ],
    ['渔业产值同比下降6.4%。', [['6.4%', 'growth', -6.4]]],
    [
      '出口、内销分别下降2.1%、3.4%。',
      [
        ['2.1%', 'growth', -2.1],
        ['3.4%', 'growth', -3.4],
      ],
    ],
    ['月均客流同比增长1.2万人次。', [['同比增长1.2万人次', 'growth', 12_000]]],
    ['日均班次由120班增至200班。', [['由120班增至200班', 'change', [120, 200]]]],
    ['全县综合实力位列全省第9位。', [['第9位', 'rank', 9]]],
    ['项目建成全省首个深水网箱基地。', [['首个', 'superlative', 1]]],
    ['新建鱼塘面积1200亩。', [['1200亩', 'area', 1200]]],
    ['改造后容积率达到2.5。', [['2.5', 'ratio', 2.5]]],
    ['项目投资完成率128%。', [['128%', 'ratio', 128]]],
    ['产品荣获全国水产博览会二等奖。', [['二等奖', 'rank', 2]]],
    ['车程将从50分钟缩至20分钟。', [['从50分钟缩至20分钟', 'change', [50, 20]]]],
    ['县里梳理水产、茶叶两大产业。', [['两大', 'count', 2]]],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(row)).toEqual(expected)
  })

  it.each([
    '县里打造了一批示范点。',
    '该股（17.45, -2.01）走低。',
    '会议传达党的二十大精神。',
    '干部下沉第一线服务。',
    '104国道穿境而过。',
    '云溪县第二中学新校区启用。',
    '要始终坚持科技是第一生产力。',
  ])('asserts nothing: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('subject', () => {
  it.each([
    ['云溪县渔业产值达8.5亿元。', '云溪县', true],
    ['全县渔业产值达8.5亿元。', '云溪县', false],
    ['渔业产值达8.5亿元。', '云溪县', false],
    ['北岸镇位于县城北部。该镇现有渔船310艘。', '北岸镇', false],
    ['远帆水产有限公司去年投产。公司年产值突破2亿元。', '远帆水产有限公司', false],
    ['入驻产业园的远帆水产有限公司，3年内实现产值6000万元。', '远帆水产有限公司', false],
    ['占地60亩的北岸冷链物流园已经封顶。', '北岸冷链物流园', true],
    ['“这几年变化很大。”北岸镇负责人介绍，全县新增渔船12艘。', '云溪县', false],
    ['对有3万常住人口的北岸镇而言，这并不容易。', '北岸镇', true],
    ['县统计局5日公布，渔业产值达8.5亿元。', '云溪县', false],
    ['协助远帆水产有限公司收回货款80万元。', '远帆水产有限公司', true],
    ['以远帆谷为例，园区入驻企业23家。', '远帆谷', false],
  ])('%s', (text, value, stated) => {
    expect(claimsOf(text)[0]!.subject).toEqual({ value, stated })
  })
})

describe('metric', () => {
  it.each([
    ['云溪县规上工业总产值640.6亿元。', ['规上工业总产值']],
    ['全县累计培育规上企业3家和科技型中小企业9家。', ['培育规上企业', '培育科技型中小企业']],
    ['目前，已有6家公司纳入供地计划。', ['公司纳入供地计划']],
    ['全县规上工业增加值达48.9亿元，增速11.4%。', ['规上工业增加值', '规上工业增加值增速']],
    ['全县培育出128家年产值超亿元企业。', ['培育年产值超亿元企业']],
    ['全县有国家级渔场2家、省级5家。', ['国家级渔场', '省级渔场']],
    ['全县新建普通高中3所。', ['新建普通高中']],
    ['养殖户39户。', ['养殖户']],
    ['渔业产值实现两位数增长。', ['渔业产值']],
    ['成果转化企业新增12家。', ['成果转化企业新增']],
    ['物流费用与生产总值的比率降至13.8%。', ['物流费用与生产总值的比率']],
    ['该县作物受旱面积62万亩。', ['作物受旱面积']],
    ['全县征集项目31项，其中养殖18项、加工3项。', ['征集项目', '养殖项目', '加工项目']],
    ['渔业、茶业产值分别达到8亿元、6亿元。', ['产值', '产值']],
    ['海带产值3亿元，占全县渔业产值的20%。', ['海带产值', '海带产值占全县渔业产值']],
    ['目前已培育的养殖面积超1万亩。', ['培育的养殖面积']],
  ])('%s', (text, metrics) => {
    expect(claimsOf(text).map(({ metric }) => metric.value)).toEqual(metrics)
  })

  it('gives each figure behind 分别 its own subject', () => {
    expect(claimsOf('云溪县渔业、茶业产值分别达到8亿元、6亿元。').map(({ subject }) => subject.value)).toEqual([
      '云溪县渔业',
      '云溪县茶业',
    ])
  })
})

describe('period', () => {
  it.each([
    ['2024年，全县新增渔船12艘。', '2024-01-01', false],
    ['全县2024年新增渔船12艘。', '2024-01-01', true],
    ['园区2025年3月供地，12月底有3家企业封顶。', '2025-12-25', true],
    ['2024年，渔业产值8.5亿元，比上年增长6%。', '2024-01-01', false],
  ])('%s', (text, start, stated) => {
    const { period } = claimsOf(text).at(-1)!
    expect([period?.value.start, period?.stated]).toEqual([start, stated])
  })

  it.each(['2023年，全县新增渔船9艘。目前，全县有渔船300艘。', '全县有渔船300艘。'])('has none: %s', (text) => {
    expect(claimsOf(text).at(-1)!.period).toBeNull()
  })
})

describe('scope and status', () => {
  it.each([
    ['全县综合实力位列全省第9位。', '全省', 'actual'],
    ['渔业产值占全县农业总产值的36%。', '全县农业总产值', 'actual'],
    ['全年渔业产值预计突破9亿元。', null, 'forecast'],
    ['明年计划新建渔港3座。', null, 'planned'],
  ])('%s', (text, scope, status) => {
    const [claim] = claimsOf(text)
    expect([claim!.scope, claim!.status]).toEqual([scope, status])
  })
})
