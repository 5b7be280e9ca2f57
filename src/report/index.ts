// A format's name -> its reporter, loaded only when asked for.
import type { Severity } from '../model.ts'
import type { Result } from '../check/result.ts'
import type { Rule } from '../rule.ts'

export interface ReportOptions {
  readonly holds: boolean
  readonly quiet: boolean
  /** Print the error rate. */
  readonly rate: boolean
  readonly color: boolean
  readonly columns: number
  /** For formats that carry a rule's title and help. */
  readonly rules: readonly Rule[]
  /** Version of hecha. */
  readonly version: string
}

export type Reporter = (result: Result, options: ReportOptions) => string | Promise<string>

export interface FormatFacts {
  /** The least severity shown where none is asked for. */
  readonly least: Severity
  readonly report: () => Promise<Reporter>
}

export type Format =
  'pretty' | 'json' | 'ndjson' | 'sarif' | 'github' | 'gitlab' | 'junit' | 'checkstyle' | 'rdjson' | 'markdown' | 'html'

export const FORMATS: Readonly<Record<Format, FormatFacts>> = {
  pretty: { least: 'warning', report: async () => (await import('./pretty.ts')).reportPretty },
  json: { least: 'info', report: async () => (await import('./json.ts')).reportJson },
  ndjson: { least: 'info', report: async () => (await import('./ndjson.ts')).reportNdjson },
  sarif: { least: 'info', report: async () => (await import('./sarif.ts')).reportSarif },
  github: { least: 'warning', report: async () => (await import('./github.ts')).reportGithub },
  gitlab: { least: 'info', report: async () => (await import('./gitlab.ts')).reportGitlab },
  junit: { least: 'info', report: async () => (await import('./junit.ts')).reportJunit },
  checkstyle: { least: 'info', report: async () => (await import('./checkstyle.ts')).reportCheckstyle },
  rdjson: { least: 'info', report: async () => (await import('./rdjson.ts')).reportRdjson },
  markdown: { least: 'warning', report: async () => (await import('./markdown.ts')).reportMarkdown },
  html: { least: 'info', report: async () => (await import('./html.ts')).reportHtml },
}
