// A finding's lasting name: the rule and the quoted words with a little context, never a line number.

/** Fourteen hexadecimal digits; equal words in equal context give equal fingerprints. */
export function fingerprint(rule: string, words: readonly string[]): string {
  return hash([rule, ...words.map((word) => word.replace(/\s+/g, ''))].join('\u0000'))
}

/** 56 bits from two multiplicative lanes: no secret to keep, so no cryptography to load at every start. */
function hash(text: string): string {
  let left = 0x9e3779b9
  let right = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    left = Math.imul(left ^ code, 0x01000193)
    right = Math.imul(right ^ code, 0xc2b2ae35)
    left ^= right >>> 15
    right = (right << 13) | (right >>> 19)
  }
  left = Math.imul(left ^ (left >>> 16), 0x7feb352d) ^ right
  right = Math.imul(right ^ (right >>> 15), 0x846ca68b) ^ left
  const digits = (lane: number, count: number): string => (lane >>> 0).toString(16).padStart(8, '0').slice(-count)
  return digits(left ^ (left >>> 13), 6) + digits(right ^ (right >>> 16), 8)
}
