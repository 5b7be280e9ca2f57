// hecha init: nothing -> a commented hecha.yaml in this folder.
import { UserError } from '../../errors.ts'
import { defineCommand, type CommonOptions } from '../command.ts'
import { isThere } from '../folders.ts'
import { writeWhole } from '../output.ts'
import { localeLanguage } from '../project.ts'

export default defineCommand<CommonOptions>({
  options: [],
  async run(_arguments, options, terminal) {
    const { configTemplate } = await import('../../config/template.ts')
    const path = options.config ?? 'hecha.yaml'
    if (isThere(path, terminal.folder))
      throw new UserError({ zh: '已经存在，未改动', en: 'is there already; left as it is' }, { path })
    writeWhole(path, configTemplate(options.lang ?? localeLanguage(terminal.env)), terminal.folder)
    terminal.err(`${path}\n`)
    return 0
  },
})
