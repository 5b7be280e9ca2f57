// What was checked -> one result for every reporter: files, failures, what was left out, and the sums.
import type { FileResult } from './file.ts'
import type { Failure, Finding, Language, Notice, Severity } from '../model.ts'
import { perTenThousand } from './rate.ts'

/** What could not be checked for want of something. */
export interface Skipped {
  readonly rule: string
  readonly why: string
}

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly accepted: number
  readonly characters: number
  /** Errors in ten thousand characters, counted as newspapers count them. */
  readonly perTenThousand: number
}

export interface Result {
  readonly files: readonly FileResult[]
  readonly failures: readonly Failure[]
  readonly skipped: readonly Skipped[]
  readonly notices: readonly Notice[]
  readonly summary: Summary
  readonly lang: Language
}

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)

export function buildResult(
  files: readonly FileResult[],
  failures: readonly Failure[],
  skipped: readonly Skipped[],
  lang: Language,
  notices: readonly Notice[] = [],
): Result {
  const findings = files.flatMap((file) => file.findings)
  const fresh = findings.filter(({ accepted }) => !accepted)
  const count = (severity: Severity): number => fresh.filter((finding) => finding.severity === severity).length
  const characters = files.reduce((sum, file) => sum + file.characters, 0)
  const summary = {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: findings.length - fresh.length,
    characters,
    perTenThousand: perTenThousand(fresh, characters),
  }
  return {
    files,
    failures: [...failures, ...files.flatMap((file) => file.failures)],
    skipped,
    notices: [...notices, ...files.flatMap((file) => file.notices)],
    summary,
    lang,
  }
}

/** The same result with the lesser findings left out; the sums stay those of all. */
export function atLeast(result: Result, least: Severity): Result {
  const keep = (finding: Finding): boolean => isAtLeast(finding.severity, least)
  return { ...result, files: result.files.map((file) => ({ ...file, findings: file.findings.filter(keep) })) }
}
