// The one error that the user can mend: what is wrong, where, and what to do.

export interface Place {
  readonly path: string
  readonly line?: number
}

/** Shown as a message without a stack; the command exits with 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly place: Place | undefined

  constructor(message: string, place?: Place, options?: ErrorOptions) {
    super(message, options)
    this.place = place
  }

  /** path:line: message */
  show(): string {
    if (!this.place) return this.message
    const { path, line } = this.place
    return `${path}${line === undefined ? '' : `:${line}`}: ${this.message}`
  }
}
