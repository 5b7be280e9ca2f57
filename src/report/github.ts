// Result -> workflow commands that GitHub shows as annotations on the changed lines.
import type { Severity } from '../model.ts'
import { fresh, showWhole } from './lines.ts'
import type { Reporter } from './index.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

export const reportGithub: Reporter = ({ files, failures }) =>
  [
    ...files.flatMap(({ path, findings }) =>
      fresh(findings).map((finding) => {
        const { rule, severity, evidence } = finding
        const { line, column, endLine, endColumn } = evidence[0]!
        // GitHub takes columns only where the line is one, and counts their end in.
        const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
        return command(
          COMMANDS[severity],
          { file: path, line, endLine, ...columns, title: rule },
          showWhole(finding, path),
        )
      }),
    ),
    ...failures.map(({ path, line, message }) =>
      command('error', { file: path, ...(line === undefined ? {} : { line }), title: 'hecha' }, message),
    ),
  ].join('')

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`
}

const CODES: Record<string, string> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' }

const escapeData = (text: string): string => text.replace(/[%\r\n]/g, (character) => CODES[character]!)

const escapeProperty = (text: string): string => text.replace(/[%\r\n:,]/g, (character) => CODES[character]!)
