// The one error that the user can mend: what is wrong, where, and what to do.
import type { Language, Wording } from './model.ts'

export interface Place {
  readonly path: string
  readonly line?: number
}

/** Shown as a message without a stack; the command exits with 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly place: Place | undefined
  readonly wording: Wording

  constructor(message: string | Wording, place?: Place, options?: ErrorOptions) {
    const wording = typeof message === 'string' ? { zh: message, en: message } : message
    super(wording.en, options)
    this.wording = wording
    this.place = place
  }

  /** path:line: message */
  show(lang: Language = 'en'): string {
    if (!this.place) return this.wording[lang]
    const { path, line } = this.place
    return `${path}${line === undefined ? '' : `:${line}`}: ${this.wording[lang]}`
  }
}

/** What was thrown, in words; plugins throw anything. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) || error.name : String(error)
  } catch {
    return 'an error that cannot be shown'
  }
}

export function wordingOf(error: unknown): Wording {
  if (error instanceof UserError) return error.wording
  const message = messageOf(error)
  return { zh: message, en: message }
}
