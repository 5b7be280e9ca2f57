// Result -> lines for people: each place of a finding in its own words, with carets under the words that matter.
import type { FileResult } from '../check/file.ts'
import type { Finding, Language } from '../model.ts'
import { showCarets } from './excerpt.ts'
import { excerpts, MOST, showPlace, type Excerpt } from './excerpts.ts'
import type { Reporter, ReportOptions } from './index.ts'
import { holdFacts } from './json.ts'
import { paintFor, type Paint } from './paint.ts'
import { placeFinder, type FindPlace } from './place.ts'
import { showSafe, showWidth } from './width.ts'
import { SEVERITY_NAMES, summaryLines } from './words.ts'

export const reportPretty: Reporter = async (result, options) => {
  const paint = await paintFor(options.color)
  const find = placeFinder(result.files)
  const blocks: string[] = []
  for (const file of result.files) {
    const fresh = file.findings.filter(({ accepted }) => !accepted)
    const holds = options.holds ? showHolds(file, paint) : []
    if (fresh.length + holds.length === 0) continue
    let title: string | undefined
    for (const finding of fresh) {
      const of = find(file.path, finding.evidence[0]!)?.article.title
      if (of !== title || title === undefined)
        blocks.push(`${paint.path(showSafe(file.path))}  ${showSafe(of ?? '')}`.trimEnd())
      title = of ?? ''
      blocks.push(await showFinding(finding, file.path, find, paint, options, result.lang))
    }
    if (fresh.length === 0) blocks.push(paint.path(showSafe(file.path)))
    blocks.push(...holds)
  }
  const nothing = result.files.length === 0 && result.failures.length > 0
  const summary =
    options.quiet || nothing
      ? []
      : summaryLines(result, options.rate).map((line, index) => (index === 0 ? line : paint.dim(line)))
  const lines = [...blocks, ...(blocks.length > 0 && summary.length > 0 ? [''] : []), ...summary]
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

async function showFinding(
  finding: Finding,
  path: string,
  find: FindPlace,
  paint: Paint,
  { columns }: ReportOptions,
  lang: Language,
): Promise<string> {
  const { severity, rule, message, formula, suggestions, evidence } = finding
  const place = showPlace(evidence[0]!)
  const margin = Math.max(9, place.length + 4)
  const indent = ' '.repeat(margin)
  const head = [
    paint.dim(`  ${place}`.padEnd(margin)) + paint.severity(severity, SEVERITY_NAMES[severity][lang]),
    paint.rule(rule),
    showSafe(message),
  ]
  const lines = [head.join('  ')]
  if (formula !== undefined && !message.includes(formula)) lines.push(indent + showSafe(formula))
  for (const { label, runs } of await excerpts(evidence, path, find, columns - margin)) {
    lines.push(paint.dim(`  ${label}`.padEnd(margin - 1)) + ' ' + paintRuns(runs, paint))
    const carets = showCarets(runs.map(({ text, mark }) => ({ text, mark })))
    if (carets !== '') lines.push(indent + carets)
  }
  if (evidence.length > MOST) {
    const more = evidence.length - MOST
    lines.push(indent + paint.dim({ zh: `……另有 ${more} 处`, en: `… and ${more} more places` }[lang]))
  }
  if (suggestions.length > 0) {
    const choice = { zh: ' 或 ', en: ' or ' }[lang]
    lines.push(indent + paint.right(`→ ${suggestions.map(showSafe).join(choice)}`))
  }
  return lines.join('\n')
}

function paintRuns(runs: Excerpt['runs'], paint: Paint): string {
  return runs.map(({ text, role }) => (role === undefined ? text : paint[role](text))).join('')
}

function showHolds(file: FileResult, paint: Paint): string[] {
  return holdFacts(file).map(({ formula, evidence: [first] }) => {
    const place = first ? showPlace(first) : ''
    return `${paint.dim(`  ${place}`.padEnd(Math.max(9, showWidth(place) + 4)))}${paint.right('✓')} ${showSafe(formula)}`
  })
}
