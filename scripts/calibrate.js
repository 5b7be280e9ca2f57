// News texts -> data/forms.txt: how often the relations of each form hold, are one slip off, or off otherwise.
//
// usage: npm run calibrate -- TEXTS…   (files of lines {"text": "…", "date": "…"}, gzipped or not, or folders of .txt and .md)
// Each template counts once (sentences alike but for digits), a form once an article; forms of fewer than three articles
// are left to the wider form. Chance comes from the same relations with the figure in question taken from another text.
// The same texts give the same table. No text is kept.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bindingOf, describeRelation, readArticles } from '../dist/index.js'

const LEAST_ARTICLES = 3
const SHAPES = ['digit', 'swap', 'doubled', 'dropped', 'point', 'scale']
const output = process.env.HECHA_FORMS ?? new URL('../data/forms.txt', import.meta.url)
const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('usage: npm run calibrate -- TEXTS…')
  process.exit(2)
}

function* readTexts(path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort())
      if (/\.(?:txt|md)$/.test(name)) yield { text: readFileSync(join(path, name), 'utf8') }
    return
  }
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  for (const line of lines) if (line.trim() !== '') yield JSON.parse(line)
}

const counts = new Map()
const articlesOf = new Map()
const templates = new Set()
const chances = new Map()
/** Of each kind and unit the last figures seen: what a wrong binding might have taken. */
const seen = new Map()
let texts = 0

for (const path of paths) {
  for (const { text, date } of readTexts(path)) {
    texts++
    for (const article of readArticles('text.txt', text, date ? { date } : {})) countArticle(article)
  }
}

function countArticle(article) {
  const binding = bindingOf(article)
  const told = new Set()
  for (const relation of article.relations) {
    if (relation.holds === undefined) continue
    const { form, slip, solvable } = describeRelation(relation, binding)
    const spans = [relation.at, ...relation.against]
    const from = Math.min(...spans.map(({ start }) => start)) - 12
    const words = article.text.slice(Math.max(0, from), Math.max(...spans.map(({ end }) => end)))
    const template = relation.kind + words.replace(/[\d.,]+/g, '0')
    if (templates.has(template)) continue
    templates.add(template)
    const outcome = relation.holds ? 0 : slip || !solvable ? 1 : 2
    let name = relation.kind
    for (const level of [name, ...form.map((fact) => (name += `|${fact}`))]) {
      if (told.has(level + outcome)) continue
      told.add(level + outcome)
      const count = counts.get(level) ?? [0, 0, 0]
      count[outcome]++
      counts.set(level, count)
      articlesOf.set(level, (articlesOf.get(level) ?? new Set()).add(texts))
    }
    if (solvable) countChance(relation, binding)
  }
}

function countChance(relation, binding) {
  const figure = binding.figureAt(relation.at.start)
  const key = `${relation.kind}|${figure.unit}`
  const foreign = seen.get(key) ?? []
  for (const other of foreign) {
    const shuffled = { ...binding, figureAt: (start) => (start === figure.start ? other : binding.figureAt(start)) }
    const { slip, fits } = describeRelation(relation, shuffled)
    if (fits) continue
    const size = other.value.coefficient.toString().replace(/0+$/, '').length
    const count = (name, hits) => {
      const [tried, hit] = chances.get(name) ?? [0, 0]
      chances.set(name, [tried + 1, hit + (hits ? 1 : 0)])
    }
    count(relation.kind, slip !== undefined)
    for (const shape of SHAPES) {
      count(`${relation.kind}|${shape}`, slip === shape)
      count(`${relation.kind}|${size}|${shape}`, slip === shape)
    }
  }
  seen.set(key, [...foreign, figure].slice(-3))
}

const rows = [
  ...[...counts]
    .filter(([name]) => articlesOf.get(name).size >= LEAST_ARTICLES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `form ${name} ${count.join(' ')}`),
  ...[...chances]
    .filter(([, [tried]]) => tried >= 10)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, [tried, hit]]) => `chance ${name} ${tried} ${hit}`),
]
writeFileSync(
  output,
  `How often relations of each form hold, are one slip off, are off otherwise. Written by scripts/calibrate.js, ${process.env.HECHA_DATE ?? new Date().toISOString().slice(0, 10)},
counted over ${texts.toLocaleString('en')} published news texts; no text is kept. chance: shuffled bindings tried, and those that look one slip off.
${rows.join('\n')}
`,
)
console.log(`${texts} texts, ${rows.length} rows`)
