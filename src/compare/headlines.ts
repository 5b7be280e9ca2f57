// A headline's or caption's figures -> those that the body does not bear out: no such figure, no sum of figures.
import { addIntervals, isDisjoint, widen, type Interval } from '../exact/interval.ts'
import { compare, decimal } from '../exact/decimal.ts'
import type { Article, Role } from '../model.ts'
import { dimensionOf, readMentions, type Mention } from './mentions.ts'
import { once } from './once.ts'
import { findSlip, type Slip } from './slips.ts'

export interface Unsupported {
  readonly head: Mention
  /** The body's figure for the same thing, where there is one. */
  readonly body: Mention | undefined
  readonly slip: Slip | 'swap' | undefined
}

const HEADS: ReadonlySet<Role> = new Set<Role>(['title', 'kicker', 'caption'])
const BODIES: ReadonlySet<Role> = new Set<Role>(['body', 'heading', 'table'])

/** Headlines are short; a whole story on one line is none. */
const LONGEST = 60
/** Below this a headline stands over a brief that need not repeat it. */
const SHORTEST_BODY = 80
const MOST_ADDENDS = 24

export const findUnsupported = once((article: Article): Unsupported[] => {
  const { sentences, paragraphs } = article
  const heads: Mention[] = []
  const bodies: Mention[] = []
  let length = 0
  for (const { role, start, end } of paragraphs) if (BODIES.has(role)) length += end - start
  if (length < SHORTEST_BODY) return []
  for (const mention of readMentions(article)) {
    if (!mention.figure.value) continue
    const { role, start, end } = paragraphs[sentences[mention.sentence]!.paragraph]!
    if (HEADS.has(role) && end - start <= LONGEST) heads.push(mention)
    else if (BODIES.has(role)) bodies.push(mention)
  }
  return heads.flatMap((head) => (isBorneOut(head, bodies) ? [] : [match(article, head, bodies)]))
})

/** A body figure, of whatever unit, that can be the headline's; or a sum of two or three of its unit. */
function isBorneOut(head: Mention, bodies: readonly Mention[]): boolean {
  // A headline rounds: 近4.2万 for 4.18万, 超5.8万 for 58026.
  const { interval, value, hedge } = head.figure
  const isSaid = ({ figure: { value: other, hedge: its } }: Mention): boolean =>
    its === hedge && other!.coefficient === value!.coefficient && other!.exponent === value!.exponent
  if (bodies.some(isSaid)) return true
  const allowed = hedge === 'exact' ? interval : widen(interval, decimal(1n, value!.exponent))
  if (bodies.some(({ figure }) => !isDisjoint(figure.interval, allowed))) return true
  const same = bodies.filter(({ figure }) => figure.unit === head.figure.unit).slice(0, MOST_ADDENDS)
  const meets = (sum: Interval): boolean => !isDisjoint(sum, allowed)
  for (let i = 0; i < same.length; i++) {
    for (let j = i + 1; j < same.length; j++) {
      const two = addIntervals(same[i]!.figure.interval, same[j]!.figure.interval)
      if (meets(two)) return true
      for (let k = j + 1; k < same.length; k++) if (meets(addIntervals(two, same[k]!.figure.interval))) return true
    }
  }
  return false
}

/** The body's figure that says the same as the headline's: the longest like words before it, then a likely slip. */
function match({ text }: Article, head: Mention, bodies: readonly Mention[]): Unsupported {
  let best: Mention | undefined
  let most = 0
  const clause = text.slice(head.from, head.figure.start)
  for (const body of bodies) {
    if (dimensionOf(body.figure) !== dimensionOf(head.figure)) continue
    const alike = likeWords(clause, body.lead)
    if (alike > most) [best, most] = [body, alike]
  }
  if (!best || most < 4) return { head, body: undefined, slip: undefined }
  const [a, b] = [head.figure.value!, best.figure.value!]
  const slip =
    findSlip(a, b) ?? (isSwap(a.coefficient, b.coefficient) && a.exponent === b.exponent ? 'swap' : undefined)
  return { head, body: best, slip: compare(a, b) === 0 ? undefined : slip }
}

/** 12 and 21: short figures are swapped too. */
const isSwap = (a: bigint, b: bigint): boolean =>
  a >= 10n && a < 100n && b >= 10n && b < 100n && (a % 10n) * 10n + a / 10n === b

/** The longest end of the lead that stands somewhere in the headline's clause. */
function likeWords(written: string, noun: string): number {
  const [clause, lead] = [written, noun].map((words) => words.replace(/同比|环比|[了达约近超]/g, '')) as [
    string,
    string,
  ]
  for (let length = Math.min(lead.length, 12); length >= 2; length--)
    if (clause.includes(lead.slice(-length))) return length
  return 0
}
