// Runs a command line in this process and keeps what it printed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/index.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly folder?: string
  readonly input?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly columns?: number
}

export async function hecha(args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  let out = ''
  let err = ''
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: () => (typeof around.input === 'string' ? Buffer.from(around.input) : (around.input ?? new Uint8Array())),
    env: around.env ?? {},
    folder: around.folder ?? process.cwd(),
    columns: around.columns ?? 0,
    progress: false,
  })
  return { code, out, err }
}

/** A folder of these files, gone after the test. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hecha-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
