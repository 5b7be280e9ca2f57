// A git reference -> what it and the working tree differ in, and files as they were.
import { execFileSync } from 'node:child_process'
import { UserError } from '../errors.ts'

const LARGEST = 256 * 1024 * 1024

function git(folder: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', args, { cwd: folder, maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer }
    const said =
      code === 'ENOENT'
        ? 'git is not installed'
        : String(stderr ?? '')
            .trim()
            .split('\n')[0]
    throw new UserError(`git ${args[0]}: ${said}`, undefined, { cause: error })
  }
}

/** Where this branch left the reference (as the three dots of git diff have it). */
export function mergeBase(folder: string, reference: string): string {
  if (reference.startsWith('-')) throw new UserError(`git: no such reference: ${reference}`)
  return git(folder, ['merge-base', reference, 'HEAD']).toString().trim()
}

/** A file's path then and now, both from the folder; undefined where it is not there. */
export interface Changed {
  readonly old: string | undefined
  readonly now: string | undefined
}

/** Files that changed since a commit, those not yet added among them. */
export function changedFiles(folder: string, commit: string, paths: readonly string[]): Changed[] {
  const fields = git(folder, ['diff', '--name-status', '-M', '-z', '--relative', commit, '--', ...paths])
    .toString()
    .split('\u0000')
  const changed: Changed[] = []
  for (let i = 0; i + 1 < fields.length;) {
    const status = fields[i++]![0]
    const path = fields[i++]!
    if (status === 'R' || status === 'C') changed.push({ old: path, now: fields[i++]! })
    else changed.push({ old: status === 'A' ? undefined : path, now: status === 'D' ? undefined : path })
  }
  const fresh = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...paths]).toString()
  for (const path of fresh.split('\u0000').filter(Boolean)) changed.push({ old: undefined, now: path })
  return changed
}

export const fileAt = (folder: string, commit: string, path: string): Buffer =>
  git(folder, ['show', `${commit}:./${path}`])
