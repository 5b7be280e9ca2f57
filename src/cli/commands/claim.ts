// hecha claim REF -> one claim: its words in context, what they allow, its relations, its verdict, the same claim elsewhere.
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { tableOptions } from '../colors.ts'
import { openProject, shelfOf } from '../project.ts'
import { findPlaces, readNamed, readRef } from '../refs.ts'

interface ClaimOptions extends ReadingOptions {
  readonly format: 'pretty' | 'json'
  readonly color?: boolean
}

export default defineCommand<ClaimOptions>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: ['pretty', 'json'],
      default: 'pretty',
    },
    { flags: '--color', about: { zh: '着色', en: 'colour even where the output is no terminal' } },
    { flags: '--no-color', about: { zh: '不着色', en: 'no colour' } },
    ...READING,
  ],
  examples: ['hecha claim nantang#12', 'hecha claim 12'],
  async run([text = ''], options, terminal) {
    const project = await openProject(options, terminal)
    const ref = readRef(text)
    const search = readNamed(ref, options, project, shelfOf(project, terminal), terminal)
    const places = findPlaces(text, ref, search)
    const { claimFacts, showClaim } = await import('../../report/claims/card.ts')
    const all = search.books.flatMap(({ entries }) => entries)
    const facts = places.map(({ entry }) => claimFacts(entry, all))
    if (options.format === 'json') terminal.out(JSON.stringify({ version: 1, claims: facts }, null, 1) + '\n')
    else
      terminal.out(
        places
          .map(({ entry }, index) =>
            showClaim(entry, facts[index]!, { lang: project.lang, ...tableOptions(options, terminal) }),
          )
          .join('\n'),
      )
    return 0
  },
})
