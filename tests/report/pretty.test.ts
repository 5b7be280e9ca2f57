// What an editor sees: places in their own words, carets under the right characters, nothing dangerous on the terminal.
import { describe, expect, it } from 'vitest'
import { cutExcerpt, showCarets } from '../../src/report/excerpt.ts'
import type { ReportOptions } from '../../src/report/index.ts'
import { reportPretty } from '../../src/report/pretty.ts'
import { showSafe, showWidth } from '../../src/report/width.ts'
import type { Result } from '../../src/check/result.ts'
import { ARTICLE, resultOf, SHARE } from './result.ts'

const OPTIONS: ReportOptions = {
  holds: false,
  quiet: true,
  rate: false,
  color: false,
  columns: 100,
  rules: [],
  version: '1.0.0',
}

const pretty = async (result: Result, options: Partial<ReportOptions> = {}): Promise<string> =>
  reportPretty(result, { ...OPTIONS, ...options })

describe('pretty', () => {
  it('shows both sides with carets, in English', async () => {
    expect(await pretty(resultOf({ 'a.txt': ARTICLE }, [SHARE]))).toBe(`a.txt  白沙镇渔业再上台阶
  3:34   error  share-mismatch  8.5亿元 ÷ 29.2亿元 = 29.1% (28.9%–29.3%), the text says 36%
         去年，全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的36%。
         　　　　　　　　　　^^^^^^^　　　　　　　　　　^^^^^^^^　　^^^
         → 29.1% or 10.5亿元
`)
  })

  it('shows both sides with carets, in Chinese', async () => {
    expect(await pretty(resultOf({ 'a.txt': ARTICLE }, [SHARE], 'zh'), { quiet: false })).toMatch(
      /3:34 {3}错误 {2}share-mismatch .*文中写 36%\n[^]*→ 29\.1% 或 10\.5亿元\n\n1 处错误 · 0 处警告\n1 篇 46 字，/,
    )
  })

  it('gives places in other paragraphs their own line', async () => {
    const text = '白沙镇产值36亿元\n\n近日，记者获悉。\n\n全年产值38亿元。\n'
    const told = {
      id: 'number-conflict',
      at: '36亿元',
      against: ['38亿元'],
      message: { zh: '两处不一', en: 'Two values' },
    }
    expect(await pretty(resultOf({ 'a.txt': text }, [told]))).toContain(`
         白沙镇产值36亿元
         　　　　　^^^^^^
  5:5    全年产值38亿元。
         　　　　^^^^^^
`)
  })

  it('marks only what differs between two long places', async () => {
    const first = '市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题12个。'
    const text = `春耕有序\n\n${first}\n\n${first.replace('12', '21')}\n`
    const told = {
      id: 'duplicate-paragraph',
      at: first,
      against: [first.replace('12', '21')],
      message: { zh: '重', en: 'Twice' },
    }
    expect(await pretty(resultOf({ 'a.txt': text }, [told]))).toMatch(
      /难题12个。\n[ \u3000]+\^\n {2}5:1[^]*难题21个。\n[ \u3000]+\^\n/,
    )
  })

  it('keeps to the width, with every mark in sight', async () => {
    const filler = '这一段与此无关的话很长，'.repeat(2000)
    const text = `题\n\n${filler}产值达8.5亿元，${filler}占29.2亿元，${filler}为36%。${filler}\n`
    for (const columns of [60, 100, 200]) {
      const lines = (
        await pretty(resultOf({ 'a.txt': text }, [{ ...SHARE, message: { zh: '短', en: 'short' } }]), { columns })
      ).split('\n')
      expect(Math.max(...lines.map(showWidth))).toBeLessThanOrEqual(columns)
      const excerpt = lines.find((line) => line.includes('36%'))
      expect(excerpt).toMatch(/8\.5亿元.*29\.2亿元.*36%/)
    }
  })

  it('lets no control character through', async () => {
    const text = ARTICLE.replace('去年', '去\u001b]0;title\u0007年\u009b31m\u202e')
    const told = { ...SHARE, message: { zh: '\u001b[31m', en: '\u001b[31m' } }
    const report = await pretty(resultOf({ 'a\u001b[2J.txt': text }, [told]), { quiet: false })
    expect(report.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
    expect(report).toContain('␛]0;title␇')
  })

  it('colours with escapes only when asked to, and never the caret line', async () => {
    const report = await pretty(resultOf({ 'a.txt': ARTICLE }, [SHARE]), { color: true })
    expect(report).toContain('\u001b[31m36%\u001b[39m')
    expect(report.split('\n').filter((line) => /^[ \u3000^]+$/.test(line))).toHaveLength(1)
  })

  it('shows no accepted finding, but counts it', async () => {
    const { files } = resultOf({ 'a.txt': ARTICLE }, [SHARE])
    const accepted = new Set([files[0]!.findings[0]!.fingerprint])
    const report = await pretty(resultOf({ 'a.txt': ARTICLE }, [SHARE], 'en', { accepted }), { quiet: false })
    expect(report).not.toContain('share-mismatch')
    expect(report).toMatch(/^0 errors · 0 warnings · 1 accepted\n/)
  })

  it('counts places beyond six', async () => {
    const text = `题\n\n${'甲乙丙丁戊己庚辛'.split('').join('，\n\n')}\n`
    const told = {
      id: 'broken-sentence',
      at: '甲',
      against: '乙丙丁戊己庚辛'.split(''),
      message: { zh: '断', en: 'Broken' },
    }
    const report = await pretty(resultOf({ 'a.txt': text }, [told]))
    expect(report).toContain('… and 2 more places')
    expect(report.match(/\^/g)).toHaveLength(12)
  })
})

describe('carets', () => {
  it.each([
    ['占全县的36%。', [[4, 7]]],
    [
      '“全县”——36%·８.５亿',
      [
        [6, 9],
        [10, 14],
      ],
    ],
    ['𠮷野家36家，é36', [[3, 6]]],
    ['x'.repeat(300) + '36%' + '长'.repeat(300), [[300, 303]]],
    ['长'.repeat(300), [[0, 300]]],
    [
      '长'.repeat(300),
      [
        [10, 20],
        [200, 290],
      ],
    ],
  ] as const)('stand under the marked characters of %s', (text, spans) => {
    const runs = cutExcerpt(
      text,
      spans.map(([start, end]) => ({ start, end })),
      60,
    )
    expect(showWidth(runs.map((run) => run.text).join(''))).toBeLessThanOrEqual(60)
    const carets = showCarets(runs)
    let column = 0
    for (const run of runs) {
      const under = [...carets].reduce<{ at: number; text: string }>(
        (so, character) => ({
          at: so.at + showWidth(character),
          text: so.at >= column && so.at < column + showWidth(run.text) ? so.text + character : so.text,
        }),
        { at: 0, text: '' },
      ).text
      if (run.mark === undefined) expect(under).not.toContain('^')
      else expect(under).toBe('^'.repeat(showWidth(run.text)))
      column += showWidth(run.text)
    }
    expect(runs.some(({ mark }) => mark !== undefined)).toBe(true)
  })
})

describe('showSafe', () => {
  it.each([
    ['a\tb\r\nc', 'a b  c'],
    ['\u001b[31m', '␛[31m'],
    ['\u007f\u009b\u200b\ufeff\ud800x', '␡����x'],
    ['𠮷—“”…', '𠮷—“”…'],
  ])('%j is %j', (text, safe) => expect(showSafe(text)).toBe(safe))
})
