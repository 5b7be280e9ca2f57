// A claim record <-> the fields of its block.
import { UserError } from '../errors.ts'
import { foldText } from '../text/folded.ts'
import type { Block, Fields } from './yaml.ts'
import type { Value } from './scalar.ts'

export const VERDICTS = ['unchecked', 'confirmed', 'disputed', 'stale'] as const

export type Verdict = (typeof VERDICTS)[number]

/** What the text says: all of a record that hecha brings up to date. */
export interface Draft {
  readonly kind: string
  readonly subject: string
  readonly metric: string
  readonly period: string
  readonly scope: string
  /** As printed. */
  readonly figure: string
  /** Exact, in the base unit; low..high of a range, from..to of a change; '' where there is none. */
  readonly value: string
  readonly unit: string
  readonly prefix: string
  /** The claim's own words: its clause up to the figure. */
  readonly exact: string
  readonly suffix: string
}

export interface ClaimRecord extends Draft {
  readonly no: number
  readonly verdict: Verdict
  /** Who, when, from what source, and the figure that was looked at. */
  readonly checked: Readonly<Record<string, string>> | undefined
  readonly note: string | undefined
  /** The words are gone from the text; the number stays taken. */
  readonly retired: boolean
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

export const mapOf = (value: Value | undefined): Record<string, string> | undefined =>
  value === undefined || typeof value === 'string' || Array.isArray(value)
    ? undefined
    : (value as Record<string, string>)

export function readRecord(path: string, { fields, line }: Block): ClaimRecord {
  // Older records say no.
  const no = text(fields['number'] ?? fields['no'])
  if (!/^[1-9]\d{0,8}$/.test(no) || (fields['no'] ?? no) !== no)
    throw new UserError(
      { zh: `number 应是从1起的整数，现为“${no}”`, en: `number must be a whole number from 1, not "${no}"` },
      { path, line },
    )
  const quote = mapOf(fields['quote'])
  if (!quote?.['exact'])
    throw new UserError(
      { zh: `第${no}条没有 quote 原文`, en: `claim ${no} has no quote with exact words` },
      { path, line },
    )
  const verdict = text(fields['verdict']) || 'unchecked'
  if (!VERDICTS.includes(verdict as Verdict))
    throw new UserError(
      {
        zh: `第${no}条的 verdict “${verdict}”不在 ${VERDICTS.join('、')} 之内`,
        en: `claim ${no}: verdict "${verdict}" is none of ${VERDICTS.join(', ')}`,
      },
      { path, line },
    )
  return {
    no: Number(no),
    kind: text(fields['kind']),
    subject: text(fields['subject']),
    metric: text(fields['metric']),
    period: text(fields['period']),
    scope: text(fields['scope']),
    figure: foldText(text(fields['figure'])).text,
    value: text(fields['value']),
    unit: text(fields['unit']),
    // Records of older versions have the words as they were set.
    prefix: foldText(quote['prefix'] ?? '').text,
    exact: foldText(quote['exact']).text,
    suffix: foldText(quote['suffix'] ?? '').text,
    verdict: verdict as Verdict,
    checked: mapOf(fields['checked']),
    note: fields['note'] === undefined ? undefined : text(fields['note']),
    retired: text(fields['retired']) === 'true',
  }
}

const KEYS = ['kind', 'subject', 'metric', 'period', 'scope', 'figure', 'value', 'unit'] as const

/** Empty parts are left out. */
export function showQuote({ prefix, exact, suffix }: Draft): Record<string, string> {
  return { ...(prefix && { prefix }), exact, ...(suffix && { suffix }) }
}

export function newFields(no: number, draft: Draft): Fields {
  const fields: Fields = { number: String(no) }
  for (const key of KEYS) if (draft[key]) fields[key] = draft[key]
  return { ...fields, quote: showQuote(draft), verdict: 'unchecked' }
}

/** What must change in a record so that it says what the text says; empty where nothing must. */
export function changesOf(record: ClaimRecord, draft: Draft): Record<string, Value | undefined> {
  const changes: Record<string, Value | undefined> = {}
  for (const key of KEYS) if (record[key] !== draft[key]) changes[key] = draft[key] || undefined
  if (record.prefix !== draft.prefix || record.exact !== draft.exact || record.suffix !== draft.suffix)
    changes['quote'] = showQuote(draft)
  if (record.retired) changes['retired'] = undefined
  const { verdict, checked } = record
  if (checked?.['figure'] === undefined) return changes
  const seen = foldText(checked['figure']).text
  if (seen !== draft.figure && (verdict === 'confirmed' || verdict === 'disputed')) {
    changes['verdict'] = 'stale'
    changes['checked'] = { ...checked, verdict }
  } else if (seen === draft.figure && verdict === 'stale' && checked['verdict']) {
    const { verdict: before, ...rest } = checked
    changes['verdict'] = before
    changes['checked'] = rest
  }
  return changes
}

/** A figure that changed since its verdict is stale at once, before anything is written. */
export const standingVerdict = (record: ClaimRecord, draft: Draft): Verdict =>
  (changesOf(record, draft)['verdict'] as Verdict | undefined) ?? record.verdict
