// A numeral that counts nothing -> the place behind its word: 一些, 八仙, 一村一品, “一核两带N园”.
import { isBound, numeralWordAt } from '../../lexicon/numeral-words.ts'
import { CLASS, DIGIT, FORMAL, SCALE, VALUE } from '../../lexicon/numerals.ts'
import { addHalf } from './half.ts'
import { isHan, leave, type Scan } from './scan.ts'

export function endOfNumerals(s: string, at: number): number {
  let end = at + 1
  while (CLASS[s.charCodeAt(end)] === DIGIT || CLASS[s.charCodeAt(end)] === SCALE) end++
  return end
}

/** 一些, 统一, 八仙, “一核两带N园”: the place behind the word; 0 where the numeral may count. */
export function skipWord(scan: Scan, at: number): number {
  const { s, last } = scan
  if (s[at] === '一' && s[at + 1] === '半' && !'以以'.includes(s[at - 1] ?? '以'))
    return addHalf(
      scan,
      at,
      s.startsWith('以上', at + 2) ? at + 4 : at + 2,
      s.startsWith('以上', at + 2) ? 'atleast' : 'exact',
    )
  if (at > last && isBound(s, at)) return endOfNumerals(s, at)
  const length = numeralWordAt(s, at)
  const slogan = length === 0 && s[at - 1] !== '第' ? endOfSlogan(s, at) : 0
  if (slogan > 0) return leave(scan, at, slogan, 'slogan')
  if (length > 0) {
    // 一点五 is a number
    if (length === 2 && s[at + 1] === '点' && VALUE[s.charCodeAt(at + 2)] !== 255) return 0
    if (s[at + length] === '之' && s[at + length - 1] === '分') return 0
    if (s[at + length] === '折' || s.startsWith('分之', at + length)) return 0
    const scaled = CLASS[s.charCodeAt(at)] === SCALE && at > last && '超近上逾破过'.includes(s[at - 1]!)
    if (!scaled) return at + length
  }
  if (s[at] === '一' && s[at + 1] === s[at + 2] && isHan(s.charCodeAt(at + 1))) return at + 3
  // 一村一品, 一户一策
  if (s[at] === '一' && s[at + 2] === '一' && isPlain(s, at + 1) && isPlain(s, at + 3)) return at + 4
  return 0
}

const isPlain = (s: string, at: number): boolean =>
  isHan(s.charCodeAt(at)) && CLASS[s.charCodeAt(at)] !== DIGIT && CLASS[s.charCodeAt(at)] !== SCALE

const COUNTED_PLACES = '省市县区州乡镇村国'
const TIMES = '年月日天周时分秒点旬季世之十百千万亿大成倍次期元块角毛斤两米尺寸又到至折刻第'

/** 一核两带N园, 七山二水一分田, 四梁八柱: numeral and character, twice and more. */
function endOfSlogan(s: string, at: number): number {
  if (CLASS[s.charCodeAt(at + 2)] !== DIGIT && s[at + 2] !== 'N') return 0
  let end = at
  let pairs = 0
  let places = 0
  for (;;) {
    const code = s.charCodeAt(end)
    if (!((CLASS[code] === DIGIT && !FORMAL.includes(s[end]!)) || (pairs > 0 && s[end] === 'N'))) break
    const next = s.charCodeAt(end + 1)
    if (!isHan(next) || CLASS[next] === DIGIT || CLASS[next] === SCALE) break
    if (TIMES.includes(s[end + 1]!)) {
      if (pairs < 2) return 0
      break
    }
    if (COUNTED_PLACES.includes(s[end + 1]!)) places++
    pairs++
    end += 2
  }
  if (pairs < 2 || places > 0) return 0
  // 一个三甲医院 has one classifier before a name; a slogan repeats
  if (pairs === 2 && '个家项名位人种条座件只'.includes(s[at + 1]!)) return 0
  return end
}
