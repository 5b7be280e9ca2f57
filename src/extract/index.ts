// A story -> its figures and claims.
import type { Claim, Figure, Story, Unread } from '../model.ts'
import { readClaims } from './claims/index.ts'
import { readFigures } from './figures/index.ts'

export interface Extracted extends Story {
  readonly figures: readonly Figure[]
  readonly unread: readonly Unread[]
  readonly claims: readonly Claim[]
}

export function extract(story: Story): Extracted {
  const { figures, unread } = readFigures(story.text, { today: story.written ?? undefined })
  return { ...story, figures, unread, claims: readClaims(story, figures) }
}
