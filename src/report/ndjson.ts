// Result -> one finding a line, then the failures, then the sums; each line says what it is.
import { showJson } from './json.ts'
import type { Reporter } from './index.ts'

export const reportNdjson: Reporter = ({ files, failures, skipped, notices, summary }) =>
  [
    ...files.flatMap(({ path, findings }) => findings.map((finding) => ({ type: 'finding', path, ...finding }))),
    ...failures.map((failure) => ({ type: 'failure', ...failure })),
    ...skipped.map((one) => ({ type: 'skipped', ...one })),
    ...notices.map((notice) => ({ type: 'notice', ...notice })),
    { type: 'summary', files: files.length, ...summary },
  ]
    .map((line) => `${showJson(line)}\n`)
    .join('')
