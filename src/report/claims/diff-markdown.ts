// What became of claims between two versions -> Markdown for a merge request.
import type { Language } from '../../model.ts'
import { countWords, HEADS, numberOf, slipWords, staleWords, whatOf, type ShownChange, type ShownClaim, type ShownDiff } from './diff-words.ts'

const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')

export function showDiffMarkdown(diffs: readonly ShownDiff[], lang: Language): string {
  const out = [`## ${{ zh: '断言变动', en: 'Claims' }[lang]}`]
  for (const diff of diffs) {
    out.push(`### ${escape(diff.path)}`, countWords(diff, lang))
    const rows = [
      ...diff.changed.map((change) => row(HEADS.changed[lang], change.now, showCharacters(change), slipWords(change.slip, lang))),
      ...diff.appeared.map((claim) => row(HEADS.appeared[lang], claim, escape(claim.figure))),
      ...diff.gone.map((claim) => row(HEADS.gone[lang], claim, `~~${escape(claim.figure)}~~`)),
      ...diff.stale.map((claim) => row(HEADS.stale[lang], claim, escape(claim.figure), escape(staleWords(claim.seen, lang)))),
    ]
    const head = { zh: '| | 编号 | 数字 | 什么 | 行 | |', en: '| | no | figure | of what | line | |' }[lang]
    if (rows.length) out.push([head, '|---|---|---|---|---|---|', ...rows].join('\n'))
  }
  if (diffs.length === 0) out.push({ zh: '稿件没有改动', en: 'No article changed' }[lang])
  return out.join('\n\n') + '\n'
}

const row = (head: string, claim: ShownClaim, figure: string, more = ''): string =>
  `| ${[head, numberOf(claim), figure, escape(whatOf(claim)), claim.line, more].join(' | ')} |`

function showCharacters({ characters }: ShownChange): string {
  const side = (at: -1 | 1): string =>
    characters
      .filter(([sign]) => sign === 0 || sign === at)
      .map(([sign, text]) => (sign === 0 ? escape(text) : `**${escape(text)}**`))
      .join('')
  return `${side(-1)} → ${side(1)}`
}
