// hecha check: articles -> findings.
import { checkText } from '../check.ts'
import type { Severity } from '../model.ts'
import { RULES } from '../rules/index.ts'
import { readInputs } from './files.ts'

export function checkCommand(paths: readonly string[], _options: { format: string }): number {
  const rules = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
    rule,
    severity: rule.severity as Severity,
  }))
  const files = [...readInputs(paths)].map(({ path, text }) => checkText(path, text, rules))
  const all = files.flatMap(({ findings }) => findings)
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length
  process.stdout.write(
    JSON.stringify({
      version: 1,
      files: files.map(({ path, articles, characters, findings }) => ({
        path,
        articles: articles.length,
        characters,
        claims: articles.reduce((sum, { claims }) => sum + claims.length, 0),
        figures: { seen: 0, read: 0 },
        relations: { recomputed: 0, hold: 0 },
        findings,
      })),
      failures: files.flatMap(({ failures }) => failures),
      summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), accepted: 0 },
    }) + '\n',
  )
  return count('error') > 0 ? 1 : 0
}
