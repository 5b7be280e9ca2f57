// A format's name -> its reporter, loaded only when asked for.
import type { Severity } from '../model.ts'
import type { Result } from '../result.ts'

export interface ReportOptions {
  readonly holds: boolean
  readonly quiet: boolean
  readonly color: boolean
  readonly columns: number
}

export type Reporter = (result: Result, options: ReportOptions) => string | Promise<string>

export interface FormatFacts {
  /** The least severity shown where none is asked for. */
  readonly least: Severity
  readonly report: () => Promise<Reporter>
}

export const FORMATS = {
  pretty: { least: 'warning', report: async () => (await import('./pretty.ts')).reportPretty },
  json: { least: 'info', report: async () => (await import('./json.ts')).reportJson },
} satisfies Record<string, FormatFacts> as Record<Format, FormatFacts>

export type Format = 'pretty' | 'json'
