// What is printed -> kind, value, unit and hedge, by table.
import { describe, expect, it } from 'vitest'
import { showDecimal } from '../../../src/exact/decimal.ts'
import { readFigures } from '../../../src/extract/figures/index.ts'

/** kind value unit hedge of the figures of a text. */
function shown(text: string): string[] {
  return readFigures(text).figures.map((figure) => {
    const value = figure.value ? showDecimal(figure.value) : (figure.range?.map(showDecimal).join('..') ?? '')
    return [figure.text, figure.kind, value, figure.unit, figure.hedge]
      .filter((part) => part !== '' && part !== 'exact')
      .join(' ')
  })
}

describe('numbers with units', () => {
  it.each([
    ['全年营收12.3亿元', ['12.3亿元 money 1230000000 元']],
    ['超215.9亿元', ['超215.9亿元 money 21590000000 元 over']],
    ['集聚企业30余家', ['30余家 quantity 30 家 over']],
    ['满意率98%以上', ['98%以上 percent 98 % atleast']],
    ['近4000家企业', ['近4000家 quantity 4000 家 nearly']],
    ['上百家店铺', ['上百家 quantity 100 家 atleast']],
    ['省下三四十万元', ['三四十万元 money 300000..400000 元 about']],
    ['补贴10万—15万元', ['10万—15万元 money 100000..150000 元']],
    ['降幅15%～30%', ['15%～30% percent 15..30 %']],
    ['回落0.3个百分点', ['0.3个百分点 points 0.3 百分点']],
    ['超九成', ['超九成 percent 90 % over']],
    ['产量是原来的3倍', ['3倍 multiple 3 倍']],
    ['列全省第12位', ['第12位 ordinal 12 位']],
    ['三分之二的村', ['三分之二 ratio 0.66666666666666666666']],
    ['比重为2∶1', ['2∶1 ratio 2']],
    ['用时1小时20分', ['1小时20分 duration 4800 秒']],
    ['均价8200元/平方米', ['8200元/平方米 quantity 8200 元/平方米']],
    ['检测值为112mg/100ml', ['112mg/100ml quantity 112 mg/100ml']],
    ['至少需要20天', ['至少需要20天 duration 20 天 atleast']],
    ['第三季度仍有增长', ['第三季度 period']],
    ['一斤卖三块四', ['一斤 quantity 1 斤', '三块四 quantity 3.4 块']],
    ['卖到八块四毛五', ['八块四毛五 quantity 8.45 块']],
    ['建于嘉靖十二年', ['嘉靖十二年 period']],
    ['分别回落1.2、0.8个百分点', ['1.2 points 1.2 百分点', '0.8个百分点 points 0.8 百分点']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted)
  })
})

describe('no figures', () => {
  it.each([
    '他们统一步调，进一步提高，一些人一起来。',
    '五四运动、三门县、四川、万一、十分、百姓、一带一路。',
    '已与多家单位签约，预约从速。',
    '一村一品、一核两带三园。',
    '沪深300指数走高，半年报出炉。',
    '拨打12345受理平台反映。2、云溪县整改到位。',
    'PM_2.5浓度下降。',
    '嫦娥五号升空；十一是绕六环铺路，第一副会长到场。',
    '图1显示，支持Wi-Fi 7和蓝牙。',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([])
  })
})
