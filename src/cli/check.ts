// hecha check: articles -> findings, in the format asked for; 1 where one is at or above --fail-on, 2 where something failed.
import { checkText, type ActiveRule, type CheckOptions, type FileResult } from '../check.ts'
import type { Severity } from '../model.ts'
import { FORMATS, type Format, type ReportOptions } from '../report/index.ts'
import { atLeast, buildResult, isAtLeast, type Result } from '../result.ts'
import { defineCommand, READING, type ReadingOptions } from './command.ts'
import { isThere, readInputs, showFailure } from './files.ts'
import { writeWhole } from './output.ts'
import { openProject, type Project } from './project.ts'
import { showProgress } from './progress.ts'
import { shelfOf } from './shelf.ts'
import { readStanding } from './standing.ts'
import { VERSION } from '../version.ts'
import type { Terminal } from './terminal.ts'

interface CheckingOptions extends ReadingOptions {
  readonly format: Format
  readonly output?: string
  readonly rule?: readonly string[]
  readonly severity?: Severity
  readonly failOn: Severity
  readonly holds?: boolean
  readonly across?: boolean
  readonly quiet?: boolean
  readonly requireConfirmed?: string
  readonly color?: boolean
}

const SEVERITY_CHOICES = ['error', 'warning', 'info'] as const

export default defineCommand<CheckingOptions>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: Object.keys(FORMATS),
      default: 'pretty',
    },
    { flags: '--output <file>', about: { zh: '写入文件', en: 'write to a file instead of standard output' } },
    { flags: '--rule <id...>', about: { zh: '只用这些规则', en: 'only these rules, even those that are off' } },
    {
      flags: '--severity <least>',
      about: {
        zh: '显示的最低级别（默认：pretty、github、markdown 为 warning，其余为 info）',
        en: 'the least shown (default: warning for pretty, github and markdown, else info)',
      },
      choices: SEVERITY_CHOICES,
    },
    {
      flags: '--fail-on <least>',
      about: { zh: '退出码为1的最低级别', en: 'the least that makes the exit code 1' },
      choices: SEVERITY_CHOICES,
      default: 'error',
    },
    { flags: '--holds', about: { zh: '列出复算相符的关系', en: 'also list the relations that hold' } },
    { flags: '--across', about: { zh: '也把各篇相互对照', en: 'also compare the articles with one another' } },
    {
      flags: '--require-confirmed <kinds>',
      about: {
        zh: '这些种类的断言未核实则退出码为1，如 rank,superlative',
        en: 'exit 1 where claims of these kinds are not confirmed: rank,superlative',
      },
    },
    { flags: '--quiet', about: { zh: '只显示发现的问题', en: 'findings only, no summary' } },
    { flags: '--color', about: { zh: '着色', en: 'colour even where the output is no terminal' } },
    { flags: '--no-color', about: { zh: '不着色', en: 'no colour' } },
    ...READING,
  ],
  examples: ['hecha check', 'hecha check news --format sarif --output hecha.sarif', 'cat draft.md | hecha check -'],
  async run(words, options, terminal) {
    const project = await openProject(options, terminal)
    const kinds = options.requireConfirmed && (await import('./gate.ts')).readKinds(options.requireConfirmed)
    const { ids, paths } = splitRules(options.rule, words, project, terminal)
    const full = await checkAll(paths.length > 0 ? paths : project.sources, ids, options, project, terminal)
    const { least, report } = FORMATS[options.format]
    const shown = atLeast(full, options.severity ?? least)
    const text = await (await report())(shown, reportOptions(options, project, terminal))
    if (options.output === undefined) terminal.out(text)
    else writeWhole(options.output, text, terminal.folder)
    for (const failure of full.failures) terminal.err(`${showFailure(failure)}\n`)
    if (ids === undefined && isThere(`${project.claims}/accepted.yaml`, terminal.folder))
      await (await import('./gate.ts')).showStale(full.files, project, terminal)
    const open = kinds ? await (await import('./gate.ts')).showUnconfirmed(full.files, kinds, project, terminal) : 0
    return exitCode(full, options.failOn) || (open > 0 ? 1 : 0)
  },
})

async function checkAll(
  paths: readonly string[],
  ids: readonly string[] | undefined,
  options: CheckingOptions,
  project: Project,
  terminal: Terminal,
): Promise<Result> {
  const standing = await readStanding(project, terminal)
  const rules = project.active(undefined, ids)
  const inputs = readInputs(paths, options, terminal, project.lang)
  const files: FileResult[] = []
  const optionsOf = (path: string): CheckOptions => ({ lang: project.lang, date: project.date, ...standing.of(path) })
  const progress = showProgress(terminal)
  for (const { path, text } of inputs.files) {
    files.push(checkText(path, text, project.active(path, ids), optionsOf(path)))
    progress.step(path)
  }
  progress.end()
  return buildResult(
    options.across ? await compareAll(files, rules, optionsOf, project, terminal) : files,
    [...inputs.failures, ...standing.failures],
    skippedRules(files, rules, project),
    project.lang,
  )
}

/** --across: the files against one another, and against the records of the project's other sources. */
async function compareAll(
  files: readonly FileResult[],
  rules: readonly ActiveRule[],
  optionsOf: (path: string) => CheckOptions,
  project: Project,
  terminal: Terminal,
): Promise<FileResult[]> {
  const { checkAcross } = await import('../across.ts')
  const { readKnown } = await import('../ledger/known.ts')
  const { sourceName } = await import('../ledger/file.ts')
  const shelf = shelfOf(project, terminal)
  const known = readKnown(shelf, new Set(files.map(({ path }) => sourceName(shelf, path))))
  return checkAcross(files, rules, optionsOf, known)
}

/** --rule takes every word after it; those that are no rules but are there as files are the paths. */
function splitRules(
  given: readonly string[] | undefined,
  words: readonly string[],
  { rules }: Project,
  { folder }: Terminal,
): { ids: string[] | undefined; paths: string[] } {
  const isRule = (word: string): boolean => rules.some(({ id }) => id === word)
  const asked = (given ?? []).flatMap((word) => word.split(','))
  const paths = asked.slice(1).filter((word) => !isRule(word) && (word === '-' || isThere(word, folder)))
  const ids = asked.filter((word) => !paths.includes(word))
  return { ids: given && ids, paths: [...paths, ...words] }
}

/** Rules that want the day of writing, where an article has none. */
function skippedRules(files: readonly FileResult[], rules: readonly ActiveRule[], project: Project): Result['skipped'] {
  if (files.every(({ articles }) => articles.every(({ written }) => written !== null))) return []
  const why = { zh: '成稿日期未知', en: 'no writing day known' }[project.lang]
  return rules.filter(({ rule }) => rule.wants === 'written').map(({ rule }) => ({ rule: rule.id, why }))
}

function reportOptions(options: CheckingOptions, { rules }: Project, { columns, env }: Terminal): ReportOptions {
  const wished = env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : undefined
  const color = options.color ?? wished ?? (columns > 0 && env['TERM'] !== 'dumb' && options.output === undefined)
  return {
    holds: options.holds === true,
    quiet: options.quiet === true,
    color: color && options.output === undefined,
    columns: columns || 100,
    rules,
    version: VERSION,
  }
}

function exitCode({ files, failures }: Result, failOn: Severity): number {
  if (failures.length > 0) return 2
  return files.some(({ findings }) => findings.some((one) => !one.accepted && isAtLeast(one.severity, failOn))) ? 1 : 0
}
