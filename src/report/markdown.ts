// Result -> Markdown for a merge request: each finding with its places in bold.
import type { Finding, Language } from '../model.ts'
import type { Run } from './excerpt.ts'
import { excerpts } from './excerpts.ts'
import type { Reporter } from './index.ts'
import { fresh } from './lines.ts'
import { placeFinder, type FindPlace } from './place.ts'
import { showSafe } from './width.ts'
import { SEVERITY_NAMES, summaryLines } from './words.ts'

const WIDTH = 160

export const reportMarkdown: Reporter = async (result, { quiet, rate }) => {
  const find = placeFinder(result.files)
  const { lang } = result
  const files: string[] = []
  for (const { path, findings } of result.files) {
    const shown = fresh(findings)
    if (shown.length > 0) files.push(`### ${escapeMarkdown(path)}\n`)
    for (const finding of shown) files.push(await showFinding(finding, path, find, lang))
  }
  const failures = result.failures.map(
    ({ path, rule, message }) =>
      `- **${escapeMarkdown(path)}** ${escapeMarkdown(rule === null ? message : `${rule}: ${message}`)}\n`,
  )
  const summary = quiet ? [] : [`${summaryLines(result, rate).map(escapeMarkdown).join('  \n')}\n`]
  return [...files, ...(failures.length > 0 ? [failures.join('')] : []), ...summary].join('\n')
}

async function showFinding(finding: Finding, path: string, find: FindPlace, lang: Language): Promise<string> {
  const { rule, severity, message, formula, suggestions, evidence } = finding
  const first = evidence[0]!
  const head = `- **${SEVERITY_NAMES[severity][lang]}** \`${rule}\` ${first.line}:${first.column} ${escapeMarkdown(message)}`
  const places = await excerpts(evidence, path, find, WIDTH)
  const lines = [
    ...(formula === undefined || message.includes(formula) ? [] : [escapeMarkdown(formula)]),
    ...places.map(({ label, runs }) => (label === '' ? '' : `${escapeMarkdown(label)} `) + runs.map(showRun).join('')),
    ...(suggestions.length > 0 ? [`→ ${suggestions.map(escapeMarkdown).join({ zh: ' 或 ', en: ' or ' }[lang])}`] : []),
  ]
  return [head, ...lines.map((line) => `  ${line}`)].join('  \n') + '\n'
}

const showRun = ({ text, mark }: Run): string =>
  mark === undefined ? escapeMarkdown(text) : `<b>${escapeMarkdown(text)}</b>`

/** The copy's own markup stays words. */
function escapeMarkdown(text: string): string {
  return showSafe(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]{}()#+!|~>-]/g, (mark) => `\\${mark}`)
    .replace(/@(?=\w)/g, '@\u2060')
}
