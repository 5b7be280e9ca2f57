// A text -> a file, whole or not at all: temporary file, fsync, rename; and only over what was read.
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { UserError } from '../errors.ts'
import { OWNER, pause, requireLock, withLock } from './lock.ts'
import { reasonOf } from './reason.ts'

/** What becomes of one file. */
export interface Rewriting<Result> {
  readonly path: string
  /** As it was read; undefined where there is no file. */
  readonly old: string | undefined
  /** As it is to be; undefined where nothing is to be written. */
  readonly text: string | undefined
  readonly result: Result
}

const TRIES = 50

/** Reads, works and writes under the folder's lock; where someone else saved the file meanwhile, all of it again. */
export function rewrite<Result>(folder: string, work: () => Rewriting<Result>): Result {
  return withLock(folder, () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const { path, old, text, result } = work()
      if (text === undefined) return result
      // An editor empties a file before it fills it again.
      if (old === '' && tries === 0) awaitRest(path)
      else if (writeWhole(folder, path, text, old)) return result
      else awaitRest(path)
    }
    throw new UserError(
      { zh: '文件不断被别的程序改写，未写入', en: 'another program keeps writing this file; nothing was written' },
      { path: folder },
    )
  })
}

const REST = 25

/** Until the file is the same twice. */
function awaitRest(path: string): void {
  for (let tries = 0, before = bytesOf(path); tries < TRIES; tries++) {
    pause(REST)
    const now = bytesOf(path)
    if (now === before || (now && before?.equals(now))) return
    before = now
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

let count = 0

/** Writes below the folder whose lock is held, over what was read; false where that is no more what stands there. On any failure the old file is as it was. */
export function writeWhole(folder: string, path: string, text: string, old: string | undefined): boolean {
  const draft = join(folder, `.hecha-${OWNER}-${count++}`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const target = realpathOf(path)
    writeDraft(draft, Buffer.from(text), target)
    const done = old === undefined ? putNew(draft, target) : putOver(folder, draft, target, old)
    rmSync(draft, { force: true })
    if (!done) return false
  } catch (error) {
    rmSync(draft, { force: true })
    const { zh, en } = reasonOf(error)
    const wording = { zh: `写入失败，原文件未动：${zh}`, en: `could not be written, the old file is as it was: ${en}` }
    throw new UserError(wording, { path: relative('', path) }, { cause: error })
  }
  syncFolder(dirname(path))
  return true
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** With the rights of the file that it replaces. */
function writeDraft(draft: string, bytes: Uint8Array, target: string): void {
  const file = openSync(draft, 'wx')
  try {
    const mode = statSync(target, { throwIfNoEntry: false })?.mode
    if (mode !== undefined) fchmodSync(file, mode & 0o7777)
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function putNew(draft: string, target: string): boolean {
  try {
    linkSync(draft, target)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // File systems without links.
    if (statSync(target, { throwIfNoEntry: false })) return false
    renameSync(draft, target)
    return true
  }
}

function putOver(folder: string, draft: string, target: string, old: string): boolean {
  const bytes = Buffer.from(old)
  if (!statSync(target, { throwIfNoEntry: false })) return false
  const file = openSync(target, 'r')
  try {
    const isSame = statSync(target).ino === fstatSync(file).ino && readAll(file).equals(bytes)
    if (!isSame) return false
    requireLock(folder)
    renameSync(draft, target)
    // Saved into the old file while it was replaced: what was saved is put back, and worked on again.
    const after = readAll(file)
    if (after.equals(bytes)) return true
    writeDraft(draft, after, target)
    renameSync(draft, target)
    return false
  } finally {
    closeSync(file)
  }
}

/** From the beginning, wherever the file's reading stands. */
function readAll(file: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(file).size)
  let done = 0
  while (done < bytes.length) {
    const read = readSync(file, bytes, done, bytes.length - done, done)
    if (read === 0) break
    done += read
  }
  return bytes.subarray(0, done)
}

/** A rename lasts only once its folder is on disk; systems that cannot do this need not. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r')
    fsyncSync(file)
    closeSync(file)
  } catch {
    // Windows opens no folders.
  }
}
