// Every command. To add one: its file, its entry here.
import type { CommandFacts } from './command.ts'

export const COMMANDS: readonly CommandFacts[] = [
  {
    usage: 'check [paths...]',
    about: { zh: '核查稿件', en: 'check articles' },
    load: () => import('./commands/check.ts'),
  },
  {
    usage: 'claims [paths...]',
    about: { zh: '列出断言记录', en: 'list claim records' },
    load: () => import('./commands/claims.ts'),
  },
  {
    usage: 'claim <ref>',
    about: { zh: '显示一条断言', en: 'show one claim' },
    load: () => import('./commands/claim.ts'),
  },
  {
    usage: 'find <words...>',
    about: { zh: '按数字、主体、指标、时间、词语找断言', en: 'find claims by figure, subject, metric, period, words' },
    load: () => import('./commands/find.ts'),
  },
  {
    usage: 'diff [versions...]',
    about: { zh: '两个版本之间断言的变动', en: 'which claims changed between two versions' },
    load: () => import('./commands/diff.ts'),
  },
  {
    usage: 'confirm <refs...>',
    about: { zh: '核为属实', en: 'record that a claim is right' },
    load: () => import('./commands/confirm.ts'),
  },
  {
    usage: 'dispute <refs...>',
    about: { zh: '记为存疑', en: 'record that a claim is doubted' },
    load: () => import('./commands/dispute.ts'),
  },
  {
    usage: 'accept [fingerprints...]',
    about: { zh: '认可发现的问题，写明理由', en: 'accept findings, with a reason' },
    load: () => import('./commands/accept.ts'),
  },
  {
    usage: 'undo [words...]',
    about: { zh: '撤回结论或认可', en: 'take a verdict or an acceptance back' },
    load: () => import('./commands/undo.ts'),
  },
  {
    usage: 'read [paths...]',
    about: { zh: '显示稿件是怎样读的', en: 'show how articles were read' },
    load: () => import('./commands/read.ts'),
  },
  {
    usage: 'why <ref> <ref>',
    about: { zh: '说明两条断言为何可比或不可比', en: 'say why two claims were or were not compared' },
    load: () => import('./commands/why.ts'),
  },
  {
    usage: 'rules',
    about: { zh: '列出规则', en: 'list the rules' },
    load: () => import('./commands/rules.ts'),
  },
  {
    usage: 'explain <rule>',
    about: { zh: '解释一条规则', en: 'explain a rule' },
    load: () => import('./commands/explain.ts'),
  },
  {
    usage: 'init',
    about: { zh: '写一份带注释的 hecha.yaml', en: 'write a commented hecha.yaml' },
    load: () => import('./commands/init.ts'),
  },
]
