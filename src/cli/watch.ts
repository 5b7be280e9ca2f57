// Paths -> the articles below them that were saved, again and again until told to stop.
import { statSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { isArticle, isThere, settle } from './folders.ts'
import type { Terminal } from './terminal.ts'

/** Editors save in several steps; what follows within this many milliseconds belongs together. */
const SETTLE = 25

/** Calls `changed` with the paths saved, as given or below a folder given; resolves when the terminal stops. */
export async function watchFiles(
  given: readonly string[],
  { folder, stop }: Terminal,
  changed: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const note = (path: string): void => {
    if (!isArticle(path) || !isThere(path, folder)) return
    saved.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...saved].sort()
      saved.clear()
      work = work.then(() => changed(paths))
    }, SETTLE)
  }
  const watchers = given.map((path) => watchPath(settle(path, folder), folder, note))
  await new Promise<void>((done) => {
    if (stop?.aborted) done()
    stop?.addEventListener('abort', () => done(), { once: true })
    process.once('SIGINT', () => done())
  })
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await work
}

/** A file is watched through its folder, as many editors save by replacing it. */
function watchPath(path: string, folder: string, note: (path: string) => void): FSWatcher {
  const real = resolve(folder, path)
  if (statSync(real).isDirectory())
    return watch(real, { recursive: true }, (_event, name) => {
      if (name !== null) note(`${path === '.' ? '' : `${path}/`}${name.replaceAll('\\', '/')}`)
    })
  return watch(dirname(real), (_event, name) => {
    if (name === basename(real)) note(path)
  })
}
