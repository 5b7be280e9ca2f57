// The rule: facts first, one pure generator last. Built-in and users' rules are the same objects.
import type { Article, Flag, Severity, Span, Wording } from './model.ts'

/** A text that the rule must flag, and the words that its flags quote (each flag's `at`), in order. */
export interface BadExample {
  readonly text: string
  readonly flags: readonly string[]
  /** The day of writing, where the rule needs one. */
  readonly date?: string
}

export interface Rule {
  /** kebab-case, names the defect, equals the file name. */
  readonly id: string
  readonly title: Wording
  /** For the editor: why it matters, when to leave it. */
  readonly why: Wording
  /** Standard and clause, or the practice, that the rule rests on. */
  readonly source?: string
  /** The least that a checker must know to judge it. */
  readonly needs: 'text' | 'arithmetic' | 'calendar' | 'gazetteer' | 'lexicon'
  /** error: provably wrong. warning: wrong by the rules of written Chinese. info: worth a look. off: on by wish only. */
  readonly severity: Severity | 'off'
  /** What an article may lack: the rule is blind in part where the day of writing is unknown, and the report says so. */
  readonly wants?: 'written'
  /** corpus: sees all articles together (check --across), each one also alone. */
  readonly scope?: 'article' | 'corpus'
  readonly bad: readonly BadExample[]
  /** Texts on which the rule stays silent, near misses among them. */
  readonly good: readonly (string | { readonly text: string; readonly date?: string })[]
  /** Measured on the project's labelled texts: right findings of all findings. */
  readonly precision?: { readonly right: number; readonly of: number; readonly on: string }
  check(article: Article): Iterable<Flag>
  /** Rules of scope corpus: what articles say of one thing in two ways. Articles come in the order of their days. */
  across?(articles: readonly Article[]): Iterable<FarFlag>
}

/** A flag whose other side stands in other articles; `at` is a place of `article`, the later one. */
export interface FarFlag extends Omit<Flag, 'against'> {
  readonly article: Article
  readonly elsewhere: readonly { readonly article: Article; readonly span: Span }[]
}

/** Types the object; nothing else happens here. Its facts are checked when the rules are loaded. */
export const defineRule = (rule: Rule): Rule => rule
