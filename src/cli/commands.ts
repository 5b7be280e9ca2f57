// Every command. To add one: its file, its entry here.
import type { CommandFacts } from './command.ts'

export const COMMANDS: readonly CommandFacts[] = [
  {
    usage: 'check [paths...]',
    about: { zh: '核查稿件', en: 'check articles' },
    load: () => import('./check.ts'),
  },
  {
    usage: 'claims [paths...]',
    about: { zh: '列出断言记录', en: 'list claim records' },
    load: () => import('./claims.ts'),
  },
  {
    usage: 'read [paths...]',
    about: { zh: '显示稿件是怎样读的', en: 'show how articles were read' },
    load: () => import('./read.ts'),
  },
  {
    usage: 'rules',
    about: { zh: '列出规则', en: 'list the rules' },
    load: () => import('./rules.ts'),
  },
  {
    usage: 'explain <rule>',
    about: { zh: '解释一条规则', en: 'explain a rule' },
    load: () => import('./explain.ts'),
  },
  {
    usage: 'init',
    about: { zh: '写一份带注释的 hecha.yaml', en: 'write a commented hecha.yaml' },
    load: () => import('./init.ts'),
  },
]
