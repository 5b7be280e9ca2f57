// The dictionary of jieba (dict.txt, as @node-rs/jieba brings it) -> src/lexicon/doubling.ts: node scripts/words.js DICT
import { readFileSync, writeFileSync } from 'node:fs'

const LEAST_COUNT = 20
/** Words of grammar and the ends of compounds: doubled, they are slips. */
const NEVER = '的了着是在和与他她你我它们于些加进会部业地得国'

const words = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => /^[\u4e00-\u9fa5]+$/.test(word ?? ''))

const pairs = new Map()
const doubles = new Map()
for (const [word, count, tag] of words) {
  if (word.length === 2 && word[0] !== word[1] && Number(count) >= LEAST_COUNT) {
    pairs.set(word[0], (pairs.get(word[0]) ?? '') + word[1])
  }
  const double = /(?<char>.)\k<char>/.exec(word)?.groups.char
  // A name of a person or place says nothing of the language.
  if (double && word.length <= 4 && !/^(?:nr|ns|nt|nz)/.test(tag) && !NEVER.includes(double)) {
    const least = word.length === 2 ? 3 : 10
    if (Number(count) >= least) doubles.set(double, true)
  }
}
const rows = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, seconds]) => first + seconds)
writeFileSync(
  'src/lexicon/doubling.ts',
  `// Which characters Chinese doubles, and which make a word together: written by scripts/words.js from the dictionary of jieba.
// Copyright (c) 2013 Sun Junyi, MIT licence (github.com/fxsj/jieba).

/** Characters that words double: 常常, 妈妈, 绿油油, 高高兴兴. */
export const DOUBLED = '${[...doubles.keys()].join('')}'

/** Words of two characters: the first, then every second one: 发展 and 发布 are in 发展布. */
export const PAIRS =
  '${rows.join('|')}'
`,
)
