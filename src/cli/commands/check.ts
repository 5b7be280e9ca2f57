// hecha check: articles -> findings, in the format asked for; 1 where one is at or above --fail-on, 2 where something failed.
import type { Severity } from '../../model.ts'
import { FORMATS, type Format, type ReportOptions } from '../../report/index.ts'
import { showSafe } from '../../report/width.ts'
import { atLeast, isAtLeast, type Result } from '../../check/result.ts'
import { VERSION } from '../../version.ts'
import { checkAll, splitRules, type CheckingOptions } from '../checking.ts'
import { defineCommand, READING } from '../command.ts'
import { showFailure } from '../files.ts'
import { isThere } from '../folders.ts'
import { writeWhole } from '../output.ts'
import { openProject, type Project } from '../project.ts'
import type { Terminal } from '../terminal.ts'

interface CommandOptions extends CheckingOptions {
  readonly format: Format
  readonly output?: string
  readonly rule?: readonly string[]
  readonly severity?: Severity
  readonly failOn: Severity
  readonly holds?: boolean
  readonly quiet?: boolean
  readonly rate?: boolean
  readonly requireConfirmed?: string
  readonly watch?: boolean
  readonly color?: boolean
}

const SEVERITY_CHOICES = ['error', 'warning', 'info'] as const

export default defineCommand<CommandOptions>({
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
    {
      flags: '--rate',
      about: { zh: '也给出差错率（每万字错误数）', en: 'also print the error rate per 10,000 characters' },
    },
    { flags: '--across', about: { zh: '也把各篇相互对照', en: 'also compare the articles with one another' } },
    {
      flags: '--require-confirmed <kinds>',
      about: {
        zh: '这些种类的断言未核实则退出码为1，如 rank,superlative',
        en: 'exit 1 where claims of these kinds are not confirmed: rank,superlative',
      },
    },
    {
      flags: '--since <reference>',
      about: {
        zh: '只查自 git 引用（分叉点）以来改过的稿件，只报改动带来的问题',
        en: 'only articles changed since the merge base with a git reference, and only what the change brought about',
      },
    },
    { flags: '--watch', about: { zh: '保存后立即重查', en: 'check again what is saved' } },
    { flags: '--quiet', about: { zh: '只显示发现的问题', en: 'findings only, no summary' } },
    { flags: '--color', about: { zh: '着色', en: 'colour even where the output is no terminal' } },
    { flags: '--no-color', about: { zh: '不着色', en: 'no colour' } },
    ...READING,
  ],
  examples: ['hecha check', 'hecha check news --format sarif --output hecha.sarif', 'cat draft.md | hecha check -'],
  async run(words, options, terminal) {
    const project = await openProject(options, terminal)
    const kinds = options.requireConfirmed && (await import('../unconfirmed.ts')).readKinds(options.requireConfirmed)
    const { ids, paths } = splitRules(options.rule, words, project, terminal)
    const given = paths.length > 0 ? paths : project.sources
    const check = async (some: readonly string[]): Promise<number> => {
      const full = await checkAll(some, ids, options, project, terminal)
      const code = await report(full, options, project, terminal)
      if (
        ids === undefined &&
        options.since === undefined &&
        isThere(`${project.claims}/accepted.yaml`, terminal.folder)
      )
        await (await import('../unconfirmed.ts')).showStale(full.files, words.length === 0, project, terminal)
      const open = kinds
        ? await (await import('../unconfirmed.ts')).showUnconfirmed(full.files, kinds, project, terminal)
        : 0
      return code || (open > 0 ? 1 : 0)
    }
    const code = await check(given)
    if (!options.watch) return code
    const { watchFiles } = await import('../watch.ts')
    await watchFiles(given, terminal, async (saved) => {
      terminal.err(`\n—— ${new Date().toTimeString().slice(0, 8)} ${saved.map(showSafe).join(' ')}\n`)
      await check(saved)
    })
    return 0
  },
})

async function report(full: Result, options: CommandOptions, project: Project, terminal: Terminal): Promise<number> {
  const { least, report: load } = FORMATS[options.format]
  const shown = atLeast(full, options.severity ?? least)
  const text = await (await load())(shown, reportOptions(options, project, terminal))
  if (options.output === undefined) terminal.out(text)
  else writeWhole(options.output, text, terminal.folder)
  if (options.format !== 'pretty' || options.quiet)
    for (const notice of full.notices) terminal.err(`${showFailure({ ...notice, rule: null })}\n`)
  for (const failure of full.failures) terminal.err(`${showFailure(failure)}\n`)
  return exitCode(full, options.failOn)
}

function reportOptions(options: CommandOptions, { rules }: Project, { columns, env }: Terminal): ReportOptions {
  const wished = env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : undefined
  const color = options.color ?? wished ?? (columns > 0 && env['TERM'] !== 'dumb' && options.output === undefined)
  return {
    holds: options.holds === true,
    quiet: options.quiet === true,
    rate: options.rate === true,
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
