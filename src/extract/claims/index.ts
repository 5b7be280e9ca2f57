// A story and its figures -> claims: who, what, when, how much.
import type { Claim, ClaimKind, Figure, Story } from '../../model.ts'
import { readCells } from './cells.ts'
import { readDraft } from './claim.ts'
import type { Place, Previous, Whole } from '../clauses/noun-phrase.ts'
import { findMetric } from '../../lexicon/metrics.ts'
import { parseSentence, startReading, type Clause, type Parsed, type Reading } from '../clauses/parse.ts'
import { readDates } from '../clauses/periods.ts'
import { readPoints } from '../clauses/anchors.ts'
import { startNames, type Names } from '../clauses/resolve.ts'
import { readRespective } from '../clauses/respective.ts'
import { findStated } from '../clauses/subjects.ts'

/** Kinds whose metric is no measure that a later figure could take up. */
const UNMEASURED = new Set<ClaimKind>(['date', 'duration', 'superlative'])

/** Roles whose sentences assert nothing of their own. */
const SILENT = new Set(['byline', 'credit', 'furniture'])

export function readClaims(story: Story, figures: readonly Figure[]): Claim[] {
  const points = readPoints(story.text, figures)
  if (points.length === 0) return []
  const reading = startReading(story, figures, points)
  const names = startNames()
  const dates = readDates(story, figures)
  const drafts: Claim[] = []
  const cells = new Map(story.grids.flatMap((grid) => [...readCells(story, figures, grid)]))
  story.sentences.forEach((sentence, index) => {
    if (story.paragraphs[sentence.paragraph]!.role === 'table') {
      for (const cell of cells.get(index) ?? []) drafts.push({ ...cell, index: drafts.length })
      return
    }
    const first = reading.firsts[index]!
    if (!points[first] || points[first].start >= sentence.end) return
    if (SILENT.has(story.paragraphs[sentence.paragraph]!.role)) return
    readSentence(reading, names, dates, index, drafts)
  })
  return drafts
}

function readSentence(reading: Reading, names: Names, dates: readonly number[], index: number, drafts: Claim[]): void {
  const parsed = parseSentence(reading, index)
  let last = ''
  let label = ''
  let whole: Whole | undefined
  const joined = new Set<number>()
  let previous: Previous | undefined
  parsed.clauses.forEach((clause, clauseIndex) => {
    let points = 0
    for (let i = clause.from; i < clause.to; i++) if (parsed.tokens[i]!.class === 'point') points++
    const shared = points > 1 ? readRespective(reading, parsed, clause) : undefined
    const stated = points > 0 ? findStated(reading, names, index, clause) : undefined
    if (points === 0) label = labelOf(reading, parsed, clause) || label
    for (let token = clause.from; token < clause.to; token++) {
      const { class: kind, point, start } = parsed.tokens[token]!
      if (kind === 'adverb' && reading.story.text.startsWith('其中', start))
        whole = drafts.length > 0 && index - drafts.at(-1)!.sentence < 2 ? wholeOf(drafts.at(-1)!) : undefined
      if (kind !== 'point' || joined.has(point)) continue
      const place: Place = {
        reading,
        parsed,
        clause,
        token,
        stated,
        last,
        label,
        whole,
        previous,
        respective: shared?.get(token),
        ranking: names.ranking,
      }
      const drafted = readDraft({
        place,
        names,
        dates,
        sentence: index,
        clauseIndex,
        index: drafts.length,
      })
      if (!drafted) continue
      drafts.push(drafted.draft)
      if (drafted.joined >= 0) joined.add(drafted.joined)
      previous = previousOf(drafted.draft)
      if (!UNMEASURED.has(drafted.draft.kind) && drafted.draft.metric.value) last = drafted.draft.metric.value
    }
  })
}

/** 累计降水量：… : a metric alone before a colon. */
function labelOf({ story: { text } }: Reading, { tokens }: Parsed, { from, to }: Clause): string {
  const end = tokens[to - 1]!
  if (text[end.end] !== '：' || end.class !== 'noun') return ''
  const words = text.slice(tokens[from]!.start, end.end)
  return words.length <= 16 && findMetric(words) ? words : ''
}

const previousOf = ({ kind, value }: Claim): Previous => ({
  kind,
  fell: value !== null && 'coefficient' in value && value.coefficient < 0n,
})

const wholeOf = (draft: Claim): Whole => ({
  metric: draft.metric.value,
  unit: draft.unit,
})
