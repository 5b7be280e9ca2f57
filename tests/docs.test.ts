// The documentation that is made from the code says what the code says.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('docs/, the READMEs and the schema are as `node scripts/docs.js` writes them', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../scripts/docs.js'), '--check'],
    { encoding: 'utf8' },
  )
  expect([stdout + stderr, status], 'run npm run docs and commit what it writes').toEqual(['', 0])
})
