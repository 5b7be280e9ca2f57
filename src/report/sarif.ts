// Result -> SARIF 2.1.0: every place of a finding is a related location, accepted findings are suppressed.
import type { Evidence, Finding, Severity } from '../model.ts'
import type { Rule } from '../rule.ts'
import type { Result } from '../check/result.ts'
import { showJson } from './json.ts'
import type { Reporter } from './index.ts'

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }

export const reportSarif: Reporter = (result, { rules, version }) =>
  `${showJson(sarifLog(result, rules, version), 2)}\n`

export function sarifLog(result: Result, rules: readonly Rule[], version: string) {
  const used = new Set(result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const listed = rules.filter(({ id }) => used.has(id))
  const indexOf = new Map(listed.map(({ id }, index) => [id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'hecha',
            semanticVersion: version,
            rules: listed.map((rule) => ruleFacts(rule, result.lang)),
          },
        },
        columnKind: 'utf16CodeUnits' as const,
        originalUriBaseIds: { ROOT: { description: { text: 'The folder that hecha was run in.' } } },
        artifacts: result.files.map(({ path }) => ({ location: artifact(path) })),
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: result.failures.map(({ path, line, rule, message }) => ({
              level: 'error' as const,
              message: { text: rule === null ? message : `${rule}: ${message}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: artifact(path),
                    ...(line === undefined ? {} : { region: { startLine: line } }),
                  },
                },
              ],
            })),
          },
        ],
        results: result.files.flatMap(({ path, findings }) =>
          findings.map((finding) => findingFacts(finding, path, indexOf.get(finding.rule))),
        ),
      },
    ],
  }
}

function ruleFacts(rule: Rule, lang: Result['lang']) {
  const example = (mark: string, text: string): string => `- ${mark} ${text}`
  const good = rule.good.map((one) => example('✓', typeof one === 'string' ? one : one.text))
  const help = [rule.why[lang], '', ...rule.bad.map(({ text }) => example('✗', text)), ...good].join('\n')
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(?<letter>[a-z\d])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title[lang] },
    fullDescription: { text: rule.why[lang] },
    help: { text: help, markdown: help },
    defaultConfiguration: rule.severity === 'off' ? { enabled: false } : { level: LEVELS[rule.severity] },
    properties: {
      tags: [rule.needs],
      ...(rule.precision ? { precision: showPrecision(rule.precision) } : {}),
      ...(rule.source === undefined ? {} : { source: rule.source }),
    },
  }
}

/** In the words that code scanning sorts by. */
function showPrecision({ right, of }: NonNullable<Rule['precision']>): string {
  const share = right / of
  return share >= 0.95 ? 'very-high' : share >= 0.85 ? 'high' : share >= 0.6 ? 'medium' : 'low'
}

function findingFacts(finding: Finding, path: string, ruleIndex: number | undefined) {
  const { rule, severity, message, formula, evidence, fingerprint, accepted, ignored, suggestions } = finding
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: formula === undefined || message.includes(formula) ? message : `${message} (${formula})` },
    locations: [{ physicalLocation: place(evidence[0]!, path) }],
    relatedLocations: evidence.slice(1).map((one, index) => ({
      id: index + 1,
      message: { text: one.quote },
      physicalLocation: place(one, path),
    })),
    partialFingerprints: { 'hecha/v1': fingerprint },
    ...(accepted ? { suppressions: [suppression(ignored)] } : {}),
    ...(suggestions.length > 0 ? { properties: { suggestions } } : {}),
  }
}

function suppression(ignored: string | undefined) {
  const status = 'accepted' as const
  return ignored === undefined
    ? { kind: 'external' as const, status }
    : { kind: 'inSource' as const, status, justification: ignored }
}

function place({ path, line, column, endLine, endColumn, quote }: Evidence, own: string) {
  return {
    artifactLocation: artifact(path ?? own),
    region: { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: quote } },
  }
}

/** Absolute paths are addresses of their own; the others start from where hecha was run. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
  const uri = encodeURI(path).replace(/[?#]/g, encodeURIComponent)
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri}` }
  return { uri, uriBaseId: 'ROOT' }
}
