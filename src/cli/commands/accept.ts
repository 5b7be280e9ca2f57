// hecha accept -> findings that an editor accepts, each with a reason; without arguments, those accepted and what became of them.
import { resolve } from 'node:path'
import { checkText } from '../../check/article.ts'
import { UserError } from '../../errors.ts'
import { findStale, readAccepted, writeAccepted, type Accepted } from '../../ledger/accepted.ts'
import { claimsFolder, sourceName, type Shelf } from '../../ledger/file.ts'
import type { Finding, Severity } from '../../model.ts'
import { showSafe } from '../../report/width.ts'
import { isAtLeast } from '../../check/result.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { readInputs, tell } from '../files.ts'
import { openProject, shelfOf, type Project } from '../project.ts'
import { readBy, today } from '../signature.ts'
import type { Terminal } from '../terminal.ts'
import { BY } from '../verdict.ts'

interface AcceptOptions extends ReadingOptions {
  readonly why?: string
  readonly by?: string
  readonly all?: boolean
  readonly severity: Severity
}

export default defineCommand<AcceptOptions>({
  options: [
    { flags: '--why <text>', about: { zh: '理由（必填）', en: 'the reason (required)' } },
    { flags: '--all', about: { zh: '认可这些稿件现有的全部问题', en: 'accept every finding of these articles' } },
    {
      flags: '--severity <least>',
      about: { zh: '--all 认可的最低级别', en: 'the least that --all accepts' },
      choices: ['error', 'warning', 'info'],
      default: 'info',
    },
    BY,
    ...READING,
  ],
  examples: ['hecha accept 3f9a1c0b7d22e4 --why 局方口径', 'hecha accept --all archive --why 旧稿', 'hecha accept'],
  async run(words, options, terminal) {
    const project = await openProject(options, terminal)
    const shelf = shelfOf(project, terminal)
    const folder = claimsFolder(shelf)
    const paths = options.all && words.length > 0 ? words : project.sources
    const { found, checked, failed } = findAll(paths, options, project, shelf, terminal)
    if (words.length === 0 && !options.all) return list(folder, checked, project, terminal) || failed
    const why = options.why?.trim()
    if (!why) throw new UserError({ zh: '缺理由：写 --why 理由', en: 'a reason is required: --why TEXT' })
    const by = readBy(options.by, terminal)
    const wanted = options.all
      ? found.filter(({ finding }) => isAtLeast(finding.severity, options.severity))
      : pick(words, found)
    const entries = wanted.map(({ finding, source }): Accepted => {
      const { fingerprint, rule, evidence } = finding
      return {
        fingerprint,
        rule,
        source,
        quotes: evidence.map(({ quote }) => quote.slice(0, 60)),
        by,
        on: today(),
        why,
      }
    })
    const added = writeAccepted(folder, entries)
    const total = readAccepted(folder).size
    terminal.out(
      {
        zh: `新认可${added}条，共${total}条\n`,
        en: `${added} accepted, ${total} in all\n`,
      }[project.lang],
    )
    return failed
  },
})

interface Found {
  readonly finding: Finding
  readonly source: string
}

function pick(words: readonly string[], found: readonly Found[]): Found[] {
  return words.map((word) => {
    const matching = found.filter(({ finding }) => finding.fingerprint.startsWith(word.toLowerCase()))
    const prints = new Set(matching.map(({ finding }) => finding.fingerprint))
    if (word.length >= 4 && prints.size === 1) return matching[0]!
    throw new UserError({
      zh: `${word}：${prints.size > 1 ? '不止一条问题，指纹须写全' : '没有这条问题'}`,
      en: `${word}: ${prints.size > 1 ? 'more than one finding, write the whole fingerprint' : 'no such finding'}`,
    })
  })
}

function findAll(paths: readonly string[], options: AcceptOptions, project: Project, shelf: Shelf, terminal: Terminal) {
  const found: Found[] = []
  const checked = new Map<string, Set<string>>()
  const inputs = readInputs(paths, options, terminal, project)
  for (const { path, text } of inputs.files) {
    const source = sourceName(shelf, resolve(terminal.folder, path))
    const { findings } = checkText(path, text, project.active(path), {
      lang: project.lang,
      date: project.date,
      words: project.words,
    })
    found.push(...findings.map((finding) => ({ finding, source })))
    checked.set(source, new Set(findings.map(({ fingerprint }) => fingerprint)))
  }
  tell(inputs, terminal)
  return { found, checked, failed: inputs.failures.length > 0 ? 2 : 0 }
}

function list(
  folder: string,
  checked: ReadonlyMap<string, ReadonlySet<string>>,
  { lang }: Project,
  terminal: Terminal,
): number {
  const accepted = readAccepted(folder)
  const stale = new Set(findStale(accepted, checked).map(({ fingerprint }) => fingerprint))
  for (const { fingerprint, rule, source, quotes, by, on, why } of accepted.values()) {
    const gone = stale.has(fingerprint) ? { zh: '  已失效：文中已无', en: '  stale: its words are gone' }[lang] : ''
    terminal.out(
      showSafe(`${fingerprint}  ${rule}  ${source}  ${quotes.join(' | ')}  ${why}  ${by} ${on}${gone}`) + '\n',
    )
  }
  terminal.out(
    {
      zh: `已认可${accepted.size}条，失效${stale.size}条\n`,
      en: `${accepted.size} accepted, ${stale.size} stale\n`,
    }[lang],
  )
  return 0
}
