// A story -> what it is about: the first name of its title and kicker, else of its opening.
import { mayBeginDivision } from '../../almanac/places.ts'
import type { Story } from '../../model.ts'
import { findName, findShortName } from './names.ts'
import { parseSentence, type Reading } from './parse.ts'
import { findDivisionName, isSpokenOf } from './short-names.ts'
import { learn, type Names } from './resolve.ts'
import { readTokens } from './tokens.ts'

/** Sentences of the opening that are looked at. */
const OPENING = 6

/** Names that are weighed, and mentions of one that are counted. */
const [MOST, ENOUGH] = [10, 30]
const LONG = 4000
/** How far provinces are counted. */
const FAR = 20_000

export function findTopic(reading: Reading, names: Names): string {
  if (names.topic !== undefined) return names.topic
  const { story } = reading
  names.topic = story.title
  const candidates = [
    ...new Set([...inLine(story, story.title), ...inLine(story, story.kicker ?? ''), ...inOpening(reading)]),
  ].slice(0, MOST)
  let topic = fallback(story)
  let best = 0
  candidates.forEach((name, index) => {
    learn(names, name)
    // what is spoken of most, and first
    const score = count(story.text, findShortName(name) ?? name) * (index === 0 ? 2 : 1)
    // in a long text, what is named once is not what it is about
    if (score > best && (score > 2 || story.text.length < LONG)) [topic, best] = [name, score]
  })
  return (names.topic = fullest(candidates, topic).replace(/(?:人民政府|市委|县委|党委)$/, ''))
}

/** 乐清市柳市镇 rather than 柳市镇, where the text has both. */
const fullest = (candidates: readonly string[], topic: string): string =>
  candidates.find(
    (name) =>
      name.length > topic.length &&
      name.length <= 14 &&
      name.endsWith(topic) &&
      /[省市县区]/.test(name.slice(0, -topic.length)),
  ) ?? topic

function count(text: string, name: string): number {
  let found = 0
  for (let at = text.indexOf(name); at >= 0 && found < ENOUGH; at = text.indexOf(name, at + name.length)) found++
  return found
}

function inLine(story: Story, line: string): string[] {
  const found: string[] = []
  for (const token of readTokens(line, 0, line.length, [], 0))
    if (token.class === 'noun')
      for (const piece of line.slice(token.start, token.end).split(/[\s“”、—·]+/)) {
        const name = findName(piece.slice(0, 16)) ?? findName(piece.slice(0, 8))
        if (name && isPlain(name.text)) found.push(name.text)
        else if (piece.length >= 2) {
          const full = expand(story, piece.slice(0, 2)) ?? expand(story, piece.slice(0, 3))
          if (full) found.push(full)
        }
      }
  return found
}

const isPlain = (name: string): boolean =>
  !/[\d、“”第，（(]|^[省市县区](?:委|人民政府|政府)|(?:统计局|新闻办公室|海关总署|税务总局|人民代表大会)$/.test(name)

/** 平阳 in the title, 平阳县 in the text. */
function expand(story: Story, short: string): string | undefined {
  if (short.length < 2) return undefined
  const { text } = story
  let looked = 0
  for (let at = text.indexOf(short); at >= 0 && looked < ENOUGH; at = text.indexOf(short, at + 2), looked++) {
    const end = text.startsWith('街道', at + short.length) ? '街道' : text[at + short.length]!
    if (/^(?:[县市区镇乡省村]|街道)$/.test(end) && findName(short + end)) return short + end
  }
  return undefined
}

const MARKS = '“”（）()、'

function inOpening(reading: Reading): string[] {
  const { sentences, paragraphs, text } = reading.story
  const count = Math.min(OPENING, sentences.length)
  const found: string[] = []
  for (let s = 0; s < count; s++) {
    if (paragraphs[sentences[s]!.paragraph]!.role !== 'body') continue
    for (const token of parseSentence(reading, s).tokens) {
      if (token.class !== 'noun') continue
      if (found.length >= MOST) return found
      let { start } = token
      while (start < token.end && MARKS.includes(text[start]!)) start++
      const name = findName(text.slice(start, token.end))
      if (name && name.text.length >= 3 && name.text.length <= 20 && isPlain(name.text)) found.push(name.text)
      else if (!name) {
        const full = findSpoken(text, token.start, 2) ?? findSpoken(text, token.start, 3)
        if (full) found.push(full)
      }
    }
  }
  return found
}

function findSpoken(text: string, start: number, length: number): string | undefined {
  if (!mayBeginDivision(text, start)) return undefined
  const short = text.slice(start, start + length)
  const full = findDivisionName(short)
  return full && isSpokenOf(text, short, full) ? full : undefined
}

/** The province that the text names most, where no other comes near: 我省 is that one. */
function findProvince(text: string): string | undefined {
  const counts = new Map<string, number>()
  const end = Math.min(text.length, FAR)
  for (let at = 0; at < end; at++) {
    if (!mayBeginDivision(text, at)) continue
    const full = findDivisionName(text.slice(at, at + 2)) ?? findDivisionName(text.slice(at, at + 3))
    if (full && /省$|自治区$/.test(full)) counts.set(full, (counts.get(full) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** Without any name: the country, the area that all is about, or the first words of the title. */
function fallback({ title, text }: Story): string {
  const opening = title + text.slice(0, 200)
  const province = /[我全]省/.test(text) ? findProvince(text) : undefined
  if (province) return province
  const area = /全[省市县区镇乡]/.exec(opening)?.[0]
  if (area) return area
  if (opening.includes('全国')) return '全国'
  if (/我国|中国/.test(opening)) return '中国'
  const noun = readTokens(title, 0, title.length, [], 0).find((token) => token.class === 'noun')
  return noun && noun.end - noun.start <= 12 ? title.slice(noun.start, noun.end) : ''
}
