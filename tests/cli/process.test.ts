// The built command line as a process: plugins on every run, whatever goes wrong one line and exit 2.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOf } from './terminal.ts'

const ROOT = join(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'hecha-process-'))
const BIN = join(home, 'bin/hecha.js')

const SOUND = '全镇工业增加值增长0.46%。\n'
const FAULTY = '全县有企业30家，其中工业企业20家、商贸企业15家。\n'
const RULE = `{
  id: 'house', title: { zh: '题', en: 'A title' }, why: { zh: '由', en: 'A reason' }, needs: 'text', severity: 'warning',
  bad: [{ text: '甲方', flags: ['甲'] }], good: ['乙方'],
  *check() { yield { at: { start: 0, end: 2 }, message: { zh: '话', en: 'words' } } },
}`

beforeAll(() => {
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, name), join(home, name), { recursive: true })
  symlinkSync(join(ROOT, 'data'), join(home, 'data'))
  for (const name of readdirSync(join(home, 'dist'))) if (name.endsWith('.bytecode')) rmSync(join(home, 'dist', name))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function hecha(folder: string, args: readonly string[], stdout: number | 'pipe' = 'pipe') {
  const {
    status,
    stdout: out,
    stderr: err,
  } = spawnSync(process.execPath, [BIN, ...args, '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
    env: { PATH: process.env['PATH'] ?? '' },
  })
  return { code: status, out, err }
}

describe('a plugin', () => {
  it.each([
    ['a path', 'plugins: [./house.mjs]', 'house.mjs'],
    ['a package', 'plugins: [house-style]', 'node_modules/house-style/rule.js'],
  ])('from %s is loaded on the first run and on those from kept bytecode', (_what, config, file) => {
    const folder = folderOf({
      'hecha.yaml': config,
      'node_modules/house-style/package.json': '{ "type": "module", "exports": { ".": { "import": "./rule.js" } } }',
      [file]: `export default ${RULE}`,
      'a.txt': SOUND,
    })
    for (let run = 1; run <= 3; run++) {
      const { code, out, err } = hecha(folder, ['check', 'a.txt'])
      expect([run, code, err]).toEqual([run, 0, ''])
      expect(out).toContain('warning  house  words')
    }
  })

  it.each([
    [
      'ends the process while it is loaded',
      `process.exit(0); export default ${RULE}`,
      './house.mjs: plugin cannot be loaded: process.exit(0)',
    ],
    [
      'ends it from a rule',
      `export default { ...${RULE}, check() { process.exit(0) } }`,
      'a.txt: house: process.exit(0)',
    ],
    [
      'ends it later',
      `export default ${RULE}; const { exit } = process; setTimeout(() => exit(0), 0); await new Promise(() => {})`,
      'process.exit(0)',
    ],
    ['rejects where nobody waits', `Promise.reject(new Error('no paper')); export default ${RULE}`, 'no paper'],
    ['throws later', `export default ${RULE}; setTimeout(() => { throw new Error('no ink') }, 0)`, 'no ink'],
    ['throws from a getter', `export default { get rules() { throw new Error('no glue') } }`, 'no glue'],
    [
      'throws from a getter of a rule',
      `export default { ...${RULE}, get title() { throw new Error('no string') } }`,
      'no string',
    ],
    ['throws nothing', 'throw null', './house.mjs: plugin cannot be loaded: null'],
  ])('that %s makes it exit 2, in one line', (_what, plugin, message) => {
    const folder = folderOf({ 'hecha.yaml': 'plugins: [./house.mjs]', 'house.mjs': plugin, 'a.txt': SOUND })
    const { code, err } = hecha(folder, ['check', 'a.txt'])
    expect(err).toContain(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  it('that sets the exit code sets nothing', () => {
    const plugin = `process.exitCode = 0; export default { ...${RULE}, *check() { process.exitCode = 0 } }`
    const folder = folderOf({ 'hecha.yaml': 'plugins: [./house.mjs]', 'house.mjs': plugin, 'a.txt': FAULTY })
    expect(hecha(folder, ['check', 'a.txt', '--fail-on', 'info']).code).toBe(1)
  })
})

describe('what goes wrong', () => {
  it.runIf(existsSync('/dev/full'))('a full disk on standard output is one line and exit 2', () => {
    const { code, err } = hecha(folderOf({ 'a.txt': SOUND }), ['check', 'a.txt'], openSync('/dev/full', 'w'))
    expect([code, err]).toEqual([2, 'hecha: the output was cut off: no space left on the disk\n'])
  })

  it.skipIf(process.platform === 'win32')('a reader that has gone is one line and exit 2', () => {
    const folder = folderOf({ 'a.txt': SOUND })
    const script = `{ sleep 1; '${process.execPath}' '${BIN}' check a.txt --lang en; echo $? >&2; } | true`
    const { stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('hecha: the output was cut off: its reader has gone\n2\n')
  })

  it.each([
    ['an alias that nobody defined', 'source: sources/a.txt\nclaims: *nowhere\n'],
    ['lines that end in CR alone, and no sense', 'source: sources/a.txt\rclaims: *nowhere\r'],
  ])('a record with %s is named, with its line', (_what, record) => {
    const folder = folderOf({ 'sources/a.txt': FAULTY, 'claims/a.yaml': record })
    for (const command of [['check'], ['claims'], ['claim', '1'], ['why', '1', '2'], ['confirm', '1', '--by', 'a']]) {
      const { code, err } = hecha(folder, command)
      expect([command, err, code]).toEqual([command, 'claims/a.yaml:2: no valid YAML: *nowhere\n', 2])
    }
    expect(readFileSync(join(folder, 'claims/a.yaml'), 'utf8')).toBe(record)
  })

  it('a record of comments only is an empty one, and keeps them', () => {
    const folder = folderOf({ 'sources/a.txt': FAULTY, 'claims/a.yaml': '# 留给小陈\n' })
    expect(hecha(folder, ['claims', '--write'])).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(join(folder, 'claims/a.yaml'), 'utf8')).toMatch(/^# 留给小陈\n[^]*figure: 30家/)
  })
})

it('never runs bytecode of another build, even of one as long', () => {
  const file = join(home, 'dist/hecha.cjs')
  const whole = readFileSync(file, 'latin1')
  const folder = folderOf({ 'a.txt': FAULTY })
  expect(hecha(folder, ['check', 'a.txt']).out).toContain('the parts add up to 35家')
  try {
    writeFileSync(file, whole.replace('the parts add up to', 'the PARTS add up to'), 'latin1')
    expect(hecha(folder, ['check', 'a.txt']).out).toContain('the PARTS add up to 35家')
    expect(readdirSync(join(home, 'dist')).filter((name) => name.startsWith('check-'))).toHaveLength(1)
  } finally {
    writeFileSync(file, whole, 'latin1')
  }
})
