// A text -> a cell of so many columns.
import { showSafe, showWidth, widthOf } from '../width.ts'

/** Cut with … where it is longer, filled with blanks where it is shorter. */
export function fit(text: string, columns: number): string {
  const shown = showSafe(text)
  const width = showWidth(shown)
  if (width <= columns) return shown + ' '.repeat(columns - width)
  let used = 0
  let kept = ''
  for (const character of shown) {
    const next = used + widthOf(character)
    if (next > columns - 1) break
    kept += character
    used = next
  }
  return `${kept}…${' '.repeat(columns - used - 1)}`
}
