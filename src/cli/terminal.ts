// What a command may know of the world outside: two outputs, standard input, the environment. Tests hand in their own.
import { readFileSync } from 'node:fs'

export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void
  /** Everything else. */
  readonly err: (text: string) => void
  /** The bytes of standard input. */
  readonly input: () => Uint8Array
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly folder: string
  /** Columns of the terminal; 0 where the output is no terminal. */
  readonly columns: number
  /** True where progress may be shown on standard error. */
  readonly progress: boolean
  /** Ends a command that would go on (--watch). */
  readonly stop?: AbortSignal
}

/** `lost` hears of results that could not be written: a full disk, a reader that has gone. */
export function processTerminal(lost: (error: NodeJS.ErrnoException) => void = () => undefined): Terminal {
  process.stdout.on('error', lost)
  process.stderr.on('error', () => undefined)
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: () => {
      if (process.stdin.isTTY)
        process.stderr.write(
          '稿件贴在这里，另起一行按 Ctrl-D 结束 / paste the copy, end with Ctrl-D on a line of its own\n',
        )
      return readFileSync(0)
    },
    env: process.env,
    folder: process.cwd(),
    columns: process.stdout.isTTY ? process.stdout.columns || 80 : 0,
    progress: process.stderr.isTTY === true,
  }
}
