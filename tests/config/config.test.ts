// hecha.yaml: found upwards, read, and every wrong key or value named with its line.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { levelOf, readConfig } from '../../src/config/index.ts'
import { isMatch } from '../../src/config/match.ts'
import { configTemplate } from '../../src/config/template.ts'
import { folderOf, hecha } from '../cli/terminal.ts'

const FAULTY = '全镇工业增加值增长.46%。\n'

describe('hecha.yaml', () => {
  it('is found upwards, and its paths are seen from where the user is', async () => {
    const folder = folderOf({ 'hecha.yaml': 'sources: [news]\nlang: zh\n', 'news/a.txt': FAULTY })
    const deep = join(folder, 'desk/county')
    mkdirSync(deep, { recursive: true })
    const { out } = await hecha(['check', '--format', 'json'], { folder: deep })
    const { files } = JSON.parse(out) as { files: { path: string; findings: { message: string }[] }[] }
    expect(files.map(({ path }) => path)).toEqual(['../../news/a.txt'])
    expect(files[0]!.findings[0]!.message).toMatch(/\p{Script=Han}/u)
  })

  it('sets levels, and for some files others', async () => {
    const folder = folderOf({
      'hecha.yaml': 'rules: { bare-decimal: error }\noverrides:\n  - { files: [old], rules: { bare-decimal: off } }\n',
      'old/a.txt': FAULTY,
      'new/a.txt': FAULTY,
    })
    const { out, code } = await hecha(['check', '--format', 'json', '.'], { folder })
    const { files } = JSON.parse(out) as { files: { path: string; findings: { severity: string }[] }[] }
    expect(files.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)])).toEqual([
      ['new/a.txt', ['error']],
      ['old/a.txt', []],
    ])
    expect(code).toBe(1)
  })

  it.each([
    ['{ warning: 0.88 }', ['warning']],
    ['{ warning: 0.99 }', ['info']],
    ['{ warning: 0.99, info: 0.98 }', []],
  ])('asks for a confidence of its own: %s', async (confidence, severities) => {
    const folder = folderOf({ 'hecha.yaml': `confidence: ${confidence}\n`, 'a.txt': FAULTY })
    const { out } = await hecha(['check', '--rule', 'bare-decimal', '--format', 'json'], { folder })
    const { files } = JSON.parse(out) as { files: { findings: { severity: string }[] }[] }
    expect(files[0]!.findings.map(({ severity }) => severity)).toEqual(severities)
  })

  it.each([
    ['confidence: { error: 1.01 }', 1, 'confidence.error: is to be a number from 0 to 1'],
    ['confidence: { error: -0.01 }', 1, 'confidence.error: is to be a number from 0 to 1'],
    ['confidence:\n  warning: high', 2, 'confidence.warning: is to be a number from 0 to 1'],
    ['confidence: { eror: 0.9 }', 1, 'did you mean error?'],
    ['rule: {}', 1, 'did you mean rules?'],
    ['lang: zh\nrules:\n  bare-decimal: of', 3, 'did you mean off?'],
    ['rules:\n  bare-decimel: off', 2, 'did you mean bare-decimal?'],
    ['lang: de', 1, 'zh | en'],
    ['sources: news', 1, 'is to be a list'],
    ['claims: 3', 1, 'is to be a text'],
    ['overrides:\n  - files: [a]\n', 2, 'lacks rules'],
    ['lang: zh\nsources: [a', 2, 'not valid YAML'],
    ['- sources', 1, 'is to be keys with values'],
  ])('%j: line %i, %s', async (text, line, message) => {
    const { code, err, out } = await hecha(['check', '.'], {
      folder: folderOf({ 'hecha.yaml': text, 'a.txt': FAULTY }),
    })
    expect(err).toContain(`hecha.yaml:${line}: `)
    expect(err).toContain(message)
    expect([code, out]).toEqual([2, ''])
  })

  it('names every misfit, not only the first', async () => {
    const { err } = await hecha(['rules'], { folder: folderOf({ 'hecha.yaml': 'lang: de\nsource: []\n' }) })
    expect(err.match(/hecha\.yaml:\d: /g)).toEqual(['hecha.yaml:1: ', 'hecha.yaml:2: '])
  })

  it.each(['', '# nothing\n', 'sources:\nrules:\n'])('%j is as good as none', async (text) => {
    const config = await readConfig(folderOf({ 'hecha.yaml': text, 'sources/a.txt': '' }))
    expect([config.sources, config.rules, config.claims]).toEqual([['sources'], {}, 'claims'])
  })

  it.each(['zh', 'en'] as const)('as init writes it (%s) is right, and init overwrites nothing', async (lang) => {
    const folder = folderOf({})
    expect((await hecha(['init', '--lang', lang], { folder })).code).toBe(0)
    expect((await readConfig(folder)).sources).toEqual(['sources'])
    expect((await hecha(['init'], { folder })).code).toBe(2)
    const uncommented = configTemplate(lang)
      .replace(/^# (?=[a-z]+:| {2})/gm, '')
      .replace(/^# {3}/gm, '  ')
    const whole = folderOf({ 'hecha.yaml': uncommented.replace(/plugins:\n(?: +- .*\n)+/, '') })
    expect((await readConfig(whole)).units).toEqual(['台套', '标箱'])
  })

  it('that is given and not there is an error', async () => {
    expect(await hecha(['rules', '--config', 'x.yaml'], { folder: folderOf({}) })).toMatchObject({ code: 2 })
  })
})

describe('levelOf', () => {
  const rule = { id: 'a', severity: 'warning' as const }
  it('takes the last override that matches', async () => {
    const text = 'overrides:\n  - { files: ["**/*.md"], rules: { a: off } }\n  - { files: [x], rules: { a: info } }\n'
    const config = await readConfig(folderOf({ 'hecha.yaml': text, 'sources/a.txt': '' }))
    expect(['y.md', 'x/y.md', 'y.txt'].map((path) => levelOf(config, rule, path))).toEqual(['off', 'info', 'warning'])
  })
})

describe('isMatch', () => {
  it.each([
    ['news', 'news/a.txt', true],
    ['news/', 'news/b/a.txt', true],
    ['./news', 'newspaper/a.txt', false],
    ['news/*.txt', 'news/a.txt', true],
    ['news/*.txt', 'news/b/a.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['news/**/a.txt', 'news/a.txt', true],
    ['news/**', 'news/b/c.md', true],
    ['a?.txt', 'ab.txt', true],
    ['a+b.txt', 'aab.txt', false],
    ['.', 'any/thing.txt', true],
  ])('%s on %s: %s', (pattern, path, expected) => expect(isMatch(pattern, path)).toBe(expected))
})
