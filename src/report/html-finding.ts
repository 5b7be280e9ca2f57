// A finding -> its card: message, formula, places as links, both sides next to each other where text is doubled.
import type { Evidence, Finding, Language, Span } from '../model.ts'
import { findDifferences } from './difference.ts'
import { placeId } from './html-article.ts'
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
    `<p class="head"><b class="${severity}">${name}</b> ${safe(title)} <span>${rule}</span></p>`,
    `<p>${safe(message)}</p>`,
    ...(formula === undefined || message.includes(formula) ? [] : [`<p class="formula">${safe(formula)}</p>`]),
    isDoubled(evidence) ? await showPair(evidence, places, number) : showPlaces(evidence, places, number, lang),
    ...(suggestions.length > 0 ? [`<p class="repair">→ ${suggestions.map(safe).join(WORDS[lang].or)}</p>`] : []),
  ]
  const classes = `card ${severity} r-${rule} f${number}${accepted ? ' accepted' : ''}`
  return `<li id="finding-${number}" class="${classes}" tabindex="0">${parts.join('')}</li>`
}

const isDoubled = ([first, second]: readonly Evidence[]): boolean =>
  first !== undefined && second !== undefined && first.quote.length > LONG && second.quote.length > LONG

/** Line and column, leading to the words in the text where that is on the page. */
function showWhere({ line, column }: Evidence, place: ArticlePlace | undefined, id: string): string {
  return place ? `<a class="where" href="#${id}">${line}:${column}</a>` : `<span class="where">${line}:${column}</span>`
}

function showPlaces(evidence: readonly Evidence[], places: Card['places'], number: number, lang: Language): string {
  const items = evidence.map((one, index) => {
    const elsewhere = one.path === undefined ? '' : `<small>${WORDS[lang].elsewhere} ${safe(one.path)}</small> `
    const where = showWhere(one, places[index], placeId(number, index))
    return `<li class="${one.role}">${elsewhere}${where} ${safe(shorten(one.quote))}</li>`
  })
  return `<ul class="places">${items.join('')}</ul>`
}

/** Side by side, what differs marked. */
async function showPair(evidence: readonly Evidence[], places: Card['places'], number: number): Promise<string> {
  const different = await findDifferences(places.slice(0, 2))
  const sides = evidence.slice(0, 2).map((one, index) => {
    const start = places[index]?.span.start ?? 0
    const spans = (different[index] ?? []).map((span) => ({ start: span.start - start, end: span.end - start }))
    return `<blockquote>${showWhere(one, places[index], placeId(number, index))} ${showDifferences(one.quote, spans)}</blockquote>`
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
