// --by or git -> who signs; the clock -> the day.
import { execFileSync } from 'node:child_process'
import { UserError } from '../errors.ts'
import type { Terminal } from './terminal.ts'

export function readBy(given: string | undefined, { folder }: Terminal): string {
  const name = (given ?? gitName(folder)).replace(/\s+/g, ' ').trim()
  if (name) return name
  throw new UserError({
    zh: '不知道是谁：写 --by 姓名，或设 git config user.name',
    en: 'nobody to sign: give --by NAME, or set git config user.name',
  })
}

function gitName(folder: string): string {
  try {
    return execFileSync('git', ['config', 'user.name'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}

/** The local day, YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
