// One line of a record as hecha writes it -> its value, without the YAML library; undefined where a hand wrote it otherwise.

export type Value = string | { readonly [key: string]: string } | readonly string[]

/** Begins with no YAML indicator, is no number, truth or null for other readers. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~<=\d.+][^\n]*$/
const WORDS = /^(?:false|null|yes|no|on|off|y|n)$/i
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}-\d\d(?:-\d\d)?)?$/
const MEASURE = /^\d+(?:[.,]\d+)*[^\x00-\x7f]/

function isPlain(text: string, flow: boolean): boolean {
  if (text !== text.trim() || text.includes(': ') || text.includes(' #') || text.endsWith(':')) return false
  if (/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/.test(text)) return false
  if (flow && /[,[\]{}:]/.test(text)) return false
  return (PLAIN.test(text) && !WORDS.test(text)) || DATE.test(text) || MEASURE.test(text)
}

/** Quoted wherever a plain word could be read as something else. */
export function showScalar(text: string, flow = false): string {
  return isPlain(text, flow) ? text : JSON.stringify(text)
}

export function showValue(value: Value): string {
  if (typeof value === 'string') return showScalar(value)
  if (Array.isArray(value))
    return `[ ${(value as readonly string[]).map((item) => showScalar(item, true)).join(', ')} ]`
  const pairs = Object.entries(value as Record<string, string>)
  return `{ ${pairs.map(([key, item]) => `${key}: ${showScalar(item, true)}`).join(', ')} }`
}

const INTEGER = /^\d+$/

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
  return INTEGER.test(text) || isPlain(text, flow) ? text : undefined
}

/** Cuts the inside of { … } or [ … ] at its commas, JSON strings kept whole. */
function cut(inside: string): string[] | undefined {
  if (!inside.includes('"')) return inside.split(', ')
  const parts = [...inside.matchAll(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g)].map(([part]) => part.trim())
  return parts.join(', ') === inside ? parts : undefined
}

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
    if (value === undefined || !/^[a-z]+$/.test(part.slice(0, colon))) return undefined
    map[part.slice(0, colon)] = value
  }
  return map
}
