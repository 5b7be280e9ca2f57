// The name of a table -> its text, from the package's data/.
import { readFileSync } from 'node:fs'

/** The tables lie beside src/ and dist/ in the package. */
export function readTable(name: string): string {
  try {
    return readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
  } catch {
    return readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
  }
}
