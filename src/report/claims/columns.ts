// Text -> columns of a terminal: a Chinese character takes two, a control character none is shown.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NARROW = /^[\x20-\x7e]*$/

/** Control characters and terminal escapes never reach the terminal. */
export const clean = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')

export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/** Fits a text into columns: cut with … where it is longer, filled with blanks where it is shorter. */
export function fit(text: string, columns: number): string {
  const shown = clean(text)
  const width = widthOf(shown)
  if (width <= columns) return shown + ' '.repeat(columns - width)
  let used = 0
  let kept = ''
  for (const character of shown) {
    const next = used + (WIDE.test(character) ? 2 : 1)
    if (next > columns - 1) break
    kept += character
    used = next
  }
  return `${kept}…${' '.repeat(columns - used - 1)}`
}
