// hecha explain RULE: a rule's own facts, for people.
import { UserError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { Wording } from '../model.ts'
import { defineCommand, type CommonOptions } from './command.ts'
import { openProject } from './project.ts'

const LABELS: Record<string, Wording> = {
  severity: { zh: '级别', en: 'Severity' },
  source: { zh: '依据', en: 'Rests on' },
  precision: { zh: '实测', en: 'Measured' },
  bad: { zh: '会报', en: 'Flagged' },
  good: { zh: '不报', en: 'Silent' },
}

export default defineCommand<CommonOptions>({
  options: [],
  async run([id = ''], options, terminal) {
    const { rules, lang, severityOf } = await openProject(options, terminal)
    const rule = rules.find((one) => one.id === id)
    if (!rule) {
      const near = nearest(
        id,
        rules.map((one) => one.id),
      )
      const hint = near === undefined ? '' : { zh: `，是不是 ${near}？`, en: `; did you mean ${near}?` }[lang]
      throw new UserError({ zh: `没有规则 ${id}${hint}`, en: `no rule ${id}${hint}` }[lang])
    }
    const label = (name: string): string => LABELS[name]![lang]
    const { precision } = rule
    const measured = precision
      ? `${precision.right}/${precision.of} = ${Math.round((1000 * precision.right) / precision.of) / 10}% (${precision.on})`
      : { zh: '未测', en: 'not yet' }[lang]
    const lines = [
      `${rule.id}  ${rule.title[lang]}`,
      '',
      rule.why[lang],
      '',
      `${label('severity')}: ${severityOf(rule)}`,
      ...(rule.source === undefined ? [] : [`${label('source')}: ${rule.source}`]),
      `${label('precision')}: ${measured}`,
      '',
      `${label('bad')}:`,
      ...rule.bad.map(({ text, flags }) => `  ✗ ${text}  → ${flags.join('、')}`),
      '',
      `${label('good')}:`,
      ...rule.good.map((good) => `  ✓ ${typeof good === 'string' ? good : good.text}`),
    ]
    terminal.out(`${lines.join('\n')}\n`)
    return 0
  },
})
