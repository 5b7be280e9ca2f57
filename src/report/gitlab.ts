// Result -> GitLab's code quality report; the other places of a finding are named in its description.
import type { Evidence, Severity } from '../model.ts'
import { showJson } from './json.ts'
import { fresh, showWhole } from './lines.ts'
import type { Reporter } from './index.ts'

const SEVERITIES: Record<Severity, string> = { error: 'critical', warning: 'minor', info: 'info' }

export const reportGitlab: Reporter = ({ files }) => {
  const seen = new Map<string, number>()
  const issues = files.flatMap(({ path, findings }) =>
    fresh(findings).map((finding) => {
      const { rule, severity, evidence, fingerprint } = finding
      return {
        type: 'issue',
        check_name: rule,
        description: showWhole(finding, path),
        categories: ['Bug Risk'],
        severity: SEVERITIES[severity],
        fingerprint: unique(`${path}:${fingerprint}`, seen),
        location: location(evidence[0]!, path),
        other_locations: evidence.slice(1).map((one) => location(one, path)),
      }
    }),
  )
  return `${showJson(issues, 2)}\n`
}

const location = ({ path, line, endLine }: Evidence, own: string): object => ({
  path: (path ?? own).replace(/^\.\//, ''),
  lines: { begin: line, end: endLine },
})

/** GitLab drops a second issue of one fingerprint; the same words twice in a file are two. */
function unique(name: string, seen: Map<string, number>): string {
  const count = seen.get(name) ?? 0
  seen.set(name, count + 1)
  return count === 0 ? name : `${name}:${count + 1}`
}
