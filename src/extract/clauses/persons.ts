// Running text -> persons that it names by office or by a name of several parts: 院长李某某, 约翰·史密斯.
import type { Span } from '../../model.ts'
import { isPersonName } from '../../lexicon/surnames.ts'

// 党委书记、院长李某某; the name may have two characters or three
const OFFICE =
  /(?:书记|主任|院长|局长|部长|市长|县长|镇长|区长|省长|村长|处长|科长|所长|站长|队长|校长|会长|行长|厂长|馆长|馆员|总统|总理|首相|主席|委员|代表|总裁|总经理|经理|董事长|创始人|创办人|负责人|教授|研究员|博士|院士|专家|医生|护士|老师|教师|教练|记者|导演|演员|作家|画家|队员|运动员|选手|司机|民警|村民|居民|市民|党员|干部|支书|秘书|发言人|工程师|技术员|企业家|农民|老人|同志)(?<name>[一-龥]{2,3})/g

const FOREIGN_BEFORE = /(?:(?![和与的是者家及授在由对被将给员师])[一-龥]){1,6}$/
const FOREIGN_BEHIND = /(?:·(?:(?![和与的是在于被将])[一-龥]){1,6})+/y

/** 约翰·史密斯: the words on both sides of each middle dot. */
function* readForeign(text: string): Generator<string> {
  for (let dot = text.indexOf('·'); dot >= 0;) {
    const first = FOREIGN_BEFORE.exec(text.slice(Math.max(0, dot - 6), dot))?.[0]
    FOREIGN_BEHIND.lastIndex = dot
    const rest = first && FOREIGN_BEHIND.exec(text)?.[0]
    if (rest) yield first + rest
    dot = text.indexOf('·', dot + Math.max(1, rest ? rest.length : 1))
  }
}

/** Names as the text gives them, the short ones (史密斯 of 约翰·史密斯) beside their full one. */
export function* readPersons(text: string): Generator<{ readonly name: string; readonly full: string }> {
  for (const match of text.matchAll(OFFICE)) {
    const words = match.groups!['name']!
    for (const name of words.length === 3 ? [words, words.slice(0, 2)] : [words])
      if (isPersonName(name) && isAgain(text, name)) {
        yield { name, full: name }
        break
      }
  }
  for (const full of readForeign(text)) {
    yield { name: full, full }
    const own = full.slice(full.lastIndexOf('·') + 1)
    if (own.length >= 2) yield { name: own, full }
  }
}

/** Where those names stand that hold a character which is a word elsewhere: 向 of 李向前. */
export function readPersonSpans(text: string, names: Iterable<string>): Span[] {
  const spans: Span[] = []
  for (const name of names)
    if (PARTICLES.test(name))
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        spans.push({ start: at, end: at + name.length })
  return spans.sort((a, b) => a.start - b.start)
}

const PARTICLES = /[向与同由自从对以为和及于将被让使给把将达现有在经因]/

/** The name stands somewhere else too, so that its length is known. */
const isAgain = (text: string, name: string): boolean => text.indexOf(name, text.indexOf(name) + name.length) >= 0
