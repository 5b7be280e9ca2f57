// A story and its figures -> claims: who, what, when, how much.
import type { Claim, ClaimKind, Figure, Story } from '../../model.ts'

const KIND: Partial<Record<Figure['kind'], ClaimKind>> = {
  money: 'amount', percent: 'share', points: 'growth', ordinal: 'rank', multiple: 'growth',
  ratio: 'ratio', date: 'date', period: 'date', duration: 'duration',
}

/** First form: every figure is a claim about the article's title. */
export function readClaims(story: Story, figures: readonly Figure[]): Claim[] {
  let sentence = 0
  return figures.map((figure, index): Claim => {
    while (sentence + 1 < story.sentences.length && story.sentences[sentence]!.end <= figure.start) sentence++
    return {
      index, start: figure.start, end: figure.end, text: figure.text, kind: KIND[figure.kind] ?? 'count',
      subject: { value: story.title, stated: false }, metric: { value: '', stated: false }, period: null, scope: null,
      status: 'actual', figures: [index], value: figure.value ?? null, unit: figure.unit, hedge: figure.hedge, sentence,
    }
  })
}
