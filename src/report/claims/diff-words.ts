// The shape of a comparison and its words, for every form that shows it.
import type { Language, Wording } from '../../model.ts'

export interface ShownClaim {
  readonly no: number | null
  readonly subject: string
  readonly metric: string
  readonly figure: string
  readonly words: string
  readonly line: number
}

export interface ShownChange {
  readonly old: ShownClaim
  readonly now: ShownClaim
  readonly characters: readonly (readonly [sign: -1 | 0 | 1, text: string])[]
  readonly slip: string | null
}

export interface ShownDiff {
  readonly path: string
  readonly appeared: readonly ShownClaim[]
  readonly gone: readonly ShownClaim[]
  readonly changed: readonly ShownChange[]
  readonly reworded: readonly { readonly old: ShownClaim; readonly now: ShownClaim }[]
  readonly stale: readonly (ShownClaim & { readonly seen: string })[]
  readonly same: number
}

const SLIPS: Record<string, Wording> = {
  swap: { zh: '两位数字颠倒？', en: 'digits swapped?' },
  digit: { zh: '错一位数字？', en: 'one digit wrong?' },
  scale: { zh: '错了数量级？', en: 'power of ten lost?' },
}

export const slipWords = (slip: string | null, lang: Language): string => (slip === null ? '' : (SLIPS[slip]?.[lang] ?? ''))

export const HEADS = {
  changed: { zh: '数字改了', en: 'changed' },
  appeared: { zh: '新增', en: 'appeared' },
  gone: { zh: '没有了', en: 'gone' },
  reworded: { zh: '改了措辞', en: 'reworded' },
  stale: { zh: '结论失效', en: 'verdict stale' },
}

/** changed 2, appeared 1, gone 0, same 40 */
export function countWords({ changed, appeared, gone, reworded, stale, same }: ShownDiff, lang: Language): string {
  const counts = { changed, appeared, gone, reworded, stale }
  const parts = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((key) => counts[key].length > 0)
    .map((key) => `${HEADS[key][lang]} ${counts[key].length}`)
  return [...parts, `${{ zh: '未变', en: 'same' }[lang]} ${same}`].join({ zh: '，', en: ', ' }[lang])
}

/** 南塘镇 渔业产值 */
export const whatOf = ({ subject, metric }: ShownClaim): string => [subject, metric].filter(Boolean).join(' ')

export const numberOf = ({ no }: ShownClaim): string => (no === null ? '' : `#${no}`)

export const staleWords = (seen: string, lang: Language): string => ({ zh: `核时为${seen}`, en: `was ${seen} when checked` })[lang]
