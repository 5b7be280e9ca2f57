// 平阳 -> 平阳县, 温州永嘉 -> 永嘉县: provinces, cities and counties called by their short names.
import { codesOf } from '../../lexicon/codes.ts'
import { findDivisions, mayBeginDivision } from '../../almanac/places.ts'

/** Short names of counties that are common words as well: only beside their full name. */
const COMMON_WORDS = new Set(
  `和平 新华 公安 平安 兴业 长安 建设 青年 中山 朝阳 解放 红旗 团结 向阳 东风 光明 新兴 安全 资源 前进 西区 东区 南山 东山 西山 江山 河口 海港 龙江 城关 大方 长治 太平 永安 开发 富民 新民
    友好 胜利 先锋 工农 康乐 通道 安定 宜居 共和 通海 交口 文化 望城 平和 同心 合作 新建 振兴 富裕 新和 和政 新城 惠民 南部 大新 安居 日照 港口 延长 金山 中原 平原 清水 青山 城中 通山 比如
    上高 中方 兴安 市中 小金 运河 东方 古城 政和 滨海 大田 江口 复兴 大通 双城 安国 宏伟 太湖 江南 三元 大关 城东 路南 山城 紫金 白山 金安 乐业 天等 杂多 市南 华安 滨江 日土 洞口 金水 兴国 东湖
    江海 会同 老城 和顺 天桥 长兴 江北 江东 河东 大兴 灯塔 凤凰 龙门 永定 天山 温泉 临江 市北 黄山 路北 路东 华龙 大同 大东 柳河 吉安 中心 城区 高新 经开`.split(
    /\s+/,
  ),
)
/** 西安 is the city first, a district of that name last. */
const LEVELS = ['province', 'city', 'county'] as const
const known = new Map<string, string | undefined>()

/** 平阳 -> 平阳县; undefined for what is no province, city or county. */
export function findDivisionName(short: string): string | undefined {
  if (short.length < 2 || !mayBeginDivision(short, 0)) return undefined
  if (known.has(short)) return known.get(short)
  if (known.size > 50_000) known.clear()
  const places = findDivisions(short)
  const place = LEVELS.map((level) => places.find((candidate) => candidate.level === level)).find(Boolean)
  const full = place && place.name.startsWith(short) && place.name !== short ? place.name : undefined
  known.set(short, full)
  return full
}

const FEATURES = codesOf('江河湖海山岭路街站港岛桥湾')

/** 钱塘江, 南京路: what follows the short name makes a river, a road, a station of it. */
export const isFeature = (text: string, end: number): boolean => FEATURES.has(text.charCodeAt(end))

export interface DivisionName {
  readonly short: string
  readonly full: string
}

const headed = new Map<string, readonly DivisionName[]>()

/** All that the first four characters of a phrase may name, the longest first. */
export function readDivisionNames(head: string): readonly DivisionName[] {
  const before = headed.get(head)
  if (before) return before
  if (headed.size > 50_000) headed.clear()
  const found: DivisionName[] = []
  for (let length = Math.min(4, head.length); length >= 2; length--) {
    const short = head.slice(0, length)
    const full = findDivisionName(short)
    if (full) found.push({ short, full })
  }
  headed.set(head, found)
  return found
}

export function findBelow(phrase: string, above: string): DivisionName | undefined {
  if (phrase.length < 2 || !mayBeginDivision(phrase, 0)) return undefined
  for (let length = Math.min(4, phrase.length); length >= 2; length--) {
    const short = phrase.slice(0, length)
    const place = findDivisions(short).find(({ parents }) => parents.includes(above))
    if (place && place.name.startsWith(short)) return { short, full: place.name }
  }
  return undefined
}

export function isSpokenOf(text: string, short: string, full: string): boolean {
  if (text.includes(full)) return true
  if (COMMON_WORDS.has(short)) return false
  return /[省区]$|自治州$/.test(full) || text.indexOf(short, text.indexOf(short) + 2) >= 0
}
