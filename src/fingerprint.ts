// A finding's lasting name: the rule and the quoted words with a little context, never a line number.
import { createHash } from 'node:crypto'

/** Twelve hexadecimal digits; equal words in equal context give equal fingerprints. */
export function fingerprint(rule: string, words: readonly string[]): string {
  return createHash('sha256')
    .update([rule, ...words.map((word) => word.replace(/\s+/g, ''))].join('\u0000'))
    .digest('hex')
    .slice(0, 12)
}
