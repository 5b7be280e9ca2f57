// The bytes of a file -> its text, which every offset of the tool counts in (a byte order mark is dropped first).
import { Buffer, isUtf8 } from 'node:buffer'
import { UserError } from '../errors.ts'
import type { SourceFile } from '../model.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: SourceFile['encoding']
}

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or a Word, WPS or Excel document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word, WPS or Excel document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]
const SAMPLE = 65_536
/** Text in UTF-16 without its mark, and binary files, are full of them. */
const MOST_NULS = 0.02
/** Copy in GB18030 keeps to the two-byte characters of GB 2312; other encodings read as it do not. */
const LEAST_COMMON = 0.75

/** Throws a UserError that names the file and what to do with it. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(path, bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeAs(path, bytes, 'utf-16be')
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(path, bytes, 'utf-8')
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (magic) throw new UserError(`not a text but ${magic[0]}; save the copy as plain text (UTF-8)`, { path })
  if (isFullOfNuls(bytes)) {
    throw new UserError(
      'not a text but a binary file, or UTF-16 without its mark; save the copy as plain text (UTF-8)',
      { path },
    )
  }
  if (isUtf8(bytes))
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), encoding: 'utf-8' }
  const bad = findBadByte(bytes)
  if (bad.share < 0.1) {
    throw new UserError(
      `damaged UTF-8: byte ${bad.at + 1} is no part of a character; open the file and save it again as UTF-8`,
      { path, line: bad.line },
    )
  }
  const gb = isCommonGb(bytes) ? tryDecode(bytes, 'gb18030') : undefined
  if (gb !== undefined) return { text: gb, encoding: 'gb18030' }
  throw new UserError('neither UTF-8 nor GB18030; save the copy as UTF-8', { path })
}

function decodeAs(path: string, bytes: Uint8Array, encoding: SourceFile['encoding']): Decoded {
  const text = tryDecode(bytes, encoding)
  if (text === undefined)
    throw new UserError(`damaged ${encoding.toUpperCase()}; save the copy again as UTF-8`, { path })
  return { text, encoding }
}

function tryDecode(bytes: Uint8Array, encoding: SourceFile['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function isFullOfNuls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let nuls = 0
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) nuls++
  return nuls > sample.length * MOST_NULS
}

/** The first byte that breaks UTF-8, and how many of the bytes above ASCII do. */
function findBadByte(bytes: Uint8Array): { at: number; line: number; share: number } {
  let at = -1
  let line = 1
  let [good, bad] = [0, 0]
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i]!
    if (byte === 10 && at < 0) line++
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0
    let whole = length > 0
    for (let k = 1; k < length; k++) if ((bytes[i + k] ?? 0) >> 6 !== 2) whole = false
    if (!whole && at < 0) at = i
    if (!whole) bad++
    else if (length > 1) good += length
    i += whole ? length : 1
  }
  return { at, line, share: bad / Math.max(1, good + bad) }
}

function isCommonGb(bytes: Uint8Array): boolean {
  let [common, all] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x81) continue
    const next = bytes[++i] ?? 0
    all++
    if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1 && (byte <= 0xa9 || byte >= 0xb0)) common++
  }
  return all > 0 && common / all >= LEAST_COMMON
}
