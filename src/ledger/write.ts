// A text -> a file, whole or not at all: temporary file, fsync, rename.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { UserError } from '../errors.ts'
import { OWNER } from './lock.ts'
import { reasonOf } from './reason.ts'

let count = 0

/** Writes below the folder whose lock is held; on any failure the old file is as it was. */
export function writeWhole(folder: string, path: string, text: string): void {
  const draft = join(folder, `.hecha-${OWNER}-${count++}`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(draft, 'wx')
    try {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    const { zh, en } = reasonOf(error)
    const wording = { zh: `写入失败，原文件未动：${zh}`, en: `could not be written, the old file is as it was: ${en}` }
    throw new UserError(wording, { path: relative('', path) }, { cause: error })
  }
  syncFolder(dirname(path))
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
