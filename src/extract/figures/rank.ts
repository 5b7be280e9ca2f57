// Words of rank without a numeral -> ordinals: 首个, 唯一, 榜首, 冠军; and 前20, 百强.
import { decimal } from '../../exact/decimal.ts'
import { point } from '../../exact/interval.ts'
import { matchUnit } from '../../lexicon/units.ts'
import type { Hedge } from '../../model.ts'
import { isHan, add, type Scan } from './scan.ts'

const ONE = decimal(1n)

function addRank(scan: Scan, start: number, end: number, rank: bigint, unit: string, hedge: Hedge = 'exact'): number {
  const value = decimal(rank)
  return add(scan, {
    start,
    end,
    number: { start, end: Math.min(end, start + 1) },
    kind: 'ordinal',
    value,
    hedge,
    unit,
    interval: hedge === 'atmost' ? { low: ONE, high: value } : point(value),
  })
}

/** Behind 首 these are no classifier: 首先, 首席, 首届 is one. */
const FIRST_OF = '个家批次位条座例届台套款部只支项宗所本场艘架颗枚轮名单笔列期站店店创'

export function readRankWord(scan: Scan, at: number): number {
  const { s } = scan
  const next = s[at + 1] ?? ' '
  switch (s[at]) {
    case '首':
      if ((s[at - 1] === '榜' || s[at - 1] === '居') && !FIRST_OF.includes(next)) return 0
      if (next === '创' || next === '店') return 0
      if (next === '次' && s[at + 2] === '于') return 0
      if (next === '位' || next === '席') {
        if (next === '席') return 0
        return addRank(scan, at, at + 2, 1n, '位')
      }
      if (next === '台' && s[at + 2] === '(' && s[at + 3] === '套') return addRank(scan, at, at + 5, 1n, '台(套)')
      if (next === '台' && s[at + 2] === '（' && s[at + 3] === '套') return addRank(scan, at, at + 5, 1n, '台（套）')
      if (FIRST_OF.includes(next) || (matchUnit(s, at + 1, scan.units)?.printed.length ?? 0) > 1) {
        const unit = matchUnit(s, at + 1, scan.units)
        if (!unit || unit.unit.dimension === 'time') return 0
        return addRank(scan, at, at + 1 + unit.printed.length, 1n, unit.printed)
      }
      return 0
    case '唯':
      return next === '一' ? addRank(scan, at, at + 2, 1n, '') : 0
    case '榜':
      return next === '首' ? addRank(scan, at, at + 2, 1n, '位') : 0
    case '冠':
      if (next !== '军' || s[at - 1] === '项' || s[at - 1] === '形' || /[企产培示榜]/.test(s[at + 2] ?? '')) return 0
      return addRank(scan, at, at + 2, 1n, '')
    case '亚':
      return next === '军' ? addRank(scan, at, at + 2, 2n, '') : 0
    case '季':
      return next === '军' ? addRank(scan, at, at + 2, 3n, '') : 0
  }
  return 0
}

/** 前20, 前10名: the rank is at most that; not 以前3天, 目前5家. */
export function isTop(s: string, number: number): boolean {
  if (s[number - 1] !== '前') return false
  return (
    !'以之目日此年月天先当眼面跟提史空生午会赛战节岁周期'.includes(s[number - 2] ?? ' ') ||
    !isHan(s.charCodeAt(number - 2))
  )
}

export { addRank }
