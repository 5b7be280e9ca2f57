// Files done -> one line on a terminal's standard error, for work over a second.
import type { Terminal } from './terminal.ts'

export interface Progress {
  step(path: string): void
  end(): void
}

export function showProgress(terminal: Terminal): Progress {
  if (!terminal.progress) return { step: () => undefined, end: () => undefined }
  let next = Date.now() + 1000
  let count = 0
  let shown = false
  return {
    step() {
      count++
      if (Date.now() < next) return
      next = Date.now() + 200
      shown = true
      terminal.err(`\r\u001b[K${count} …`)
    },
    end() {
      if (shown) terminal.err('\r\u001b[K')
    },
  }
}
