// Metrics whose unit is beyond doubt, and the units that can never stand with them. Tight on purpose: what is not here is not judged.

/** 元 of any currency. */
const MONEY = '(?:元(?!/|每)|美元|欧元|港元|日元)'
const MASS = '(?:吨(?!级|位|标)|公斤|千克|斤(?!半))'
const AREA = '(?:平方米|平方公里|公顷|亩)'
const LENGTH = '(?:公里(?!/|每)|千米(?!/|每)|海里)'
const VOLUME = '立方米'
const PEOPLE = '(?:人次|人(?!民币|均|工|份|才))'
const POWER = '(?:千瓦(?!时|·|小时|\\s*时)|兆瓦(?!时)|吉瓦(?!时))'
const ENERGY = '(?:千瓦时|兆瓦时|吉瓦时)'

/** The nouns, the units they cannot have, and the unit that is meant. */
export const METRIC_UNITS: readonly (readonly [nouns: string, never: readonly string[], meant: string])[] = [
  [
    '总产值|产值|增加值|生产总值|财政收入|预算收入|营业收入|主营收入|销售收入|旅游收入|可支配收入|销售额|成交额|交易额|零售总额|零售额|营业额|出口额|进口额|进出口额|进出口总额|税收|利税|利润|纳税额|总投资|投资额|投资|融资额|贷款余额|存款余额|保费收入|资产总额|总资产',
    [MASS, AREA, LENGTH, VOLUME, PEOPLE, POWER, ENERGY],
    '元',
  ],
  ['用电量|发电量|售电量|供电量|输电量|耗电量|节电量|上网电量', [POWER, MASS, AREA, LENGTH, MONEY, PEOPLE], '千瓦时'],
  ['装机容量|总装机|用电负荷|最高负荷|最大负荷|发电功率', [ENERGY, MASS, AREA, LENGTH, MONEY, PEOPLE], '千瓦'],
  [
    '建筑面积|占地面积|占地|种植面积|播种面积|绿化面积|施工面积|销售面积|经营面积|水域面积|总面积|面积',
    [MONEY, MASS, VOLUME, PEOPLE, POWER, ENERGY, LENGTH],
    '平方米、亩、公顷等',
  ],
  [
    '通车里程|运营里程|营业里程|总里程|里程|全长|总长度|总长',
    [AREA, MONEY, MASS, VOLUME, PEOPLE, POWER, ENERGY],
    '公里、米等',
  ],
  ['总库容|库容|蓄水量|用水量|供水量|取水量|用气量|供气量', [AREA, MONEY, LENGTH, PEOPLE, POWER, ENERGY], '立方米'],
  ['土石方|土方|石方|填方|挖方', [AREA, MONEY, LENGTH, PEOPLE, POWER, ENERGY], '立方米'],
  ['供热面积|供暖面积', ['户(?!型|均)'], '平方米'],
  ['总产量|年产量|产量|货运量|吞吐量', [MONEY], '吨、件等'],
  [
    '常住人口|户籍人口|总人口|就业人口|人口总数|用工人数|就业人数|参保人数',
    [MONEY, MASS, AREA, LENGTH, VOLUME, POWER, ENERGY],
    '人',
  ],
  ['客运量|客流量|接待游客|游客量|旅客发送量', [MONEY, MASS, AREA, LENGTH, VOLUME, POWER, ENERGY], '人次'],
  ['降雨量|降水量|雨量', [MASS, AREA, LENGTH, MONEY], '毫米'],
]
