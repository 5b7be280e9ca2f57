// A file, folder or glob -> whether a path meets it.

const SPECIAL = /[.+^${}()|[\]\\]/g

/** * within a folder, ** over folders, ? one character; a folder's name takes in all below it. */
export function isMatch(pattern: string, path: string): boolean {
  const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '')
  const source = plain
    .replace(SPECIAL, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (star) =>
      star === '**/' ? '(?:.*/)?' : star === '**' ? '.*' : star === '*' ? '[^/]*' : '[^/]',
    )
  return plain === '.' || new RegExp(`^${source}(?:/.*)?$`, 'u').test(path.replace(/^\.\//, ''))
}
