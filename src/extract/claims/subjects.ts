// A clause -> whom it is about: its own subject, one carried from before, or what the article is about.
import type { Part, Story } from '../../model.ts'
import { findName, findShortName } from './names.ts'
import { parseSentence, wordsOf, type Clause, type Parsed, type Reading } from './parse.ts'
import type { Token } from './tokens.ts'

/** What a clause offers: a name where its subject stands, and what of its noun phrase is left for the metric. */
export interface Stated {
  readonly name: string
  /** Token that holds the name, and the offset in the text where the name ends. */
  readonly token: number
  readonly end: number
}

export interface Subjects {
  /** Short name -> name in full (平阳 -> 平阳县), as the text itself gives both. */
  readonly full: Map<string, string>
  /** Names in order of appearance, the last one at the end: for 该镇, 全县. */
  readonly seen: string[]
  readonly stated: Map<Clause, Stated | null>
  topic: string | undefined
}

const POINTING = /^(?:该|这[座所家个一款项条]+|此|我|全|本|当地|这里|园区|(?:如今的)?该?)(?<end>省|自治区|市|区|县|旗|镇|乡|街道|社区|村|院|校|公司|企业|集团|园区|园|项目|中心|基地|平台|所|局)?/
const SKIP = new Set(['adverb', 'now', 'link', 'point', 'change'])

/** The name that stands where the subject of the clause does. */
export function findStated(reading: Reading, subjects: Subjects, parsed: Parsed, clause: Clause): Stated | undefined {
  const known = subjects.stated.get(clause)
  if (known !== undefined) return known ?? undefined
  const stated = readStated(reading, subjects, parsed.tokens, clause)
  subjects.stated.set(clause, stated ?? null)
  if (stated) remember(subjects, stated.name)
  return stated
}

function readStated(reading: Reading, subjects: Subjects, tokens: readonly Token[], { from, to }: Clause): Stated | undefined {
  let modifier = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.class === 'noun') {
      const before = tokens[i - 1]?.class
      const first = i === from || SKIP.has(before!) || before === 'de' || (before === 'preposition' && /^作为$|^由$/.test(reading.story.text.slice(tokens[i - 1]!.start, tokens[i - 1]!.end)))
      if (tokens[i + 1]?.class === 'de' && i + 1 < to && tokens[i + 2]?.class === 'noun' && i + 2 < to) {
        // 入驻小微园的某公司, 某镇的某公司: the name after 的 is the subject
        const head = nameAt(reading, subjects, tokens, i + 2)
        if (head && (first || tokens.slice(from, i).every((t) => t.class !== 'say'))) return head
        const owner = first ? nameAt(reading, subjects, tokens, i) : undefined
        if (owner) return owner
        i += 2
        continue
      }
      const speaking = tokens.slice(i + 1, Math.min(to, i + 3)).some((t) => t.class === 'say')
      if (speaking) return undefined
      if (first && (!modifier || before === 'de')) {
        const name = nameAt(reading, subjects, tokens, i)
        if (name) return name
        if (before !== 'link' && before !== 'adverb' && before !== 'now' && before !== 'point') modifier = true
      } else if (before === 'preposition') {
        const next = tokens[i + 1]
        if (next && /^而言|^来说/.test(reading.story.text.slice(next.start, next.end))) return nameAt(reading, subjects, tokens, i)
        const name = /而言|来说/.test(reading.story.text.slice(token.start, token.end)) ? nameAt(reading, subjects, tokens, i) : undefined
        if (name) return name
      } else modifier = true
    } else if (token.class === 'verb' || token.class === 'reach') modifier = true
  }
  return undefined
}

