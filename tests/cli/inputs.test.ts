// What is not read, or not understood, is named and never clean; what `ignore` meets is left alone.
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

const SOUND = '全镇工业增加值增长0.46%。\n'
const check = (folder: string, args: readonly string[], input?: string | Uint8Array) =>
  hecha(['check', '--lang', 'en', ...args], { folder, ...(input === undefined ? {} : { input }) })

// 한국은행은 올해 성장률을 2.5%로 전망했다, in EUC-KR; 日本の経済は成長した in EUC-JP
const EUC_KR = [
  0xc7, 0xd1, 0xb1, 0xb9, 0xc0, 0xba, 0xc7, 0xe0, 0xc0, 0xba, 0x20, 0xbf, 0xc3, 0xc7, 0xd8, 0x20, 0xbc, 0xba, 0xc0,
  0xe5, 0xb7, 0xfc, 0xc0, 0xbb, 0x20, 0x32, 0x2e, 0x35, 0x25, 0xb7, 0xce, 0x20, 0xc0, 0xfc, 0xb8, 0xc1,
]
const EUC_JP = [
  0xc6, 0xfc, 0xcb, 0xdc, 0xa4, 0xce, 0xb7, 0xd0, 0xba, 0xd1, 0xa4, 0xcf, 0xc0, 0xae, 0xc4, 0xb9, 0xa4, 0xb7, 0xa4,
  0xbf,
]
const utf32 = (text: string, mark: readonly number[]): Uint8Array =>
  Uint8Array.from([...mark, ...[...text].flatMap((c) => [c.codePointAt(0)! & 255, c.codePointAt(0)! >> 8, 0, 0])])

describe('what is not understood is a failure, named', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['UTF-32', 'a.txt', utf32(SOUND, [0xff, 0xfe, 0, 0]), /UTF-32/],
    ['UTF-32 without its mark', 'a.txt', utf32(SOUND, []), /UTF-32 without its mark/],
    ['EUC-KR', 'a.txt', Uint8Array.from(EUC_KR), /neither UTF-8 nor Chinese/],
    ['EUC-JP', 'a.txt', Uint8Array.from(EUC_JP), /neither UTF-8 nor Chinese/],
    ['ISO-2022-JP', 'a.txt', '\u001b$BF|K\\\u001b(B 2.5%', /ISO-2022/],
    ['a page', 'a.html', `<p>${SOUND}</p>`, /HTML/],
    ['a page under the name of a text', 'a.txt', `\n<!DOCTYPE html><html><p>${SOUND}</p></html>`, /HTML/],
    ['RTF', 'a.txt', '{\\rtf1\\ansi 2.5}', /RTF/],
    ['a table of values', 'a.csv', `镇,产值\n甲,3\n`, /a table of values/],
    ['an empty file', 'a.txt', ' \n\u3000\n', /empty/],
    ['a text without Chinese', 'a.txt', 'Output grew by 2.5%.', /no Chinese/],
  ])('%s', async (_what, name, content, message) => {
    const folder = folderOf({ [name]: content, 'b.txt': SOUND })
    const { code, err, out } = await check(folder, [name, 'b.txt'])
    expect(err).toMatch(new RegExp(`^${name}: `))
    expect(err).toMatch(message)
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(out).toContain('1 article')
    for (const command of ['claims', 'read']) expect((await hecha([command, name], { folder })).code).toBe(2)
  })

  it('an empty paste is a failure', async () => {
    const { code, err } = await check(folderOf({}), ['-'], '')
    expect([code, err]).toEqual([2, 'stdin.txt: empty: nothing to check\n'])
  })

  it('says so in Chinese too', async () => {
    const folder = folderOf({ 'a.docx': Uint8Array.from([0x50, 0x4b, 3, 4]), 'b.md': '---\ndate: 明天\n---\n稿\n' })
    const { err } = await hecha(['check', 'a.docx', 'b.md', '--lang', 'zh'], { folder })
    expect(err).toBe(
      'a.docx: 是Word、WPS、Excel 文档或压缩包，不是文稿；请另存为纯文本（UTF-8）\n' +
        'b.md:2: 文首信息：date 应写作 YYYY-MM-DD，不能是 明天\n',
    )
  })
})

