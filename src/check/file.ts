// What a check is given and what it returns for one file: types only.
import type { Article, Failure, Finding, Language, Notice, Severity } from '../model.ts'
import type { Words } from '../extract/words.ts'
import type { ReadOptions } from '../read/index.ts'
import type { Rule } from '../rule.ts'
import type { Thresholds } from './confidence.ts'

/** How articles are read. */
export interface ArticleOptions extends ReadOptions {
  /** The newsroom's own words. */
  readonly words?: Words | undefined
}

export interface CheckOptions extends ArticleOptions {
  readonly lang?: Language
  /** The claims' lasting numbers, in the order of the file; asked for only where there is a finding. Without it they count from 1. */
  readonly numbers?: (articles: readonly Article[]) => readonly number[] | undefined
  /** Fingerprints of the findings that an editor accepted. */
  readonly accepted?: ReadonlySet<string>
  /** The least confidence of each severity; the house's own where none are given. */
  readonly thresholds?: Thresholds
}

/** A rule that is on, with the severity that the configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
}

export interface FileResult {
  readonly path: string
  /** The decoded text, for reporters that show lines of it. */
  readonly text: string
  readonly articles: readonly Article[]
  readonly characters: number
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
  readonly notices: readonly Notice[]
  /** The claims' numbers, in the order of the file. */
  readonly numbers: () => readonly number[]
}
