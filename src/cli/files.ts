// Paths as given -> the files below them, decoded.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Input {
  readonly path: string
  readonly text: string
}

export function* readInputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path, { recursive: true }).map(String).sort()) {
        if (/\.(?:txt|md)$/.test(name)) yield { path: join(path, name), text: readFileSync(join(path, name), 'utf8') }
      }
    } else yield { path, text: readFileSync(path, 'utf8') }
  }
}
