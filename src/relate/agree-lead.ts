// The words before a figure -> its lead: whose and what the figure is, as the copy itself says it.
import { BEFORE_FIGURE, BEFORE_SUBJECT, CARRIED_SUBJECT, OTHER_THING, REPORTED } from '../lexicon/agree.ts'

const CLAUSE_END = '，。；！？：,;!?:\n'
const LONGEST = 60

/** Where the clause that holds `at` begins; a bracketed aside inside it is no end. Never before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - LONGEST)
  let depth = 0
  for (let i = at - 1; i >= least; i--) {
    const char = text[i]!
    if (char === '）' || char === ')') depth++
    else if (char === '（' || char === '(') {
      if (depth === 0) return i + 1
      depth--
    } else if (depth === 0) {
      if (CLAUSE_END.includes(char)) return i + 1
      if (char === '、' && isCounted(text, i, least)) return i + 1
      // A headline parts its clauses with a space: 净利润8715亿元 不良贷款率1.5%.
      if ((char === ' ' || char === '\u3000') && isHan(text, i - 1) && isHan(text, i + 1)) return i + 1
    }
  }
  return least
}

const isHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) <= 0x9fff

/** True where the item that ends at a 、 has a figure of its own: [企业3家]、工人500名. */
function isCounted(text: string, at: number, least: number): boolean {
  for (let i = at - 1; i >= Math.max(least, at - 10); i--) {
    const char = text[i]!
    if (char >= '0' && char <= '9') return true
    if (char === '、' || CLAUSE_END.includes(char)) return false
  }
  return false
}

const ENDS = new Map<string, string[]>()
for (const word of BEFORE_FIGURE) ENDS.set(word.at(-1)!, [...(ENDS.get(word.at(-1)!) ?? []), word])

/** A lead without the verbs and hedges that stand between noun and figure. */
export function trimEnd(lead: string): string {
  for (let end = lead.length; ;) {
    const word = ENDS.get(lead[end - 1] ?? '')?.find((ending) => lead.endsWith(ending, end))
    if (word === undefined) return lead.slice(0, end)
    end -= word.length
  }
}

function trimStart(lead: string): string {
  for (let start = 0; ;) {
    const word = BEFORE_SUBJECT.find((opening) => lead.startsWith(opening, start))
    if (word === undefined || start + word.length >= lead.length) return lead.slice(start)
    start += word.length
  }
}

const ASIDE = /[（(][^（()）]*[)）]/g
const NOISE = /[\s“”‘’"《》「」]/g

/** Leads in one spelling: no aside, no quotation marks, no verb before the figure, no 据介绍 before the subject. */
export const normalizeLead = (lead: string): string =>
  trimStart(trimEnd(lead.replace(ASIDE, '').replace(NOISE, '')).replace(REPORTED, ''))

/** same: the same words; carried: one lacks the subject that the other has; rest: one has words before that may matter; different. */
export interface LeadAgreement {
  readonly is: 'same' | 'carried' | 'rest' | 'different'
  /** Characters that both end in. */
  readonly common: number
}

const SUBJECT = /(?:[省市县区镇乡村州盟旗]|街道|公司|集团|银行|大学|学院|医院|部门|局|厅|委|部|院|厂|队|国)$/
const PLACE_LIKE = /^[一-龥]{2,4}$/
const KIND = /[业类品型级性量额数的]$/

/** `context` is where a subject that one lead lacks may stand: the title. */
export function compareLeads(a: string, b: string, context = ''): LeadAgreement {
  let common = 0
  while (common < a.length && common < b.length && a[a.length - 1 - common] === b[b.length - 1 - common]) common++
  const rests = [a, b].map((lead) => lead.slice(0, lead.length - common).replace(/[共在]$/, '')) as [string, string]
  if (rests[0] === '' && rests[1] === '') return { is: 'same', common }
  const [short, long] = rests[0].length <= rests[1].length ? rests : [rests[1], rests[0]]
  if (rests.some((rest) => OTHER_THING.test(rest))) return { is: 'different', common }
  const pronoun = rests.find((rest) => CARRIED_SUBJECT.test(rest))
  if (pronoun !== undefined || short === '') {
    const other = pronoun === undefined || pronoun === long ? (short === '' ? long : short) : long
    if (
      CARRIED_SUBJECT.test(other) ||
      (context.includes(other) && !KIND.test(other)) ||
      (SUBJECT.test(other) && other.length <= 16)
    )
      return { is: 'carried', common }
    if (pronoun !== undefined && PLACE_LIKE.test(other) && !KIND.test(other)) return { is: 'carried', common }
    if (short === '') return { is: 'rest', common }
  }
  return { is: 'different', common }
}
