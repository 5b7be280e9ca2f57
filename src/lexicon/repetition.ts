// Which characters make a word together, and which frequent words never stand twice in a row.
import { PAIRS } from './doubling.ts'
import { SELDOM_CHARACTERS, SELDOM_WORDS } from './seldom-doubled.ts'

/** Verbs of everyday life that are doubled for "a bit": 休息休息. Those of official prose (发展, 推进) are not among them. */
const TRIED =
  '研究|讨论|了解|考虑|休息|商量|学习|打听|收拾|锻炼|体验|交流|琢磨|关心|照顾|参观|准备|整理|检查|打扮|放松|教育|教训|尝试|感受|认识|调整|打扫|溜达|比较|欣赏|品尝|合计|盘算|唠叨|清醒|冷静|反省|表现|热闹|高兴|轻松|舒服|凉快|暖和|走动|活络|张罗|摆弄|意思|联系|宣传|指点|指导|观察|观摩|总结|思考'
/** Words of news that the dictionary lacks. */
const MORE_PAIRS = new Set(['在线', '在岸', '在职', '对台', '和解'])

let seldom: ReadonlySet<string> | undefined

const isTried = (word: string): boolean => word.length === 2 && TRIED.split('|').includes(word)

/** A character or a word of two that is frequent in news and was never seen doubled: 发展, 进行, 从. Not 常, 基金, 一步. */
export function isSeldomDoubled(word: string): boolean {
  seldom ??= new Set([
    ...SELDOM_CHARACTERS,
    ...SELDOM_WORDS.split('|').flatMap((row) => [...row.slice(1)].map((second) => row[0]! + second)),
  ])
  return seldom.has(word) && !isTried(word)
}

/** What stands behind a character in the table, as far as it was asked for. */
const rows = new Map<string, string>()

/** Two characters that are a word; never so at the end of a text. */
export function isPair(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false
  if (MORE_PAIRS.has(first + second)) return true
  let row = rows.get(first)
  if (row === undefined) rows.set(first, (row = findRow(first)))
  return row.includes(second)
}

/** The row of a character, '' for none: its rows stand in the order of their codes. */
function findRow(first: string): string {
  const code = first.charCodeAt(0)
  let low = 0
  let high = PAIRS.length
  while (low < high) {
    const start = PAIRS.lastIndexOf('|', ((low + high) >> 1) - 1) + 1
    const next = PAIRS.indexOf('|', start)
    const end = next < 0 ? PAIRS.length : next
    const there = PAIRS.charCodeAt(start)
    if (there === code) return PAIRS.slice(start + 1, end)
    if (there < code) low = end + 1
    else high = start
  }
  return ''
}
