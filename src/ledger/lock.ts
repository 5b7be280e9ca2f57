// A folder -> the right to write in it, one process at a time; a killed process leaves nothing that blocks the next.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { kill, pid } from 'node:process'
import { UserError } from '../errors.ts'
import { reasonOf } from './reason.ts'

/** When a process began, where the system tells: a number used again for another process is not the old one. */
function beginning(process: number): string {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'latin1').split(') ')
    return fields[fields.length - 1]!.split(' ')[19] ?? '0'
  } catch {
    return '0'
  }
}

const HOST = hostname().replace(/[^\w]/g, '') || 'host'
const nameOf = (process: number): string => `${process}_${beginning(process)}`

/** This process in names of files: number, beginning, host, chance. */
export const OWNER = `${nameOf(pid)}_${HOST}_${Math.random().toString(16).slice(2, 10)}`

function isGone(owner: string): boolean {
  const [process, began, host] = owner.split('_')
  if (host !== HOST) return false
  try {
    kill(Number(process), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true
  }
  const now = beginning(Number(process))
  return began !== '0' && now !== '0' && now !== began
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))
const PAUSE = 15
const PATIENCE = 120_000

// The lock is a folder that holds one file named after its owner. Taking it renames a ready folder into place, which fails
// where one stands that is not empty; taking it over renames the dead owner's file, which only one process can do.
function take(lock: string, ready: string): string | undefined {
  try {
    renameSync(ready, lock)
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw error
  }
  const [holder] = list(lock)
  if (holder === undefined) {
    // Windows renames nothing onto an empty folder.
    ignore(() => rmdirSync(lock))
    return ''
  }
  if (!isGone(holder)) return holder
  try {
    renameSync(join(lock, holder), join(lock, OWNER))
    return undefined
  } catch {
    return holder
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function ignore(action: () => void): void {
  try {
    action()
  } catch {
    // Another process was faster, or there is nothing to do.
  }
}

/** Does the work while no other process writes in the folder. */
export function withLock<Result>(folder: string, work: () => Result): Result {
  const lock = join(folder, '.lock')
  const ready = join(folder, `.hecha-${OWNER}-lock`)
  try {
    mkdirSync(ready, { recursive: true })
    writeFileSync(join(ready, OWNER), '')
  } catch (error) {
    throw new UserError(
      { zh: `无法写入：${reasonOf(error).zh}`, en: `nothing can be written here: ${reasonOf(error).en}` },
      { path: folder },
      { cause: error },
    )
  }
  let holder = take(lock, ready)
  for (let waited = 0; holder !== undefined; waited += PAUSE, holder = take(lock, ready)) {
    if (waited > PATIENCE) {
      rmSync(ready, { recursive: true, force: true })
      const [process, , host] = holder.split('_')
      throw new UserError(
        {
          zh: `进程${process}（${host}）占着锁；若它不是 hecha，删去此文件夹`,
          en: `process ${process} on ${host} holds the lock; remove this folder if it is none of hecha's`,
        },
        {
          path: lock,
        },
      )
    }
    Atomics.wait(sleeper, 0, 0, PAUSE)
  }
  rmSync(ready, { recursive: true, force: true })
  try {
    sweep(folder)
    return work()
  } finally {
    ignore(() => unlinkSync(join(lock, OWNER)))
    ignore(() => rmdirSync(lock))
  }
}

/** What killed processes left half-written. */
function sweep(folder: string): void {
  for (const name of list(folder)) {
    const owner = /^\.hecha-(?<owner>\d+_\d+_\w+_[0-9a-f]{8})-/.exec(name)?.groups?.['owner']
    if (owner && isGone(owner)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
