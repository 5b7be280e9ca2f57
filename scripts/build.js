// src/ -> dist/: two entries (the command line, the library) in a few shared chunks, so that a start loads few files; then the types.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { index: 'src/index.ts', 'cli/index': 'src/cli/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'parts/[name]-[hash]',
  logLevel: 'warning',
})
if (!process.argv.includes('--fast')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
}
