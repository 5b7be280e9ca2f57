// The first bytes of a file and its name -> why it cannot be read as copy, if so: pages, tables and documents are no running text.
import { extname } from 'node:path'
import type { Wording } from '../model.ts'

const AS_TEXT: Wording = { zh: '请另存为纯文本（UTF-8）', en: 'save the copy as plain text (UTF-8)' }

const MAGIC: readonly (readonly [name: Wording, bytes: readonly number[]])[] = [
  [{ zh: 'PDF', en: 'a PDF' }, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [
    { zh: 'Word、WPS、Excel 文档或压缩包', en: 'a ZIP archive or a Word, WPS or Excel document' },
    [0x50, 0x4b, 0x03, 0x04],
  ],
  [{ zh: '旧版 Word、WPS、Excel 文档', en: 'an old Word, WPS or Excel document' }, [0xd0, 0xcf, 0x11, 0xe0]],
  [{ zh: 'RTF 文档', en: 'an RTF document' }, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  [{ zh: 'PNG 图片', en: 'a PNG picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ zh: 'JPEG 图片', en: 'a JPEG picture' }, [0xff, 0xd8, 0xff]],
  [{ zh: 'GIF 图片', en: 'a GIF picture' }, [0x47, 0x49, 0x46, 0x38]],
  [{ zh: 'gzip 压缩包', en: 'a gzip archive' }, [0x1f, 0x8b, 0x08]],
  [{ zh: '程序', en: 'a program' }, [0x7f, 0x45, 0x4c, 0x46]],
]

const MARKUP: Wording = { zh: '网页或 XML', en: 'a page of HTML or XML' }
const TABLE: Wording = { zh: '表格', en: 'a table of values' }
const DATA: Wording = { zh: '数据文件', en: 'a data file' }

/** Endings of what holds copy in a form of its own, or none at all. */
const ENDINGS: Readonly<Record<string, Wording>> = {
  '.html': MARKUP,
  '.htm': MARKUP,
  '.xhtml': MARKUP,
  '.mhtml': MARKUP,
  '.xml': MARKUP,
  '.csv': TABLE,
  '.tsv': TABLE,
  '.json': DATA,
  '.jsonl': DATA,
  '.ndjson': DATA,
  '.yaml': DATA,
  '.yml': DATA,
  '.rtf': MAGIC[3]![0],
  '.pdf': MAGIC[0]![0],
  '.docx': { zh: 'Word 文档', en: 'a Word document' },
  '.doc': { zh: 'Word 文档', en: 'a Word document' },
  '.wps': { zh: 'WPS 文档', en: 'a WPS document' },
  '.odt': { zh: 'OpenDocument 文档', en: 'an OpenDocument text' },
  '.xlsx': { zh: 'Excel 表格', en: 'an Excel table' },
  '.xls': { zh: 'Excel 表格', en: 'an Excel table' },
  '.pptx': { zh: '演示文稿', en: 'a slide show' },
  '.ppt': { zh: '演示文稿', en: 'a slide show' },
  '.epub': { zh: '电子书', en: 'an e-book' },
}

/** What may hold copy and is not read. */
export const isDocument = (path: string): boolean => {
  const kind = ENDINGS[extname(path).toLowerCase()]
  return kind !== undefined && kind !== DATA
}

// <!doctype html>, <html lang="zh">, <?xml version="1.0"?>
const OPENING = /^\ufeff?\s{0,1000}<(?:!doctype\s+html|html|head|body|\?xml)\b/i
// ISO-2022 and HZ shift between tables of characters: ESC $ B, ~{
const SHIFTS = /\u001b[$(][@-Z]|\u001b\$\)[@-Z]|~\{[!-~]{2,}~\}/

export function findRefusal(path: string, bytes: Uint8Array): Wording | undefined {
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  const kind = magic?.[0] ?? ENDINGS[extname(path).toLowerCase()]
  if (kind) return refuse(kind)
  const head = String.fromCharCode(...bytes.subarray(0, 2_000))
  if (OPENING.test(head.replace(/^ï»¿/, ''))) return refuse(MARKUP)
  if (SHIFTS.test(head)) return encoded('ISO-2022 / HZ')
  return undefined
}

const refuse = ({ zh, en }: Wording): Wording => ({
  zh: `是${zh}，不是文稿；${AS_TEXT.zh}`,
  en: `not a text but ${en}; ${AS_TEXT.en}`,
})

export const encoded = (name: string): Wording => ({
  zh: `编码是 ${name}；请另存为 UTF-8`,
  en: `its encoding is ${name}; save the copy as UTF-8`,
})
