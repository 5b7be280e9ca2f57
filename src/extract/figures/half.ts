// 半年, 半个多月, 半数, 过半, 一半 -> half of a unit, or of a whole.
import { decimal } from '../../exact/decimal.ts'
import { readBefore } from './hedged.ts'
import { add, isHan, type Scan } from './scan.ts'

const HALVES: readonly (readonly [string, string, string])[] = [
  ['半年', '年', '31536000'],
  ['半个月', '个月', '2592000'],
  ['半小时', '小时', '3600'],
  ['半个小时', '小时', '3600'],
  ['半天', '天', '86400'],
  ['半个世纪', '世纪', '3153600000'],
  ['半个多月', '个月', '2592000'],
  ['半个多世纪', '世纪', '3153600000'],
  ['半个钟', '小时', '3600'],
  ['半个钟头', '小时', '3600'],
  ['半分钟', '分钟', '60'],
  ['半世纪', '世纪', '3153600000'],
  ['半个多小时', '小时', '3600'],
  ['半个学期', '学期', ''],
]

export function readHalf(scan: Scan, at: number): number {
  const { s } = scan
  if (s[at + 1] === '数' && s[at + 2] !== '据') {
    const end = s.startsWith('以上', at + 2) ? at + 4 : at + 2
    return addHalf(scan, at, end, end > at + 2 ? 'atleast' : 'exact')
  }
  let found: (typeof HALVES)[number] | undefined
  for (const half of HALVES) if (s.startsWith(half[0], at) && (!found || half[0].length > found[0].length)) found = half
  if (!found) {
    return s[at + 1] === '个' && (at + 2 >= s.length || !isHan(s.charCodeAt(at + 2)))
      ? add(scan, {
          start: at,
          end: at + 2,
          number: { start: at, end: at + 1 },
          kind: 'quantity',
          value: decimal(5n, -1),
          interval: { low: decimal(5n, -1), high: decimal(5n, -1) },
          hedge: 'exact',
          unit: '个',
        })
      : 0
  }
  // 半年报: a report
  if (found[0] === '半年' && s[at + 2] === '报' && !'道告'.includes(s[at + 3] ?? ' ')) return at + 3
  if (s[at - 1] === '大' || (s[at - 1] === '上' && found[0] === '半年') || (s[at - 1] === '下' && found[0] === '半年'))
    return 0
  const before = readBefore(scan, at)
  let end = at + found[0].length
  const value = decimal(5n, -1)
  const over = s[end] === '多' || s[end] === '余' || found[0].includes('多')
  if (s[end] === '多' || s[end] === '余') end++
  const hedge = before.hedge ?? (over ? 'over' : 'exact')
  return add(scan, {
    start: before.start,
    end,
    number: { start: at, end: at + 1 },
    kind: 'duration',
    value,
    hedge,
    unit: found[1],
    interval:
      hedge === 'exact'
        ? { low: value, high: value }
        : hedge === 'over'
          ? { low: value, high: null, lowOpen: true }
          : { low: null, high: value, highOpen: true },
    ...(found[2] ? { seconds: Number(found[2]) / 2 } : {}),
    ...(before.words ? { hedges: [before.words] } : {}),
  })
}

/** 半数, 过半, 一半: half of a whole, in per cent. */
export function addHalf(scan: Scan, start: number, end: number, hedge: 'exact' | 'over' | 'atleast'): number {
  const before = readBefore(scan, start)
  const fifty = decimal(50n)
  const says = hedge === 'exact' ? (before.hedge ?? 'exact') : hedge
  return add(scan, {
    start: hedge === 'exact' ? before.start : start,
    end,
    number: { start, end },
    kind: 'percent',
    value: fifty,
    hedge: says,
    unit: '%',
    interval:
      says === 'over'
        ? { low: fifty, high: null, lowOpen: true }
        : says === 'atleast'
          ? { low: fifty, high: null }
          : says === 'under' || says === 'nearly'
            ? { low: null, high: fifty, highOpen: true }
            : { low: decimal(45n), high: decimal(55n) },
    ...(before.words && hedge === 'exact' ? { hedges: [before.words] } : {}),
  })
}
