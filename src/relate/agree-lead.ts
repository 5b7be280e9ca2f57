// The words before a figure -> its lead: whose and what the figure is, as the copy itself says it.
import { BEFORE_FIGURE, BEFORE_SUBJECT, CARRIED_SUBJECT } from '../lexicon/agree.ts'

const CLAUSE_END = '，。；！？：,;!?:\n'
const LONGEST = 60

/** Where the clause that holds `at` begins; a bracketed aside inside it is no end. Never before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - LONGEST)
  let depth = 0
  let digits = false
  for (let i = at - 1; i >= least; i--) {
    const char = text[i]!
    if (char === '）' || char === ')') depth++
    else if (char === '（' || char === '(') {
      if (depth === 0) return i + 1
      depth--
    } else if (depth === 0) {
      if (CLAUSE_END.includes(char)) return i + 1
      if (char === '、' && digits) return i + 1
      if (char >= '0' && char <= '9') digits = true
    }
  }
  return least
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
export const normalizeLead = (lead: string): string => trimStart(trimEnd(lead.replace(ASIDE, '').replace(NOISE, '')))

/** How two leads agree: same words; same words with a subject that one of them carries; or different ones. */
export type LeadAgreement =
  | { readonly is: 'same' | 'carried'; readonly common: number }
  | { readonly is: 'different'; readonly common: number; readonly rest: readonly [string, string] }

const SUBJECT = /(?:[省市县区镇乡村州盟旗]|街道|公司|集团|银行|大学|学院|医院|局|厅|委|部|院|厂|队|国)$/

/** `context` is the text in which a subject that one lead lacks may stand (title, the paragraph so far). */
export function compareLeads(a: string, b: string, context = ''): LeadAgreement {
  let common = 0
  while (common < a.length && common < b.length && a[a.length - 1 - common] === b[b.length - 1 - common]) common++
  const rest: [string, string] = [a.slice(0, a.length - common), b.slice(0, b.length - common)]
  if (rest[0] === '' && rest[1] === '') return { is: 'same', common }
  const [short, long] = rest[0].length <= rest[1].length ? rest : [rest[1], rest[0]]
  const carried = (part: string): boolean => part === '' || CARRIED_SUBJECT.test(part)
  if (carried(short) && (carried(long) || (SUBJECT.test(long) && long.length <= 16) || context.includes(long)))
    return { is: 'carried', common }
  return { is: 'different', common, rest }
}
