// What the system says when a file cannot be written -> words.
import type { Wording } from '../model.ts'

const REASONS: Record<string, Wording> = {
  ENOSPC: { zh: '磁盘已满', en: 'no space left on the disk' },
  EDQUOT: { zh: '磁盘配额已满', en: 'the disk quota is used up' },
  EFBIG: { zh: '文件过大', en: 'the file is too large' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '没有权限', en: 'no permission' },
  EPIPE: { zh: '读的一方已关闭', en: 'its reader has gone' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
}

/** In words, where the system gives a code. */
export function reasonOf(error: unknown): Wording {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? { zh: message, en: message }
}
