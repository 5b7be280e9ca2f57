// 一是…三是…, （一）（三）, 1. 1.: the numbers of a list skip or repeat.
import type { Article, Flag, Span } from '../model.ts'
import { occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const NUMERALS = '一二三四五六七八九十'
const NUMBER = /(?<number>[一二三四五六七八九十]{1,2}|\d{1,2})(?<mark>[是要、，,）).])/y
/** The next number of a list stands within so many characters. */
const FARTHEST = 3000

// 首先，…；其次，…；第三，…
const MIXED = /首先，[^。！？\n]{2,60}[；。]其次，[^。！？\n]{2,60}[；。](?<third>第三，)/g

export default defineRule({
  id: 'list-numbering',
  title: { zh: '序号不连续', en: 'Numbers of a list skip or repeat' },
  why: {
    zh: '一是、二是，（一）（二）等序号跳号或重号，多是增删一项后没有改，也可能漏排了一项。摘引的讲话可以从中间开始。',
    en: 'The numbers of a list skip or repeat: an item was added or dropped, or lost in setting. An excerpt may begin late.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '会议要求：一是抓防汛；二是抓春耕；四是抓招商。', flags: ['四是'] },
    { text: '镇里定了三件事：第一，修路；第二，通水；第二，种树。', flags: ['第二，'] },
    { text: '办社三件事。首先，选好带头人；其次，管好账；第三，找销路。', flags: ['第三，'] },
    { text: '工作要点\n一、修路\n今年修路5公里。\n三、通水\n明年通水。', flags: ['三、'] },
  ],
  good: [
    '会议要求：一是抓防汛；二是抓春耕；三是抓招商。',
    '他讲了两点。一是稳，一是是否要快。二是进。',
    '办社三件事。首先，选好带头人；其次，管好账；最后，找销路。',
    '馆里展出第二、三卷。第二、五卷还在修复。',
    '服务电话：(65)64750165、(65)62581795。',
    '三是抓招商；四是抓春耕。会议还研究了其他事项。',
    '一、二、三产业分别增长5%、6%、7%。\n四、六级考试下月举行。',
    '工作要点\n一、修路\n一是清障，二是铺石。\n二、通水\n一是打井，二是铺管，三是安表。',
  ],
  *check(article) {
    for (const match of article.text.matchAll(MIXED)) {
      const end = match.index + match[0].length
      yield {
        at: { start: end - 3, end },
        against: { start: match.index, end: match.index + 2 },
        message: {
          zh: '“首先、其次”之后是“第三”，序号用了两套',
          en: '首先 and 其次 are followed by 第三: two ways of numbering',
        },
      }
    }
    const lists = new Map<string, Item[]>()
    for (const at of findBeginnings(article)) {
      NUMBER.lastIndex = at
      const match = NUMBER.exec(article.text)
      if (!match) continue
      const { number = '', mark = '' } = match.groups ?? {}
      const style = findStyle(article.text, match.index, number, mark)
      if (!style) continue
      const item = { start: match.index - style.lead, end: match.index + match[0].length, value: readNumber(number) }
      let open = lists.get(style.name)
      if (!open) lists.set(style.name, (open = []))
      const before = place(open, item)
      if (before) yield flagOf(article.text, item, before)
    }
  },
})

/** Where the number of an item may stand: before 是 and 要, behind 第 and brackets, where a paragraph begins. */
function findBeginnings({ text, paragraphs }: Article): number[] {
  const places: number[] = []
  for (const at of occurrencesOf(text, '是', '要')) {
    const number =
      (NUMERALS.includes(text[at - 1] ?? '。') ? 1 : 0) && (NUMERALS.includes(text[at - 2] ?? '。') ? 2 : 1)
    if (number > 0) places.push(at - number)
  }
  for (const at of occurrencesOf(text, '第', '（', '(')) places.push(at + 1)
  for (const { start } of paragraphs) places.push(start)
  return places.sort((a, b) => a - b).filter((at, i) => at !== places[i - 1])
}

interface Item extends Span {
  readonly value: number
}

/** 一是, 第一，, （一）, 一、, 1.: each where a clause or a paragraph begins; undefined for other numbers. */
function findStyle(text: string, at: number, number: string, mark: string): { name: string; lead: number } | undefined {
  const digits = /\d/.test(number)
  const kind = digits ? '1' : '一'
  const before = text[at - 1] ?? '\n'
  const after = text[at + number.length + 1] ?? '\n'
  const begins = (index: number): boolean => index <= 0 || '。；：:\n” '.includes(text[index - 1]!)
  if ('是要'.includes(mark)) {
    return !digits && (begins(at) || '，！？'.includes(before)) && !'否非'.includes(after)
      ? { name: mark, lead: 0 }
      : undefined
  }
  // (65)64750165: a dialling code
  if ('）)'.includes(mark))
    return '（('.includes(before) && begins(at - 1) && !/\d/.test(after) ? { name: `（${kind}）`, lead: 1 } : undefined
  // 第二、三卷 names two volumes
  if (before === '第')
    return !digits && '，,、'.includes(mark) && !NUMERALS.includes(after) && begins(at - 1)
      ? { name: '第', lead: 1 }
      : undefined
  if (before !== '\n' || '，,'.includes(mark)) return undefined
  // 一、二产业; 1.5亿元
  if (digits ? /\d/.test(after) : mark !== '、' || NUMERALS.includes(after)) return undefined
  return { name: `${kind}、`, lead: 0 }
}

/** Lists lie in each other: a 1 opens a new one, any other number goes on with the nearest that waits for it. Gives the item before where that is none. */
function place(open: Item[], item: Item): Item | undefined {
  const before = open.at(-1)
  const at = open.findLastIndex(({ value }) => value + 1 === item.value)
  if (item.value === 1 || !before || item.start - before.start > FARTHEST) {
    if (item.value !== 1) open.length = 0
    open.push(item)
  } else if (at >= 0) open.splice(at, open.length, item)
  else {
    open.splice(open.length - 1, 1, item)
    if (item.value === before.value || item.value === before.value + 2) return before
  }
  return undefined
}

function flagOf(text: string, { start, end, value }: Item, before: Item): Flag {
  const show = (span: Span): string => text.slice(span.start, span.end)
  const same = value === before.value
  return {
    at: { start, end },
    against: { start: before.start, end: before.end },
    message: {
      zh: `“${show(before)}”之后是“${show({ start, end })}”，${same ? '序号重复' : '中间缺一项'}`,
      en: `“${show(before)}” is followed by “${show({ start, end })}”: ${same ? 'the number repeats' : 'one is missing'}`,
    },
  }
}

function readNumber(words: string): number {
  if (/\d/.test(words)) return Number(words)
  const tens = words.indexOf('十')
  const digit = (word: string | undefined): number => (word ? NUMERALS.indexOf(word) + 1 : 0)
  if (tens < 0) return digit(words[0])
  return (tens === 0 ? 10 : digit(words[0]) * 10) + (words.length > tens + 1 ? digit(words[tens + 1]) : 0)
}
