// A unit as printed -> its name, dimension and factor to the base unit of that dimension.
import { decimal, parseDecimal, type Decimal } from '../exact/decimal.ts'
import { CLASSIFIERS, COUNTED, OTHER_WORDS } from './classifiers.ts'
import { CURRENCIES, PARTS } from './currencies.ts'

export interface Unit {
  /** The name used everywhere: km and 千米 are 千米. */
  readonly name: string
  /** length, area, mass …; a currency's own name for money; count for counted things. */
  readonly dimension: string
  /** In base units of the dimension; undefined where none is fixed. */
  readonly factor?: Decimal
}

/** Dimension -> printed names with factor; '=' gives the name that stands for it. */
const TABLE: Readonly<Record<string, string>> = {
  length:
    '米 1,千米 1000,公里 1000,分米 0.1,厘米 0.01,毫米 0.001,微米 0.000001,纳米 0.000000001,公尺 1,公分=厘米 0.01,里 500,华里 500,里地=里 500,' +
    '丈,尺,寸,海里 1852,英里 1609.344,英尺 0.3048,英寸 0.0254,吋=英寸 0.0254,呎=英尺 0.3048,哩=英里 1609.344,码 0.9144,光年,' +
    'm=米 1,km=千米 1000,KM=千米 1000,Km=千米 1000,cm=厘米 0.01,CM=厘米 0.01,mm=毫米 0.001,MM=毫米 0.001,nm=纳米 0.000000001,μm=微米 0.000001,' +
    'inch=英寸 0.0254,inches=英寸 0.0254,feet=英尺 0.3048,feets=英尺 0.3048,foot=英尺 0.3048,foots=英尺 0.3048,ft=英尺 0.3048,"=英寸 0.0254,″=英寸 0.0254,延米 1,延长米 1',
  area:
    '平方米 1,平米=平方米 1,㎡=平方米 1,m²=平方米 1,m2=平方米 1,平方公里 1000000,平方千米 1000000,km²=平方公里 1000000,平方厘米 0.0001,平方毫米 0.000001,平方英尺 0.09290304,' +
    '平方英里 2589988.110336,公顷 10000,hm²=公顷 10000,亩,英亩 4046.8564224,垧,顷,平方海里,平方尺,平方寸,平方分米 0.01,亩次',
  volume:
    '立方米 1,方 1,m³=立方米 1,m3=立方米 1,立方厘米 0.000001,立方分米 0.001,立方千米 1000000000,立方公里 1000000000,升 0.001,公升=升 0.001,毫升 0.000001,加仑,' +
    'L=升 0.001,l=升 0.001,ml=毫升 0.000001,mL=毫升 0.000001,ML=毫升 0.000001,cc=毫升 0.000001,立方 1,立方英尺,微升 0.000000001,茶匙,汤匙',
  mass:
    '吨 1000,公吨=吨 1000,千克 1,公斤 1,克 0.001,毫克 0.000001,微克 0.000000001,纳克 0.000000000001,斤 0.5,市斤=斤 0.5,两 0.05,钱 0.005,担 50,公担 100,kg=千克 1,KG=千克 1,Kg=千克 1,' +
    'g=克 0.001,mg=毫克 0.000001,μg=微克 0.000000001,t=吨 1000,磅 0.45359237,盎司,克拉 0.0002,英石,载重吨,吨标准煤,吨标煤=吨标准煤,吨二氧化碳,吨二氧化碳当量,总吨,吨煤',
  energy:
    '千瓦时 3600000,千瓦小时=千瓦时 3600000,度电=千瓦时 3600000,兆瓦时 3600000000,吉瓦时 3600000000000,瓦时 3600,kWh=千瓦时 3600000,kW·h=千瓦时 3600000,MWh=兆瓦时 3600000000,GWh=吉瓦时 3600000000000,Wh=瓦时 3600,焦耳 1,焦 1,千焦 1000,兆焦 1000000,' +
    '卡,千卡,大卡=千卡,吉焦 1000000000',
  power:
    '千瓦 1000,瓦 1,兆瓦 1000000,吉瓦 1000000000,太瓦 1000000000000,毫瓦 0.001,kW=千瓦 1000,KW=千瓦 1000,MW=兆瓦 1000000,GW=吉瓦 1000000000,W=瓦 1,马力,匹马力=马力,千伏安,兆伏安,kVA=千伏安',
  voltage: '伏 1,千伏 1000,万伏 10000,kV=千伏 1000,KV=千伏 1000,V=伏 1,伏特=伏 1',
  current: '安 1,安培=安 1,毫安 0.001,毫安时,mAh=毫安时,安时',
  frequency:
    '赫 1,赫兹=赫 1,千赫 1000,千赫兹=千赫 1000,兆赫 1000000,兆赫兹=兆赫 1000000,吉赫 1000000000,吉赫兹=吉赫 1000000000,Hz=赫 1,kHz=千赫 1000,MHz=兆赫 1000000,GHz=吉赫 1000000000',
  data:
    '字节,千字节,兆字节,吉字节,太字节,比特,千比特,兆比特,吉比特,KB=千字节,MB=兆字节,GB=吉字节,TB=太字节,PB=拍字节,EB=艾字节,EFLOPS,PFLOPS,Mbps,Gbps,Tbps,帧,' +
    '兆位,比特每秒,兆比特每秒,量子比特,像素',
  pressure:
    '帕 1,帕斯卡=帕 1,千帕 1000,兆帕 1000000,百帕 100,Pa=帕 1,kPa=千帕 1000,MPa=兆帕 1000000,毫米汞柱,个大气压,大气压',
  angle: '°=度,度角',
  temperature: '℃=摄氏度,°C=摄氏度,°c=摄氏度,摄氏度,度,华氏度,℉=华氏度,°F=华氏度,华氏°=华氏度,摄氏°=摄氏度,开尔文',
  speed:
    '公里/小时,千米/小时,公里每小时=公里/小时,千米每小时=千米/小时,km/h=千米/小时,米/秒,米每秒=米/秒,m/s=米/秒,节,马赫,迈,码/小时',
  noise: '分贝,dB=分贝',
  light: '流明,勒克斯,坎德拉',
  dose: '贝克勒尔,西弗,毫西弗,微西弗',
  flow: '立方米/秒,立方米每秒=立方米/秒,m³/s=立方米/秒,升/秒,升每秒=升/秒,立方米/日,立方米/天',
  rainfall: '毫米/小时,毫米每小时=毫米/小时',
  age: '岁 1,周岁=岁 1,岁半 1,周龄,周大=周龄,月龄,日龄',
  percent: '% 1,‰ 0.1,个百分号',
  points:
    '个百分点=百分点 1,百分点 1,个基点=基点 0.01,基点 0.01,BP=基点 0.01,bp=基点 0.01,个BP=基点 0.01,个千分点=千分点 0.1,千分点 0.1,pct=百分点 1',
  multiple: '倍 1',
  time:
    '秒 1,秒钟 1,分钟 60,小时 3600,个小时 3600,个钟头 3600,钟头 3600,个钟 3600,时 3600,刻钟 900,天 86400,日 86400,昼夜 86400,个昼夜 86400,晚 86400,夜 86400,' +
    '周 604800,周时间 604800,个星期 604800,星期 604800,个礼拜 604800,礼拜 604800,旬,个月 2592000,月 2592000,个多月 2592000,个季度 7776000,季度 7776000,年 31536000,周年 31536000,年度 31536000,' +
    '个年头 31536000,年头 31536000,年时间 31536000,个世纪 3153600000,世纪 3153600000,毫秒 0.001,微秒 0.000001,纳秒 0.000000001,工作日,个工作日,个交易日,交易日,个自然日,自然日,载 31536000,个学期,学期,' +
    'h=小时 3600,min=分钟 60,s=秒 1,ms=毫秒 0.001,周末,个周末,学年',
  index: '个点,分',
  magnitude: '级台风',
}

