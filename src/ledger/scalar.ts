// One line of a record <-> its value, without the YAML library. Written so that every parser reads the same text; read as older versions wrote it.

export type Value = string | { readonly [key: string]: string } | readonly string[]

// Han, Latin letters and full-width signs; digits only before Han (8.5亿元), as 2024-06, 1e3, 0777 and 12:30 are something else to some parser.
const REST =
  '[\\p{Script=Han}A-Za-z0-9 .()%+/_\\u00b7\\u2013\\u2014\\u2018-\\u201d\\u2026\\u3001-\\u3011\\uff01-\\uff5e-]*'
const PLAIN = new RegExp(
  `^(?:[\\p{Script=Han}A-Za-z\\u2018-\\u201d\\u2026\\u3001-\\u3011\\uff01-\\uff5e]|\\d+(?:\\.\\d+)?\\p{Script=Han})${REST}$`,
  'u',
)
/** Truths and nothings of YAML 1.1 and 1.2; e12345 is a number to some. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|[a-z][\d_].*)$/i

/** True where the bare words are this text to every parser. */
export const isPlain = (text: string): boolean => PLAIN.test(text) && !text.endsWith(' ') && !WORDS.test(text)

/** Not printable to YAML, or invisible to a reader: escaped wherever it stands. */
export const UNSEEN =
  /[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu')

/** A double-quoted scalar that JSON and YAML read alike; half a surrogate pair, which no file can hold, becomes U+FFFD. */
export function quote(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd')
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(whole).replace(EACH_UNSEEN, escape)
}

export const showScalar = (text: string): string => (isPlain(text) ? text : quote(text))

/** `on` and `no` are truths to parsers of YAML 1.1, as keys too. */
export const showKey = (key: string): string => (/^[a-z]+$/i.test(key) && isPlain(key) ? key : quote(key))

export function showValue(value: Value): string {
  if (typeof value === 'string') return showScalar(value)
  if (Array.isArray(value)) return `[ ${(value as readonly string[]).map(showScalar).join(', ')} ]`
  const pairs = Object.entries(value as Record<string, string>)
  return `{ ${pairs.map(([key, item]) => `${showKey(key)}: ${showScalar(item)}`).join(', ')} }`
}

// What versions before wrote without quotes. Nothing else is read without the YAML library.
const EARLIER = /^[^\s\-?:,[\]{}#&*!|>'"%@`~<=\d.+][^\n]*$/
const EARLIER_WORDS = /^(?:false|null|yes|no|on|off|y|n)$/i
const EARLIER_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}-\d\d(?:-\d\d)?)?$/
const EARLIER_MEASURE = /^\d+(?:[.,]\d+)*[^\x00-\x7f]/
const INTEGER = /^\d+$/

function wasPlain(text: string, flow: boolean): boolean {
  if (text !== text.trim() || text.includes(': ') || text.includes(' #') || text.endsWith(':')) return false
  if (/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/.test(text)) return false
  if (flow && /[,[\]{}:]/.test(text)) return false
  return (EARLIER.test(text) && !EARLIER_WORDS.test(text)) || EARLIER_DATE.test(text) || EARLIER_MEASURE.test(text)
}

/** A plain scalar or a JSON string. */
function findScalar(text: string, flow: boolean): string | undefined {
  if (text.startsWith('"')) {
    try {
      const value: unknown = JSON.parse(text)
      return typeof value === 'string' ? value : undefined
    } catch {
      return undefined
    }
  }
  return INTEGER.test(text) || isPlain(text) || wasPlain(text, flow) ? text : undefined
}

/** Cuts the inside of { … } or [ … ] at its commas, JSON strings kept whole. */
function cut(inside: string): string[] | undefined {
  if (!inside.includes('"')) return inside.split(', ')
  const parts = [...inside.matchAll(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g)].map(([part]) => part.trim())
  return parts.join(', ') === inside ? parts : undefined
}

/** on, "on" -> on; undefined for a key that hecha does not write. */
export const findKey = (text: string): string | undefined =>
  /^(?:(?<bare>[a-z]+)|"(?<quoted>[a-z]+)")$/.exec(text)?.groups?.[text.startsWith('"') ? 'quoted' : 'bare']

/** The value behind `key: `; undefined where a hand wrote it in another form. */
export function findValue(text: string): Value | undefined {
  const open = text[0]
  if (open !== '{' && open !== '[') return findScalar(text, false)
  const close = open === '{' ? ' }' : ' ]'
  if (text[1] !== ' ' || !text.endsWith(close) || text.length < 4) return undefined
  const parts = cut(text.slice(2, -2))
  if (!parts) return undefined
  if (open === '[') {
    const items = parts.map((part) => findScalar(part, true))
    return items.includes(undefined) ? undefined : (items as string[])
  }
  const map: Record<string, string> = {}
  for (const part of parts) {
    const colon = part.indexOf(': ')
    const value = colon < 0 ? undefined : findScalar(part.slice(colon + 2), true)
    const key = colon < 0 ? undefined : findKey(part.slice(0, colon))
    if (value === undefined || key === undefined) return undefined
    map[key] = value
  }
  return map
}
