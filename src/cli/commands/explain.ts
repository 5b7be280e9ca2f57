// hecha explain RULE: a rule's own facts, for people.
import type { Wording } from '../../model.ts'
import { LEVEL_NAMES } from '../../report/words.ts'
import { defineCommand, type CommonOptions } from '../command.ts'
import { findRule, openProject } from '../project.ts'

const LABELS: Record<string, Wording> = {
  severity: { zh: '级别', en: 'Severity' },
  source: { zh: '依据', en: 'Rests on' },
  precision: { zh: '实测', en: 'Measured' },
  bad: { zh: '会报', en: 'Flagged' },
  good: { zh: '不报', en: 'Silent' },
}

/** What no standard says and every desk does. */
const PRACTICE: Wording = { zh: '报界惯例', en: 'newspaper practice' }

export default defineCommand<CommonOptions>({
  options: [],
  async run([id = ''], options, terminal) {
    const { rules, lang, levelOf } = await openProject(options, terminal)
    const rule = findRule(rules, id)
    const label = (name: string): string => LABELS[name]![lang] + { zh: '：', en: ': ' }[lang]
    const { precision } = rule
    const measured = precision
      ? `${precision.right}/${precision.of} = ${Math.round((1000 * precision.right) / precision.of) / 10}% (${precision.on})`
      : { zh: '未测', en: 'not yet' }[lang]
    const lines = [
      `${rule.id}  ${rule.title[lang]}`,
      '',
      rule.why[lang],
      '',
      `${label('severity')}${LEVEL_NAMES[levelOf(rule)][lang]}`,
      ...(rule.source === undefined
        ? []
        : [`${label('source')}${rule.source === PRACTICE.en ? PRACTICE[lang] : rule.source}`]),
      `${label('precision')}${measured}`,
      '',
      label('bad').trim(),
      ...rule.bad.map(({ text, flags }) => `  ✗ ${text}  → ${flags.join('、')}`),
      '',
      label('good').trim(),
      ...rule.good.map((good) => `  ✓ ${typeof good === 'string' ? good : good.text}`),
    ]
    terminal.out(`${lines.join('\n')}\n`)
    return 0
  },
})
