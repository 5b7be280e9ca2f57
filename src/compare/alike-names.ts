// A text -> names of persons and places that it spells with two characters alike: 陶家毫 and 陶家豪, 侯岭村 and 候岭村.
import { isConfusable } from '../almanac/confusable.ts'
import { isPersonName } from '../lexicon/surnames.ts'
import type { Sentence, Span } from '../model.ts'
import { occurrencesOf, sentenceAt } from '../text/occurrences.ts'
import type { Variant } from './names.ts'

const OFFICES =
  '书记|主任|县长|市长|区长|镇长|乡长|省长|州长|局长|厅长|部长|处长|科长|所长|站长|院长|校长|行长|队长|会长|理事长|董事长|社长|台长|馆长|主席|委员|秘书长|秘书|经理|总裁|总监|教授|研究员|医生|医师|律师|检察长|法官|记者|通讯员|工程师|教师|老师|农艺师|负责人|法人代表|法定代表人|支书|村主任|总统|总理|大使|发言人'
/** 县委书记陶家毫: the office shows that a name follows. */
const NAMED = new RegExp(`(?:${OFFICES})(?<name>[一-龥]{3})`, 'g')
/** What stands behind a full name and in no name: marks, 说, 表示, 的. */
const BEHIND =
  /^(?:[，。、；：（）()“”！？…\s]|$|说|表示|介绍|强调|指出|主持|认为|告诉|率|带队|等|先生|女士|同志|出席|参加|的|在|是|收到|到场|为|和|与|对|走|作|致|宣布|回忆|坦言|透露|称)/
/** 在龙沙乡, 青山县龙沙乡: where a name begins; not 提升农村, 全国乡镇. */
const PLACE =
  /(?<=[，。、；：（“\s省市州县区镇乡在到自从赴往达])(?<name>[一-龥][^农乡城新老全各本该\s][村镇乡县])(?!长|委|级|民|域|政|城|区|里|办|村|镇)/g

/** Persons named behind their office, and the same name elsewhere with one character that looks or sounds like its own. */
export function* findAlikeNames(text: string, sentences: readonly Sentence[]): Generator<Variant> {
  const told = new Set<string>()
  for (const match of text.matchAll(NAMED)) {
    const { name } = match.groups!
    if (!isPersonName(name!) || told.has(name!)) continue
    told.add(name!)
    const start = match.index + match[0].length - 3
    if (!BEHIND.test(text.slice(start + 3, start + 5))) continue
    const other = findAlike(text, sentences, { start, end: start + 3 }, 3)
    if (!other || told.has(text.slice(other.start, other.end))) continue
    told.add(text.slice(other.start, other.end))
    const [at, against] = other.start > start ? [other, { start, end: start + 3 }] : [{ start, end: start + 3 }, other]
    yield { at, against, kind: 'look', sure: true }
  }
}

/** 龙沙乡 and 龙砂乡: the last place of the text that has all but one character of a name, and for that one another like it. */
export function* findAlikePlaces(text: string, sentences: readonly Sentence[]): Generator<Variant> {
  const seen = new Map<string, Span>()
  for (const match of text.matchAll(PLACE)) {
    const name = match.groups!['name']!
    const at = { start: match.index, end: match.index + 3 }
    const before = [...seen].find(([known]) => differsAlike(known, name, 2))
    if (before && !isTogether(sentences, before[1], at)) yield { at, against: before[1], kind: 'look', sure: true }
    if (!seen.has(name)) seen.set(name, at)
  }
}

/** One character of the first so many differs, and the two may be taken for each other. */
function differsAlike(a: string, b: string, length: number): boolean {
  let differing = -1
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (differing >= 0 || i >= length) return false
    differing = i
  }
  return differing >= 0 && isConfusable(a[differing]!, b[differing]!)
}

/** Names in one sentence are two: 王建国、王健国. */
const isTogether = (sentences: readonly Sentence[], a: Span, b: Span): boolean =>
  sentenceAt(sentences, a.start) === sentenceAt(sentences, b.start)

function findAlike(text: string, sentences: readonly Sentence[], name: Span, length: number): Span | undefined {
  const written = text.slice(name.start, name.end)
  // Two of the three characters stand as they are: look where one of the first two does
  for (const [index, character] of [...written.slice(0, 2)].entries()) {
    for (const at of occurrencesOf(text, character)) {
      const place = { start: at - index, end: at - index + length }
      if (place.start < 0 || !differsAlike(written, text.slice(place.start, place.end), length)) continue
      if (BEHIND.test(text.slice(place.end, place.end + 2)) && !isTogether(sentences, name, place)) return place
    }
  }
  return undefined
}
