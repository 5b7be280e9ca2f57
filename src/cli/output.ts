// A text -> a file, whole or not at all; what is no plain file (a device, a pipe) is written to as it is.
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { reasonOf } from '../ledger/reason.ts'

/** A link stays a link and what it leads to is written; a file that is there keeps its rights. */
export function writeWhole(path: string, text: string, folder: string): void {
  const given = resolve(folder, path)
  try {
    mkdirSync(dirname(given), { recursive: true })
    const old = statSync(given, { throwIfNoEntry: false })
    if (old?.isFile()) replace(realpathSync(given), text, old)
    // A device, a pipe, a link to what is not there yet.
    else if (old || lstatSync(given, { throwIfNoEntry: false })) writeFileSync(given, text)
    else replace(given, text, undefined)
  } catch (error) {
    const { zh, en } = reasonOf(error)
    throw new UserError({ zh: `无法写入：${zh}`, en: `cannot be written: ${en}` }, { path }, { cause: error })
  }
}

function replace(target: string, text: string, old: Stats | undefined): void {
  if (old) accessSync(target, constants.W_OK)
  const draft = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(draft, text)
    if (old) chmodSync(draft, old.mode & 0o7777)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
