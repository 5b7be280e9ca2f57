// The sample plugin as its users get it: packed, unpacked into a project, named in hecha.yaml.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Rule, testRule } from '../src/index.ts'
import { folderOf, hecha } from './cli/terminal.ts'

const HOME = join(import.meta.dirname, 'plugin')

it('the sample plugin works from its packed tarball', async () => {
  const folder = folderOf({
    'hecha.yaml': 'plugins: [hecha-plugin-county]\nrules: { comparison-needs-period: error }\n',
    'a.txt': '白沙镇工业稳步增长\n\n全镇工业产值同比增长6.2%。\n',
  })
  const options = { cwd: HOME, stdio: 'ignore', shell: process.platform === 'win32' } as const
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], options)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  const home = join(folder, 'node_modules/hecha-plugin-county')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', home, '--strip-components=1'])
  const { code, out } = await hecha(['check', 'a.txt', '--quiet'], { folder })
  expect(out).toContain('error  comparison-needs-period  同比 has no period before it')
  expect(code).toBe(1)
  expect((await hecha(['rules'], { folder })).out).toMatch(/^comparison-needs-period +error/m)
  expect((await hecha(['explain', 'comparison-needs-period'], { folder })).out).toContain('house style')
})

it('its examples hold, and it stays under forty lines', async () => {
  const { default: rule } = (await import(join(HOME, 'index.js'))) as { default: Rule }
  expect(() => testRule(rule)).not.toThrow()
  expect(readFileSync(join(HOME, 'index.js'), 'utf8').trimEnd().split('\n').length).toBeLessThan(40)
})
