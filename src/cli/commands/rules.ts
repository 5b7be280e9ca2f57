// hecha rules: every rule, its severity and title.
import { fit } from '../../report/claims/columns.ts'
import { LEVEL_NAMES } from '../../report/words.ts'
import { defineCommand, type CommonOptions } from '../command.ts'
import { openProject } from '../project.ts'

export default defineCommand<CommonOptions & { format: string }>({
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'output format' },
      choices: ['table', 'json'],
      default: 'table',
    },
  ],
  async run(_arguments, options, terminal) {
    const { rules, lang, levelOf } = await openProject(options, terminal)
    const rows = rules.map((rule) => ({ id: rule.id, severity: levelOf(rule), title: rule.title[lang] }))
    if (options.format === 'json') terminal.out(`${JSON.stringify(rows)}\n`)
    else {
      const width = Math.max(...rows.map(({ id }) => id.length))
      for (const { id, severity, title } of rows)
        terminal.out(`${id.padEnd(width)}  ${fit(LEVEL_NAMES[severity][lang], 7)}  ${title}\n`)
    }
    return 0
  },
})
