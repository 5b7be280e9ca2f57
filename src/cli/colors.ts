// Options and environment -> whether to colour, and how wide the output may be.
import type { Terminal } from './terminal.ts'

/** --color and --no-color, then NO_COLOR, FORCE_COLOR, then whether a person is looking. */
export function tableOptions(
  options: { readonly color?: boolean },
  { columns, env }: Terminal,
): { color: boolean; columns: number } {
  const wished = env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : undefined
  return { color: options.color ?? wished ?? (columns > 0 && env['TERM'] !== 'dumb'), columns: columns || 100 }
}
