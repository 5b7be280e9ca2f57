// hecha accept -> findings that an editor accepts, each with a reason; without arguments, those accepted and what became of them.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { findStale, readAccepted, writeAccepted, type Accepted } from '../../ledger/accepted.ts'
import { claimsFolder, type Shelf } from '../../ledger/place.ts'
import type { Severity } from '../../model.ts'
import { showSafe } from '../../report/width.ts'
import { isAtLeast } from '../../check/result.ts'
import { pathsOf, pickFindings, readFindings, type Findings, type FindingsOptions, type Found } from '../acceptable.ts'
import { defineCommand, READING } from '../command.ts'
import { tell } from '../files.ts'
import { openProject, shelfOf, type Project } from '../project.ts'
import { readBy, today } from '../signature.ts'
import type { Terminal } from '../terminal.ts'
import { BY } from '../verdict.ts'

interface AcceptOptions extends FindingsOptions {
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
      flags: '--since <reference>',
      about: {
        zh: '与 --all 同用：只认可自 git 引用以来的改动带来的问题',
        en: 'with --all: only what the changes since a git reference brought about',
      },
    },
    {
      flags: '--severity <least>',
      about: { zh: '--all 认可的最低级别', en: 'the least that --all accepts' },
      choices: ['error', 'warning', 'info'],
      default: 'info',
    },
    BY,
    ...READING,
  ],
  examples: [
    'hecha accept news/a.txt:8:36 --why 局方口径',
    'hecha accept 3f9a1c news/a.txt --why 局方口径',
    'hecha accept --all archive --why 旧稿',
    'hecha accept',
  ],
  async run(words, options, terminal) {
    const project = await openProject(options, terminal)
    const shelf = shelfOf(project, terminal)
    const folder = claimsFolder(shelf)
    const isListed = words.length === 0 && !options.all
    const why = options.why?.trim()
    if (!isListed && !why) throw new UserError({ zh: '缺理由：写 --why 理由', en: 'a reason is required: --why TEXT' })
    if (options.since !== undefined && !options.all)
      throw new UserError({ zh: '--since 须与 --all 同用', en: '--since goes with --all' })
    const paths = options.all && words.length > 0 ? words : pathsOf(words, project.sources, terminal)
    const findings = await readFindings(paths.length > 0 ? paths : project.sources, options, project, shelf, terminal)
    tell(findings, terminal)
    const failed = findings.failures.length > 0 ? 2 : 0
    if (isListed) return list(folder, findings, shelf, project, terminal) || failed
    const wanted = options.all
      ? findings.found.filter(({ finding }) => isAtLeast(finding.severity, options.severity))
      : pickFindings(words, findings.found, terminal)
    const by = readBy(options.by, terminal)
    const added = writeAccepted(
      folder,
      wanted.map((one) => entryOf(one, by, why!)),
    )
    const total = readAccepted(folder).length
    terminal.out({ zh: `新认可${added}条，共${total}条\n`, en: `${added} accepted, ${total} in all\n` }[project.lang])
    return failed
  },
})

/** The most of a quote that is kept: an acceptance names its words, it does not copy the paragraph. */
const QUOTED = 60

function entryOf({ finding, source }: Found, by: string, why: string): Accepted {
  const { fingerprint, rule, evidence } = finding
  const quotes = evidence.map(({ quote }) => [...quote].slice(0, QUOTED).join(''))
  return { fingerprint, rule, source, quotes, by, on: today(), why }
}

function list(folder: string, { checked }: Findings, { base }: Shelf, { lang }: Project, terminal: Terminal): number {
  const accepted = readAccepted(folder)
  const stale = new Set(findStale(accepted, checked, (source) => existsSync(resolve(base, source))))
  for (const one of accepted) {
    const { fingerprint, rule, source, quotes, by, on, why } = one
    const gone = stale.has(one) ? { zh: '  已失效：文中已无', en: '  stale: its words are gone' }[lang] : ''
    terminal.out(
      showSafe(`${fingerprint}  ${rule}  ${source}  ${quotes.join(' | ')}  ${why}  ${by} ${on}${gone}`) + '\n',
    )
  }
  terminal.out(
    {
      zh: `已认可${accepted.length}条，失效${stale.size}条\n`,
      en: `${accepted.length} accepted, ${stale.size} stale\n`,
    }[lang],
  )
  return 0
}
