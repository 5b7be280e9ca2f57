// Findings and characters -> errors in ten thousand characters, as the rules for newspapers count (2020); warnings and hints are no errors.
import type { Finding } from '../model.ts'

/** The limit that newspapers have to keep. */
export const LIMIT = 3

/** The same fault on the same words counts three times at most. */
const REPEATS = 3

/** Doubled in a title; one decimal place. */
export function perTenThousand(findings: readonly Finding[], characters: number): number {
  if (characters === 0) return 0
  const repeats = new Map<string, number>()
  let errors = 0
  for (const { rule, severity, evidence, inTitle } of findings) {
    if (severity !== 'error') continue
    const words = `${rule} ${evidence[0]?.quote ?? ''}`
    const before = repeats.get(words) ?? 0
    repeats.set(words, before + 1)
    if (before < REPEATS) errors += inTitle ? 2 : 1
  }
  return Math.round((errors * 100_000) / characters) / 10
}
