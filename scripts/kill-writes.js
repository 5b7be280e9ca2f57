// node scripts/kill-writes.js [TIMES] [FILES] [write,confirm,accept]: kills each command at random moments; every record must be old or new and whole.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'

const [times, files] = [Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 40)]
const wanted = (process.argv[4] ?? 'write,confirm,accept').split(',')
const bin = resolve(import.meta.dirname, '../bin/hecha.js')

/** Every version has other figures, so that every file is to be written anew. */
function writeSources(folder, version) {
  for (let i = 0; i < files; i++) {
    const text = `第${i}镇工业稳步增长\n\n2024年，第${i}镇工业总产值${100 + version}.${i % 10}亿元，增长.${10 + (version % 90)}%，有企业${300 + i}家。\n`
    writeFileSync(join(folder, 'sources', `${i}.md`), text)
  }
}

/** What is killed, how often; `reset` undoes nothing, it brings the next change. */
const COMMANDS = {
  write: { args: () => ['claims', '--write'], reset: writeSources },
  confirm: {
    args: (version) => [
      'confirm',
      ...Array.from({ length: Math.min(files, 5) }, (_, i) => `${i}#2`),
      '--by',
      `编辑${version}`,
    ],
    reset: () => undefined,
  },
  accept: { args: (version) => ['accept', '--all', '--why', `第${version}版`, '--by', '编辑'], reset: () => undefined },
}

function readRecords(folder) {
  const records = new Map()
  for (const name of readdirSync(join(folder, 'claims')))
    if (name.endsWith('.yaml')) records.set(name, readFileSync(join(folder, 'claims', name), 'utf8'))
  return records
}

/** What stood before a verdict is another once the command is run again. */
const bare = (text) => text?.replace(/^ +before: .*\n/gm, '')

const hasDrafts = (folder) => readdirSync(join(folder, 'claims')).some((name) => name.startsWith('.'))

async function killOften(name) {
  const { args, reset } = COMMANDS[name]
  const folder = mkdtempSync(join(tmpdir(), 'hecha-kill-'))
  mkdirSync(join(folder, 'sources'))
  const run = (words) => spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8' })
  const whole = (version) => {
    const result = run(args(version))
    if (result.status !== 0) throw new Error(result.stderr)
  }
  writeSources(folder, 0)
  run(['claims', '--write'])
  whole(0)
  const began = Date.now()
  whole(0)
  const milliseconds = Date.now() - began
  let old = readRecords(folder)
  const count = { killed: 0, ended: 0, between: 0, interrupted: 0, torn: 0, lost: 0, left: 0 }
  for (let version = 1; version <= times; version++) {
    reset(folder, version)
    const child = spawn(process.execPath, [bin, ...args(version)], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', (_code, signal) => done(signal)))
    // Most of a run is starting and reading: two kills of three fall into its second half.
    const moment = Math.random() < 2 / 3 ? 0.5 + Math.random() * 0.6 : Math.random()
    const timer = setTimeout(() => child.kill('SIGKILL'), moment * milliseconds)
    const signal = await ended
    clearTimeout(timer)
    if (signal === 'SIGKILL') count.killed++
    else count.ended++
    const cut = readRecords(folder)
    if (hasDrafts(folder)) count.interrupted++
    whole(version)
    const now = readRecords(folder)
    if (hasDrafts(folder)) count.left++
    let finished = 0
    let changed = 0
    for (const [path, text] of now) {
      if (!cut.has(path)) count.lost++
      else if (bare(cut.get(path)) !== bare(text) && cut.get(path) !== old.get(path)) count.torn++
      if (text !== old.get(path)) changed++
      if (text !== old.get(path) && bare(cut.get(path)) === bare(text)) finished++
    }
    if (finished > 0 && finished < changed) count.between++
    old = now
    if (version % 50 === 0) console.error(`${name} ${version}: ${JSON.stringify(count)}`)
  }
  console.log(JSON.stringify({ command: name, times, files, milliseconds, ...count }))
  rmSync(folder, { recursive: true, force: true })
  return count.torn + count.lost + count.left
}

let bad = 0
for (const name of wanted) bad += await killOften(name)
process.exitCode = bad > 0 ? 1 : 0