/** Names that are printed with 万 and 亿 in front all the time and with a unit of theirs behind. */
const RATES = [
  '元/平方米',
  '元/吨',
  '元/桶',
  '元/斤',
  '元/公斤',
  '元/千克',
  '元/升',
  '元/千瓦时',
  '元/度',
  '元/人',
  '元/月',
  '元/年',
  '元/天',
  '元/小时',
  '元/亩',
  '元/股',
  '元/件',
  '元/立方米',
  '元/人次',
  '元/人·月',
  '元/平方米·月',
  '万元/亩',
  '美元/桶',
  '美元/吨',
  '美元/盎司',
  '人/平方公里',
  '微克/立方米',
  '毫克/升',
  '毫克/100毫升',
  'mg/100ml',
  'mg/100mL',
  '毫克/立方米',
  '克/升',
  '公斤/亩',
  '千克/亩',
  '斤/亩',
  '吨/年',
  '吨/日',
  '吨/天',
  '升/百公里',
  '次/分',
  '次/分钟',
  '转/分',
  '转/分钟',
  '个/立方厘米',
  '辆/百户',
  '件/万元',
  '床/千人',
  '张/千人',
  '人/千人',
  '瓦时/千克',
  '瓦时/公斤',
  '克/千瓦时',
  '立方米/年',
  'ug/立方米',
  'ug/公斤',
  'mg/L',
  'g/L',
  'μg/m³',
  'mg/kg',
  '平方米/人',
  '人次/日',
  '人次/年',
  '小时/年',
  '件/天',
  '件/日',
  '趟/天',
  '斤/人',
]

