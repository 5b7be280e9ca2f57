// A folder -> the right to write in it, one process at a time; a killed process leaves nothing that blocks the next.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
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

const isForeign = (owner: string): boolean => owner.split('_')[2] !== HOST

/** Milliseconds. One file is written under a lock, in some hundredths of a second: on another host, where no process can be asked, older is dead. */
const LONGEST = 5_000

/** By the clock of the file system: that of `ready`, which was made just now, against that of the lock. */
function isOld(lock: string, owner: string, ready: string): boolean {
  try {
    writeFileSync(join(ready, OWNER), '')
    return statSync(join(ready, OWNER)).mtimeMs - statSync(join(lock, owner)).mtimeMs > LONGEST
  } catch {
    return false
  }
}

function isGone(owner: string): boolean {
  const [process, began] = owner.split('_')
  if (isForeign(owner)) return false
  try {
    kill(Number(process), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true
  }
  const now = beginning(Number(process))
  return began !== '0' && now !== '0' && now !== began
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** Waits so many milliseconds. */
export const pause = (milliseconds: number): void => void Atomics.wait(sleeper, 0, 0, milliseconds)

const PAUSE = 15
const PATIENCE = 30_000

/** Nothing can be written in this folder now: waiting once is enough for all its files. */
export class LockError extends UserError {}

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
  if (isForeign(holder) ? !isOld(lock, holder, ready) : !isGone(holder)) return holder
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

function acquire(lock: string, ready: string): void {
  const began = Date.now()
  for (let holder = take(lock, ready); holder !== undefined; holder = take(lock, ready)) {
    if (lstatSync(lock, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new LockError(
        { zh: '不是 hecha 的锁（应是文件夹）；请移走', en: "is no folder and no lock of hecha's; move it away" },
        { path: lock },
      )
    if (Date.now() - began > PATIENCE) {
      const [process, , host] = holder.split('_')
      throw new LockError(
        {
          zh: `进程${process}（${host}）占着锁；若它不是 hecha，删去此文件夹`,
          en: `process ${process} on ${host} holds the lock; if it is none of hecha's, remove this folder`,
        },
        { path: lock },
      )
    }
    pause(PAUSE)
  }
}

/** Throws where another host took the lock from this process, which must then not write. */
export function requireLock(folder: string): void {
  if (!existsSync(join(folder, '.lock', OWNER)))
    throw new LockError(
      { zh: '锁已被另一台机器取走，未写入', en: 'another host took the lock over; nothing was written' },
      { path: folder },
    )
}

/** Does the work while no other process writes in the folder. */
export function withLock<Result>(folder: string, work: () => Result): Result {
  const lock = join(folder, '.lock')
  const ready = join(folder, `.hecha-${OWNER}-lock`)
  try {
    mkdirSync(ready, { recursive: true })
    writeFileSync(join(ready, OWNER), '')
  } catch (error) {
    throw new LockError(
      { zh: `无法写入：${reasonOf(error).zh}`, en: `nothing can be written here: ${reasonOf(error).en}` },
      { path: folder },
      { cause: error },
    )
  }
  try {
    acquire(lock, ready)
  } finally {
    rmSync(ready, { recursive: true, force: true })
  }
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
