// The bytes of a file -> its text, which every offset of the tool counts in (a byte order mark is dropped first).
import { Buffer, isUtf8 } from 'node:buffer'
import { UserError } from '../errors.ts'
import type { SourceFile, Wording } from '../model.ts'
import { encoded, findRefusal } from './refused.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: SourceFile['encoding']
}

const SAMPLE = 65_536
/** Text in UTF-16 without its mark, and binary files, are full of them. */
const MOST_NULS = 0.02
/** Copy in GB18030 keeps to the two-byte characters of GB 2312; other encodings read as it do not. */
const LEAST_COMMON = 0.75

/** Throws a UserError that names the file and what to do with it. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const refuse = (wording: Wording, line?: number): never => {
    throw new UserError(wording, line === undefined ? { path } : { path, line })
  }
  if (isUtf32(bytes)) refuse(encoded('UTF-32'))
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(path, bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeAs(path, bytes, 'utf-16be')
  const refusal = findRefusal(path, bytes)
  if (refusal) refuse(refusal)
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(path, bytes, 'utf-8')
  if (isFullOfNuls(bytes)) refuse(BINARY)
  if (isUtf8(bytes))
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), encoding: 'utf-8' }
  const bad = findBadByte(bytes)
  if (bad.share < 0.1) refuse(damagedAt(bad.at + 1), bad.line)
  const gb = isCommonGb(bytes) ? tryDecode(bytes, 'gb18030') : undefined
  if (gb !== undefined && isChinese(gb)) return { text: gb, encoding: 'gb18030' }
  return refuse({
    zh: '既不是 UTF-8，也不像 GB18030 编码的中文；请另存为 UTF-8',
    en: 'neither UTF-8 nor Chinese in GB18030; save the copy as UTF-8',
  })
}

const BINARY: Wording = {
  zh: '是二进制文件，或没有标记的 UTF-16、UTF-32；请另存为纯文本（UTF-8）',
  en: 'not a text but a binary file, or UTF-16 or UTF-32 without its mark; save the copy as plain text (UTF-8)',
}

const damagedAt = (byte: number): Wording => ({
  zh: `UTF-8 有损坏：第 ${byte} 个字节不成字；请打开文件，重新存为 UTF-8`,
  en: `damaged UTF-8: byte ${byte} is no part of a character; open the file and save it again as UTF-8`,
})

const isUtf32 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)

/** The commonest characters of news, half of any Chinese text. Korean or Japanese taken for GB 2312 has one in twenty of them. */
const COMMON = new Set(
  '，。、：；“”（）的国中在人一日年大发为和月行有了新上业会动全地时公成是出市不生以部作家工进方区对来等多高能展个到开同民产力于元将资前主下经现通机长关加合要文分场用建化务实电体金美报万天水平表车法理重员后据安持本示交过提这者期目面度道查量海内学保近与定设原次总数政事强入自利更增可及间北今司推其任共我最计记外台网看运品已比镇县村',
)
const LEAST_CHINESE = 0.15

function isChinese(text: string): boolean {
  let [common, all] = [0, 0]
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u2e80' && !COMMON.has(character)) continue
    all++
    if (COMMON.has(character)) common++
  }
  return all > 0 && common / all >= LEAST_CHINESE
}

function decodeAs(path: string, bytes: Uint8Array, encoding: SourceFile['encoding']): Decoded {
  const text = tryDecode(bytes, encoding)
  const name = encoding.toUpperCase()
  if (text === undefined)
    throw new UserError(
      { zh: `${name} 有损坏；请重新存为 UTF-8`, en: `damaged ${name}; save the copy again as UTF-8` },
      { path },
    )
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
