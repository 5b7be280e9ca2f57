// A story -> characters and words that stand twice in a row and, by the words around them, not on purpose.
import { isDoubledCharacter, isDoubledWord, isPair } from '../lexicon/repetition.ts'
import { isSurname } from '../lexicon/surnames.ts'
import type { Span, Story } from '../model.ts'
import { occurrencesOf, readBefores } from './occurrences.ts'

export interface Doubling extends Span {
  /** What stands twice. */
  readonly word: string
}

const LONGEST = 6
/** Ends of compounds that any noun may have before a word that begins alike: 示范区|区域, 市政府|府. */
const ENDINGS =
  '区市县镇乡村省国州院会局部委处科所站厅司署办校系馆社团队组班家者员长师生手民工人性化力率量度业品产物料件器机车船厂场店铺路街道港口湾岛湖海河江山林园城楼室库网线图书画表册卡号码票证款费税金股债券法案例条文字语言报刊'
/** Words of one character that may follow a word that ends alike: 目的|的, 存在|在, 作为|为. */
const GRAMMAR = '的在与为和以对从将被把给向由让会要能可就至'
/** Of these also by themselves: 太湖|湖体. */
const PLACES = '湖海江河山岛港城区县市镇村省国街路桥站厂园院馆校船车楼塔库'
/** Phrases of four characters that take another 地: 脚踏实地地工作. */
const ENDING_IN_DI =
  '脚踏实地|设身处地|死心塌地|铺天盖地|惊天动地|顶天立地|欢天喜地|昏天黑地|呼天抢地|翻天覆地|因时因地|随时随地|斯文扫地|谢天谢地'
/** Characters that people are called by, set twice: 宁宁, 晶晶. */
const CALLED = '宁静琳芳蕊欣彤萌雯倩薇萱媛珊玲燕霞梅兰芸晶莹瑶璐琪妍悦洋洁怡蕾萍'
const COINED = /“[^”，。]{0,4}$/
const NUMERALS = /[一二两三四五六七八九十百千万几半每数\d]/

export function readDoublings({ text, paragraphs }: Pick<Story, 'text' | 'paragraphs'>): Doubling[] {
  const found: Doubling[] = []
  const lines = paragraphs.filter(({ role }) => role === 'body').length > 1
  const stop = paragraphs.at(-1)?.end ?? 0
  // The distance at which the last characters stand again, and how many of them in a row.
  let distance = 0
  let run = 0
  const befores = readBefores(text)
  for (let i = 1; i < stop; i++) {
    const before = befores[i]!
    const n = i - before
    if (n > LONGEST || before < 0 || !isLetter(text.charCodeAt(i))) {
      run = 0
      continue
    }
    run = n === distance ? run + 1 : 1
    distance = n
    if (run < n) continue
    const start = i + 1 - 2 * n
    if (isMeant(text, start, n, lines)) continue
    found.push(n === 1 ? withLeft(text, start) : { start, end: i + 1, word: text.slice(start, start + n) })
    run = 0
  }
  const doubled = found.length
  for (const at of occurrencesOf(text, '”'))
    if (isQuoted(text, at)) found.push({ start: at - 3, end: at + 1, word: text[at - 1]! })
  return found.length > doubled ? found.sort((a, b) => a.start - b.start) : found
}

function isLetter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fa5) || (code >= 48 && code <= 57)
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '\u4e00' && character <= '\u9fa5'
}

function hasHan(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x4e00) return true
  return false
}

/** 赋智“智”; not 的“的”字. */
function isQuoted(text: string, closing: number): boolean {
  return (
    text[closing - 2] === '“' &&
    text[closing - 1] === text[closing - 3] &&
    isHan(text[closing - 1]) &&
    text[closing + 1] !== '字'
  )
}

function withLeft(text: string, start: number): Doubling {
  return { start: isHan(text[start - 1]) ? start - 1 : start, end: start + 2, word: text[start]! }
}

function isMeant(text: string, start: number, n: number, lines: boolean): boolean {
  const word = text.slice(start, start + n)
  if (!hasHan(word)) return true
  if (n === 1) return isMeantCharacter(text, start)
  if (word === word[0]!.repeat(n)) return true
  // 一个一个, 3个3个; but 2024年2024年
  const numbered = /\d|^第/.test(word)
  if (NUMERALS.test(word) && !(numbered && /[年月日批次届期]$/.test(word))) return true
  const before = text[start - 1]
  // In a text without lines a caption or heading runs into the words that begin alike.
  if (n > 2) return !isHan(before) || !(lines || numbered)
  const [first, second, after] = [word[0]!, word[1]!, text[start + 4]]
  if (isDoubledWord(word) || !isHan(after)) return isDoubledWord(word)
  // 深化|文化|文艺
  if (!isPair(first, second) && isPair(second, first) && isPair(second, after)) return true
  // 本基金|基金经理: a compound ends and the next one begins; not 日本|经济
  return '本该各我全此某'.includes(before ?? '，') && !isPair(text[start - 2], before) && isPair(after, text[start + 5])
}

function isMeantCharacter(text: string, start: number): boolean {
  const [far, before, character, after] = [text[start - 2], text[start - 1]!, text[start]!, text[start + 2]!]
  // ×××, 哈哈哈; 高高兴兴, 方方面面
  if (before === character || after === character) return true
  if ((isHan(after) && after === text[start + 3]) || (isHan(before) && before === far)) return true
  if (NUMERALS.test(before) || NUMERALS.test(character)) return true
  const ends = isHan(before) && isPair(before, character)
  // 天天, 绿油油; but 落地地，
  if (isDoubledCharacter(character) && !(ends && !isHan(after))) return true
  if (isHan(after) && isPair(character, after)) return true
  // 宁宁 by itself is what somebody is called; “宜荆荆”城市圈
  if (!isHan(before)) return ENDINGS.includes(character) || !isHan(after) || CALLED.includes(character)
  if (COINED.test(text.slice(Math.max(0, start - 5), start)) && /^.{0,3}”/.test(text.slice(start + 2, start + 6)))
    return true
  if (character === '地' && ENDING_IN_DI.includes(text.slice(start - 3, start + 1))) return true
  if (GRAMMAR.includes(character)) return ends && isHan(after)
  // 吴利利, 张莉莉说; 太湖|湖体
  return isSurname(before) || (isHan(after) && (character === '链' || (ends && PLACES.includes(character))))
}
