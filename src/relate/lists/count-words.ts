// 三, 十二, 两, 12 -> a number: the counts that stand beside lists.
const DIGITS = '零一二三四五六七八九'

/** Up to ninety-nine in Chinese, or plain digits; undefined for anything else. */
export function findCount(words: string): number | undefined {
  if (/^\d{1,4}$/.test(words)) return Number(words)
  if (words === '两' || words === '双') return 2
  const match = /^(?<tens>[一二三四五六七八九])?(?<ten>十)?(?<ones>[一二三四五六七八九])?$/.exec(words)
  if (!match?.groups || words === '') return undefined
  const { tens, ten, ones } = match.groups
  if (!ten) return tens && ones ? undefined : DIGITS.indexOf((tens ?? ones)!)
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}

/** The number as the other was written: in digits beside 12, in Chinese beside 三. */
export function showCount(count: number, like: string): string {
  if (/^\d/.test(like) || count > 99) return String(count)
  if (count === 2) return '两'
  if (count < 10) return DIGITS[count]!
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens > 1 ? DIGITS[tens]! : ''}十${ones ? DIGITS[ones]! : ''}`
}
