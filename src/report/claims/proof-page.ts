// Articles and their claims -> a proof sheet as one HTML page: the text on the left, its claims to tick off beside it, for paper and screen.
import type { Language } from '../../model.ts'
import type { ClaimLine } from './line.ts'
import { checkedBy, cutParagraph, factsOf, marksIn, type ProofFile } from './proof.ts'

const STYLE = `:root { color-scheme: light dark; --line: #8885; --soft: #8883 }
body { font: 16px/1.75 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
section { display: grid; grid-template-columns: 3fr 2fr; column-gap: 2rem; border-top: 1px solid var(--line); padding: .4rem 0; break-inside: avoid }
p { margin: 0 } .title { font-size: 1.5rem; font-weight: bold } .heading { font-weight: bold } .caption, .credit, .byline { font-size: .875rem; opacity: .75 }
mark { background: var(--soft); color: inherit } sup { font: bold .68rem/1 system-ui, sans-serif; margin-left: .1em }
ul { list-style: none; margin: 0; padding: 0; font: .8125rem/1.5 system-ui, sans-serif } li { padding-left: 1.5rem; text-indent: -1.5rem }
.stale, .disputed { font-weight: bold } .path { font: .8125rem system-ui, sans-serif; opacity: .75 }
@media (max-width: 40rem) { section { grid-template-columns: 1fr } }
@media print { body { margin: 0; max-width: none; font-size: 11pt } }`

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

export function showProofPage(files: readonly ProofFile[], lang: Language): string {
  const title = { zh: '核对清样', en: 'Proof sheet' }[lang]
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
${body.join('\n')}
</body>
</html>
`
}

function showTick(line: ClaimLine, lang: Language): string {
  const said = [checkedBy(line, lang), line.note].filter(Boolean).join(' · ')
  const box = `<input type="checkbox"${line.verdict === 'confirmed' ? ' checked' : ''}>`
  const words = `<b>${line.no}</b> ${escape(line.text)} · ${escape(factsOf(line, lang))}${said ? ` · ${escape(said)}` : ''}`
  return `<li class="${escape(line.verdict)}"><label>${box} ${words}</label></li>`
}
