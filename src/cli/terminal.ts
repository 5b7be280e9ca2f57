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

export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (| head) is no error of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    input: () => readFileSync(0),
    env: process.env,
    folder: process.cwd(),
    columns: process.stdout.isTTY ? process.stdout.columns || 80 : 0,
    progress: process.stderr.isTTY === true,
  }
}
