// stand-in
import { decimal, parseDecimal, plus } from '../../exact/decimal.ts'
import { point } from '../../exact/interval.ts'
import type { Figure, Unread } from '../../model.ts'
export interface FigureOptions {
  readonly today?: string | undefined
}
export interface Figures {
  readonly figures: Figure[]
  readonly unread: Unread[]
}
const RE =
  /(?<hedge>约|近|超过|超|逾|不到|突破)?(?<digits>[\d０-９]+(?:\.\d+)?)(?:[—～~-](?<to>\d+(?:\.\d+)?))? ?(?<scale>万亿|万|亿)?(?<over>余|多)?(?<unit>个百分点|百分点|人民币|美元|港元|元|人次|家|个班|个|人|名|%|％|‰|亩|平方米|平方公里|平方毫米|公里|米|吨|倍|成|户|件|项|条|所|座|场|次|宗|笔|辆|台|套|户|斤|千瓦时|千瓦|立方米|年|月|日|天|小时|分钟)?(?<after>左右|以上|以下)?/g
export function readFigures(text: string, _options?: FigureOptions): Figures {
  const figures: Figure[] = []
  for (const match of text.matchAll(RE)) {
    const g = match.groups ?? {}
    const digits = (g.digits ?? '0').replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    const places = g.scale === '万' ? 4 : g.scale === '亿' ? 8 : g.scale === '万亿' ? 12 : 0
    const read = parseDecimal(digits)
    const value = decimal(read.coefficient, read.exponent + places)
    const [start, end] = [match.index, match.index + match[0].length]
    const unit = (g.unit ?? '').replace('个百分点', '百分点')
    const hedge =
      g.hedge === '约' || g.after === '左右'
        ? 'about'
        : g.hedge === '近'
          ? 'nearly'
          : g.hedge === '不到'
            ? 'under'
            : g.hedge || g.over
              ? 'over'
              : g.after === '以上'
                ? 'atleast'
                : g.after
                  ? 'atmost'
                  : 'exact'
    const kind =
      unit === '%' || unit === '％'
        ? 'percent'
        : unit === '百分点'
          ? 'points'
          : unit === '倍'
            ? 'multiple'
            : /元$/.test(unit)
              ? 'money'
              : /^[年月日]$/.test(unit)
                ? 'date'
                : /天|小时|分钟/.test(unit)
                  ? 'duration'
                  : unit
                    ? 'quantity'
                    : 'number'
    const interval =
      hedge === 'over'
        ? { low: value, high: g.over ? plus(value, decimal(1n, value.exponent)) : null }
        : hedge === 'under' || hedge === 'atmost'
          ? { low: null, high: value }
          : hedge === 'atleast'
            ? { low: value, high: null }
            : point(value)
    figures.push({
      start,
      end,
      text: match[0],
      number: {
        start: start + (g.hedge?.length ?? 0),
        end: start + (g.hedge?.length ?? 0) + (g.digits ?? '').length + (g.scale?.length ?? 0),
      },
      ...(g.to ? { range: [value, parseDecimal(g.to)] as const } : { value }),
      interval,
      hedge,
      unit,
      kind,
      ...(kind === 'date' && /^(19|20)\d\d年$/.test(match[0])
        ? { period: { text: match[0], start: match[0].slice(0, 4) + '-01-01', end: match[0].slice(0, 4) + '-12-31' } }
        : {}),
    })
  }
  return { figures, unread: [] }
}
