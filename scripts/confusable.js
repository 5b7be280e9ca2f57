// A font and news texts -> data/confusable.txt: characters that a hand, an eye or an ear takes for one another.
//
// usage: node scripts/confusable.js FONT.ttf TEXTS.ndjson…   ({"text": "…"} a line)
// Run it in a scratch folder that holds opentype.js and pinyin-pro (both MIT): they are no dependencies. Made with Droid Sans Fallback (Apache-2.0).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(`${process.cwd()}/`)
const opentype = require('opentype.js')
const { pinyin } = require('pinyin-pro')
const [fontPath, ...textPaths] = process.argv.slice(2)

/** Characters that news prints at least so often. */
const LEAST_COUNT = 10
const GRID = 32
/** Of the ink of both, so much may differ. */
const MOST_APART = 0.27

const counts = new Map()
for (const path of textPaths)
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (line.trim() !== '')
      for (const [character] of JSON.parse(line).text.matchAll(/[\u4e00-\u9fa5]/g))
        counts.set(character, (counts.get(character) ?? 0) + 1)
const characters = [...counts].filter(([, n]) => n >= LEAST_COUNT).map(([character]) => character)

const file = readFileSync(fontPath)
const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))

/** The edges of a glyph, curves as short lines, in a square of GRID. */
function edgesOf(character) {
  const scale = GRID / font.unitsPerEm
  const lines = []
  let [start, last] = [null, null]
  const to = (x, y) => {
    lines.push([last, [x, y]])
    last = [x, y]
  }
  for (const { type, x, y, x1, y1, x2, y2 } of font
    .charToGlyph(character)
    .getPath(0, font.unitsPerEm * 0.88, font.unitsPerEm).commands) {
    if (type === 'M') start = last = [x * scale, y * scale]
    else if (type === 'L') to(x * scale, y * scale)
    else if (type === 'Z') to(...start)
    else
      for (let i = 1, [from, steps] = [last, 6]; i <= steps; i++) {
        const t = i / steps
        const at = (a, b, c, d) =>
          type === 'Q'
            ? (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
            : (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
        if (type === 'Q') to(at(from[0], x1 * scale, x * scale), at(from[1], y1 * scale, y * scale))
        else to(at(from[0], x1 * scale, x2 * scale, x * scale), at(from[1], y1 * scale, y2 * scale, y * scale))
      }
  }
  return lines
}

/** The ink of a glyph, blurred by a cell, as numbers from 0 to 1. */
function inkOf(character) {
  const edges = edgesOf(character)
  const ink = new Float32Array(GRID * GRID)
  for (let row = 0; row < GRID; row++) {
    const y = row + 0.5
    const crossings = []
    for (const [[ax, ay], [bx, by]] of edges)
      if (ay <= y !== by <= y) crossings.push([ax + ((y - ay) / (by - ay)) * (bx - ax), by > ay ? 1 : -1])
    crossings.sort(([a], [b]) => a - b)
    let winding = 0
    crossings.forEach(([x, turn], i) => {
      winding += turn
      if (winding === 0 || i + 1 >= crossings.length) return
      for (let column = Math.max(0, Math.ceil(x - 0.5)); column < Math.min(GRID, crossings[i + 1][0] - 0.5); column++)
        ink[row * GRID + column] = 1
    })
  }
  const blurred = new Float32Array(GRID * GRID)
  for (let row = 0; row < GRID; row++)
    for (let column = 0; column < GRID; column++) {
      let sum = 0
      for (let i = -1; i <= 1; i++)
        for (let j = -1; j <= 1; j++)
          if (ink[(row + i) * GRID + column + j] && column + j >= 0 && column + j < GRID)
            sum += i === 0 && j === 0 ? 4 : i === 0 || j === 0 ? 2 : 1
      blurred[row * GRID + column] = sum / 16
    }
  return blurred
}

const inks = characters.map((character) => [character, inkOf(character)])
const alike = new Map()
for (let i = 0; i < inks.length; i++)
  for (let j = i + 1; j < inks.length; j++) {
    const [a, b] = [inks[i][1], inks[j][1]]
    let [apart, all] = [0, 0]
    for (let k = 0; k < a.length; k++) {
      apart += Math.abs(a[k] - b[k])
      all += a[k] + b[k]
    }
    if (apart / all <= MOST_APART) alike.set(inks[i][0], (alike.get(inks[i][0]) ?? '') + inks[j][0])
  }

const sounds = new Map()
for (const character of characters.sort()) {
  const [sound] = pinyin(character, { toneType: 'none', type: 'array' })
  sounds.set(sound, (sounds.get(sound) ?? '') + character)
}

const looks = [...alike]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([first, others]) => first + [...others].sort().join(''))
writeFileSync(
  new URL('../data/confusable.txt', import.meta.url),
  `Characters that look or sound alike. Written by scripts/confusable.js, ${new Date().toISOString().slice(0, 10)}, for ${characters.length.toLocaleString('en')} characters of news.
Looks: from the outlines of Droid Sans Fallback (Copyright (c) The Android Open Source Project, Apache-2.0); sounds: from pinyin-pro (Copyright (c) zh-lx, MIT).
Below: a character and those that may be taken for it, by looks; then characters of one syllable, whatever its tone.
#
${looks.join('|')}
#
${[...sounds.values()].filter((group) => group.length > 1).join('|')}
`,
)
