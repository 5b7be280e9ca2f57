// The nouns of the pipeline, types only. Every place below the reporters is a span of the article's running text.
import type { Decimal } from './exact/decimal.ts'
import type { Interval } from './exact/interval.ts'

/** UTF-16 offsets into an article's running text (Story.text), the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Language = 'zh' | 'en'

/** A text for people in both languages. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

// ---- read: bytes -> stories

/** Furniture is what the page puts around the copy (buttons, labels, links): no copy, no claims, no findings. */
export type Role = 'title' | 'kicker' | 'heading' | 'byline' | 'body' | 'caption' | 'credit' | 'table' | 'furniture'

/** A run of the running text that stands in the file without a gap: text[at, at + length) is file[start, start + length), but for the width of characters. */
export interface Piece {
  readonly at: number
  readonly start: number
  readonly length: number
}

export interface Paragraph extends Span {
  readonly index: number
  readonly role: Role
}

/** A sentence with its closing marks; the paragraph is an index into Story.paragraphs. */
export interface Sentence extends Span {
  readonly paragraph: number
}

/** A place in the running text where a sentence was broken in the file and is joined again. */
export interface Break {
  readonly at: number
  /** What stood in between: a caption or credit, a column or page end (an empty line), a mere line end. */
  readonly cause: 'caption' | 'line'
}

/** A cell of a table: its words without bars and blanks around them; an empty one is an empty span. */
export interface Cell extends Span {
  readonly text: string
}

/** A table: paragraphs of role table that follow one another, a row each. The span is that of all its rows. */
export interface Grid extends Span {
  /** cells[row][column]: rows may be short; the line under a head (|---|) is no row. */
  readonly cells: readonly (readonly Cell[])[]
  /** Rows at the top that name the columns, and columns at the left that name the rows. */
  readonly heads: number
  readonly stubs: number
  /** Of each column: the unit that its head or the table's caption gives its numbers, '' for none. */
  readonly units: readonly string[]
  /** The line over it that names it or gives its unit. */
  readonly caption: string
}

/** Why an article cannot have been read well: lines of a dozen characters, two columns woven into one, mostly page and little copy. */
export type Fault = 'lines' | 'columns' | 'page'

/** One article of a file as read: roles settled, broken sentences joined, nothing understood yet. */
export interface Story {
  /** The path as given, with '/' on every system. */
  readonly source: string
  readonly title: string
  readonly kicker: string | null
  readonly byline: string | null
  /** The day the copy was written, YYYY-MM-DD: --date, front matter or dateline; null where unknown. */
  readonly written: string | null
  /** All paragraphs in file order, each joined to one line, with '\n' between them. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly breaks: readonly Break[]
  readonly pieces: readonly Piece[]
  readonly grids: readonly Grid[]
  /** Where it is set nothing of the article is compared: what seems to contradict itself was never one sentence. */
  readonly fault: Fault | null
}

/** A decoded file. Offsets of Piece.start point into text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'
  readonly stories: readonly Story[]
}

// ---- extract: stories -> figures -> claims

export type FigureKind =
  | 'number'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'points'
  | 'ordinal'
  | 'multiple'
  | 'ratio'
  | 'date'
  | 'period'
  | 'duration'

/** exact; about (约, 左右); nearly (近, 将近); over (超, 余, 多, 突破); under (不到, 不足); atleast (以上, 不低于); atmost (以下, 以内). */
export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'atleast' | 'atmost'

/** Days, YYYY-MM-DD, both included; null is an open or unknown end. */
export interface Period {
  /** As printed. */
  readonly text: string
  readonly start: string | null
  readonly end: string | null
}

/** A written number with what belongs to it. The span takes in hedges and unit: 超215.9亿元, 30余项, 98%以上, 全国第33位 is 第33位. */
export interface Figure extends Span {
  readonly kind: FigureKind
  readonly text: string
  /** The digits alone, with 万 and 亿, without hedge and unit. */
  readonly number: Span
  /** Where one number is printed: in the unit, 万 and 亿 multiplied out; its exponent is the last printed place. */
  readonly value?: Decimal
  /** Where two are printed (3～5家, 从1200场到2000场 are two figures). */
  readonly range?: readonly [Decimal, Decimal]
  /** What the printed words allow. */
  readonly interval: Interval
  readonly hedge: Hedge
  /** The hedge words themselves, in order: 约 and 左右 of 约80万左右. */
  readonly hedges?: readonly Span[]
  /** Without 万 and 亿, as printed (元, 家, 平方米, 台(套)); '' where there is none. */
  readonly unit: string
  /** Dates and periods: the days. */
  readonly period?: Period
  /** Dates: printed so, but no such day exists (2月30日). */
  readonly impossible?: true
  /** Durations. */
  readonly seconds?: number
  /** Ratios: the terms, 3∶2∶1. */
  readonly terms?: readonly Decimal[]
}

/** A number that is no figure, and why: a road, a model, a document number, a name. */
export interface Unread extends Span {
  readonly text: string
  readonly why: string
}

export type ClaimKind =
  | 'count'
  | 'amount'
  | 'share'
  | 'growth'
  | 'change'
  | 'rank'
  | 'superlative'
  | 'date'
  | 'duration'
  | 'area'
  | 'range'
  | 'target'
  | 'ratio'

export type Status = 'actual' | 'planned' | 'forecast' | 'quoted'

/** A part of a claim and whence it is known. */
export interface Part<Value> {
  readonly value: Value
  /** True where the claim's own clause says it, false where it is carried from before (该镇, the paragraph's period, the title). */
  readonly stated: boolean
}

