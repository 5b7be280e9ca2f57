// The YAML block at the top of a file -> what it says of the article, and where the text begins.
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import { messageOf, UserError } from '../errors.ts'
import type { Span } from '../model.ts'

export interface FrontMatter {
  readonly title?: string
  /** Where the title stands in the file, if it stands there as it reads. */
  readonly titleSpan?: Span
  readonly byline?: string
  /** YYYY-MM-DD */
  readonly date?: string
  /** Offset of the first line behind the block. */
  readonly end: number
}

const OPENING = /^\uFEFF?\s*---[ \t]*(?:\r\n|\r|\n)(?=[ \t]*(?:[\w\u4e00-\u9fa5]+[ \t]*:|#|---|\.\.\.))/
const CLOSING = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g
const LONGEST = 20_000

/** Undefined where the file does not open with a block. Throws a UserError where the block is malformed. */
export function readFrontMatter(path: string, file: string): FrontMatter | undefined {
  const opening = OPENING.exec(file.slice(0, LONGEST))
  if (!opening) return undefined
  const from = opening[0].length
  const block = file.slice(0, LONGEST)
  const line = (offset: number): number => file.slice(0, offset).split(/\r\n|\r|\n/).length
  CLOSING.lastIndex = from - 1
  const closing = CLOSING.exec(block)
  if (!closing)
    throw new UserError(
      { zh: '文首信息从这里开始，却没有收尾的 ---', en: 'the front matter opened here has no closing line of ---' },
      { path, line: line(from) - 1 },
    )
  const source = file.slice(from, closing.index)
  const values = parse(source, path, line(from))
  const text = (name: string): string | undefined => {
    const value = values[name]
    if (value === undefined || value === null) return undefined
    const words = Array.isArray(value) ? value.join(' ') : value
    if (typeof words !== 'string' && typeof words !== 'number') {
      throw new UserError(
        { zh: `文首信息：${name} 应是文字`, en: `front matter: ${name} must be words` },
        { path, line: line(from + Math.max(0, source.search(new RegExp(`^${name}\\b`, 'm')))) },
      )
    }
    return String(words).trim()
  }
  const title = text('title')
  const at = title ? file.indexOf(title, from) : -1
  const byline = text('byline') ?? text('author')
  const date = text('date')
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}(?!\d)/.test(date)) {
    throw new UserError(
      {
        zh: `文首信息：date 应写作 YYYY-MM-DD，不能是 ${date}`,
        en: `front matter: date must be YYYY-MM-DD, not ${date}`,
      },
      { path, line: line(from + Math.max(0, source.search(/^date\b/m))) },
    )
  }
  return {
    ...(title ? { title } : {}),
    ...(title && at >= 0 && at < closing.index ? { titleSpan: { start: at, end: at + title.length } } : {}),
    ...(byline ? { byline } : {}),
    ...(date ? { date: date.slice(0, 10) } : {}),
    end: closing.index + closing[0].length,
  }
}

/** The YAML reader is loaded only here: most copy has no front matter. */
function parse(source: string, path: string, firstLine: number): Record<string, unknown> {
  const { parseDocument } = createRequire(import.meta.url)('yaml') as typeof Yaml
  const document = parseDocument(source, { schema: 'core' })
  const error = document.errors[0]
  if (error) {
    const line = firstLine + (error.linePos?.[0].line ?? 1) - 1
    throw badYaml(error.message.split('\n')[0]!.replace(/ at line.*$/, ''), path, line)
  }
  const values = plainValues(document, path, firstLine)
  if (values === null || values === undefined) return {}
  if (typeof values !== 'object' || Array.isArray(values))
    throw new UserError(
      { zh: '文首信息应是“title: …”这样的行', en: 'front matter: lines of the form "title: …" are expected' },
      { path, line: firstLine },
    )
  return values as Record<string, unknown>
}

/** An alias without its anchor only shows here. */
function plainValues(document: Yaml.Document, path: string, line: number): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw badYaml(messageOf(error), path, line)
  }
}

const badYaml = (message: string, path: string, line: number): UserError =>
  new UserError({ zh: `文首信息不是合法的 YAML：${message}`, en: `front matter: ${message}` }, { path, line })
