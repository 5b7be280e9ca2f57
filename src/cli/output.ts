// A text -> a file, whole or not at all.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { reasonOf } from '../ledger/reason.ts'

export function writeWhole(path: string, text: string, folder: string): void {
  const target = resolve(folder, path)
  const draft = `${target}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(draft, text)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    const { zh, en } = reasonOf(error)
    throw new UserError({ zh: `无法写入：${zh}`, en: `cannot be written: ${en}` }, { path }, { cause: error })
  }
}
