// Articles and their claims -> a proof sheet in Markdown: numbers behind the figures, each paragraph's claims to tick off below it.
import type { Article, Claim, Language, Paragraph } from '../../model.ts'
import type { ClaimLine } from './line.ts'
import { kindWord, showPart, verdictWord } from './words.ts'

export interface Mark {
  readonly article: Article
  readonly claim: Claim
  readonly line: ClaimLine
}

export interface ProofFile {
  readonly path: string
  readonly articles: readonly Article[]
  /** The claims that are asked for, in text order. */
  readonly entries: readonly Mark[]
}

export const marksIn = ({ entries }: ProofFile, article: Article, paragraph: Paragraph): Mark[] =>
  entries.filter((each) => each.article === article && each.claim.start >= paragraph.start && each.claim.end <= paragraph.end)

/** The paragraph in pieces: words, and figures with their numbers; a claim within another gives its number to that. */
export function cutParagraph(
  { text }: Article,
  paragraph: Paragraph,
  marks: readonly Mark[],
): { words: string; numbers: number[] }[] {
  const pieces: { words: string; numbers: number[] }[] = []
  let at = paragraph.start
  let end = -1
  for (const { claim, line } of marks.toSorted((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end)) {
    if (claim.start < end) {
      pieces.at(-1)!.numbers.push(line.no)
      continue
    }
    pieces.push({ words: text.slice(at, claim.start), numbers: [] }, { words: text.slice(claim.start, claim.end), numbers: [line.no] })
    at = end = claim.end
  }
  pieces.push({ words: text.slice(at, paragraph.end), numbers: [] })
  return pieces.filter(({ words }) => words !== '')
}

/** 数值 · 砚石镇 · 工业总产值 · …上半年 */
export function factsOf({ kind, subject, metric, period, scope, sure }: ClaimLine, lang: Language): string {
  const parts = [showPart(subject, sure.subject), showPart(metric, sure.metric), showPart(period?.text ?? '', sure.period)]
  return [kindWord(kind, lang), ...parts, scope].filter(Boolean).join(' · ')
}

/** 陈，2025-08-20，月报 */
export function checkedBy({ verdict, checked }: ClaimLine, lang: Language): string {
  if (verdict === 'unchecked') return ''
  const { by, on, source, figure } = checked ?? {}
  const was = verdict === 'stale' && figure ? [{ zh: `核时为${figure}`, en: `was ${figure}` }[lang]] : []
  return [verdictWord(verdict, lang), ...was, by, on, source].filter(Boolean).join({ zh: '，', en: ', ' }[lang])
}

const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')

const FRAME: Partial<Record<Paragraph['role'], (text: string) => string>> = {
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}`,
  body: (text) => text,
}

export function showProofMarkdown(files: readonly ProofFile[], lang: Language): string {
  const out: string[] = []
  for (const file of files) {
    for (const article of file.articles) {
      if (!article.paragraphs.some(({ role }) => role === 'title')) out.push(`# ${escape(article.title)}`)
      for (const paragraph of article.paragraphs) {
        const marks = marksIn(file, article, paragraph)
        const text = cutParagraph(article, paragraph, marks)
          .map(({ words, numbers }) =>
            numbers.length ? `**${escape(words)}**<sup>${numbers.join(', ')}</sup>` : escape(words),
          )
          .join('')
        out.push(FRAME[paragraph.role]?.(text) ?? `*${text}*`)
        if (marks.length) out.push(marks.map(({ line }) => showTick(line, lang)).join('\n'))
      }
    }
  }
  return out.join('\n\n') + '\n'
}

function showTick(line: ClaimLine, lang: Language): string {
  const said = [checkedBy(line, lang), line.note].filter(Boolean).join(' · ')
  const box = line.verdict === 'confirmed' ? '[x]' : '[ ]'
  return `- ${box} **${line.no}** ${escape(line.text)} · ${escape(factsOf(line, lang))}${said ? ` · ${escape(said)}` : ''}`
}
