// A text -> one that is safe on a terminal, and the columns that it takes there.

/** First and last code points of characters that take two columns: CJK, kana, hangul, full-width forms, emoji. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]

/** Columns of one character; “ ” — … · take one, as terminals count them unless told otherwise. */
export function widthOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300) return 1
  if (code < 0x370 || (code >= 0xfe00 && code <= 0xfe0f)) return 0
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

export function showWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

// Controls, the marks that turn the direction of writing, what has no width, halves of a pair.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Every unsafe character becomes one visible one, so that columns still count: ESC is ␛. */
export function showSafe(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0)
    if (code === 9 || code === 10 || code === 13) return ' '
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '�'
  })
}
