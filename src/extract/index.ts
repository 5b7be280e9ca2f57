// A story -> its figures and claims.
import type { Claim, Figure, Story, Unread } from '../model.ts'
import { readClaims } from './claims/index.ts'
import { scanFigures } from './figures/index.ts'
import type { Words } from './words.ts'
import { withoutDays } from './year.ts'

export interface Extracted extends Story {
  readonly figures: readonly Figure[]
  readonly unread: readonly Unread[]
  readonly claims: readonly Claim[]
}

/** year: when the story was written, where its day is not known but its file gives the year away. */
export function extract(story: Story, year?: string, words?: Words): Extracted {
  const today = story.written ?? (year ? `${year}-12-31` : undefined)
  const read = scanFigures(story.text, { today, words })
  const figures = story.written || !year ? read.figures : read.figures.map(withoutDays)
  return {
    ...story,
    figures,
    unread: read.unread,
    claims: readClaims(story, figures, words),
  }
}
