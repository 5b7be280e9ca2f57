// Plugins: loaded by path or package, checked before the first article, named where they fail; the others go on.
import { describe, expect, it } from 'vitest'
import { folderOf, hecha } from '../cli/terminal.ts'

const RULE = (id: string, check: string): string => `{
  id: '${id}', title: { zh: '题', en: 'A title' }, why: { zh: '由', en: 'A reason' }, needs: 'text', severity: 'warning',
  bad: [{ text: '甲方', flags: ['甲'] }], good: ['乙方'],
  *check(article) { ${check} },
}`
const FLAG = `yield { at: { start: 0, end: 2 }, message: { zh: '话', en: 'words' } }`
const ARTICLE = '全镇工业增加值增长.46%。\n'

async function check(plugin: string): Promise<{ code: number; err: string; rules: string[]; failures: object[] }> {
  const folder = folderOf({ 'hecha.yaml': 'plugins: [./house.mjs]\n', 'house.mjs': plugin, 'a.txt': ARTICLE })
  const { code, out, err } = await hecha(['check', '--format', 'json', 'a.txt'], { folder })
  const result = JSON.parse(out || '{"files":[],"failures":[]}') as {
    files: { findings: { rule: string }[] }[]
    failures: object[]
  }
  return {
    code,
    err,
    rules: result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    failures: result.failures,
  }
}

describe('a plugin', () => {
  it.each([
    ['a rule', `export default ${RULE('house', FLAG)}`],
    ['a list', `export default [${RULE('house', FLAG)}]`],
    ['rules by name', `export const rules = [${RULE('house', FLAG)}]`],
    ['an object', `export default { rules: [${RULE('house', FLAG)}], units: ['标箱'] }`],
  ])('may export %s', async (_what, plugin) => {
    expect(await check(plugin)).toMatchObject({ code: 0, rules: ['house', 'bare-decimal'] })
  })

  it('is listed by rules, explained by explain, set by the configuration', async () => {
    const folder = folderOf({
      'hecha.yaml': 'plugins: [house-style]\nrules: { house: error }\n',
      'node_modules/house-style/package.json': '{ "type": "module", "exports": { ".": { "import": "./rule.js" } } }',
      'node_modules/house-style/rule.js': `export default ${RULE('house', FLAG)}`,
      'a.txt': ARTICLE,
    })
    expect((await hecha(['rules'], { folder })).out).toMatch(/^house +error +A title$/m)
    expect((await hecha(['explain', 'house'], { folder })).out).toContain('A reason')
    expect((await hecha(['check', 'a.txt'], { folder })).code).toBe(1)
  })

  it.each([
    ['export default 3', 'exports no rule'],
    ['export default {', 'cannot be loaded'],
    ['throw new Error("out of paper")', 'out of paper'],
    [`export default ${RULE('House', FLAG)}`, 'kebab-case'],
    [`export default ${RULE('bare-decimal', FLAG)}`, 'already'],
    [`export default { ...${RULE('house', FLAG)}, severity: 'fatal' }`, 'house: severity is to be error | warning'],
    [`export default { ...${RULE('house', FLAG)}, title: 'A title' }`, 'house: title'],
  ])('that is wrong is named before any article is read: %s', async (plugin, message) => {
    const { code, err, rules } = await check(plugin)
    expect([code, rules]).toEqual([2, []])
    expect(err).toContain('./house.mjs: plugin ')
    expect(err).toContain(message)
  })

  it.each([
    ['throws', 'throw new Error("no ink")', 'no ink'],
    ['hangs', 'for (;;) {}', 'stopped after 1 s'],
    ['hangs in a pattern', '/^(?:a+)+$/.test("a".repeat(60) + "b")', 'stopped after 1 s'],
    ['changes the article', 'article.paragraphs[0].role = "title"; article.paragraphs.length = 0', 'read only'],
    ['yields nonsense', 'yield { at: 3 }', 'a flag needs at'],
  ])('whose rule %s is a failure; the other rules go on', async (_what, body, message) => {
    const { code, rules, failures } = await check(`export default ${RULE('house', body)}`)
    expect([code, rules]).toEqual([2, ['bare-decimal']])
    expect(failures).toMatchObject([{ path: 'a.txt', rule: 'house' }])
    expect((failures[0] as { message: string }).message).toContain(message)
  })

  it.each(['./nowhere.mjs', 'no-such-package'])('%s that is not there is named', async (name) => {
    const { code, err } = await hecha(['rules'], { folder: folderOf({ 'hecha.yaml': `plugins: [${name}]\n` }) })
    expect(code).toBe(2)
    expect(err).toContain(`${name}: plugin `)
  })
})
