// Figures that belong together: the two of a change, the items of a list that claim alike, the sign of a fall.
import { negate, type Decimal } from '../../exact/decimal.ts'
import type { Claim, ClaimKind, Figure } from '../../model.ts'
import { isFall } from './kinds.ts'
import type { Previous, Spot } from '../clauses/noun-phrase.ts'
import { isDated } from '../clauses/periods.ts'
import type { Token } from '../clauses/tokens.ts'

/** 由A增至B, 从A到B: the point of B; -1 where the figure is no A. */
export function findSecond({ reading, parsed, clause, token }: Spot, figure: Figure, before: string): number {
  if (isDated(figure) || !/[由从][^，。；]{0,12}$/.test(before)) return -1
  for (let i = token + 1; i < clause.to; i++) {
    const { class: kind, point, start } = parsed.tokens[i]!
    if (kind !== 'point') continue
    const index = reading.points[point]!.figure
    const second = index >= 0 ? reading.figures[index]! : undefined
    if (!second || isDated(second)) continue
    const between = reading.story.text.slice(figure.end, start)
    if (!/[至到为成]/.test(between)) {
      if (between === '、' || between === '和') continue
      return -1
    }
    const alike = second.unit === figure.unit || !figure.unit || second.kind === figure.kind
    if (!alike) return -1
    // 分别从209元、280元提高到217元、290元: the first belongs to the first
    const from = listAt(parsed.tokens, token)
    const to = listAt(parsed.tokens, i)
    return from.length === to.length ? parsed.tokens[to[from.indexOf(token)]!]!.point : -1
  }
  return -1
}

/** The points that 、 and 和 join with the one at the token, itself among them. */
function listAt(tokens: readonly Token[], token: number): number[] {
  const list = [token]
  for (let i = token; tokens[i - 1]?.class === 'link' && tokens[i - 2]?.class === 'point'; i -= 2) list.unshift(i - 2)
  for (let i = token; tokens[i + 1]?.class === 'link' && tokens[i + 2]?.class === 'point'; i += 2) list.push(i + 2)
  return list
}

/** 同比增长1.3万人次, 上升9位, 从A到B: the claim's words begin with the verb. */
export function leadOf(kind: ClaimKind, figure: Figure | undefined, before: string, changed: boolean): number {
  if (changed) return /[从由]$/.test(before) ? 1 : 0
  if ((kind !== 'growth' && kind !== 'change') || !figure || (figure.kind !== 'quantity' && figure.kind !== 'multiple'))
    return 0
  return (
    /(?:同比|环比|较去年|较上年|比上年|比去年)?(?:净增|增长|增加|提高|提升|上升|上涨|前进|减少|下降|降低|下跌|后退|跃升|攀升)了?$/.exec(
      before,
    )?.[0].length ?? 0
  )
}

/** 增长11.5%、11.3%: an item of a list claims what the one before it does. */
export function listedKind(
  { reading, parsed, clause, token }: Spot,
  figure: Figure,
  previous: Previous | undefined,
): ClaimKind | undefined {
  const { tokens } = parsed
  if (token - 2 < clause.from || tokens[token - 1]!.class !== 'link' || tokens[token - 2]!.class !== 'point')
    return undefined
  const before = reading.points[tokens[token - 2]!.point]!.figure
  return previous &&
    before >= 0 &&
    reading.figures[before]!.kind === figure.kind &&
    figure.kind !== 'ordinal' &&
    !isDated(figure)
    ? previous.kind
    : undefined
}

export function valueOf(
  figure: Figure,
  kind: ClaimKind,
  before: string,
  to: Figure | undefined,
  previous: Previous | undefined,
): Claim['value'] {
  if (to) return figure.value && to.value ? [figure.value, to.value] : null
  if (figure.range) return figure.range
  const value: Decimal | undefined = figure.value
  if (!value) return null
  return (kind === 'growth' || kind === 'change') &&
    (isFall(before) || (/[、和]$/.test(before) && previous?.fell)) &&
    value.coefficient > 0n
    ? negate(value)
    : value
}
