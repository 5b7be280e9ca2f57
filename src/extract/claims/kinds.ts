// A figure with the words around it -> the kind of claim it makes.
import { codesOf } from '../../lexicon/codes.ts'
import type { ClaimKind, Figure } from '../../model.ts'

const AREA = new Set('平方公里 平方千米 平方米 平方 亩 公顷 ㎡ m² km² 万亩'.split(' '))
const RISE = new Set(
  '增长 增加 提高 提升 上升 上涨 增幅 增速 涨幅 高出 扩大 增产 增收 跃升 回升 攀升 净增 走高 增至 多增 前进 长率 延长 激增 猛增 剧增 递增 暴增'.split(
    ' ',
  ),
)
const FALL = new Set(
  '下降 减少 降低 下跌 回落 放缓 缩短 缩小 缩减 压缩 压降 压减 收窄 下滑 下调 降幅 跌幅 负增 减产 减亏 后退 走低 少增'.split(
    ' ',
  ),
)
const RISE_ALONE = codesOf('涨升多快翻高')
const FALL_ALONE = codesOf('降跌减少低慢')
const BETWEEN = codesOf('了约近超过达到为逾')

/** The words before a figure without what stands between verb and figure: 增长了近 -> 增长. */
function verbEnd(before: string): number {
  let end = before.length
  while (end > 0 && BETWEEN.has(before.charCodeAt(end - 1))) end--
  return end
}

export function isRise(before: string): boolean {
  const end = verbEnd(before)
  return RISE.has(before.slice(Math.max(0, end - 2), end)) || RISE_ALONE.has(before.charCodeAt(end - 1))
}

/** 下降2.1%, 减少了近3万人 */
export function isFall(before: string): boolean {
  const end = verbEnd(before)
  return FALL.has(before.slice(Math.max(0, end - 2), end)) || FALL_ALONE.has(before.charCodeAt(end - 1))
}

const GROWTH_NOUN = /(?:增速|增幅|增长率|涨幅|降幅|跌幅|同比|环比|年均增长)[^，；。]{0,8}$/
const TO = /(?:至|到)(?:了|约|近|超过?|逾)*$/
const PLANNED = /力争|目标|争取|确保|剑指|计划|规划|预计到|到20\d\d年|将达|有望|迈向|冲刺|冲击|奋力|拟/

/** before: the clause up to the figure; after: what follows it, to the clause's end. */
export function kindOf(figure: Figure, before: string, after: string): ClaimKind | undefined {
  switch (figure.kind) {
    case 'date':
    case 'period':
      // 2024 in a name and “十四五” give a claim its period and assert nothing
      if (/^\d{4}[—～-]\d{4}年$/.test(figure.text)) return 'range'
      return /[年月日号]|季度|世纪/.test(figure.text) ? 'date' : undefined
    case 'duration':
      return /几/.test(figure.text) || /^[一半]/.test(figure.text) || (figure.text === '半年' && /年$/.test(before))
        ? undefined
        : 'duration'
    case 'ordinal':
      return kindOfOrdinal(figure, after)
    case 'points':
      return 'growth'
    case 'percent':
      if (/(?:增长|增速|增幅)达到?[了约近超]*$/.test(before)) return 'growth'
      if (TO.test(before)) return rateKind(before)
      if (isRise(before) || isFall(before) || GROWTH_NOUN.test(before)) return 'growth'
      // 实现8.2%的增长
      return /^的(?:快速|高速|稳定|稳步|较快|年均|同比)?(?:增长|增速|增幅|涨幅)/.test(after) ? 'growth' : rateKind(before)
    case 'multiple':
      return (isRise(before) || isFall(before)) && !TO.test(before) ? 'growth' : 'ratio'
    case 'ratio':
      return 'ratio'
    case 'money':
      return changed(before) ?? 'amount'
    case 'quantity':
      if (figure.unit === '级') return PLANNED.test(before) || /将|培育/.test(before) ? 'target' : 'amount'
      if (AREA.has(figure.unit)) return changed(before) ?? 'area'
      if ((figure.unit === '位' || figure.unit === '名') && /(?:上升|提升|前进|下降|后退|跃升|攀升|前移|提高)了?$/.test(before))
        return 'change'
      return changed(before) ?? (MEASURES.has(figure.unit) ? 'amount' : 'count')
    case 'number':
      if (isMoney(figure, before, after)) return 'amount'
      return /(?:率|比|系数|指数|评分|得分)[^，；。]{0,6}$/.test(before) ? 'ratio' : 'count'
  }
}

const CHANGED = new Set('净增 增长 增加 提高 提升 上升 上涨 减少 下降 降低 下跌'.split(' '))

/** 同比增长1.3万人次 is a growth; 新增173家 and 增至5万人 are not. */
function changed(before: string): ClaimKind | undefined {
  const end = verbEnd(before)
  if (before[end] === '到') return undefined
  return CHANGED.has(before.slice(Math.max(0, end - 2), end)) ? 'growth' : undefined
}

function rateKind(before: string): ClaimKind {
  if (/完成率|进度|毛利率|利润率|负债率|杠杆率|转化率|增值率|收益率/.test(before.slice(-12))) return 'ratio'
  return PLANNED.test(before) ? 'target' : 'share'
}

function kindOfOrdinal({ text, unit }: Figure, after: string): ClaimKind | undefined {
  if (/^(?:首|唯一)/.test(text)) return 'superlative'
  if (unit === '等奖') return 'rank'
  if (unit === '强') return text.includes('千') ? undefined : 'rank'
  if (text.startsWith('前')) return /^[中里内以的]/.test(after) ? undefined : 'rank'
  if (unit === '' || unit === '位' || unit === '名') return 'rank'
  return /^第?[一1]/.test(text) ? 'superlative' : undefined
}

const MONEY_NOUN =
  /产值|利润|营收|收入|销售额|投资|资金|成本|补贴|贷款|资产|租金|费用|债务|税收|奖金|善款|学费|房价|工资/

/** 7000万的产值, 0装修成本: money without 元. */
const isMoney = (figure: Figure, before: string, after: string): boolean =>
  (/[万亿]/.test(figure.text) || figure.text === '0') &&
  (MONEY_NOUN.test(after.slice(0, 6)) ||
    /(?:产值|利润|营收|收入|销售额|投资|资金|成本|补贴|贷款|资产)[^，。；]{0,4}$/.test(before))

/** Units that measure and do not count. */
const MEASURES = new Set(
  `吨 公斤 千克 克 斤 两 担 标准煤 吨标准煤 公里 千米 米 厘米 毫米 里 海里 立方米 立方 升 毫升 千瓦时 度 千瓦 兆瓦 万千瓦 吉瓦 瓦 焦耳 摄氏度 ℃ 标箱 伏 赫兹 兆 GB TB 帕 级 车公里 人公里 吨公里 公斤/亩 元/吨 元/平方米 元/公斤 微克/立方米 毫克/升`.split(
    ' ',
  ),
)
