// Result -> one page that asks nothing of the network and runs no script: the articles as read, findings marked in place.
import type { FileResult } from '../check/file.ts'
import type { Article, Finding } from '../model.ts'
import type { Result } from '../check/result.ts'
import { showArticle, type Mark, type NumberedClaim } from './html-article.ts'
import { showCard, type Card } from './html-finding.ts'
import { pageStyle } from './html-style.ts'
import { safe, WORDS } from './html-words.ts'
import type { Reporter, ReportOptions } from './index.ts'
import { placeFinder } from './place.ts'
import { SEVERITY_NAMES, summaryLines } from './words.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

export const reportHtml: Reporter = async (result, { rules, rate }) => {
  const { files, lang } = result
  const words = WORDS[lang]
  const cards = readCards(files, rules, lang)
  const used = [...new Set(cards.map(({ finding }) => finding.rule))].sort()
  const stories: string[] = []
  for (const file of files) stories.push(...(await showFile(file, cards, lang)))
  const summary = summaryLines(result, rate).map((line) => `<p>${safe(line)}</p>`)
  const failures = result.failures.map(({ path, message }) => `<li>${safe(`${path}: ${message}`)}</li>`)
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${words.title}</title>
<style>
${pageStyle(cards.length, used)}
</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
${summary.join('\n')}
</header>
${cards.length > 0 ? showFilters(cards, lang) : `<p>${words.none}</p>`}
${failures.length > 0 ? `<h2>${words.failures}</h2>\n<ul>${failures.join('')}</ul>` : ''}
<main>
${stories.join('\n')}
</main>
</body>
</html>
`
}

/** Findings are numbered through the page. */
function readCards(files: readonly FileResult[], rules: ReportOptions['rules'], lang: Result['lang']): Card[] {
  const find = placeFinder(files)
  const titles = new Map(rules.map(({ id, title }) => [id, title[lang]]))
  return files
    .flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })))
    .map(({ path, finding }, index) => ({
      number: index + 1,
      finding,
      places: finding.evidence.map((one) => find(path, one)),
      title: titles.get(finding.rule) ?? finding.rule,
    }))
}

async function showFile(file: FileResult, cards: readonly Card[], lang: Result['lang']): Promise<string[]> {
  const numbers = file.numbers()
  const parts = [`<p class="path">${safe(file.path)}</p>`]
  let before = 0
  for (const [index, article] of file.articles.entries()) {
    const claims = article.claims.map(({ start, end, text }, at) => ({
      start,
      end,
      text,
      no: numbers[before + at] ?? 0,
    }))
    before += article.claims.length
    parts.push(await showStory(article, cards, claims, `${safe(file.path).replace(/[^\w-]/g, '_')}-${index}`, lang))
  }
  return parts
}

async function showStory(
  article: Article,
  cards: readonly Card[],
  claims: readonly NumberedClaim[],
  id: string,
  lang: Result['lang'],
): Promise<string> {
  const own = cards.filter(({ places }) => places[0]?.article === article)
  const text = showArticle(article, marksIn(article, cards), claims, id)
  if (own.length === 0) return `<article class="story">\n<div>${text}</div>\n</article>`
  const list = await Promise.all(own.map((card) => showCard(card, lang)))
  const label = WORDS[lang].findings
  return `<article class="story found">\n<div>${text}</div>\n<ol class="cards" aria-label="${label}">${list.join('\n')}</ol>\n</article>`
}

function marksIn(article: Article, cards: readonly Card[]): Mark[] {
  const mark = (card: Card, { rule, severity, evidence }: Finding): Mark[] =>
    card.places.flatMap((place, index) =>
      place?.article === article
        ? [{ ...place.span, finding: card.number, place: index, rule, severity, role: evidence[index]!.role }]
        : [],
    )
  return cards.flatMap((card) => mark(card, card.finding))
}

function showFilters(cards: readonly Card[], lang: Result['lang']): string {
  const words = WORDS[lang]
  const titles = new Map(cards.map(({ finding, title }) => [finding.rule, title]))
  const boxes = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      `<label><input type="checkbox" id="show-${severity}" checked> ${SEVERITY_NAMES[severity][lang]}</label>`,
  )
  const options = [...titles].sort().map(([rule, title]) => `<option value="${rule}">${safe(title)} · ${rule}</option>`)
  return `<form>
<fieldset><legend>${words.severity}</legend>${boxes.join(' ')}</fieldset>
<label>${words.rule} <select><option value="">${words.all}</option>${options.join('')}</select></label>
</form>`
}
