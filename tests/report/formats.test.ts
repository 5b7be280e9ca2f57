// Every format against its reader: the places, levels and words must arrive as they were, whatever the copy holds.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { FORMATS, type Format } from '../../src/report/index.ts'
import { sarifLog } from '../../src/report/sarif.ts'
import { buildResult, type Result } from '../../src/check/result.ts'
import { VERSION } from '../../src/version.ts'
import { resultOf, ruleOf, SHARE, type Told } from './result.ts'

const TWICE: Told = {
  id: 'duplicate-paragraph',
  at: '市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题12个。',
  against: ['市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题21个。'],
  severity: 'warning',
  message: { zh: '两段<几乎>相同', en: 'Nearly the same, "twice" & <again>: 100%' },
}
const BARE: Told = { id: 'bare-decimal', at: '.46', severity: 'info', message: { zh: '缺0', en: 'No 0\nbefore it' } }

const TEXT = [
  '白沙镇渔业再上台阶',
  '去年，𠮷野村等全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的36%。',
  '<script>alert(1)</script>\u001b[31m]]> 工业增长.46%。',
  '市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题12个。',
  '市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题21个。',
].join('\n\n')

const PATH = 'news/a b,c:1%.txt'
const rules = [SHARE, TWICE, BARE].map(ruleOf)
const plain = resultOf({ [PATH]: TEXT, 'news/clean.txt': '题\n\n无事。\n' }, [SHARE, TWICE, BARE])
const accepted = new Set([plain.files[0]!.findings.find(({ rule }) => rule === 'bare-decimal')!.fingerprint])
const result: Result = (() => {
  const { files } = resultOf({ [PATH]: TEXT, 'news/clean.txt': '题\n\n无事。\n' }, [SHARE, TWICE, BARE], 'en', {
    accepted,
  })
  return buildResult(files, [{ path: 'news/gone.txt', rule: null, message: 'no such file' }], [], 'en')
})()

const report = async (format: Format, of = result): Promise<string> =>
  (await FORMATS[format].report())(of, {
    holds: true,
    quiet: false,
    rate: false,
    color: false,
    columns: 100,
    rules,
    version: '1.2.3',
  })

/** Rule, line and column of the fresh findings, in order. */
const PLACES = [
  ['share-mismatch', 3, 39],
  ['duplicate-paragraph', 7, 1],
]

describe('sarif', () => {
  it('is a log by its types, with every place, fingerprint, help and suppression', () => {
    const log: Log = sarifLog(result, rules, '1.2.3')
    const [run] = log.runs
    expect(
      run!.results!.map(({ ruleId, locations }) => [ruleId, locations![0]!.physicalLocation!.region!.startLine]),
    ).toEqual([
      ['share-mismatch', 3],
      ['bare-decimal', 5],
      ['duplicate-paragraph', 7],
    ])
    const [share, bare] = run!.results!
    expect(share!.relatedLocations!.map(({ message }) => message!.text)).toEqual(['8.5亿元', '29.2亿元'])
    expect(share!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('news/a%20b,c:1%25.txt')
    expect(share!.partialFingerprints).toEqual({ 'hecha/v1': result.files[0]!.findings[0]!.fingerprint })
    expect(bare!.suppressions).toEqual([{ kind: 'external', status: 'accepted' }])
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual([
      'share-mismatch',
      'duplicate-paragraph',
      'bare-decimal',
    ])
    expect(run!.results!.map(({ ruleId, ruleIndex }) => run!.tool.driver.rules![ruleIndex!]!.id === ruleId)).toEqual([
      true,
      true,
      true,
    ])
    expect(run!.invocations![0]!.executionSuccessful).toBe(false)
  })

  const multitool = findMultitool()
  it.skipIf(multitool === undefined)(
    'passes the validator of the format (@microsoft/sarif-multitool, where installed)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hecha-'))
      const file = join(folder, 'log.sarif')
      writeFileSync(file, await report('sarif'))
      const out = execFileSync(process.execPath, [multitool!, 'validate', file, '--level', 'Error'], {
        encoding: 'utf8',
      })
      rmSync(folder, { recursive: true })
      expect(out).toContain('Analysis completed successfully')
    },
  )
})

function findMultitool(): string | undefined {
  try {
    const require = createRequire(import.meta.url)
    return join(require.resolve('@microsoft/sarif-multitool/package.json'), '../bin.js')
  } catch {
    return undefined
  }
}

interface Xml {
  readonly [key: string]: unknown
}

async function parseXml(format: Format): Promise<Xml> {
  const xml = await report(format)
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => /^(?:testsuite|testcase|file|error)$/.test(name),
  })
  return parser.parse(xml) as Xml
}

describe('junit', () => {
  it('has a suite a file, a failing case a finding, an error a failure', async () => {
    const { testsuites } = (await parseXml('junit')) as {
      testsuites: {
        testsuite: {
          name: string
          tests: string
          failures: string
          errors: string
          testcase: { name: string; line: string; failure?: { '#text': string; message: string } }[]
        }[]
        tests: string
        failures: string
        errors: string
      }
    }
    expect(testsuites.testsuite.map(({ name, tests, failures, errors }) => [name, tests, failures, errors])).toEqual([
      [PATH, '2', '2', '0'],
      ['news/clean.txt', '1', '0', '0'],
      ['news/gone.txt', '1', '0', '1'],
    ])
    expect([testsuites.tests, testsuites.failures, testsuites.errors]).toEqual(['4', '2', '1'])
    const [share, twice] = testsuites.testsuite[0]!.testcase
    expect(share!.name).toBe('share-mismatch 3:39')
    expect(share!.failure!['#text']).toContain('3:16 “8.5亿元”')
    expect(twice!.failure!.message).toBe('Nearly the same, "twice" & <again>: 100%')
  })
})

