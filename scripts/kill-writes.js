// node scripts/kill-writes.js [TIMES] [FILES]: kills `claims --write` at random moments; every record file must be old or new and whole.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'

const [times, files] = [Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 200)]
const bin = resolve(import.meta.dirname, '../bin/hecha.js')
const folder = mkdtempSync(join(tmpdir(), 'hecha-kill-'))
mkdirSync(join(folder, 'sources'))

/** Every version has other figures, so that every file is to be written anew. */
function writeSources(version) {
  for (let i = 0; i < files; i++) {
    const text = `第${i}镇工业稳步增长\n\n2024年，第${i}镇工业总产值${100 + version}.${i % 10}亿元，有企业${300 + i}家。\n`
    writeFileSync(join(folder, 'sources', `${i}.md`), text)
  }
}

const run = () => spawnSync(process.execPath, [bin, 'claims', '--write'], { cwd: folder, encoding: 'utf8' })

function readRecords() {
  const records = new Map()
  for (const name of readdirSync(join(folder, 'claims')))
    if (name.endsWith('.yaml')) records.set(name, readFileSync(join(folder, 'claims', name), 'utf8'))
  return records
}

writeSources(0)
const began = Date.now()
run()
const whole = Date.now() - began
let old = readRecords()
const count = { killed: 0, ended: 0, between: 0, interrupted: 0, torn: 0, lost: 0, left: 0 }
for (let version = 1; version <= times; version++) {
  writeSources(version)
  const child = spawn(process.execPath, [bin, 'claims', '--write'], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((done) => child.on('exit', (_code, signal) => done(signal)))
  const timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * whole * 1.1)
  const signal = await ended
  clearTimeout(timer)
  if (signal === 'SIGKILL') count.killed++
  else count.ended++
  const cut = readRecords()
  if (readdirSync(join(folder, 'claims')).some((name) => name.startsWith('.'))) count.interrupted++
  const next = run()
  if (next.status !== 0) throw new Error(next.stderr)
  const now = readRecords()
  if (readdirSync(join(folder, 'claims')).some((name) => name.startsWith('.'))) count.left++
  let changed = 0
  for (const [name, text] of now) {
    if (!cut.has(name)) count.lost++
    else if (cut.get(name) === text) changed++
    else if (cut.get(name) !== old.get(name)) count.torn++
  }
  if (changed > 0 && changed < files) count.between++
  old = now
  if (version % 50 === 0) console.error(`${version}: ${JSON.stringify(count)}`)
}
console.log(JSON.stringify({ times, files, milliseconds: whole, ...count }))
rmSync(folder, { recursive: true, force: true })
process.exitCode = count.torn + count.lost + count.left > 0 ? 1 : 0
