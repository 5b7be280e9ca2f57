// hecha why REF REF -> why two claims were or were not compared.
import { compareClaims } from '../../compare/claims.ts'
import { compareValues, showComparison, verdictOf, type Side } from '../../report/comparison.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { openProject, shelfOf } from '../project.ts'
import { findPlaces, readNamed, readRef, type Place } from '../refs.ts'

interface WhyOptions extends ReadingOptions {
  readonly format: 'pretty' | 'json'
}

export default defineCommand<WhyOptions>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: ['pretty', 'json'],
      default: 'pretty',
    },
    ...READING,
  ],
  examples: ['hecha why nantang#12 nantang#31', 'hecha why 12 31'],
  async run([first = '', second = ''], options, terminal) {
    const project = await openProject(options, terminal)
    const shelf = shelfOf(project, terminal)
    const [left, right] = [first, second].map((text) => {
      const ref = readRef(text)
      return findPlaces(text, ref, readNamed(ref, options, project, shelf, terminal))
    }) as [Place[], Place[]]
    const pairs = pairUp(left, right).map(([a, b]) => ({ a, b, comparison: compareClaims(a.claim, b.claim) }))
    const { lang } = project
    if (options.format === 'pretty') {
      terminal.out(pairs.map(({ a, b, comparison }) => showComparison(a, b, comparison, lang)).join('\n'))
      return 0
    }
    const facts = pairs.map(({ a, b, comparison }) => ({
      first: a.ref,
      second: b.ref,
      comparable: comparison.is,
      aspects: comparison.aspects.map(({ of, is, why }) => ({ of, is, why: why[lang] })),
      values: compareValues(a, b),
      verdict: verdictOf(comparison, compareValues(a, b), lang),
    }))
    terminal.out(`${JSON.stringify({ version: 1, pairs: facts }, null, 1)}\n`)
    return 0
  },
})

/** Numbers without a name are taken within one source where both stand in it. */
function pairUp(left: readonly Place[], right: readonly Place[]): [Side, Side][] {
  const all = left.flatMap((a) => right.map((b) => [a, b] as const))
  const within = all.filter(([a, b]) => a.book.path === b.book.path)
  return (within.length > 0 ? within : all).map(([a, b]) => [sideOf(a), sideOf(b)])
}

const sideOf = ({ book, entry }: Place): Side => ({
  ref: `${book.path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')}#${entry.line.no}`,
  article: entry.article,
  claim: entry.claim,
})
