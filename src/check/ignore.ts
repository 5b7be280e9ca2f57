// <!-- hecha-ignore RULE: reason --> in Markdown -> findings that are accepted there, and what is wrong with the comment.
import type { Finding, Language, Notice, Wording } from '../model.ts'

// <!-- hecha-ignore share-mismatch sum-mismatch: 原文如此 -->
const COMMENT = /^[ \t]*<!--[ \t]*hecha-ignore\b(?<body>.*?)-->[ \t]*$/
const BODY = /^(?<rules>(?:[ \t,]+[a-z\d-]+)+)[ \t]*[:：][ \t]*(?<reason>\S.*?)[ \t]*$/

interface Ignore {
  readonly line: number
  /** Lines of the paragraph below it, both included. */
  readonly from: number
  readonly to: number
  readonly rules: readonly string[]
  readonly reason: string
}

export interface Ignored {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
}

/** A comment stands on a line of its own and holds for the paragraph below; a reason is required. */
export function applyIgnores(
  path: string,
  text: string,
  findings: readonly Finding[],
  running: ReadonlySet<string>,
  lang: Language,
): Ignored {
  const notices: Notice[] = []
  const notice = (line: number, message: Wording): void => void notices.push({ path, line, message: message[lang] })
  const ignores = readIgnores(text, (line) => notice(line, MALFORMED))
  const used = new Set<string>()
  const settled = findings.map((finding) => {
    const ignore = ignores.find((one) => one.rules.includes(finding.rule) && touches(finding, one))
    if (!ignore) return finding
    used.add(`${ignore.line} ${finding.rule}`)
    return { ...finding, accepted: true, ignored: ignore.reason }
  })
  for (const { line, rules } of ignores) {
    for (const rule of rules) {
      // A rule that did not run may still find something.
      if (used.has(`${line} ${rule}`) || !running.has(rule)) continue
      notice(line, {
        zh: `hecha-ignore ${rule} 没有用上，可以删去`,
        en: `hecha-ignore ${rule} is not needed; take it out`,
      })
    }
  }
  return { findings: settled, notices }
}

const MALFORMED: Wording = {
  zh: '应写作 <!-- hecha-ignore 规则: 理由 -->，理由必填；此处未生效',
  en: 'write <!-- hecha-ignore RULE: reason -->, with a reason; this one has no effect',
}

function touches({ evidence }: Finding, { from, to }: Ignore): boolean {
  return evidence.some(({ path, line, endLine }) => path === undefined && line <= to && endLine >= from)
}

function readIgnores(text: string, malformed: (line: number) => void): Ignore[] {
  const lines = text.split(/\r\n|\r|\n/)
  const ignores: Ignore[] = []
  lines.forEach((words, index) => {
    const comment = COMMENT.exec(words)
    if (!comment) return
    const body = BODY.exec(comment.groups!['body']!)
    if (!body) return malformed(index + 1)
    let from = index + 1
    while (from < lines.length && (lines[from]!.trim() === '' || lines[from]!.trimStart().startsWith('<!--'))) from++
    let to = from
    while (to + 1 < lines.length && lines[to + 1]!.trim() !== '') to++
    const rules = body.groups!['rules']!.split(/[ \t,]+/).filter(Boolean)
    ignores.push({ line: index + 1, from: from + 1, to: to + 1, rules, reason: body.groups!['reason']! })
  })
  return ignores
}
