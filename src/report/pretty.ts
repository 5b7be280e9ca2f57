// Result -> lines for people.
import type { Reporter } from './index.ts'

export const reportPretty: Reporter = ({ files, summary }) =>
  [
    ...files.flatMap(({ path, findings }) =>
      findings.map(
        ({ evidence, severity, rule, message }) =>
          `${path}:${evidence[0]!.line}:${evidence[0]!.column}  ${severity}  ${rule}  ${message}\n`,
      ),
    ),
    `${summary.errors} errors · ${summary.warnings} warnings\n`,
  ].join('')
