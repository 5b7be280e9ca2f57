// The words that forbid a conclusion, in one place: what a reader asks before it lets an equation fail.

/** One person or firm may be counted under several of these: they add up to more than the whole. */
const OVERLAPPING =
  /处分|处理|追责|问责|获奖|荣誉|资质|少数民族|党员|团员|以上|以下|以内|超过|大专|本科|博士|硕士|研究生|学历|职称|高层次|退役|残疾|脱贫|低保|老年|留守|困难|岁|后|重点|新增|首次|省级|国家级|市级|主要|最高|最大/

/** Two names that split a whole between them. */
const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['城镇', '乡村'],
  ['城镇', '农村'],
  ['城区', '乡村'],
  ['城市', '农村'],
  ['水田', '旱'],
  ['地上', '地下'],
  ['出口', '进口'],
  ['中央', '地方'],
  ['国内', '境外'],
  ['国内', '国外'],
  ['国内', '入境'],
  ['国内', '国际'],
  ['线上', '线下'],
  ['城镇', '乡'],
  ['一审', '二审'],
  ['住宅', '非住宅'],
  ['客运', '货运'],
  ['公办', '民办'],
  ['省内', '省外'],
  ['市内', '市外'],
  ['境内', '境外'],
  ['陆域', '海'],
  ['陆', '海'],
  ['户籍', '非户籍'],
  ['农业', '非农业'],
  ['个人', '团体'],
  ['现金', '转账'],
  ['室内', '室外'],
  ['中小学', '幼儿园'],
  ['上行', '下行'],
  ['税收', '非税'],
  ['在职', '退休'],
  ['职工', '居民'],
  ['工业', '建筑业'],
  ['本地', '外地'],
]

/** 第一产业, 第二产业, 第三产业: no fourth there is. */
export const areIndustries = (names: readonly string[]): boolean =>
  names.length === 3 && names.every((name, index) => new RegExp(`第?${'一二三'[index]!}(?:次?产业|产)`).test(name))

/** Names that split a whole between them. */
export function areComplements(names: readonly string[]): boolean {
  if (names.length !== 2) return areIndustries(names)
  const [first, second] = names as [string, string]
  return COMPLEMENTS.some(
    ([a, b]) => (first.includes(a) && second.includes(b)) || (first.includes(b) && second.includes(a)),
  )
}

export const mayOverlap = (names: readonly string[]): boolean =>
  names.some((name) => OVERLAPPING.test(name)) || names.filter((name) => /[男女]/.test(name)).length === 1

/** 客运航线, 货运航线: names with one head are kinds of one thing. */
export function areKinds(names: readonly string[]): boolean {
  const heads = new Set(names.map((name) => name.slice(-2)))
  return heads.size === 1 && [...heads][0]!.length === 2
}

/** A balance is what is left after taking away: 净收入 is no total of 收入 and 支出. */
export const isBalance = (words: string): boolean => /净|差额|盈余|顺差|逆差|结余/.test(words)

/** Words that make of an amount something else than a part of what stands before it. */
export const isOtherAmount = (words: string): boolean =>
  /比|较|增长|增加(?!值)|减少|下降|提高|降低|累计|总数|总量|总计|合计|共|占|每|人均|均|日|月|年|目标|计划|约合|折合|相当|单价|价格|同期/.test(
    words,
  )

/** 等, 左右其他 …: what follows the last part says that more were left out. */
export const isOpenEnded = (words: string): boolean => /^[^，。；、]{0,8}等/.test(words)

/** Growth of these is stated at constant prices or on another basis: it never recomputes from printed totals. */
const CONSTANT_PRICES =
  /生产总值|GDP|增加值|可支配收入|可比价|可比口径|不变价|同口径|实际增长|扣除|人均收入|纯收入|消费支出|工业利润|利润总额|限额以上|规模以上|限上|规上/

export const isAtConstantPrices = (words: string): boolean => CONSTANT_PRICES.test(words)