describe('a folder', () => {
  const FILES = {
    'n/a.txt': SOUND,
    'n/b.docx': 'x',
    'n/c.html': 'x',
    'n/d.png': 'x',
    'n/e.txt': '',
    'n/f.md': 'Read me',
  }

  it('names what it passed by, in the result and beside it', async () => {
    const folder = folderOf(FILES)
    const { code, out, err } = await check(folder, ['n', '--format', 'json'])
    const told = [
      ['n', 'passed by what it does not read: b.docx, c.html'],
      ['n/e.txt', 'empty: nothing to check'],
      ['n/f.md', 'no Chinese in it: nothing to check'],
    ]
    const { notices } = JSON.parse(out) as { notices: { path: string; message: string }[] }
    expect(notices.map(({ path, message }) => [path, message])).toEqual(told)
    expect(err).toBe(told.map(([path, message]) => `${path}: ${message}\n`).join(''))
    expect(code).toBe(0)
    expect((await check(folder, ['n'])).out).toContain('n: passed by what it does not read: b.docx, c.html')
  })

  it('with nothing to read is a failure that says what is there', async () => {
    const { code, err } = await check(folderOf({ 'n/b.docx': 'x' }), ['n'])
    expect([code, err]).toEqual([2, 'n: no .txt or .md file there; passed by b.docx\n'])
  })

  it('is the one where one stands, when there is no sources/', async () => {
    const folder = folderOf({ 'news/a.txt': SOUND, 'node_modules/x/b.txt': SOUND })
    const { code, out } = await check(folder, ['--format', 'json'])
    expect((JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual(['news/a.txt'])
    expect(code).toBe(0)
    for (const command of [
      ['claim', '1'],
      ['why', '1', '1'],
      ['confirm', '1', '--by', '陈'],
      ['undo', '1'],
    ])
      expect([command, (await hecha(command, { folder })).code]).toEqual([command, 0])
  })

  it('that is not there is one line for every command', async () => {
    const folder = folderOf({ 'hecha.yaml': 'sources: [gone]\n' })
    for (const command of [
      ['check'],
      ['claims'],
      ['claim', '1'],
      ['find', '3'],
      ['why', '1', '2'],
      ['dispute', '1', '--by', 'a'],
      ['undo', '1'],
    ])
      expect([command, await hecha([...command, '--lang', 'en'], { folder })]).toMatchObject([
        command,
        { code: 2, err: 'gone: no such file or folder\n' },
      ])
  })

  it('may be a glob, which no shell has opened', async () => {
    const folder = folderOf({ 'n/a.txt': SOUND, 'n/b.md': SOUND, 'n/o/c.md': SOUND })
    const paths = async (...globs: string[]): Promise<string[]> =>
      (
        JSON.parse((await check(folder, [...globs, '--format', 'json'])).out) as { files: { path: string }[] }
      ).files.map(({ path }) => path)
    expect(await paths('n/*.md')).toEqual(['n/b.md'])
    expect(await paths('n/**/*.{md,txt}')).toEqual(['n/a.txt', 'n/b.md', 'n/o/c.md'])
    expect((await check(folder, ['n/*.rst'])).code).toBe(2)
  })
})

describe('ignore: of hecha.yaml', () => {
  const FILES = {
    'hecha.yaml': 'ignore: [README.md, "old/**"]\n',
    'README.md': SOUND,
    'a.md': SOUND,
    'old/b.md': SOUND,
  }

  it('leaves out what it meets, in a folder and where it is given by name', async () => {
    const folder = folderOf(FILES)
    const { code, out } = await check(folder, ['README.md', './old/b.md', 'a.md', '--format', 'json'])
    const { files, notices } = JSON.parse(out) as { files: { path: string }[]; notices: { path: string }[] }
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(notices.map(({ path }) => path)).toEqual(['README.md', './old/b.md'])
    expect(code).toBe(0)
    const all = JSON.parse((await check(folder, ['.', '--format', 'json'])).out) as { files: { path: string }[] }
    expect(all.files.map(({ path }) => path)).toEqual(['a.md'])
  })
})
