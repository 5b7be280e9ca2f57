// Bytes in every encoding that copy comes in, and those that are none.
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { decode } from '../../src/read/decode.ts'

const COPY = '镇上有5家企业，年产值3亿元。'
// The same words in GB18030, written out: Node has no encoder for it.
const GB = [
  0xd5, 0xf2, 0xc9, 0xcf, 0xd3, 0xd0, 0x35, 0xbc, 0xd2, 0xc6, 0xf3, 0xd2, 0xb5, 0xa3, 0xac, 0xc4, 0xea, 0xb2, 0xfa,
  0xd6, 0xb5, 0x33, 0xd2, 0xda, 0xd4, 0xaa, 0xa1, 0xa3,
]
const utf16be = Buffer.from(COPY, 'utf16le').swap16()

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from(COPY)],
    ['utf-8', Buffer.from(`\uFEFF${COPY}`)],
    ['utf-16le', Buffer.from(`\uFEFF${COPY}`, 'utf16le')],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['gb18030', Buffer.from(GB)],
  ])('reads %s and drops its mark', (encoding, bytes) => {
    expect(decode('a.txt', bytes)).toEqual({ text: COPY, encoding })
  })

  it('reads control characters and an empty file', () => {
    const text = String.fromCharCode(...Array.from({ length: 31 }, (_, i) => i + 1))
    expect(decode('a.txt', Buffer.from(text)).text).toBe(text)
    expect(decode('a.txt', Buffer.from('')).text).toBe('')
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['a Word document', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /Word/],
    ['a binary file', Buffer.from([1, 0, 0, 0, 200, 0, 0, 0]), /binary/],
    ['UTF-16 without its mark', Buffer.from('2024年 GDP 10\n'.repeat(9), 'utf16le'), /UTF-16/],
    ['half a character', Buffer.from(COPY.repeat(9)).subarray(0, -1), /damaged UTF-8/],
    ['UTF-16 of half a unit', Buffer.from([0xff, 0xfe, 0x11]), /damaged UTF-16LE/],
    ['Latin-1', Buffer.from('d\xe9j\xe0 vu \xe0 l\x92\xe9t\xe9', 'latin1'), /neither/],
    ['Big5', Buffer.from([0xa4, 0x40, 0xa4, 0x53, 0xab, 0x4f, 0xa6, 0x7e, 0xb3, 0x5c]), /neither/],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => decode('b.txt', bytes)).toThrow(UserError)
    expect(() => decode('b.txt', bytes)).toThrow(message)
  })

  it('names the line of the damage', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${COPY}\n${COPY}\n${COPY}`),
      Buffer.from([0xff]),
      Buffer.from(COPY.repeat(20)),
    ])
    try {
      decode('c.txt', bytes)
      expect.unreachable()
    } catch (error) {
      expect((error as UserError).show()).toMatch(/^c\.txt:3: damaged UTF-8: byte 126/)
    }
  })
})