/** A name at the beginning of a noun token, in full. */
function nameAt(reading: Reading, subjects: Subjects, tokens: readonly Token[], index: number): Stated | undefined {
  const token = tokens[index]!
  let start = token.start
  const text = reading.story.text
  while (start < token.end && '“”（）()、'.includes(text[start]!)) start++
  const phrase = text.slice(start, token.end)
  const pointing = POINTING.exec(phrase)
  if (pointing && (pointing.groups!['end'] || /^(?:当地|这里|园区)/.test(phrase))) {
    const name = resolve(reading, subjects, pointing.groups!['end'])
    if (name) return { name, token: index, end: start + pointing[0].length }
  }
  for (let length = Math.min(6, phrase.length); length >= 2; length--) {
    const full = subjects.full.get(phrase.slice(0, length))
    if (full) {
      const longer = findName(phrase)
      if (longer && longer.end > length) return { name: longer.text, token: index, end: start + longer.end }
      return { name: full, token: index, end: start + length }
    }
  }
  const name = findName(phrase)
  if (!name) return undefined
  return { name: name.text, token: index, end: start + name.end }
}

function remember(subjects: Subjects, name: string): void {
  if (subjects.seen.at(-1) !== name) subjects.seen.push(name)
  learn(subjects, name)
}

function learn(subjects: Subjects, name: string): void {
  const short = findShortName(name)
  if (short && short.length >= 2 && !subjects.full.has(short)) subjects.full.set(short, name)
}

/** 该镇 -> the last town named; 全县 -> the last county, else what the article is about. */
function resolve(reading: Reading, subjects: Subjects, end: string | undefined): string | undefined {
  if (end) {
    for (let i = subjects.seen.length - 1; i >= 0; i--) if (subjects.seen[i]!.endsWith(end)) return subjects.seen[i]
    const topic = findTopic(reading, subjects)
    if (topic.endsWith(end)) return topic
    if (/[省市区县镇乡]/.test(end)) {
      const found = new RegExp(`[\\u4e00-\\u9fa5]{2,3}${end}(?![级域民长场区])`).exec(reading.story.text)
      if (found && findName(found[0])) return found[0].replace(/^.*(?:[省市县在的为了]|(?:全国))(?=..)/, '')
    }
    return topic
  }
  return subjects.seen.at(-1) ?? findTopic(reading, subjects)
}

/** What the article is about: the first name in title and kicker, else in its first sentences. */
export function findTopic(reading: Reading, subjects: Subjects): string {
  if (subjects.topic !== undefined) return subjects.topic
  subjects.topic = ''
  const { story } = reading
  for (const line of [story.kicker ?? '', story.title])
    for (const piece of line.split(/[：:，、\s“”以]/)) {
      const name = findName(piece)
      if (name && name.text.length <= 20) return settle(subjects, name.text)
    }
  const opening = /^[“”\s]*(?<name>[\u4e00-\u9fa5]{2,4})(?=[：:以])/.exec(story.title)?.groups?.['name']
  if (opening && story.text.indexOf(opening, story.title.length) >= 0) return settle(subjects, expand(story, opening))
  for (let i = 0; i < Math.min(6, story.sentences.length); i++) {
    const parsed = parseSentence(reading, i)
    for (const token of parsed.tokens)
      if (token.class === 'noun') {
        const name = findName(wordsOf(reading, token))
        if (name && name.text.length >= 3) return settle(subjects, name.text)
      }
  }
  return settle(subjects, story.title)
}

function settle(subjects: Subjects, topic: string): string {
  learn(subjects, topic)
  return (subjects.topic = topic)
}

function expand(story: Story, short: string): string {
  for (const end of '县市区镇乡省') if (story.text.includes(short + end)) return short + end
  return short
}

/** The subject of a clause: stated, or the last one of the sentence, of the sentences before, of the article. */
export function subjectOf(reading: Reading, subjects: Subjects, sentence: number, clauseIndex: number): Part<string> {
  const parsed = parseSentence(reading, sentence)
  for (let i = clauseIndex; i >= 0; i--) {
    const stated = findStated(reading, subjects, parsed, parsed.clauses[i]!)
    if (stated) return { value: stated.name, stated: i === clauseIndex }
  }
  const { paragraph } = reading.story.sentences[sentence]!
  for (let s = sentence - 1; s >= Math.max(0, sentence - 4) && reading.story.sentences[s]!.paragraph === paragraph; s--) {
    const before = parseSentence(reading, s)
    for (let i = before.clauses.length - 1; i >= 0; i--) {
      const stated = findStated(reading, subjects, before, before.clauses[i]!)
      if (stated) return { value: stated.name, stated: false }
    }
  }
  return { value: findTopic(reading, subjects), stated: false }
}