/** A unit as it can be printed. */
export interface Entry {
  readonly printed: string
  readonly unit: Unit
  /** Characters that, right behind it, make another word of it: 3条件 is no 3条. */
  readonly others: string | undefined
}

/** Lists of entries, the longer names first, and for each code unit the number of the list of names that begin with it. */
const lists: Entry[][] = []
let first: Uint16Array | undefined

function add(index: Uint16Array, printed: string, unit: Unit): void {
  const code = printed.charCodeAt(0)
  if (index[code] === 0) index[code] = lists.push([])
  lists[index[code]! - 1]!.push({ printed, unit, others: printed.length === 1 ? OTHER_WORDS[printed] : undefined })
}

function build(): Uint16Array {
  const index = new Uint16Array(65536)
  for (const character of CLASSIFIERS) add(index, character, { name: character, dimension: 'count' })
  for (const word of COUNTED) add(index, word, { name: word, dimension: 'count' })
  for (const [printed, name] of Object.entries(CURRENCIES)) {
    const part = PARTS[name]
    if (part) add(index, printed, { name, dimension: part[0], factor: parseDecimal(String(1 / part[1])) })
    else add(index, printed, { name, dimension: name === '块' ? '元' : name, factor: decimal(1n) })
  }
  for (const [dimension, words] of Object.entries(TABLE)) {
    for (const word of words.split(',')) {
      const [names = '', factor] = word.split(' ')
      const [printed = '', name = printed] = names.split('=')
      add(index, printed, factor ? { name, dimension, factor: parseDecimal(factor) } : { name, dimension })
    }
  }
  for (const rate of RATES) add(index, rate, { name: rate, dimension: 'rate' })
  for (const list of lists) list.sort((a, b) => b.printed.length - a.printed.length)
  first = index
  return index
}

/** Units besides those of the tables, the longer names first, by the code of their first character. */
export type Units = ReadonlyMap<number, readonly Entry[]>

/** The longest unit that stands at a place of a text; of two as long, the one of `own`. */
export function matchUnit(text: string, at: number, own?: Units): Entry | undefined {
  const found = matchBuiltIn(text, at)
  if (!own) return found
  const mine = own.get(text.charCodeAt(at))?.find(({ printed }) => text.startsWith(printed, at))
  return mine && mine.printed.length >= (found?.printed.length ?? 0) ? mine : found
}

function matchBuiltIn(text: string, at: number): Entry | undefined {
  const number = (first ?? build())[text.charCodeAt(at)]
  if (!number) return undefined
  const list = lists[number - 1]!
  for (let i = 0; i < list.length; i++) {
    const entry = list[i]!
    if (entry.printed.length > 1) {
      if (text.startsWith(entry.printed, at)) return entry
    } else
      return entry.others !== undefined && at + 1 < text.length && entry.others.includes(text[at + 1]!)
        ? undefined
        : entry
  }
  return undefined
}

/** The unit of a name as printed. */
export function findUnit(printed: string): Unit | undefined {
  const entry = matchUnit(printed, 0)
  return entry && entry.printed.length === printed.length ? entry.unit : undefined
}

/** length, area, mass, money's currency, count …; undefined for an unknown unit. */
export const dimensionOf = (printed: string): string | undefined => findUnit(printed)?.dimension
