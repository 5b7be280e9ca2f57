// dist/ -> everything in the documentation that code knows best: rule pages, the rule table, the command line, the example, the schema.
// node scripts/docs.js writes; with --check it names what differs and exits 1. Run it after a build.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../bin/load.js'

const {
  commandLine: { buildProgram, COMMANDS, run },
  configSchema,
  RULES,
} = load('docs')

const ROOT = join(import.meta.dirname, '..')
const WORDS = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
    head: '| rule | what it finds | level | measured |\n|---|---|---|---|',
  },
  zh: {
    severity: { error: '错误', warning: '警告', info: '提示', off: '关' },
    head: '| 规则 | 查什么 | 级别 | 实测 |\n|---|---|---|---|',
  },
}

const cell = (text) => text.replaceAll('|', '\\|')
const measured = ({ precision }) => (precision ? `${precision.right}/${precision.of}` : '–')
const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1))

function ruleTable(lang) {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](docs/rules/${rule.id}.md) | ${cell(rule.title[lang])} | ${WORDS[lang].severity[rule.severity]} | ${measured(rule)} |`,
  )
  return [WORDS[lang].head, ...rows].join('\n')
}

function rulePage(rule) {
  const { precision } = rule
  const good = rule.good.map((one) => (typeof one === 'string' ? { text: one } : one))
  const dated = (text, date) => (date ? `${text} (${date})` : text)
  return `# ${rule.id}

**${rule.title.en} · ${rule.title.zh}**

${rule.why.en}

${rule.why.zh}

| | |
|---|---|
| level | ${rule.severity} |
| needs | ${rule.needs} |
| rests on | ${rule.source ?? '–'} |
| measured | ${precision ? `${precision.right} right of ${precision.of} (${precision.on})` : 'not yet'} |

## Flagged

${rule.bad.map(({ text, flags, date }) => `- ${dated(block(text), date)} → ${flags.map((words) => `**${words.replaceAll('\n', ' ')}**`).join(', ')}`).join('\n')}

## Silent

${good.map(({ text, date }) => `- ${dated(block(text), date)}`).join('\n')}
`
}

/** An example of several lines stays one item. */
const block = (text) =>
  text
    .trim()
    .replace(/[\\*_<>]/g, '\\$&')
    .split(/\n+/)
    .join(' ⏎ ')

async function commandLine() {
  const program = await buildProgram(
    'en',
    COMMANDS.map(({ usage }) => usage.split(' ')[0]),
    () => {},
  )
  const sections = program.commands.map((command) => {
    let text = ''
    command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 })
    command.outputHelp()
    return `## ${command.name()}\n\n\`\`\`\n${text.trimEnd()}\n\`\`\`\n`
  })
  return `# The command line

Made from the commands themselves. \`--lang zh\` shows it in Chinese. Exit codes: 0 nothing at or above \`--fail-on\`, 1 findings, 2 could not check.

${sections.join('\n')}`
}

async function example(lang) {
  let text = ''
  const terminal = {
    out: (part) => (text += part),
    err: () => {},
    input: () => '',
    env: {},
    folder: ROOT,
    columns: 0,
    progress: false,
  }
  await run(['check', 'docs/example.md', '--lang', lang], terminal)
  return `\`\`\`\n$ hecha check docs/example.md\n${text.trimEnd()}\n\`\`\``
}

function fill(name, parts) {
  let text = readFileSync(join(ROOT, name), 'utf8')
  for (const [key, content] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${key} -->`, `<!-- /${key} -->`]
    const [start, end] = [text.indexOf(open), text.indexOf(close)]
    if (start < 0 || end < start) throw new Error(`${name} lacks ${open} … ${close}`)
    text = `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
  }
  return text
}

/** The sample stands in the page as it stands in its file. */
function fillBlock(name, sample) {
  const text = readFileSync(join(ROOT, name), 'utf8')
  const code = readFileSync(join(ROOT, sample), 'utf8').trimEnd()
  return text.replace(/```js\n\/\/ House style[^]*?```|```js\n<!-- sample -->\n```/, () => `\`\`\`js\n${code}\n\`\`\``)
}

const files = {
  'README.md': fill('README.md', { example: await example('en'), rules: ruleTable('en') }),
  'README.zh.md': fill('README.zh.md', { example: await example('zh'), rules: ruleTable('zh') }),
  'docs/plugins.md': fillBlock('docs/plugins.md', 'tests/plugin/index.js'),
  'docs/cli.md': await commandLine(),
  'hecha.schema.json': `${JSON.stringify(configSchema(rules.map(({ id }) => id)), null, 2)}\n`,
  ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)])),
}
mkdirSync(join(ROOT, 'docs/rules'), { recursive: true })
const left = readdirSync(join(ROOT, 'docs/rules')).filter((name) => !(`docs/rules/${name}` in files))

if (process.argv.includes('--check')) {
  const read = (name) => {
    try {
      return readFileSync(join(ROOT, name), 'utf8')
    } catch {
      return undefined
    }
  }
  const stale = [
    ...Object.keys(files).filter((name) => read(name) !== files[name]),
    ...left.map((name) => `docs/rules/${name}`),
  ]
  if (stale.length > 0) {
    console.error(`Not what the code says (npm run docs):\n${stale.join('\n')}`)
    process.exitCode = 1
  }
} else {
  for (const name of left) rmSync(join(ROOT, 'docs/rules', name))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(ROOT, name), text)
}
