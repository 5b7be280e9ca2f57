// Arguments -> a command -> an exit code: 0 nothing found, 1 findings, 2 could not check.
import { Command } from 'commander'
import { checkCommand } from './check.ts'
import { claimsCommand } from './claims.ts'
import { readCommand } from './read.ts'

/** Runs one command line (without node and script); resolves to the exit code and prints. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('hecha').description('fact checker for Chinese news copy')
  program
    .command('check [paths...]')
    .option('--format <format>', '', 'pretty')
    .action((paths: string[], options: { format: string }) => {
      code = checkCommand(paths, options)
    })
  program
    .command('claims [paths...]')
    .option('--format <format>', '', 'table')
    .action((paths: string[]) => {
      code = claimsCommand(paths)
    })
  program
    .command('read [paths...]')
    .option('--format <format>', '', 'text')
    .action((paths: string[]) => {
      code = readCommand(paths)
    })
  await program.parseAsync([...args], { from: 'user' })
  return code
}
