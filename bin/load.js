'use strict'
// dist/hecha.cjs -> its exports. What V8 compiled for a command is kept beside it (one file per command and version of Node.js),
// since compiling takes longer than most commands do. V8 itself refuses bytes that do not fit it, but of the source it only compares
// the length: so the name holds a checksum of it.
const { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const FILE = join(__dirname, '../dist/hecha.cjs')

let script
let exported
let sum

const keptName = (command) => `${command}-${process.version}-${process.arch}-`
const keptFile = (command) => join(dirname(FILE), `${keptName(command)}${sum}.bytecode`)

function readKept(command) {
  try {
    return readFileSync(keptFile(command))
  } catch {
    return undefined
  }
}

/** The exports of the build, compiled from what was kept for this command where there is such. */
exports.load = (command) => {
  if (exported) return exported
  const source = readFileSync(FILE)
  sum = crc32(source).toString(16).padStart(8, '0')
  const cachedData = readKept(command)
  script = new Script(source.toString('latin1'), { filename: FILE, cachedData })
  const module = { exports: {} }
  // A script has no import() of its own, least of all one revived from bytecode: it is given this file's.
  const load = (specifier) => import(specifier)
  script.runInThisContext()(module.exports, require, module, FILE, dirname(FILE), load)
  exported = module.exports
  if (cachedData && !script.cachedDataRejected) script = undefined
  return exported
}

/** Keeps what the command compiled, if nothing usable is kept yet and the folder may be written; what an earlier build left goes. */
exports.keep = (command) => {
  if (!script) return
  const file = keptFile(command)
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, file)
    for (const name of readdirSync(dirname(file)))
      if (name.startsWith(keptName(command)) && name.endsWith('.bytecode') && name !== basename(file))
        rmSync(join(dirname(file), name), { force: true })
  } catch {
    rmSync(draft, { force: true })
  }
}
