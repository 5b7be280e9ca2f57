// Synthetic claims over many articles -> processor time and memory of check --across, and the slope of its cost in log-log.
// node --expose-gc scripts/bench/across.js [claims, default 1000000]
import { RULES } from '../../dist/index.js'

const PER_ARTICLE = 100
const METRICS = [
  '工业总产值',
  '规上工业总产值',
  '固定资产投资',
  '税收收入',
  '外贸出口',
  '村集体收入',
  '旅游收入',
  '网络零售额',
]
const YEARS = ['2021', '2022', '2023', '2024', '2025']
const CHARACTERS = '东南西北青石柳树清河蓝田白云金山银湖新安长乐平阳永丰大同高桥'

/** Repeats from run to run. */
function* randomNumbers(seed) {
  for (let state = seed; ;) yield (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
}

function buildArticles(count) {
  const numbers = randomNumbers(7)
  const next = (limit) => Math.floor(numbers.next().value * limit)
  const towns = Math.max(10, Math.floor(count / 500))
  const articles = []
  for (let a = 0; a < count / PER_ARTICLE; a++) {
    const figures = []
    const claims = []
    for (let index = 0; index < PER_ARTICLE; index++) {
      const id = next(towns)
      const name = [id % 28, Math.floor(id / 28) % 28, Math.floor(id / 784) % 28].map((at) => CHARACTERS[at]).join('')
      const year = YEARS[next(YEARS.length)]
      const metric = next(METRICS.length)
      // One claim in a hundred says something else than the others of its kind.
      const slip = next(100) === 0 ? 1 + next(50) : 0
      const value = { coefficient: BigInt(1000 + ((id * 31 + metric * 7 + Number(year)) % 900) + slip), exponent: 6 }
      figures.push({
        start: 0,
        end: 4,
        kind: 'money',
        text: '10.0亿元',
        value,
        interval: { low: value, high: value },
        hedge: 'exact',
        unit: '元',
      })
      const period = { text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` }
      claims.push({
        start: 0,
        end: 4,
        index,
        kind: 'amount',
        text: '10.0亿元',
        scope: null,
        status: 'actual',
        unit: '元',
        hedge: 'exact',
        subject: { value: `${name}镇`, stated: true },
        metric: { value: METRICS[metric], stated: true },
        period: { value: period, stated: true },
        figures: [index],
        value,
        sentence: 0,
      })
    }
    articles.push({
      source: `${a}.md`,
      title: '',
      text: '十亿元',
      written: null,
      paragraphs: [],
      sentences: [],
      breaks: [],
      pieces: [],
      figures,
      claims,
      relations: [],
      unread: [],
    })
  }
  return articles
}

function measure(count) {
  const articles = buildArticles(count)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const rule = RULES.find(({ id }) => id === 'number-conflict')
  const start = process.cpuUsage()
  let found = 0
  for (const flag of rule.across(articles)) found += flag ? 1 : 0
  const seconds = process.cpuUsage(start).user / 1e6
  return { claims: count, found, seconds, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 }
}

const most = Number(process.argv[2] ?? 1_000_000)
measure(20_000)
const rows = [most / 16, most / 4, most].map((count) => measure(count))
for (const { claims, found, seconds, megabytes } of rows)
  console.log(`${claims} claims: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${found} conflicts`)
const [first, , last] = rows
const slope = Math.log(last.seconds / first.seconds) / Math.log(last.claims / first.claims)
console.log(`slope ${slope.toFixed(2)}`)
