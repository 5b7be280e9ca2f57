// A claim's parts and whence they were read -> how sure each is, and whether all are sure enough to compare the claim.
import { findMetric } from '../../lexicon/metrics.ts'
import type { Claim, ClaimKind, Part, Period } from '../../model.ts'
import type { Reading } from '../clauses/parse.ts'
import type { Names } from '../clauses/resolve.ts'
import type { Subject } from '../clauses/subjects.ts'

interface Told {
  readonly reading: Reading
  readonly names: Names
  readonly sentence: number
  readonly subject: Part<string>
  /** The subject as the clause gives it, before an owner or an item of a list took its place. */
  readonly told: Subject
  readonly metric: Part<string>
  readonly period: Part<Period> | null
  readonly kind: ClaimKind
  /** A 分别 whose counts do not agree. */
  readonly unshared: boolean
}

/** What a part is worth by where it was said. */
const WORTH = { clause: 1, pointed: 0.9, sentence: 0.9, paragraph: 0.75, article: 0.6, near: 0.3, none: 0 } as const

/** Two candidates for the topic that are this near to one another leave it open. */
const LEAD = 1.3

export function sureOf(told: Told): Claim['sure'] {
  return { subject: subjectSure(told), metric: metricSure(told), period: periodSure(told) }
}

function subjectSure({ subject, told, names, unshared }: Told): number {
  if (!subject.value) return WORTH.none
  if (unshared) return 0.2
  if (subject !== told && subject.stated) return WORTH.clause
  if (told.from !== 'article') return told.plain ? Math.min(WORTH[told.from], WORTH.paragraph) : WORTH[told.from]
  const { lead } = names.topic ?? { lead: 0 }
  return lead >= LEAD / (LEAD + 1) ? WORTH.article : WORTH.near
}

function metricSure({ metric, kind, unshared, reading }: Told): number {
  const { value, stated } = metric
  if (!value) return WORTH.none
  if (unshared) return 0.2
  // 最高补助: a metric without a head is none
  if (/^(?:最[高低多大少]|排名|合计|平均|日均)/.test(value) && value.length < 5) return WORTH.near
  const known = findMetric(value, reading.words?.metrics) !== undefined || kind === 'count'
  return stated ? (known ? WORTH.clause : WORTH.paragraph) : known ? WORTH.sentence : WORTH.article
}

function periodSure({ period, reading: { story }, sentence }: Told): number {
  if (!period?.value.start || !period.value.end) return WORTH.none
  if (period.stated) return WORTH.clause
  const { start, end, paragraph } = story.sentences[sentence]!
  if (isSaid(story.text, period.value.text, start, end)) return WORTH.sentence
  const from = Math.max(story.paragraphs[paragraph]!.start, start - NEAR)
  return isSaid(story.text, period.value.text, from, start) ? WORTH.paragraph : WORTH.article
}

/** Characters before the sentence that are searched for its period. */
const NEAR = 600

const isSaid = (text: string, words: string, from: number, to: number): boolean => text.slice(from, to).includes(words)

/** The least that each part of a claim is worth where it may be set against another. */
const LEAST = { subject: 0.6, metric: 0.75, period: 0.6 } as const

export const isComplete = ({ subject, metric, period }: Claim['sure']): boolean =>
  subject >= LEAST.subject && metric >= LEAST.metric && period >= LEAST.period

/** Who, what and when as a person has written them down: each that is given is sure. */
export function statedSure(subject: string, metric: string, period: Period | null): Claim['sure'] {
  const known = (given: boolean): number => (given ? WORTH.clause : WORTH.none)
  return { subject: known(subject !== ''), metric: known(metric !== ''), period: known(period?.start != null && period.end !== null) }
}
