// A finding -> its card: message, formula, places as links, both sides next to each other where text is doubled.
import type { Evidence, Finding, Language, Span } from '../model.ts'
import { findDifferences } from './difference.ts'
import { safe, WORDS } from './html-words.ts'
import { shorten } from './lines.ts'
import type { ArticlePlace } from './place.ts'
import { SEVERITY_NAMES } from './words.ts'

/** Quotes longer than this are doubled text, shown whole next to each other. */
const LONG = 30

export interface Card {
  readonly number: number
  readonly finding: Finding
  readonly places: readonly (ArticlePlace | undefined)[]
  /** Title of the rule. */
  readonly title: string
}

export async function showCard({ number, finding, places, title }: Card, lang: Language): Promise<string> {
  const { rule, severity, message, formula, suggestions, evidence, accepted } = finding
  const name = accepted ? WORDS[lang].accepted : SEVERITY_NAMES[severity][lang]
  const parts = [
    `<p class="head"><b class="${severity}">${name}</b> <span title="${safe(title)}">${rule}</span></p>`,
    `<p>${safe(message)}</p>`,
    ...(formula === undefined || message.includes(formula) ? [] : [`<p class="formula">${safe(formula)}</p>`]),
    isDoubled(evidence) ? await showPair(evidence, places) : showPlaces(evidence, lang),
    ...(suggestions.length > 0 ? [`<p class="repair">→ ${suggestions.map(safe).join(WORDS[lang].or)}</p>`] : []),
  ]
  const classes = `card ${severity} r-${rule} f${number}${accepted ? ' accepted' : ''}`
  return `<li id="finding-${number}" class="${classes}" tabindex="0">${parts.join('')}</li>`
}

const isDoubled = ([first, second]: readonly Evidence[]): boolean =>
  first !== undefined && second !== undefined && first.quote.length > LONG && second.quote.length > LONG

function showPlaces(evidence: readonly Evidence[], lang: Language): string {
  const items = evidence.map(({ role, line, column, quote, path }) => {
    const where = `${path === undefined ? '' : `${WORDS[lang].elsewhere} ${safe(path)}:`}${line}:${column}`
    return `<li class="${role}"><small>${where}</small> ${safe(shorten(quote))}</li>`
  })
  return `<ul class="places">${items.join('')}</ul>`
}

/** Side by side, what differs marked. */
async function showPair(evidence: readonly Evidence[], places: Card['places']): Promise<string> {
  const different = await findDifferences(places.slice(0, 2))
  const sides = evidence.slice(0, 2).map(({ line, column, quote }, index) => {
    const start = places[index]?.span.start ?? 0
    const spans = (different[index] ?? []).map((span) => ({ start: span.start - start, end: span.end - start }))
    return `<blockquote><small>${line}:${column}</small> ${showDifferences(quote, spans)}</blockquote>`
  })
  return `<div class="pair">${sides.join('')}</div>`
}

function showDifferences(quote: string, spans: readonly Span[]): string {
  let at = 0
  let html = ''
  for (const { start, end } of spans) {
    html += `${safe(quote.slice(at, start))}<mark>${safe(quote.slice(start, end))}</mark>`
    at = end
  }
  return html + safe(quote.slice(at))
}
