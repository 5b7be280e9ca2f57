'use strict'
// dist/hecha.cjs -> its exports. What V8 compiled for a command is kept beside it (one file per command and version of Node.js),
// since compiling takes longer than most commands do. V8 itself refuses bytes that do not fit it or the source.
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { constants, Script } = require('node:vm')

const FILE = join(__dirname, '../dist/hecha.cjs')

let script
let exported

const keptFile = (command) => join(dirname(FILE), `${command}-${process.version}-${process.arch}.bytecode`)

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
  const cachedData = readKept(command)
  script = new Script(readFileSync(FILE, 'latin1'), {
    filename: FILE,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, FILE, dirname(FILE))
  exported = module.exports
  if (cachedData && !script.cachedDataRejected) script = undefined
  return exported
}

/** Keeps what the command compiled, if nothing usable is kept yet and the folder may be written. */
exports.keep = (command) => {
  if (!script) return
  const file = keptFile(command)
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, file)
  } catch {
    rmSync(draft, { force: true })
  }
}
