// The process -> one command line run in it. Whatever goes wrong is one line and exit code 2: a check that failed is never a clean one.
import type { Wording } from '../model.ts'
import { reasonOf } from '../ledger/reason.ts'
import { run, showUnexpected } from './index.ts'
import { localeLanguage } from './project.ts'
import { processTerminal } from './terminal.ts'

export { buildProgram, COMMANDS, run } from './index.ts'

/** Runs the arguments (without node and script); sets the exit code of the process, and resolves to it. */
export async function main(args: readonly string[]): Promise<number> {
  // Ours, whatever a plugin makes of it.
  const exit = process.exit.bind(process)
  const ended: { code?: number; failed: boolean } = { failed: false }
  const lang = localeLanguage(process.env)
  const say = (wording: Wording): void => terminal.err(`hecha: ${wording[lang]}\n`)
  const terminal = processTerminal((error) => {
    const { zh, en } = reasonOf(error)
    if (!ended.failed) say({ zh: `结果没有写完：${zh}`, en: `the output was cut off: ${en}` })
    ended.failed = true
  })
  const unexpected = (error: unknown): void => {
    ended.failed = true
    terminal.err(showUnexpected(error, lang, process.env))
    exit(2)
  }
  process.on('uncaughtException', unexpected)
  process.on('unhandledRejection', unexpected)
  // A plugin may end the process, or set its exit code: neither says that the check went well.
  process.on('exit', () => {
    if (ended.code === undefined && !ended.failed) say({ zh: '中途被终止，没有查完', en: 'ended before it was done' })
    process.exitCode = ended.failed ? 2 : (ended.code ?? 2)
  })
  ended.code = await run(args, terminal)
  return ended.failed ? 2 : ended.code
}
