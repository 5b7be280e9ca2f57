// An element with attributes and content -> XML; what XML cannot hold is replaced.

type Attributes = Readonly<Record<string, string | number>>

export function showElement(name: string, attributes: Attributes, content: readonly string[] | string = []): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${list.join('')}`
  if (typeof content === 'string') return `${open}>${escapeText(content)}</${name}>`
  if (content.length === 0) return `${open}/>`
  return `${open}>\n${content.join('\n')}\n</${name}>`
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

// XML 1.0 knows no other controls, no half of a pair, not U+FFFE and U+FFFF.
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escapeText = (text: string): string => escapeXml(text).replaceAll('&#10;', '\n')

export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '�').replace(/[&<>"\n\t\r]/g, (character) => ENTITIES[character]!)
}
