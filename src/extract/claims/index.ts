// A story and its figures -> claims: who, what, when, how much.
import type { Claim, Figure, Story } from '../../model.ts'
import { readPoints } from '../clauses/anchors.ts'
import type { Previous } from '../clauses/noun-phrase.ts'
import { parseSentence, startReading, type Reading } from '../clauses/parse.ts'
import type { Words } from '../words.ts'
import { readCells } from './cells.ts'
import { readDraft, type Draft } from './claim.ts'
import { keyOf } from './key.ts'
import { readDetails, type Details, type Spotted } from './details.ts'

/** Roles whose sentences assert nothing of their own. */
const SILENT = new Set(['byline', 'credit'])

/** Spans, kinds and values are read at once; who, what and when of all claims of the story when the first of them is asked for. */
export function readClaims(story: Story, figures: readonly Figure[], words?: Words): Claim[] {
  const points = readPoints(story.text, figures)
  if (points.length === 0) return []
  const reading = startReading(story, figures, points, words)
  const cells = new Map(story.grids.flatMap((grid) => [...readCells(story, figures, grid)]))
  const spotted: Spotted[] = []
  const claims: Claim[] = []
  let details: readonly Details[] | undefined
  const detailsOf = (order: number): Details => (details ??= readDetails(story, reading, spotted))[order]!
  story.sentences.forEach((sentence, index) => {
    const { role } = story.paragraphs[sentence.paragraph]!
    if (role === 'table') {
      for (const cell of cells.get(index) ?? []) claims.push({ ...cell, index: claims.length })
      return
    }
    const first = reading.firsts[index]!
    if (!points[first] || points[first].start >= sentence.end || SILENT.has(role)) return
    for (const one of readSentence(reading, index, claims.length)) {
      claims.push(new ReadClaim(one.draft, spotted.length, detailsOf))
      spotted.push(one)
    }
  })
  return claims
}

/** A claim whose who, what and when are asked of the story's readings when they are wanted. */
class ReadClaim implements Claim {
  readonly index!: number
  readonly start!: number
  readonly end!: number
  readonly kind!: Claim['kind']
  readonly text!: string
  readonly scope!: Claim['scope']
  readonly status!: Claim['status']
  readonly figures!: Claim['figures']
  readonly value!: Claim['value']
  readonly unit!: string
  readonly hedge!: Claim['hedge']
  readonly sentence!: number
  readonly #order: number
  #key: Claim['key'] | undefined
  readonly #details: (order: number) => Details

  constructor(draft: Draft, order: number, details: (order: number) => Details) {
    Object.assign(this, draft)
    this.#order = order
    this.#details = details
  }

  get subject(): Claim['subject'] {
    return this.#details(this.#order).subject
  }
  get metric(): Claim['metric'] {
    return this.#details(this.#order).metric
  }
  get period(): Claim['period'] {
    return this.#details(this.#order).period
  }
  get sure(): Claim['sure'] {
    return this.#details(this.#order).sure
  }
  get complete(): boolean {
    return this.#details(this.#order).complete
  }
  get key(): Claim['key'] {
    const { subject, metric, period, sure } = this.#details(this.#order)
    return (this.#key ??= keyOf(subject, metric, period, sure))
  }

  toJSON(): Claim {
    const { index, start, end, text, kind, scope, status, figures, value, unit, hedge, sentence } = this
    return { index, start, end, text, kind, scope, status, figures, value, unit, hedge, sentence, ...this.#details(this.#order), key: this.key }
  }
}

function readSentence(reading: Reading, sentence: number, first: number): Spotted[] {
  const parsed = parseSentence(reading, sentence)
  const spotted: Spotted[] = []
  const joined = new Set<number>()
  let previous: Previous | undefined
  for (const clause of parsed.clauses)
    for (let token = clause.from; token < clause.to; token++) {
      const { class: kind, point } = parsed.tokens[token]!
      if (kind !== 'point' || joined.has(point)) continue
      const spot = { reading, parsed, clause, token }
      const drafted = readDraft({ place: spot, sentence, previous, index: first + spotted.length })
      if (!drafted) continue
      spotted.push({ spot, sentence, draft: drafted.draft })
      if (drafted.joined >= 0) joined.add(drafted.joined)
      previous = previousOf(drafted.draft)
    }
  return spotted
}

const previousOf = ({ kind, value }: Draft): Previous => ({
  kind,
  fell: value !== null && 'coefficient' in value && value.coefficient < 0n,
})
