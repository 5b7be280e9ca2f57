// Result -> reviewdog's diagnostic format, with every other place as a related location.
import type { Evidence, Severity } from '../model.ts'
import { showJson } from './json.ts'
import { fresh } from './lines.ts'
import type { Reporter } from './index.ts'

const SEVERITIES: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

export const reportRdjson: Reporter = ({ files, failures }) => {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const diagnostics = [
    ...files.flatMap(({ path, findings }) =>
      fresh(findings).map(({ rule, severity, message, formula, evidence, suggestions }) => ({
        message: formula === undefined || message.includes(formula) ? message : `${message} (${formula})`,
        location: location(evidence[0]!, path, texts),
        severity: SEVERITIES[severity],
        code: { value: rule },
        // Which side is wrong only a person knows, so suggestions stay words and are never offered as edits.
        original_output: [message, ...suggestions.map((words) => `→ ${words}`)].join('\n'),
        related_locations: evidence
          .slice(1)
          .map((one) => ({ message: one.quote, location: location(one, path, texts) })),
      })),
    ),
    ...failures.map(({ path, line, message }) => ({
      message,
      location: { path, ...(line === undefined ? {} : { range: { start: { line } } }) },
      severity: 'ERROR',
    })),
  ]
  return `${showJson({ source: { name: 'hecha' }, diagnostics }, 2)}\n`
}

/** reviewdog counts columns in bytes of UTF-8. */
function location(
  { path, line, column, endLine, endColumn }: Evidence,
  own: string,
  texts: ReadonlyMap<string, string>,
) {
  const file = path ?? own
  const lines = (texts.get(file) ?? '').split(/\r\n|\r|\n/)
  const bytes = (at: number, until: number): number => {
    const before = (lines[at - 1] ?? '').slice(0, until - 1)
    return new TextEncoder().encode(before).length + 1
  }
  return {
    path: file,
    range: {
      start: { line, column: bytes(line, column) },
      end: { line: endLine, column: bytes(endLine, endColumn) },
    },
  }
}
