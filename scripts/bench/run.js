// The sample articles, repeated -> how fast they are read, beside other readers of Chinese figures in the same run.
// Ratios of one run mean something, megabytes a second depend on the machine. Run `npm run build` first.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const { readFigures, readArticles, checkText, RULES } = await import(`${ROOT}dist/index.js`)

const articles = readdirSync(`${ROOT}sources`)
  .filter((name) => name.endsWith('.md') || name.endsWith('.txt'))
  .map((name) => readFileSync(`${ROOT}sources/${name}`, 'utf8'))
const once = articles.join('\n\n')
const sizeOf = (text) => Buffer.byteLength(text)
const repeated = (bytes) => once.repeat(Math.max(1, Math.round(bytes / sizeOf(once))))

/** Megabytes a second of the best of all runs within some seconds: short texts need many runs before their code is optimized. */
function speed(text, run, seconds) {
  const end = performance.now() + seconds * 1e3
  let best = Infinity
  do {
    const start = performance.now()
    run(text)
    best = Math.min(best, performance.now() - start)
  } while (performance.now() < end)
  return sizeOf(text) / 1e3 / best
}

const exhaust = (figures) => {
  let count = 0
  for (const figure of figures) if (figure) count++
  return count
}

const lines = []
function line(name, text, run, seconds = 5) {
  const megabytes = speed(text, run, seconds)
  lines.push({ name, megabytes })
  console.log(`${name.padEnd(44)} ${megabytes.toFixed(megabytes < 1 ? 3 : 1).padStart(8)} MB/s`)
  return megabytes
}

/** A peer of the bench's own folder; installed the first time, left out with a word where that fails. */
async function peer(name) {
  const folder = `${HERE}peers`
  if (!existsSync(`${folder}/node_modules`)) {
    console.log('installing the peers …')
    try {
      execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--silent'], {
        cwd: folder,
        shell: process.platform === 'win32',
      })
    } catch {
      console.log('  not all peers could be installed')
    }
  }
  try {
    return createRequire(`${folder}/package.json`)(name)
  } catch (error) {
    console.log(`${name.padEnd(44)}  left out: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return undefined
  }
}

const large = repeated(1e6)
const small = repeated(5e4)

const own = line('readFigures', large, (text) => exhaust(readFigures(text, { today: '2025-01-20' })))
line('read, extract and relate, article by article', once, () => articles.map((text) => readArticles('a.md', text)))
const rules = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({ rule, severity: rule.severity }))
line(`check with ${rules.length} rules, article by article`, once, () =>
  articles.map((text) => checkText('a.md', text, rules)),
)

const jieba = await peer('@node-rs/jieba')
if (jieba) {
  const dictionary = await peer('@node-rs/jieba/dict')
  const cutter = dictionary ? jieba.Jieba.withDict(dictionary.dict) : new jieba.Jieba()
  line('@node-rs/jieba cut (words only)', large, (text) => cutter.cut(text, false))
}
const recognizers = await peer('@microsoft/recognizers-text-suite')
if (recognizers) {
  const culture = recognizers.Culture.Chinese
  const readers = ['Number', 'Percentage', 'Ordinal', 'Currency', 'Dimension', 'DateTime'].map(
    (kind) => recognizers[`recognize${kind}`],
  )
  const paragraphs = small.split('\n').filter(Boolean)
  line(
    '@microsoft/recognizers-text-suite, six models',
    small,
    () => paragraphs.map((text) => readers.map((read) => read(text, culture))),
    1,
  )
}
const chrono = await peer('chrono-node')
if (chrono)
  line(
    'chrono-node zh.hans (dates only)',
    small,
    (text) => text.split('\n').map((paragraph) => chrono.zh.hans.parse(paragraph)),
    1,
  )
const nzh = await peer('nzh')
if (nzh) {
  const numerals = large.match(/[零一二三四五六七八九十百千万亿]+/g) ?? []
  const text = numerals.join('')
  const cn = nzh.cn ?? nzh.default.cn
  line('nzh decodeS (numerals cut out beforehand)', text, () => numerals.map((numeral) => cn.decodeS(numeral)), 1)
}

console.log('')
for (const { name, megabytes } of lines.slice(1))
  console.log(`readFigures is ${(own / megabytes).toFixed(own / megabytes < 10 ? 2 : 0)} times ${name}`)