describe('checkstyle', () => {
  it('has each finding with its place, level, source and the other places in its message', async () => {
    const { checkstyle } = (await parseXml('checkstyle')) as {
      checkstyle: { file: { name: string; error?: Record<string, string>[] }[] }
    }
    expect(checkstyle.file.map(({ name, error = [] }) => [name, error.length])).toEqual([
      [PATH, 2],
      ['news/clean.txt', 0],
      ['news/gone.txt', 1],
    ])
    expect(
      checkstyle.file[0]!.error!.map(({ source, line, column }) => [
        source!.replace('hecha.', ''),
        Number(line),
        Number(column),
      ]),
    ).toEqual(PLACES)
    expect(checkstyle.file[0]!.error![1]!['message']).toContain(
      '“市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题21个。”',
    )
  })
})

describe('rdjson', () => {
  it('counts columns in bytes, and names the other places as related', async () => {
    const { source, diagnostics } = JSON.parse(await report('rdjson')) as {
      source: { name: string }
      diagnostics: {
        severity: string
        code?: { value: string }
        location: { path: string; range?: { start: { line: number; column: number } } }
        related_locations?: { message: string }[]
      }[]
    }
    expect(source.name).toBe('hecha')
    const before = Buffer.byteLength(TEXT.split('\n')[2]!.slice(0, 38))
    expect(
      diagnostics.map(({ severity, code, location }) => [severity, code?.value, location.path, location.range?.start]),
    ).toEqual([
      ['ERROR', 'share-mismatch', PATH, { line: 3, column: before + 1 }],
      ['WARNING', 'duplicate-paragraph', PATH, { line: 7, column: 1 }],
      ['ERROR', undefined, 'news/gone.txt', undefined],
    ])
    expect(diagnostics[0]!.related_locations!.map(({ message }) => message)).toEqual(['8.5亿元', '29.2亿元'])
  })
})

describe('gitlab', () => {
  it('has the fields of a code quality report, no fingerprint twice', async () => {
    const same = resultOf({ 'a.txt': '题\n\n增长.46%。\n', 'b.txt': '题\n\n增长.46%。\n' }, [BARE])
    const issues = JSON.parse(await report('gitlab', same)) as {
      fingerprint: string
      severity: string
      check_name: string
      description: string
      location: { path: string; lines: { begin: number } }
    }[]
    expect(
      issues.map(({ check_name, severity, location }) => [check_name, severity, location.path, location.lines.begin]),
    ).toEqual([
      ['bare-decimal', 'info', 'a.txt', 3],
      ['bare-decimal', 'info', 'b.txt', 3],
    ])
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    const [share] = JSON.parse(await report('gitlab')) as { description: string; other_locations: object[] }[]
    expect(share!.description).toContain('29.2亿元')
    expect(share!.other_locations).toHaveLength(2)
  })
})

describe('github', () => {
  it('escapes what its commands are made of', async () => {
    const lines = (await report('github')).trimEnd().split('\n')
    expect(lines[0]).toMatch(
      /^::error file=news\/a b%2Cc%3A1%25\.txt,line=3,endLine=3,col=39,endColumn=41,title=share-mismatch::.*36%25%0A3:16 “8\.5亿元”%0A3:31 “29\.2亿元”$/,
    )
    expect(lines[1]).toMatch(/^::warning .*title=duplicate-paragraph::Nearly the same, "twice" & <again>: 100%25%0A/)
    expect(lines[2]).toBe('::error file=news/gone.txt,title=hecha::no such file')
    expect(lines).toHaveLength(3)
  })
})

describe('ndjson', () => {
  it('says of each line what it is, and holds what json holds', async () => {
    const lines = (await report('ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ type }) => type)).toEqual(['finding', 'finding', 'finding', 'failure', 'summary'])
    const { files, summary } = JSON.parse(await report('json')) as { files: { findings: object[] }[]; summary: object }
    expect(lines[0]).toEqual({ type: 'finding', path: PATH, ...files[0]!.findings[0] })
    expect(lines.at(-1)).toEqual({ type: 'summary', files: 2, ...summary })
  })
})

describe('markdown', () => {
  it('marks the places, keeps the markup of the copy inert', async () => {
    const text = await report('markdown')
    expect(text).toContain('产值达<b>8.5亿元</b>，占全县渔业总产值（<b>29.2亿元</b>）的<b>36%</b>。')
    expect(text).toContain('Nearly the same, "twice" &amp; &lt;again\\>: 100%')
    expect(text).not.toContain('<script')
  })
})

describe('json', () => {
  it('hands no control character to a terminal and loses none', async () => {
    const text = '题\n\n增长\u009b31m.46%。\n'
    const told = { ...BARE, at: '\u009b31m.46' }
    const out = await report('json', resultOf({ 'a.txt': text }, [told]))
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    expect(
      (JSON.parse(out) as { files: { findings: { evidence: { quote: string }[] }[] }[] }).files[0]!.findings[0]!
        .evidence[0]!.quote,
    ).toBe('\u009b31m.46')
  })
})

it('VERSION is that of package.json', () => {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
  expect(VERSION).toBe(version)
})
