// Result -> Checkstyle XML.
import type { FileResult } from '../check/file.ts'
import type { Failure } from '../model.ts'
import { fresh, showWhole } from './lines.ts'
import type { Reporter } from './index.ts'
import { showElement, XML_HEAD } from './xml.ts'

export const reportCheckstyle: Reporter = ({ files, failures }) => {
  const paths = new Set([...files.map(({ path }) => path), ...failures.map(({ path }) => path)])
  const byPath = new Map(files.map((file) => [file.path, file]))
  const list = [...paths].map((path) => showElement('file', { name: path }, errors(path, byPath.get(path), failures)))
  return XML_HEAD + showElement('checkstyle', { version: '4.3' }, list) + '\n'
}

function errors(path: string, file: FileResult | undefined, failures: readonly Failure[]): string[] {
  return [
    ...fresh(file?.findings ?? []).map((finding) => {
      const { severity, rule, evidence } = finding
      const { line, column } = evidence[0]!
      const message = showWhole(finding, path)
      return showElement('error', { line, column, severity, message, source: `hecha.${rule}` })
    }),
    ...failures
      .filter((failure) => failure.path === path)
      .map(({ line = 1, rule, message }) =>
        showElement('error', { line, severity: 'error', message, source: `hecha.${rule ?? 'failure'}` }),
      ),
  ]
}
