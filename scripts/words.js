// The dictionary of jieba (dict.txt, as @node-rs/jieba brings it) -> src/lexicon/doubling.ts: node scripts/words.js DICT
import { readFileSync, writeFileSync } from 'node:fs'

const LEAST_COUNT = 20

const words = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => /^[\u4e00-\u9fa5]+$/.test(word ?? ''))

const pairs = new Map()
for (const [word, count] of words) {
  if (word.length === 2 && word[0] !== word[1] && Number(count) >= LEAST_COUNT) {
    pairs.set(word[0], (pairs.get(word[0]) ?? '') + word[1])
  }
}
const rows = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, seconds]) => first + seconds)
writeFileSync(
  'src/lexicon/doubling.ts',
  `// Which characters make a word together: written by scripts/words.js from the dictionary of jieba.
// Copyright (c) 2013 Sun Junyi, MIT licence (github.com/fxsj/jieba).

/** Words of two characters: the first, then every second one: 发展 and 发布 are in 发展布. */
export const PAIRS =
  '${rows.join('|')}'
`,
)
