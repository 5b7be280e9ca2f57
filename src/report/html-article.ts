// An article and the places found in it -> its text with marks that lead to the findings, claims numbered in the margin.
import type { Article, Role, Severity, Span } from '../model.ts'
import { safe } from './html-words.ts'

/** A place of a finding, in the article's running text. */
export interface Mark extends Span {
  /** Number of the finding on the page. */
  readonly finding: number
  /** Which of the finding's places it is. */
  readonly place: number
  readonly rule: string
  readonly severity: Severity
  readonly role: 'at' | 'against'
}

export interface NumberedClaim extends Span {
  readonly no: number
  readonly text: string
}

/** Where a place of a finding stands in the text. */
export const placeId = (finding: number, place: number): string => `place-${finding}-${place}`

const TAGS: Partial<Record<Role, string>> = { title: 'h2', heading: 'h3' }

export function showArticle(
  article: Article,
  marks: readonly Mark[],
  claims: readonly NumberedClaim[],
  id: string,
): string {
  const opened = new Set<Mark>()
  const paragraphs = article.paragraphs.map((paragraph) => {
    const own = claims.filter(({ start }) => start >= paragraph.start && start < paragraph.end)
    const numbers = own.map(({ no, text }) => `<a href="#${id}-c${no}" title="${safe(text)}">${no}</a>`).join(' ')
    const tag = TAGS[paragraph.role] ?? 'p'
    const inside = marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
    const text = showRuns(article.text, paragraph, inside, own, id, opened)
    return `<div class="row"><div class="nos">${numbers}</div><${tag} class="${paragraph.role}">${text}</${tag}></div>`
  })
  return paragraphs.join('\n')
}

/** The paragraph cut at every edge of a mark or claim; a run bears the classes of all marks over it. */
function showRuns(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  claims: readonly NumberedClaim[],
  id: string,
  opened: Set<Mark>,
): string {
  const edges = [paragraph.start, paragraph.end, ...claims.map(({ start }) => start)]
  for (const { start, end } of marks) edges.push(Math.max(start, paragraph.start), Math.min(end, paragraph.end))
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const anchors = claims.filter((claim) => claim.start === start).map(({ no }) => `<i id="${id}-c${no}"></i>`)
      const over = marks.filter((mark) => mark.start <= start && start < mark.end)
      return anchors.join('') + showRun(text.slice(start, cuts[index + 1]), over, opened)
    })
    .join('')
}

/** The first run of a mark is a link, so that it is one stop for the keyboard. */
function showRun(words: string, over: readonly Mark[], opened: Set<Mark>): string {
  if (over.length === 0) return safe(words)
  const worst = (['error', 'warning', 'info'] as const).find((severity) =>
    over.some((mark) => mark.severity === severity),
  )
  const role = over.some((mark) => mark.role === 'at') ? 'at' : 'against'
  const names = [...new Set(over.flatMap(({ finding, rule }) => [`f${finding}`, `r-${rule}`]))]
  const fresh = over.filter((mark) => !opened.has(mark))
  for (const mark of fresh) opened.add(mark)
  const classes = `class="m ${worst} ${role} ${names.join(' ')}"`
  const [first] = fresh
  if (!first) return `<span ${classes}>${safe(words)}</span>`
  const anchors = fresh.map(({ finding, place }) => `<i id="${placeId(finding, place)}"></i>`)
  return `${anchors.join('')}<a ${classes} href="#finding-${first.finding}">${safe(words)}</a>`
}
