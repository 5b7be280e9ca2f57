// hecha read: roles, joined lines, figures read and not read; help of a command by its name.
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from './terminal.ts'

const PAGE =
  '渔港开渔\n\n本报记者 林秋\n\n东岬港昨日开渔。沿着228国道，860艘渔船从码头驶出，首日捕获海产1.2\n万吨，比上年多。\n'

describe('read', () => {
  it('counts figures and names those that it does not read', async () => {
    const folder = folderOf({ 'a.txt': PAGE })
    const { code, out } = await hecha(['read', 'a.txt', '--format', 'json'], { folder })
    const { files } = JSON.parse(out) as {
      files: { figures: unknown; articles: { paragraphs: { role: string }[] }[] }[]
    }
    expect(code).toBe(0)
    expect(files[0]!.figures).toEqual({
      seen: 5,
      read: 4,
      unread: [{ text: '228', line: 5, column: 11, why: 'road' }],
    })
    expect(files[0]!.articles[0]!.paragraphs.map(({ role }) => role)).toEqual(['title', 'byline', 'body'])
  })

  it('shows people each paragraph on a line, with the places where lines were joined', async () => {
    const folder = folderOf({ 'a.txt': PAGE })
    const { out } = await hecha(['read', 'a.txt', '--lang', 'zh'], { folder })
    expect(out).toContain('渔港开渔  (第1—6行)')
    expect(out).toContain('海产1.2↩万吨')
    expect(out).toContain('5:11     228  道路、线路')
  })
})

describe('help', () => {
  it('knows the options of the command it is asked about', async () => {
    const { code, out } = await hecha(['help', 'check'])
    expect(code).toBe(0)
    expect(out).toContain('--fail-on')
  })
})
