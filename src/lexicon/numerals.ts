// A character -> what it can be in a written number: a digit, a scale word, or the start of a word that counts.

/** Classes of characters at which a figure can begin; 0 is every other character. */
export const ARABIC = 1
export const DIGIT = 2
export const SCALE = 3
export const WORD = 4

/** Class by UTF-16 code unit. */
export const CLASS = new Uint8Array(65536)

/** Digit by code unit, or the power of ten of a scale word; 255 where it is neither. */
export const VALUE = new Uint8Array(65536).fill(255)

const DIGITS = ['零〇○', '一壹弌', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
const SCALES: readonly (readonly [string, number])[] = [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]

/** 廿 and 卅 are a digit and a ten in one. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }

/** Digits of legal and financial papers; alone they are ordinary characters (陆地, 伍家, 拾起). */
export const FORMAL = '壹弌贰叁肆伍陆柒捌玖拾佰仟'

/** First characters of words that are a figure without any digit: 半年, 数十, 首个, 去年 … */
const STARTS = '数几半首唯榜冠亚季去今明昨前后上下本当同次翌农腊正成翻过廿卅卌“"幺.'

function fill(): void {
  for (let code = 48; code < 58; code++) {
    CLASS[code] = ARABIC
    VALUE[code] = code - 48
  }
  for (const letter of STARTS) CLASS[letter.charCodeAt(0)] = WORD
  DIGITS.forEach((letters, digit) => {
    for (const letter of letters) {
      CLASS[letter.charCodeAt(0)] = DIGIT
      VALUE[letter.charCodeAt(0)] = digit
    }
  })
  for (const [letters, power] of SCALES) {
    for (const letter of letters) {
      CLASS[letter.charCodeAt(0)] = SCALE
      VALUE[letter.charCodeAt(0)] = power
    }
  }
}

fill()
