// A text, in narrow codes and as it was set -> the marks between groups of thousands: 1 312人, 1，312亿元.

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57
const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19
const WIDE_COMMA = 0xff0c
/** GB/T 15835 sets a quarter blank; web copy has plain ones. */
const isMark = (code: number): boolean =>
  code === 32 || code === WIDE_COMMA || code === 0xa0 || code === 0x2009 || code === 0x202f
/** 第 图 表 号: what follows is a number of its own. */
const NUMBERED = new Set([0x7b2c, 0x56fe, 0x8868, 0x53f7])

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Places of the marks, in order. One group without a unit behind it may be two numbers side by side: it is left, unless all is set wide (４，５６５). */
export function findThousands(codes: Uint16Array, text: string): number[] {
  const found: number[] = []
  for (let i = 1; i + 3 < codes.length; i++) {
    if (!isMark(codes[i]!) || !isDigit(codes[i - 1]) || !isDigit(codes[i + 1])) continue
    const groups = readGroups(codes, i)
    if (groups.length === 0) continue
    if (isSure(codes, groups) || isWideDigit(text.charCodeAt(i - 1))) found.push(...groups)
    i = groups.at(-1)! + 3
  }
  return found
}

/** The marks of the number that has its first mark here; none where it is no number in groups of three. */
export function readGroups(codes: Uint16Array, first: number): number[] {
  let start = first
  while (start > 0 && first - start <= 3 && isDigit(codes[start - 1])) start--
  const before = codes[start - 1] ?? 0
  if (first - start > 3 || isDigit(before) || before === 46 || codes[start] === 48) return []
  const groups: number[] = []
  let at = first
  while (codes[at] === codes[first] && isDigit(codes[at + 1]) && isDigit(codes[at + 2]) && isDigit(codes[at + 3])) {
    groups.push(at)
    at += 4
  }
  return isDigit(codes[at]) ? [] : groups
}

function isSure(codes: Uint16Array, groups: readonly number[]): boolean {
  const [first, end] = [groups[0]!, groups.at(-1)! + 4]
  let start = first
  while (start > 0 && isDigit(codes[start - 1])) start--
  let before = start - 1
  if (before >= 0 && codes[before] === 32) before--
  if (before >= 0 && (NUMBERED.has(codes[before]!) || isLetter(codes[before]!))) return false
  if (groups.length > 1) return true
  if (isCell(codes, before, end)) return true
  let after = codes[end] ?? 0
  if (after === 32 || after === 0xa0) after = codes[end + 1] ?? 0
  return isHan(after) || after === 37 || (after === 46 && isDigit(codes[end + 1]))
}

/** | 1 200 |: all that stands between two bars is one number. */
function isCell(codes: Uint16Array, before: number, end: number): boolean {
  let after = end
  while (codes[after] === 32) after++
  return (
    (before < 0 || codes[before] === BAR) &&
    (after >= codes.length || codes[after] === BAR) &&
    (before >= 0 || after < codes.length)
  )
}

const BAR = 124
