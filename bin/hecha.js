#!/usr/bin/env node
'use strict'
const { setFlagsFromString } = require('node:v8')
const { keep, load } = require('./load.js')

// Most runs are over before optimized code and garbage marked bit by bit have paid for their making. Measured: a tenth off the time
// of five pages, a fifth off that of three hundred. Later versions of Node.js do not know the first flag.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')
setFlagsFromString('--no-incremental-marking')

const args = process.argv.slice(2)
const [command] = /^[a-z]+$/.exec(args[0] ?? '') ?? ['hecha']

load(command)
  .commandLine.main(args)
  .then((code) => code < 2 && keep(command))