/** How a part of a claim is known: its own clause says it, it is carried from before, or neither well enough to compare by. */
export type Told = 'stated' | 'carried' | 'unsure'

/**
 * What two claims must have in common to speak of one thing. Claims are compared only where both are `complete`; then
 * the places (or, without places, the names), heads and modifiers are to be equal, and the days.
 */
export interface ClaimKey {
  readonly who: {
    readonly told: Told
    /** The place that the subject is or ends in, with those above it (浙江省/温州市/平阳县); null where it is none. */
    readonly place: string | null
    /** The place's own name, or the subject as it stands. */
    readonly name: string
  }
  readonly what: {
    readonly told: Told
    /** The measure itself (增加值), or the whole metric where its head is not known. */
    readonly head: string
    /** What narrows it, known words by their axis (规模, 工业), others as printed. */
    readonly modifiers: readonly string[]
  }
  readonly when: {
    readonly told: Told
    /** Days, YYYY-MM-DD, both included. */
    readonly start: string | null
    readonly end: string | null
  }
}

/** What the article asserts, with its figure. The span is the value with its modifiers and unit. */
/** Who, what and when (subject to key) are worked out for a whole article when one of them is first asked for. */
export interface Claim extends Span {
  /** Index in Article.claims. */
  readonly index: number
  readonly kind: ClaimKind
  readonly text: string
  readonly subject: Part<string>
  readonly metric: Part<string>
  readonly period: Part<Period> | null
  /** How sure each is, 0 (not known) to 1 (its clause says so). */
  readonly sure: { readonly subject: number; readonly metric: number; readonly period: number }
  /** All three are sure enough for the claim to be set against another. */
  readonly complete: boolean
  readonly key: ClaimKey
  /** The universe of a rank, superlative or share: 全省, 全国千强镇. */
  readonly scope: string | null
  readonly status: Status
  /** Index in Article.figures; a change has the figures of before and after. */
  readonly figures: readonly number[]
  /** A number, [low, high] of a range, [from, to] of a change; a fall is negative. Null for a claim without figure. */
  readonly value: Decimal | readonly [Decimal, Decimal] | null
  readonly unit: string
  readonly hedge: Hedge
  /** Index in Story.sentences. */
  readonly sentence: number
}

// ---- relate: claims and figures -> relations

/** An equation or order that the text asserts between figures, with the words that justify it. */
export interface Relation {
  /** sum, share, growth, delta, list-count …: the file in relate/ that reads it. */
  readonly kind: string
  /** The figure most in question: the total, the share, the stated count. */
  readonly at: Span
  /** The other places. */
  readonly against: readonly Span[]
  /** With the values as printed: 496.2 + 30 = 526.2. */
  readonly formula: string
  /** Undefined where a guard forbids judging (constant prices, 等, overlapping categories …). */
  readonly holds: boolean | undefined
  /** Where it does not hold: what it should be, for people, with its interval. */
  readonly message?: Wording
  /** Repairs, each the text to stand instead of `at` or of one of `against`. */
  readonly suggestions?: readonly string[]
  /** The most that a finding of it may be, where the reading leaves doubt: a hedge, a guess, a round count. */
  readonly severity?: Severity
  /** How its figures are bound together, from the widest fact to the narrowest. */
  readonly form?: readonly string[]
  /** Where it does not hold: how sure it is that the copy is wrong and not the binding, 0 to 1. */
  readonly confidence?: number
  /** The bindings of its form that this rests on. */
  readonly counted?: number
  /** The slip of hand or eye that explains it: digit, swap, doubled, dropped, point, scale. */
  readonly slip?: string
}

/** All that is known of one article; frozen before the rules see it. */
export interface Article extends Story {
  readonly figures: readonly Figure[]
  readonly unread: readonly Unread[]
  readonly claims: readonly Claim[]
  readonly relations: readonly Relation[]
}

// ---- rules: article -> flags

export type Severity = 'error' | 'warning' | 'info'

/** What a rule yields. */
export interface Flag {
  readonly at: Span
  readonly against?: Span | readonly Span[]
  readonly message: Wording
  /** The arithmetic with the values as printed. */
  readonly formula?: string
  /** Repairs; where either side may be wrong, one for each. None is ever applied. */
  readonly suggestions?: readonly string[]
  /** Lower than the rule's own where this one place is less sure. */
  readonly severity?: Severity
  /** How sure it is that the copy is wrong, 0 to 1; undefined where the rule's own record decides. */
  readonly confidence?: number
  /** The counted cases that the confidence rests on. */
  readonly counted?: number
}

/** A place of a finding in its file. Lines and columns count from 1, columns in UTF-16 units, the end excluded. */
export interface Evidence {
  readonly role: 'at' | 'against'
  readonly quote: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Number of the claim that this place belongs to, where it has one. */
  readonly claim?: number
  /** The file, where it is another than the finding's own (rules across articles). */
  readonly path?: string
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly formula?: string
  readonly evidence: readonly Evidence[]
  readonly suggestions: readonly string[]
  readonly fingerprint: string
  /** How often a finding like this has been right, 0 to 1. */
  readonly confidence: number
  readonly accepted: boolean
  /** The reason given in the copy itself, where the finding is accepted there. */
  readonly ignored?: string
  /** True where `at` stands in a title, kicker or heading: it counts twice in the rate. */
  readonly inTitle?: true
}

/** A word to the editor about the decisions around the copy: a comment that is not needed any more, an acceptance gone stale. */
export interface Notice {
  readonly path: string
  readonly line?: number
  readonly message: string
}

export interface Failure {
  readonly path: string
  readonly line?: number
  readonly rule: string | null
  readonly message: string
}
