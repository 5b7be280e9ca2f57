// The shape of a command: a line in commands.ts that costs nothing, and a file that is loaded only when it is called.
import type { Wording } from '../model.ts'
import type { Terminal } from './terminal.ts'

/** An option in commander's notation; its value arrives under the camel-cased long name. */
export interface OptionFacts {
  readonly flags: string
  readonly about: Wording
  readonly choices?: readonly string[]
  readonly default?: string
}

/** The default export of a command's file. */
export interface CommandDetails<Options = Record<string, unknown>> {
  /** Beside --config, --lang and --help, which every command has. */
  readonly options: readonly OptionFacts[]
  /** Whole command lines, shown under the options. */
  readonly examples?: readonly string[]
  /** Gets its arguments in one flat list; returns the exit code. A UserError that it throws is shown and exits 2. */
  run(args: readonly string[], options: Options & CommonOptions, terminal: Terminal): number | Promise<number>
}

/** What every command is given. */
export interface CommonOptions {
  readonly config?: string
  readonly lang?: 'zh' | 'en'
}

/** What a command that reads articles is given. */
export interface ReadingOptions extends CommonOptions {
  readonly date?: string
  readonly stdinName?: string
}

/** A line of commands.ts. */
export interface CommandFacts {
  /** With its arguments, in commander's notation: claim <ref> */
  readonly usage: string
  readonly about: Wording
  load(): Promise<{ readonly default: CommandDetails<never> }>
}

/** Types the object; nothing else happens here. */
export const defineCommand = <Options>(details: CommandDetails<Options>): CommandDetails<Options> => details

export const COMMON: readonly OptionFacts[] = [
  {
    flags: '--config <file>',
    about: { zh: '配置文件（默认：向上查找 hecha.yaml）', en: 'configuration (default: hecha.yaml, found upwards)' },
  },
  {
    flags: '--lang <language>',
    about: { zh: '输出语言', en: 'language of the output' },
    choices: ['zh', 'en'],
  },
]

/** For commands that read articles. */
export const READING: readonly OptionFacts[] = [
  {
    flags: '--date <day>',
    about: { zh: '成稿日期，YYYY-MM-DD', en: 'the day the copy was written, YYYY-MM-DD' },
  },
  {
    flags: '--stdin-name <name>',
    about: { zh: '标准输入（-）的文件名', en: 'name of what comes from standard input (-)' },
  },
]
