// A figure of an article -> its clause as read once: noun, owner, verb, direction, period, status, scope, each with how it is known.
import { isFall, isRise } from './claims/kinds.ts'
import type { Claim, Period, Span, Status, Told } from '../model.ts'
import type { Extracted } from './index.ts'

/** A part of a clause: '' (or null) where there is none, with `unsure`. */
export interface Known<Value> {
  readonly value: Value
  readonly told: Told
}

/** What the clause says of its figure. Offsets are those of the article's text. */
export interface FigureClause extends Span {
  /** Where the clause begins, behind the last ，；：。 or line end; `end` is where the figure's claim ends. */
  readonly start: number
  readonly claim: Claim
  /** What is measured or counted (the claim's metric). */
  readonly noun: Known<string>
  /** Whose it is (the claim's subject). */
  readonly owner: Known<string>
  /** The words between noun and figure that say what became of it: 同比增长, 达; '' where there are none. */
  readonly verb: Known<string>
  readonly direction: Known<'up' | 'down' | null>
  readonly period: Known<Period | null>
  readonly status: Known<Status>
  readonly scope: Known<string | null>
}

const MARKS = '，；：。！？\n,;:!?'
/** Behind the last noun: 同比增长了近, 达, 为. */
const VERB =
  /(?:同比|环比|比上年|较上年|较年初|比去年|较去年)?(?:[一-龥]{0,2}(?:增长|增加|增至|提高|提升|上升|上涨|回升|攀升|扩大|下降|减少|降低|降至|下跌|回落|下滑|收窄|缩小)|达到?|为|占|突破|超过?|实现|完成|有)[了至到约近超逾已]*$/

/** The clause of a figure; undefined where the figure claims nothing (a framing date, a name). */
export function findClause(article: Extracted, figure: number): FigureClause | undefined {
  const claim = article.claims.find(({ figures }) => figures.includes(figure))
  const at = article.figures[figure]
  if (!claim || !at) return undefined
  const { text } = article
  const least = article.sentences[claim.sentence]?.start ?? 0
  let start = claim.start
  while (start > least && !MARKS.includes(text[start - 1]!)) start--
  const before = text.slice(start, at.start)
  const verb = VERB.exec(before)?.[0] ?? ''
  const { who, what, when } = claim.key
  return {
    start,
    end: claim.end,
    claim,
    noun: { value: claim.metric.value, told: what.told },
    owner: { value: claim.subject.value, told: who.told },
    verb: { value: verb, told: verb ? 'stated' : 'unsure' },
    direction: directionOf(before),
    period: { value: claim.period?.value ?? null, told: when.told },
    status: { value: claim.status, told: 'stated' },
    scope: { value: claim.scope, told: claim.scope === null ? 'unsure' : 'stated' },
  }
}

function directionOf(before: string): Known<'up' | 'down' | null> {
  if (isFall(before)) return { value: 'down', told: 'stated' }
  if (isRise(before)) return { value: 'up', told: 'stated' }
  return { value: null, told: 'unsure' }
}
