// Kinds and verdicts of claims in both languages.
import type { ClaimKind, Language, Wording } from '../../model.ts'

const KINDS: Record<ClaimKind, Wording> = {
  count: { zh: '数目', en: 'count' },
  amount: { zh: '数值', en: 'amount' },
  share: { zh: '占比', en: 'share' },
  growth: { zh: '增幅', en: 'growth' },
  change: { zh: '变化', en: 'change' },
  rank: { zh: '位次', en: 'rank' },
  superlative: { zh: '之最', en: 'superlative' },
  date: { zh: '日期', en: 'date' },
  duration: { zh: '时长', en: 'duration' },
  area: { zh: '面积', en: 'area' },
  range: { zh: '区间', en: 'range' },
  target: { zh: '目标', en: 'target' },
  ratio: { zh: '比例', en: 'ratio' },
}

const VERDICTS: Record<string, Wording & { mark: string }> = {
  unchecked: { zh: '未核', en: 'unchecked', mark: '·' },
  confirmed: { zh: '属实', en: 'confirmed', mark: '✓' },
  disputed: { zh: '存疑', en: 'disputed', mark: '✗' },
  stale: { zh: '数已改', en: 'stale', mark: '!' },
}

export const kindWord = (kind: ClaimKind, lang: Language): string => KINDS[kind][lang]
export const verdictWord = (verdict: string, lang: Language): string => VERDICTS[verdict]?.[lang] ?? verdict
export const verdictMark = (verdict: string): string => VERDICTS[verdict]?.mark ?? '?'

/** Below this a part of a claim is unsure. */
const UNSURE = 0.6

/** 砚石镇 as its clause says it; …砚石镇 where it is carried from before; …砚石镇？ where even that is not sure. */
export function showPart(value: string, sure: number): string {
  if (value === '' || sure === 1) return value
  return sure < UNSURE ? `…${value}？` : `…${value}`
}
