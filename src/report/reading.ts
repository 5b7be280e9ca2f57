// Files as read -> how they were read: articles, paragraphs with their roles, joined breaks, figures read and not read.
import type { Article, Language, Paragraph, Role, Wording } from '../model.ts'
import { locate, placeAt, placeOf, readLines } from '../text/locate.ts'
import { showSafe } from './width.ts'

export interface ReadFile {
  readonly path: string
  readonly text: string
  readonly articles: readonly Article[]
}

/** A file in the form of `read --format json`. */
export function readingFacts({ path, text, articles }: ReadFile) {
  const lines = readLines(text)
  const unread = articles.flatMap((article) =>
    article.unread.map((one) => {
      const { line, column } = placeOf(lines, article, one)
      return { text: one.text, line, column, why: one.why }
    }),
  )
  const read = articles.reduce((sum, { figures }) => sum + figures.length, 0)
  return {
    path,
    articles: articles.map((article) => {
      const paragraphs = article.paragraphs.map((paragraph) => {
        const place = locate(article, paragraph)
        return {
          role: paragraph.role,
          line: placeAt(lines, place.start).line,
          endLine: placeAt(lines, place.end).line,
          text: article.text.slice(paragraph.start, paragraph.end),
        }
      })
      const { title, kicker, byline } = article
      const [line, endLine] = [paragraphs[0]?.line ?? 1, paragraphs.at(-1)?.endLine ?? 1]
      return { title, kicker, byline, line, endLine, paragraphs }
    }),
    figures: { seen: read + unread.length, read, unread },
  }
}

const ROLES: Record<Role, Wording> = {
  title: { zh: '标题', en: 'title' },
  kicker: { zh: '引题', en: 'kicker' },
  heading: { zh: '小标题', en: 'heading' },
  byline: { zh: '署名', en: 'byline' },
  body: { zh: '正文', en: 'body' },
  caption: { zh: '图片说明', en: 'caption' },
  credit: { zh: '图片署名', en: 'credit' },
  table: { zh: '表格', en: 'table' },
  furniture: { zh: '页面附加', en: 'page' },
}

/** Why a number counts as no figure, in words. */
const REASONS: Record<string, Wording> = {
  address: { zh: '地址', en: 'address' },
  ambiguous: { zh: '一个数还是两个数，看不出', en: 'one number or two' },
  code: { zh: '编号', en: 'code' },
  document: { zh: '文号', en: 'number of a document' },
  misprint: { zh: '数字中混入字母或圆点', en: 'a letter or dot within a number' },
  model: { zh: '型号', en: 'model' },
  name: { zh: '名称', en: 'part of a name' },
  numbering: { zh: '序号', en: 'numbering' },
  phone: { zh: '电话', en: 'phone number' },
  road: { zh: '道路、线路', en: 'road or line' },
  slogan: { zh: '提法', en: 'slogan' },
  train: { zh: '车次', en: 'train' },
  version: { zh: '版本', en: 'version' },
}

/** Where lines of the file were joined. */
const JOINT = '↩'

function showJoined(file: string, { text, pieces }: Article, { start, end }: Paragraph): string {
  const joints = pieces.flatMap(({ at }, i) => {
    const before = pieces[i - 1]
    if (!before || at <= start || at >= end) return []
    const between = file.slice(before.start + before.length, pieces[i]!.start)
    return before.start > pieces[i]!.start || /[\r\n]/.test(between) ? [at] : []
  })
  const cuts = [start, ...joints, end]
  return cuts
    .slice(1)
    .map((cut, index) => showSafe(text.slice(cuts[index], cut)))
    .join(JOINT)
}

/** For people; each paragraph on one line. */
export function showReading(file: ReadFile, lang: Language): string {
  const { path, articles, figures } = readingFacts(file)
  const lines = [showSafe(path)]
  for (const [index, { line, endLine, paragraphs }] of articles.entries()) {
    const article = file.articles[index]!
    const place = { zh: `第${line}—${endLine}行`, en: `lines ${line}–${endLine}` }[lang]
    lines.push('', `${showSafe(article.title)}  (${place})`)
    for (const [at, one] of article.paragraphs.entries()) {
      const { role, line: from, endLine: to } = paragraphs[at]!
      const label = `${from === to ? from : `${from}–${to}`}`.padEnd(9) + ROLES[role][lang]
      const width = label.length + (lang === 'zh' ? ROLES[role].zh.length : 0)
      lines.push(`  ${label}${' '.repeat(Math.max(2, 19 - width))}${showJoined(file.text, article, one)}`)
    }
  }
  lines.push('', { zh: '数字已读', en: 'figures read' }[lang] + ` ${figures.read}/${figures.seen}`)
  for (const { text, line, column, why } of figures.unread)
    lines.push(`  ${`${line}:${column}`.padEnd(9)}${showSafe(text)}  ${REASONS[why]?.[lang] ?? why}`)
  return lines.join('\n') + '\n'
}
