// src/ -> dist/: one file with all that runs, as one byte a character, since a start is mostly the loading of code; the library's
// door to it; the notices of the packages in it; the types. Then the samples are checked once, so that bin/load.js has something kept.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { load } from '../bin/load.js'

const fast = process.argv.includes('--fast')

/** What is needed now and then is loaded then: packages that the source asks for when it needs them, which are in the file too, and
 *  child processes, which commander would load at every start. */
const lazy = {
  name: 'lazy',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('createRequire(import.meta.url)(', 'require(')
        // What stands in no file of ours is imported by bin/load.js; everything with a literal name is in the bundle.
        .replaceAll(/\bimport\((?!['"])/g, '__import('),
      loader: 'ts',
    }))
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const eager = "const childProcess = require('node:child_process');"
      if (!text.includes(eager)) throw new Error(`${path} loads child processes in another way now`)
      const later = "const childProcess = { get spawn() { return require('node:child_process').spawn } };"
      return { contents: text.replace(eager, later), loader: 'js' }
    })
  },
}

rmSync('dist', { recursive: true, force: true })
await build({
  stdin: {
    contents: `export * from './src/index.ts'; export * as commandLine from './src/cli/main.ts'`,
    resolveDir: '.',
    loader: 'ts',
  },
  outfile: 'dist/hecha.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
  minifySyntax: true,
  define: { 'import.meta.url': '__url' },
  banner: {
    js: `(function(exports,require,module,__filename,__dirname,__import){const __url=require('node:url').pathToFileURL(__filename).href;`,
  },
  footer: { js: '})' },
  plugins: [lazy],
  logLevel: 'warning',
})

// esbuild leaves patterns as they are.
writeFileSync(
  'dist/hecha.cjs',
  readFileSync('dist/hecha.cjs', 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
)
const names = Object.keys(load('library'))
  .filter((name) => name !== 'commandLine')
  .sort()
writeFileSync(
  'dist/index.js',
  `import { load } from '../bin/load.js'\n\nexport const { ${names.join(', ')} } = load('library')\n`,
)

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const notices = Object.keys(dependencies).map((name) => {
  const folder = `node_modules/${name}`
  const licence = ['LICENSE', 'license'].flatMap((file) => {
    try {
      return readFileSync(`${folder}/${file}`, 'utf8')
    } catch {
      return []
    }
  })[0]
  if (!licence) throw new Error(`${folder} has no licence file`)
  return `${name} ${JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version}\n\n${licence.trim()}\n`
})
writeFileSync('dist/licenses.txt', `hecha.cjs holds these packages.\n\n${notices.join('\n\n')}`)

if (!fast) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
}
for (const command of ['check', 'claims']) spawnSync(process.execPath, ['bin/hecha.js', command], { stdio: 'ignore' })
