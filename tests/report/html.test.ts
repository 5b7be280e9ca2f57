// The page: nothing of the copy's own markup acts, and in a browser both sides of a finding light up together, by mouse and by keyboard.
import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/report/html.ts'
import { resultOf, ruleOf, SHARE, type Told } from './result.ts'

const LONG = '市农业农村局派出技术人员到田间指导，帮助农户解决育秧难题12个。'
const TWICE: Told = {
  id: 'duplicate-paragraph',
  at: LONG,
  against: [LONG.replace('12', '21')],
  severity: 'warning',
  message: { zh: '两段几乎相同', en: 'Nearly the same' },
}
const TEXT = `白沙镇渔业再上台阶

去年，全镇渔业产值达8.5亿元，占全县渔业总产值（29.2亿元）的36%。

<script>document.title = 'run'</script><img src=x onerror="document.title='run'">全镇有渔船120艘。

${LONG}

${LONG.replace('12', '21')}
`

const page = async (lang: 'zh' | 'en' = 'en'): Promise<string> =>
  reportHtml(resultOf({ 'news/"a"<b>.txt': TEXT }, [SHARE, TWICE], lang), {
    holds: false,
    quiet: false,
    rate: false,
    color: false,
    columns: 100,
    rules: [SHARE, TWICE].map(ruleOf),
    version: '1.0.0',
  })

describe('html', () => {
  it('asks for nothing and runs nothing', async () => {
    const html = await page()
    expect(html).not.toMatch(/<script|<img|<link|<iframe|https?:|url\(|@import|<[^>]* on[a-z]+=/)
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain("default-src 'none'")
  })

  it('reads without style: text, findings and places stand in the source', async () => {
    const html = await page('zh')
    expect(html).toContain('<html lang="zh">')
    expect(html).toMatch(
      /产值达<i id="[^"]+-c\d+"><\/i><i id="place-1-1"><\/i><a class="m error against f1 r-share-mismatch" href="#finding-1">8\.5亿元<\/a>/,
    )
    expect(html).toMatch(/<li id="finding-1" class="card error r-share-mismatch f1" tabindex="0">/)
    expect(html).toMatch(/<div class="pair"><blockquote><a class="where" href="#place-2-0">7:1<\/a>[^]*<mark>/)
  })
})

const PATHS = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = PATHS.find((path) => path !== undefined && existsSync(path))

describe.skipIf(executablePath === undefined)(
  'html in Chromium (skipped where none is installed; CHROME_PATH names another)',
  () => {
    let browser: Browser
    let tab: Page
    const requests: string[] = []
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
      tab = await browser.newPage()
      tab.on('request', (request) => requests.push(request.url()))
      await tab.setContent(await page())
    })
    afterAll(async () => browser.close())

    const background = (selector: string): Promise<string[]> =>
      tab.evaluate<string[]>(
        `[...document.querySelectorAll('${selector}')].map((element) => getComputedStyle(element).backgroundColor)`,
      )

    it('keeps the markup of the copy inert and asks for nothing', async () => {
      expect(await tab.title()).toBe('hecha report')
      expect(await tab.locator('article img').count()).toBe(0)
      expect(requests).toEqual([])
    })

    it('lights up both sides where one is pointed at, or reached by the keyboard', async () => {
      const plain = await background('a.f1')
      await tab.locator('a.f1').first().hover()
      const lit = await background('a.f1')
      expect(lit).toHaveLength(3)
      expect(new Set(lit).size).toBe(1)
      expect(lit[0]).not.toBe(plain[0])
      await tab.mouse.move(0, 0)
      await tab.locator('#finding-1').focus()
      expect(await background('a.f1')).toEqual(lit)
      expect(await background('a.f2')).not.toContain(lit[0])
    })

    it('filters by severity and by rule', async () => {
      await tab.locator('#show-warning').uncheck()
      expect(await tab.locator('.card:visible').count()).toBe(1)
      await tab.locator('#show-warning').check()
      await tab.locator('select').selectOption('duplicate-paragraph')
      expect(await tab.locator('.card:visible').allTextContents()).toHaveLength(1)
      await tab.locator('select').selectOption('')
      expect(await tab.locator('.card:visible').count()).toBe(2)
    })

    it.each([400, 1000, 1600])('fits %i pixels, light and dark', async (width) => {
      const seen = new Set<string>()
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme })
        await tab.setViewportSize({ width, height: 900 })
        expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        const colours = '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]'
        const [ink, paper] = await tab.evaluate<string[]>(colours)
        seen.add(paper!)
        expect(ink).not.toBe(paper)
      }
    })
  },
)
