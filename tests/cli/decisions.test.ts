// Decisions that live beside the copy or in it, and checks of what a change brought about.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { folderOf, hecha } from './terminal.ts'

interface Checked {
  files: {
    path: string
    findings: { rule: string; accepted: boolean; ignored?: string; evidence: { line: number }[] }[]
  }[]
  notices: { path: string; line?: number; message: string }[]
  failures: { path: string }[]
}

const check = async (folder: string, ...args: string[]): Promise<Checked & { code: number }> => {
  const { out, code } = await hecha(['check', '--format', 'json', '--fail-on', 'info', ...args], { folder })
  return { ...(JSON.parse(out) as Checked), code }
}

const copy = (comment: string): string => `# 工业稳步增长

${comment}
全镇工业增加值增长.46%。

全年用电量增长.8%。
`

describe('hecha-ignore', () => {
  it('accepts a rule in the paragraph below, with its reason', async () => {
    const folder = folderOf({ 'a.md': copy('<!-- hecha-ignore bare-decimal: 原件如此 -->') })
    const { files, notices, code } = await check(folder, 'a.md')
    expect(files[0]!.findings.map(({ accepted, ignored, evidence }) => [evidence[0]!.line, accepted, ignored])).toEqual(
      [
        [4, true, '原件如此'],
        [6, false, undefined],
      ],
    )
    expect([notices, code]).toEqual([[], 1])
  })

  it.each([
    ['<!-- hecha-ignore bare-decimal -->', 'with a reason', 2],
    ['<!-- hecha-ignore -->', 'with a reason', 2],
    ['<!-- hecha-ignore list-count: 合并计算 -->', 'list-count is not needed', 2],
    ['<!-- hecha-ignore bare-decimal, list-count: 合并计算 -->', 'list-count is not needed', 1],
    ['<!-- an ordinary comment -->', undefined, 2],
  ])('%s', async (comment, message, fresh) => {
    const { files, notices } = await check(folderOf({ 'a.md': copy(comment) }), 'a.md')
    expect(notices.map(({ line }) => line)).toEqual(message === undefined ? [] : [3])
    if (message !== undefined) expect(notices[0]!.message).toContain(message)
    expect(files[0]!.findings.filter(({ accepted }) => !accepted)).toHaveLength(fresh)
  })

  it('says nothing of a rule that did not run, and is no copy', async () => {
    const folder = folderOf({ 'a.md': copy('<!-- hecha-ignore list-count: 增长.5% -->') })
    const { files, notices } = await check(folder, 'a.md', '--rule', 'bare-decimal')
    expect([files[0]!.findings.length, notices]).toEqual([2, []])
  })

  it('is words in a plain text', async () => {
    const { files } = await check(folderOf({ 'a.txt': copy('<!-- hecha-ignore bare-decimal: 原件如此 -->') }), 'a.txt')
    expect(files[0]!.findings.map(({ accepted }) => accepted)).toEqual([false, false])
  })
})

describe('check --since', () => {
  const repository = (): { folder: string; git: (...args: string[]) => string } => {
    const sources = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`sources/${index}.md`, copy('去年，全镇有企业1240家。')]),
    )
    const folder = folderOf(sources)
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=编辑', '-c', 'user.email=desk@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-q', '-m', 'all')
    git('checkout', '-q', '-b', 'edit')
    return { folder, git }
  }

  it('reports only what the edit of three among fifty changed or contradicts', async () => {
    const { folder, git } = repository()
    const edit = (name: string, from: string, to: string): void =>
      writeFileSync(join(folder, 'sources', name), copy('去年，全镇有企业1240家。').replace(from, to))
    edit('3.md', '增长.8%', '增长0.8%')
    edit('4.md', '增长.8%', '增长.9%')
    git('commit', '-q', '-a', '-m', 'edit')
    edit('5.md', '1240家', '1250家')
    writeFileSync(join(folder, 'sources/new.md'), '# 题\n\n增长.7%。\n')
    const { files, code } = await check(folder, '--since', 'main')
    expect(files.map(({ path, findings }) => [path, findings.map(({ evidence }) => evidence[0]!.line)])).toEqual([
      ['sources/3.md', []],
      ['sources/4.md', [6]],
      ['sources/5.md', []],
      ['sources/new.md', [3]],
    ])
    expect(code).toBe(1)
  })

  it('follows a renamed article, and starts where the branch left', async () => {
    const { folder, git } = repository()
    git('mv', 'sources/3.md', 'sources/moved.md')
    git('commit', '-q', '-m', 'move')
    git('checkout', '-q', 'main')
    writeFileSync(join(folder, 'sources/9.md'), copy('增长.1%。'))
    git('commit', '-q', '-a', '-m', 'elsewhere')
    git('checkout', '-q', 'edit')
    const { files, code } = await check(folder, '--since', 'main')
    expect([files.map(({ path, findings }) => [path, findings.length]), code]).toEqual([[['sources/moved.md', 0]], 0])
  })

  it('names a reference that is not there, and a folder that is no repository', async () => {
    expect((await hecha(['check', '--since', 'nowhere'], { folder: repository().folder })).code).toBe(2)
    expect((await hecha(['check', '--since', 'main'], { folder: folderOf({ 'sources/a.md': '' }) })).code).toBe(2)
  })
})

describe('check --watch', () => {
  it('checks what is saved, and that alone, until it is stopped', async () => {
    const folder = folderOf({ 'sources/a.md': copy(''), 'sources/b.md': copy('') })
    const stop = new AbortController()
    const printed: string[] = []
    const seen = async (count: number): Promise<void> => {
      for (let tries = 0; printed.length < count && tries < 400; tries++) await new Promise((go) => setTimeout(go, 10))
      expect(printed).toHaveLength(count)
    }
    const watching = run(['check', '--watch', '--quiet', '--rule', 'bare-decimal', '--', 'sources'], {
      out: (text) => void printed.push(text),
      err: () => undefined,
      input: () => new Uint8Array(),
      env: {},
      folder,
      columns: 0,
      progress: false,
      stop: stop.signal,
    })
    await seen(1)
    await new Promise((go) => setTimeout(go, 100))
    writeFileSync(join(folder, 'sources/a.md'), copy('').replace('增长.8%', '增长0.8%'))
    await seen(2)
    stop.abort()
    expect(await watching).toBe(0)
    expect(printed[0]).toContain('sources/b.md')
    expect(printed[1]).not.toContain('sources/b.md')
    expect(printed[1]!.match(/bare-decimal/g)).toHaveLength(1)
  })
})
