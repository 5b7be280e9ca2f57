// The words before a figure -> its lead: whose and what the figure is, as the copy itself says it.
import { BEFORE_FIGURE, BEFORE_SUBJECT, CARRIED_SUBJECT, OTHER_THING, REPORTED } from '../lexicon/agree.ts'

/** A character's code -> what it may be in a clause, a bit each: most clauses hold nothing that has to be taken out. */
const MARKS = new Uint8Array(0x10000)
const END = 1
const OPENS = 2
const CLOSES = 4
const COMMA = 8
const SPACE = 16
const NOISE = 32
const REPORTS = 64
const mark = (characters: string, bit: number): void => {
  for (let i = 0; i < characters.length; i++) MARKS[characters.charCodeAt(i)]! |= bit
}
mark('，。；！？：,;!?:\n', END)
mark('（(', OPENS)
mark('）)', CLOSES)
mark('、', COMMA)
mark(' \u3000', SPACE)
mark('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', NOISE)
mark('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', NOISE)
mark('“”‘’"《》「」', NOISE)
mark('示出绍悉布露计到', REPORTS)

const LONGEST = 60

/** Where the clause that holds `at` begins; a bracketed aside inside it is no end. Never before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - LONGEST)
  let depth = 0
  for (let i = at - 1; i >= least; i--) {
    const bits = MARKS[text.charCodeAt(i)]! & (END | OPENS | CLOSES | COMMA | SPACE)
    if (bits === 0) continue
    if ((bits & CLOSES) !== 0) depth++
    else if ((bits & OPENS) !== 0) {
      if (depth === 0) return i + 1
      depth--
    } else if (depth === 0) {
      if ((bits & END) !== 0) return i + 1
      if ((bits & COMMA) !== 0 && isCounted(text, i, least)) return i + 1
      // A headline parts its clauses with a space: 净利润8715亿元 不良贷款率1.5%.
      if ((bits & SPACE) !== 0 && isHan(text, i - 1) && isHan(text, i + 1)) return i + 1
    }
  }
  return least
}

const isHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) <= 0x9fff

/** True where the item that ends at a 、 has a figure of its own: [企业3家]、工人500名. */
function isCounted(text: string, at: number, least: number): boolean {
  for (let i = at - 1; i >= Math.max(least, at - 10); i--) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
    if ((MARKS[code]! & (COMMA | END)) !== 0) return false
  }
  return false
}

/** Words by the code of their last or first character. */
function byCode(words: readonly string[], last: boolean): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const word of words) {
    const code = word.charCodeAt(last ? word.length - 1 : 0)
    const group = found.get(code)
    if (group) group.push(word)
    else found.set(code, [word])
  }
  return found
}

const ENDS = byCode(BEFORE_FIGURE, true)
const STARTS = byCode(BEFORE_SUBJECT, false)

/** A lead without the verbs and hedges that stand between noun and figure. */
export function trimEnd(lead: string): string {
  for (let end = lead.length; ;) {
    const word = end > 0 ? ENDS.get(lead.charCodeAt(end - 1))?.find((ending) => lead.endsWith(ending, end)) : undefined
    if (word === undefined) return end === lead.length ? lead : lead.slice(0, end)
    end -= word.length
  }
}

function trimStart(lead: string): string {
  for (let start = 0; ;) {
    const word = STARTS.get(lead.charCodeAt(start))?.find((opening) => lead.startsWith(opening, start))
    if (word === undefined || start + word.length >= lead.length) return start === 0 ? lead : lead.slice(start)
    start += word.length
  }
}

const ASIDE = /[（(][^（()）]*[)）]/g
const NOISES = /[\s“”‘’"《》「」]/g

/** Leads in one spelling: no aside, no quotation marks, no verb before the figure, no 据介绍 before the subject. */
export function normalizeLead(words: string): string {
  let bits = 0
  for (let i = 0; i < words.length; i++) bits |= MARKS[words.charCodeAt(i)]!
  let lead = words
  if ((bits & OPENS) !== 0) lead = lead.replace(ASIDE, '')
  if ((bits & NOISE) !== 0) lead = lead.replace(NOISES, '')
  lead = trimEnd(lead)
  return trimStart((bits & REPORTS) === 0 ? lead : lead.replace(REPORTED, ''))
}

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
