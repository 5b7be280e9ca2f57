// A number with a letter or a wrong point in it -> where it ends: 2O19年, l2.6万吨, 3·5%.

// A letter that looks like a digit among digits, before what only a number has behind it; not O2O, O3年均浓度
const LETTERS =
  /(?:[lIOo]\d+|\d+[OolI])[\dOolI]*(?:\.\d+)?(?=[年月日%‰万亿元吨亩]|个百分点|公里|千米|平方|立方|千瓦|公斤)/y
// 3·5%, 3。5%; “3·15” is the name of a day
const POINT = /\d{1,4}(?:[·・•]\d{1,2}(?=[%‰万亿]|个百分点)|。\d{1,2}(?=%|个百分点))/y

const isLatin = (character: string | undefined): boolean => character !== undefined && /[A-Za-z\d]/.test(character)

/** The span of the misprint that holds the digit at a place; undefined where all is as it should be. Nothing before `last` is looked at. */
export function findMisprint(s: string, at: number, last: number): { start: number; end: number } | undefined {
  const start = at > last && 'lIOo'.includes(s[at - 1]!) ? at - 1 : at
  if (start > 0 && (isLatin(s[start - 1]) || '.-'.includes(s[start - 1]!))) return undefined
  for (const pattern of [LETTERS, POINT]) {
    pattern.lastIndex = start
    const words = pattern.exec(s)?.[0]
    if (!words) continue
    const digits = words.replace(/\D/g, '').length
    if (pattern === LETTERS && (digits < 2 ? start < at : words.replace(/[\d.]/g, '').length > digits)) continue
    return { start, end: start + words.length }
  }
  return undefined
}
