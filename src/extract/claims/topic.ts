// A story -> what it is about: the first name of its title and kicker, else of its opening.
import type { Story } from '../../model.ts'
import { findName } from './names.ts'
import { parseSentence, type Reading } from './parse.ts'
import { learn, type Names } from './resolve.ts'
import { readTokens } from './tokens.ts'

/** Sentences of the opening that are looked at. */
const OPENING = 8

export function findTopic(reading: Reading, names: Names): string {
  if (names.topic !== undefined) return names.topic
  const { story } = reading
  names.topic = story.title
  const topic = inLine(story, story.title) ?? inLine(story, story.kicker ?? '') ?? inOpening(reading) ?? story.title
  learn(names, topic)
  return (names.topic = topic)
}

function inLine(story: Story, line: string): string | undefined {
  for (const token of readTokens(line, 0, line.length, [], 0))
    if (token.class === 'noun')
      for (const piece of line.slice(token.start, token.end).split(/[\s“”、—]+/)) {
        const name = findName(piece)
        if (name) return name.text
        if (token.start > 0 || piece.length < 2 || piece.length > 4 || !line.startsWith(piece)) continue
        const full = expand(story, piece)
        if (full) return full
      }
  return undefined
}

/** 平阳 in the title, 平阳县 in the text. */
function expand(story: Story, short: string): string | undefined {
  for (const end of ['县', '市', '区', '镇', '乡', '省', '街道', '村']) if (story.text.includes(short + end)) return short + end
  return undefined
}

function inOpening(reading: Reading): string | undefined {
  const { sentences, paragraphs, text } = reading.story
  const count = Math.min(OPENING, sentences.length)
  for (let s = 0; s < count; s++) {
    const role = paragraphs[sentences[s]!.paragraph]!.role
    if (role !== 'body') continue
    for (const token of parseSentence(reading, s).tokens) {
      if (token.class !== 'noun') continue
      const name = findName(text.slice(token.start, token.end).replace(/^[“”（）()、]+/, ''))
      if (name && name.text.length >= 3 && name.text.length <= 16) return name.text
    }
  }
  return undefined
}
