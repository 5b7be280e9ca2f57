// Result -> JUnit XML: a suite a file, a case a finding; a file without findings is one case that passed.
import type { FileResult } from '../check/file.ts'
import type { Failure, Finding } from '../model.ts'
import { fresh, showEvidence, showWhole } from './lines.ts'
import type { Reporter } from './index.ts'
import { showElement, XML_HEAD } from './xml.ts'

export const reportJunit: Reporter = ({ files, failures }) => {
  const broken = failures.filter(({ path }) => !files.some((file) => file.path === path))
  const suites = [
    ...files.map((file) => suite(file, failures)),
    ...broken.map(({ path, message }) =>
      showElement('testsuite', { name: path, tests: 1, failures: 0, errors: 1, skipped: 0 }, [
        showElement('testcase', { name: 'hecha', classname: path, file: path }, [showElement('error', { message })]),
      ]),
    ),
  ]
  const found = files.reduce((sum, { findings }) => sum + failedOf(findings).length, 0)
  const cases = files.reduce((sum, file) => sum + Math.max(1, fresh(file.findings).length), 0)
  const tests = cases + failures.length
  return (
    XML_HEAD +
    showElement('testsuites', { name: 'hecha', tests, failures: found, errors: failures.length }, suites) +
    '\n'
  )
}

function suite({ path, findings }: FileResult, failures: readonly Failure[]): string {
  const own = failures.filter((failure) => failure.path === path)
  const shown = fresh(findings)
  const cases = shown.map((finding) => testCase(finding, path))
  if (cases.length === 0) cases.push(showElement('testcase', { name: 'hecha', classname: path, file: path }))
  for (const { rule, message } of own)
    cases.push(
      showElement('testcase', { name: rule ?? 'hecha', classname: path, file: path }, [
        showElement('error', { message }),
      ]),
    )
  const failed = failedOf(findings).length
  return showElement(
    'testsuite',
    { name: path, tests: cases.length, failures: failed, errors: own.length, skipped: 0 },
    cases,
  )
}

const failedOf = (findings: readonly Finding[]): readonly Finding[] =>
  fresh(findings).filter(({ severity }) => severity !== 'info')

/** An info is told, not failed. */
function testCase(finding: Finding, path: string): string {
  const { rule, severity, message, evidence } = finding
  const first = evidence[0]!
  const text = `${showEvidence(first, path)}\n${showWhole(finding, path)}`
  return showElement(
    'testcase',
    { name: `${rule} ${first.line}:${first.column}`, classname: path, file: path, line: first.line },
    [
      severity === 'info'
        ? showElement('system-out', {}, text)
        : showElement('failure', { type: severity, message }, text),
    ],
  )
}
