// Arguments -> a command -> an exit code: 0 nothing found, 1 findings, 2 could not check.
import { Command, CommanderError, Option } from 'commander'
import { messageOf, UserError } from '../errors.ts'
import type { Language } from '../model.ts'
import { showSafe } from '../report/width.ts'
import { VERSION } from '../version.ts'
import { COMMON, type CommandFacts } from './command.ts'
import { COMMANDS } from './commands.ts'
import { localeLanguage } from './project.ts'
import { processTerminal, type Terminal } from './terminal.ts'

export { COMMANDS }

/** Runs one command line (without node and script); prints to the terminal, resolves to the exit code. */
export async function run(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const lang = askedLanguage(args) ?? localeLanguage(terminal.env)
  let code = 0
  try {
    const words = args.filter((argument) => !argument.startsWith('-'))
    const program = await buildProgram(lang, words.slice(0, words[0] === 'help' ? 2 : 1), async (facts, command) => {
      const details = (await facts.load()).default
      code = await details.run(command.args, command.opts<never>(), terminal)
    })
    program.configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    for (const command of program.commands) command.copyInheritedSettings(program)
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UserError)) {
      terminal.err(showUnexpected(error, lang, terminal.env))
      return 2
    }
    terminal.err(`${error.show(lang).split('\n').map(showSafe).join('\n')}\n`)
    return 2
  }
}

/** One line for what nobody foresaw; HECHA_STACK=1 also shows where it happened. */
export function showUnexpected(error: unknown, lang: Language, env: Terminal['env']): string {
  const message = messageOf(error).split('\n')[0]!
  const words = {
    zh: `hecha: 意外出错，没有查完：${message}（设 HECHA_STACK=1 可看详情）`,
    en: `hecha: an unexpected error, nothing is certain: ${message} (HECHA_STACK=1 shows where)`,
  }[lang]
  const stack = env['HECHA_STACK'] && error instanceof Error ? `${error.stack}\n` : ''
  return `${showSafe(words)}\n${stack}`
}

/** The commands as commander knows them; only those called by name have their options loaded. */
export async function buildProgram(
  lang: Language,
  names: readonly string[],
  act: (facts: CommandFacts, command: Command) => Promise<void>,
): Promise<Command> {
  const program = new Command('hecha')
    .description({ zh: '中文新闻稿数字核查', en: 'fact checker for Chinese news copy' }[lang])
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
  for (const facts of COMMANDS) {
    const command = program.command(facts.usage).description(facts.about[lang])
    command.action(() => act(facts, command))
    if (!names.includes(command.name())) continue
    const { options, examples } = (await facts.load()).default
    for (const { flags, about, choices, default: preset } of [...options, ...COMMON]) {
      const option = new Option(flags, about[lang])
      if (choices) option.choices([...choices])
      if (preset !== undefined) option.default(preset)
      command.addOption(option)
    }
    if (examples) {
      command.addHelpText('after', `\n${{ zh: '例', en: 'Examples' }[lang]}:\n  ${examples.join('\n  ')}`)
    }
  }
  return program
}

function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const value = at < 0 ? undefined : args[at] === '--lang' ? args[at + 1] : args[at]!.slice('--lang='.length)
  return value === 'zh' || value === 'en' ? value : undefined
}
