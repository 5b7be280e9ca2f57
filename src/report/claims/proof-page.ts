// Articles and their claims -> a proof sheet as one HTML page: the text on the left, its claims to tick off beside it, for paper and screen.
import type { Language } from '../../model.ts'
import type { ClaimLine } from './line.ts'
import { verdictWord } from './words.ts'
import { checkedBy, cutParagraph, factsOf, marksIn, type ProofFile } from './proof.ts'

const STYLE = `:root { color-scheme: light dark; --line: #8885; --soft: #8883 }
body { font: 16px/1.75 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
section { display: grid; grid-template-columns: 3fr 2fr; column-gap: 2rem; border-top: 1px solid var(--line); padding: .4rem 0; break-inside: avoid }
header { font-family: system-ui, sans-serif } h1 { font-size: 1.2rem; margin: 0 } header p { opacity: .75 } article { margin-top: 2rem }
p { margin: 0 } .title { font-size: 1.5rem; font-weight: bold } .heading { font-weight: bold } .caption, .credit, .byline { font-size: .875rem; opacity: .75 }
mark { background: var(--soft); color: inherit } sup { font: bold .68rem/1 system-ui, sans-serif; margin-left: .1em }
sup::before { content: '\\2060' }
ul { list-style: none; margin: 0; padding: 0; font: .8125rem/1.5 system-ui, sans-serif } li { padding-left: 1.5rem; text-indent: -1.5rem }
.stale, .disputed { font-weight: bold } .path { font: .8125rem system-ui, sans-serif; opacity: .75 }
@media (max-width: 40rem) { section { grid-template-columns: 1fr } }
@media print { body { margin: 0; max-width: none; font-size: 11pt } }`

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

export function showProofPage(files: readonly ProofFile[], lang: Language): string {
  const title = { zh: '核对清样', en: 'Proof sheet' }[lang]
  const lines = files.flatMap(({ entries }) => entries.map(({ line }) => line))
  const body = files.flatMap((file) =>
    file.articles.map((article) => {
      const sections = article.paragraphs.map((paragraph) => {
          const marks = marksIn(file, article, paragraph)
          const text = cutParagraph(article, paragraph, marks).map(({ words, numbers }) =>
            numbers.length ? `<mark>${escape(words)}</mark><sup>${numbers.join(',')}</sup>` : escape(words),
          )
          const ticks = marks.map(({ line }) => showTick(line, lang)).join('\n')
          return `<section><p class="${paragraph.role}">${text.join('')}</p>\n<ul>${ticks}</ul></section>`
        })
      return `<article>\n<p class="path">${escape(file.path)}</p>\n${sections.join('\n')}\n</article>`
    }),
  )
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body>
<header><h1>${title}</h1><p>${showSums(lines, lang)}</p></header>
${body.join('\n')}
</body>
</html>
`
}

/** 78 条断言：未核 70，属实 8 */
function showSums(lines: readonly ClaimLine[], lang: Language): string {
  const sums = new Map<string, number>()
  for (const { verdict } of lines) sums.set(verdict, (sums.get(verdict) ?? 0) + 1)
  const all = { zh: `${lines.length} 条断言`, en: `${lines.length} claim${lines.length === 1 ? '' : 's'}` }[lang]
  const each = [...sums].map(([verdict, count]) => `${escape(verdictWord(verdict, lang))} ${count}`)
  return [all, ...each].join(' · ')
}

function showTick(line: ClaimLine, lang: Language): string {
  const said = [checkedBy(line, lang), line.note].filter(Boolean).join(' · ')
  const box = `<input type="checkbox"${line.verdict === 'confirmed' ? ' checked' : ''}>`
  const words = `<b>${line.no}</b> ${escape(line.text)} · ${escape(factsOf(line, lang))}${said ? ` · ${escape(said)}` : ''}`
  return `<li class="${escape(line.verdict)}"><label>${box} ${words}</label></li>`
}
