// One thing told twice in two sentences -> a relation that holds where one value satisfies both.
import { readRepeats } from '../compare/figures.ts'
import type { Extracted } from '../extract/index.ts'
import type { Relation } from '../model.ts'

export function* readRepeated(article: Extracted): Generator<Relation> {
  for (const { first, second, form, holds } of readRepeats(article)) {
    const [a, b] = [first.figure.text, second.figure.text]
    const lead = second.lead.replace(/^.*[/]/, '').slice(-12)
    yield {
      kind: 'repeat',
      at: second.figure,
      against: [first.figure],
      formula: holds ? `${lead}：${a} = ${b}` : `${a} ≠ ${b}`,
      holds,
      form,
      ...(holds
        ? {}
        : {
            message: { zh: `“${lead}”前文为${a}，此处为${b}`, en: `"${lead}" is ${a} above and ${b} here` },
            suggestions: [a],
          }),
    }
  }
}
