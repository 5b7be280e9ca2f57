// What became of claims between two versions -> lines for a terminal.
import { Chalk, type ChalkInstance } from 'chalk'
import { showSafe } from '../width.ts'
import { countWords, HEADS, numberOf, slipWords, staleWords, whatOf, type ShownChange, type ShownClaim, type ShownDiff } from './diff-words.ts'
import type { TableOptions } from './table.ts'

export function showDiff(diffs: readonly ShownDiff[], { lang, color }: TableOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const rows: string[] = []
  for (const diff of diffs) {
    rows.push(`${chalk.underline(showSafe(diff.path))}  ${countWords(diff, lang)}`)
    const row = (sign: string, claim: ShownClaim, figure: string, more = ''): void => {
      const facts = [`${claim.line}`.padStart(5), sign, numberOf(claim), figure, showSafe(whatOf(claim)), more]
      rows.push(facts.filter(Boolean).join('  '))
    }
    for (const change of diff.changed)
      row(chalk.yellow('~'), change.now, showCharacters(change, chalk), slipWords(change.slip, lang))
    for (const claim of diff.appeared) row(chalk.green('+'), claim, showSafe(claim.figure))
    for (const claim of diff.gone) row(chalk.red('-'), claim, showSafe(claim.figure))
    for (const { now } of diff.reworded) row(chalk.dim('='), now, showSafe(now.figure), chalk.dim(HEADS.reworded[lang]))
    for (const claim of diff.stale)
      row(chalk.yellow('!'), claim, showSafe(claim.figure), `${HEADS.stale[lang]} (${showSafe(staleWords(claim.seen, lang))})`)
  }
  if (diffs.length === 0) rows.push({ zh: '稿件没有改动', en: 'no article changed' }[lang])
  return rows.join('\n') + '\n'
}

/** 10[67→76].6亿元 */
function showCharacters({ old, now, characters }: ShownChange, chalk: ChalkInstance): string {
  const marked = (side: -1 | 1, paint: (text: string) => string): string =>
    characters
      .filter(([sign]) => sign === 0 || sign === side)
      .map(([sign, text]) => (sign === 0 ? showSafe(text) : paint(showSafe(text))))
      .join('')
  if (!chalk.level) return `${showSafe(old.figure)} → ${showSafe(now.figure)}`
  return `${marked(-1, chalk.red.underline)} → ${marked(1, chalk.green.underline)}`
}
