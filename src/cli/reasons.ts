// What the system says when a file cannot be read -> words.
import { messageOf } from '../errors.ts'
import type { Wording } from '../model.ts'

const MISSING = { zh: '没有这个文件或文件夹', en: 'no such file or folder' }
const FORBIDDEN = { zh: '没有读取权限', en: 'not allowed to read it' }

const REASONS: Record<string, Wording> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EISDIR: { zh: '是文件夹', en: 'a folder, not a file' },
  ELOOP: { zh: '链接指向自身', en: 'a link that leads to itself' },
}

export function reasonOf(error: unknown): Wording {
  const { code } = Object(error) as NodeJS.ErrnoException
  const message = messageOf(error)
  return REASONS[code ?? ''] ?? { zh: message, en: message }
}
