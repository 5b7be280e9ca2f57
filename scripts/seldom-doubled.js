// News texts -> src/lexicon/seldom-doubled.ts: frequent words and characters that hardly ever stand twice in a row, so that a doubling is a slip.
//
// usage: node scripts/seldom-doubled.js TEXTS.ndjson…   ({"text": "…"} a line; see npm run calibrate for the texts)
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A word as frequent as this would have shown its natural doublings (基金|基金经理). */
const LEAST_WORD = 300
const LEAST_CHARACTER = 3000
/** How many doublings may stand in the texts, each surrounding once: slips are printed too. */
const most = (n) => (n >= 2000 ? 1 : 0)

const table = readFileSync(new URL('../src/lexicon/doubling.ts', import.meta.url), 'utf8')
const pairs = /PAIRS =\s*'(?<rows>[^']+)'/.exec(table).groups.rows
const words = new Set(pairs.split('|').flatMap((row) => [...row.slice(1)].map((second) => row[0] + second)))
const [counts, doubled] = [new Map(), new Map()]
const count = (word) => counts.set(word, (counts.get(word) ?? 0) + 1)
const double = (word, around) => doubled.set(word, (doubled.get(word) ?? new Set()).add(around))

let texts = 0
for (const path of process.argv.slice(2)) {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() === '') continue
    texts++
    for (const [run] of JSON.parse(line).text.matchAll(/[\u4e00-\u9fa5]+/g)) readRun(run)
  }
}

function readRun(run) {
  for (let i = 0; i < run.length; i++) {
    count(run[i])
    if (run[i] === run[i + 1] && run[i] !== run[i - 1] && run[i] !== run[i + 2])
      double(run[i], run.slice(Math.max(0, i - 2), i + 4))
    const word = run.slice(i, i + 2)
    if (!words.has(word)) continue
    count(word)
    if (word === run.slice(i + 2, i + 4)) double(word, run.slice(Math.max(0, i - 2), i + 6))
  }
}

/** Numerals stand beside one another at will. */
const NUMERALS = /[一二三四五六七八九十百千万亿]/
const seldom = (length, least) =>
  [...counts]
    .filter(
      ([word, n]) =>
        word.length === length &&
        n >= least &&
        !(length === 1 && NUMERALS.test(word)) &&
        (doubled.get(word)?.size ?? 0) <= most(n),
    )
    .map(([word]) => word)
    .sort()

const rows = new Map()
for (const word of seldom(2, LEAST_WORD)) rows.set(word[0], (rows.get(word[0]) ?? '') + word[1])
writeFileSync(
  new URL('../src/lexicon/seldom-doubled.ts', import.meta.url),
  `// Frequent words and characters that were never seen twice in a row: written by scripts/seldom-doubled.js, ${new Date().toISOString().slice(0, 10)},
// from ${texts.toLocaleString('en')} news texts of the web (counts only; no text is kept).

/** Characters. */
export const SELDOM_CHARACTERS = '${seldom(1, LEAST_CHARACTER).join('')}'

/** Words of two characters: the first, then every second one: 发展 and 发布 are in 发展布. */
export const SELDOM_WORDS =
  '${[...rows].map(([first, seconds]) => first + seconds).join('|')}'
`,
)
