// Annotated texts -> how far claims that are called the same are the same: node scripts/pairs.js FOLDER…
// A folder holds NAME.txt, NAME.meta with the day of writing, and NAME.claims.jsonl: one claim a line with line, start, text,
// kind, unit, subject, metric, period. Two claims of one text are a true pair where kind and unit agree and subject, metric
// and period are the annotator's same; they are called the same where both are complete and their keys agree.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readArticles } from '../dist/index.js'

const bare = (words) => (words ?? '').replace(/[\s“”"‘’（）()《》的、，]/g, '')
const PLACE = /^(?:中国|全国|我国)$/
const sameWho = (a, b) => a === b || (PLACE.test(a) && PLACE.test(b)) || a.endsWith(b) || b.endsWith(a)

/** The claims of one text, each with its annotation where there is one. */
function readText(folder, name) {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  const meta = join(folder, `${name}.meta`)
  const date = existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')).date : undefined
  const rows = readFileSync(join(folder, `${name}.claims.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  const claims = readArticles(`${name}.txt`, text, date ? { date } : {}).flatMap((article) =>
    article.claims.map((claim) => ({ claim, ...placeIn(article, claim) })),
  )
  return rows.map((row) => ({ row, claim: findClaim(claims, row, lines) }))
}

/** Where a claim stands in the file: the running text may have lost line breaks. */
function placeIn({ pieces }, { start, end }) {
  const piece = pieces.findLast(({ at }) => at <= start) ?? pieces[0]
  return { from: piece.start + start - piece.at, to: piece.start + end - piece.at }
}

function findClaim(claims, row, lines) {
  if (row.start === undefined) return undefined
  const from = lines[row.line - 1] + row.start
  const to = from + row.text.length
  return claims.find((one) => one.from < to && from < one.to)?.claim
}

const isTrue = (a, b) =>
  a.kind === b.kind &&
  (a.unit ?? '') === (b.unit ?? '') &&
  (a.period ?? '') === (b.period ?? '') &&
  sameWho(bare(a.subject), bare(b.subject)) &&
  bare(a.metric) === bare(b.metric)

function isCalled(a, b) {
  if (!a.complete || !b.complete || a.kind !== b.kind || a.unit !== b.unit) return false
  const [p, q] = [a.key, b.key]
  const who = p.who.place !== null || q.who.place !== null ? p.who.place === q.who.place : p.who.name === q.who.name
  const what = p.what.head === q.what.head && p.what.modifiers.join() === q.what.modifiers.join()
  return who && what && p.when.start === q.when.start && p.when.end === q.when.end
}

const KINDS = new Set(['count', 'amount', 'share', 'growth', 'area', 'ratio'])
let [truths, called, right] = [0, 0, 0]
for (const folder of process.argv.slice(2))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.claims.jsonl'))) {
    const read = readText(folder, file.replace('.claims.jsonl', '')).filter(({ row }) => KINDS.has(row.kind))
    for (let i = 0; i < read.length; i++)
      for (let j = i + 1; j < read.length; j++) {
        const truth = isTrue(read[i].row, read[j].row)
        const call =
          read[i].claim !== undefined &&
          read[j].claim !== undefined &&
          read[i].claim !== read[j].claim &&
          isCalled(read[i].claim, read[j].claim)
        truths += truth
        called += call
        right += truth && call
        if (process.env.SHOW && call && !truth)
          process.stdout.write(
            `${file} ${read[i].row.text} | ${read[j].row.text}: ${read[i].row.subject}+${read[i].row.metric} | ${read[j].row.subject}+${read[j].row.metric}\n`,
          )
      }
  }
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
process.stdout.write(`pairs called the same ${called}, of them the same ${right} (${percent(right, called)})\n`)
process.stdout.write(`true pairs ${truths}, of them found ${right} (${percent(right, truths)})\n`)
