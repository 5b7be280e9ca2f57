// hecha diff -> which claims changed, appeared, went between two versions of an article, and whose verdict is stale now.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ledgerPath } from '../../ledger/place.ts'
import { readArticles } from '../../check/article.ts'
import { UserError } from '../../errors.ts'
import { compareClaims, type ClaimDiff } from '../../ledger/compare.ts'
import { decode } from '../../read/decode.ts'
import { defineCommand, READING, type ReadingOptions } from '../command.ts'
import { changedFiles, fileAt, mergeBase, type Changed } from '../git.ts'
import { isThere, listFiles } from '../folders.ts'
import { openProject, shelfOf, type Project } from '../project.ts'
import { tableOptions } from '../colors.ts'
import type { Terminal } from '../terminal.ts'

interface DiffOptions extends ReadingOptions {
  readonly since?: string
  readonly format: 'pretty' | 'json' | 'markdown'
  readonly color?: boolean
}

export default defineCommand<DiffOptions>({
  options: [
    {
      flags: '--since <gitref>',
      about: { zh: '与分支点时的稿件比', en: 'compare with the articles where this branch left the reference' },
    },
    {
      flags: '--format <format>',
      about: { zh: '输出格式；markdown 供合并请求用', en: 'output format; markdown is for a merge request' },
      choices: ['pretty', 'json', 'markdown'],
      default: 'pretty',
    },
    { flags: '--color', about: { zh: '着色', en: 'colour even where the output is no terminal' } },
    { flags: '--no-color', about: { zh: '不着色', en: 'no colour' } },
    ...READING,
  ],
  examples: ['hecha diff draft.md final.md', 'hecha diff --since main', 'hecha diff --since main --format markdown'],
  async run(paths, options, terminal) {
    const project = await openProject(options, terminal)
    const { lang, date, words } = project
    const shelf = shelfOf(project, terminal)
    const diffs: ClaimDiff[] = []
    for (const { path, from, old, now } of readPairs(paths, options, project, terminal)) {
      const [before, after] = [old ?? '', now ?? ''].map((text) => readArticles(path, text, { date, words }))
      // A draft that lies elsewhere goes by the records of the article that it is a version of.
      const kept = [path, from ?? path].find((each) => existsSync(ledgerPath(shelf, each))) ?? path
      diffs.push(compareClaims(shelf, path, kept, [old ?? '', before!], [now ?? '', after!]))
    }
    if (options.format === 'json') terminal.out(JSON.stringify({ version: 1, files: diffs }, null, 1) + '\n')
    else if (options.format === 'markdown')
      terminal.out((await import('../../report/claims/diff-markdown.ts')).showDiffMarkdown(diffs, lang))
    else {
      const { showDiff } = await import('../../report/claims/diff.ts')
      terminal.out(showDiff(diffs, { lang, ...tableOptions(options, terminal) }))
    }
    return 0
  },
})

interface Versions {
  readonly path: string
  /** The old version's path. */
  readonly from: string | undefined
  readonly old: string | undefined
  readonly now: string | undefined
}

function* readPairs(
  paths: readonly string[],
  { since }: DiffOptions,
  { sources }: Project,
  terminal: Terminal,
): Generator<Versions> {
  const { folder } = terminal
  if (since !== undefined) {
    const base = mergeBase(folder, since)
    const changed = changedFiles(
      folder,
      base,
      paths.length > 0 ? paths : sources.filter((path) => isThere(path, folder)),
    )
    for (const each of changed.filter(isArticle)) {
      const old = each.old === undefined ? undefined : decode(each.old, fileAt(folder, base, each.old)).text
      const now = each.now === undefined ? undefined : textOf(each.now, folder)
      yield { path: each.now ?? each.old!, from: each.old, old, now }
    }
    return
  }
  const [old, now] = paths
  if (old === undefined || now === undefined || paths.length > 2)
    throw new UserError({ zh: '写明两个版本，或用 --since 分支名', en: 'give two versions, or --since GITREF' })
  for (const path of [old, now])
    if (!isThere(path, folder))
      throw new UserError({ zh: '没有这个文件或文件夹', en: 'no such file or folder' }, { path })
  const [olds, news] = [old, now].map(
    (path) => new Map(listFiles(path, folder).map((each) => [below(each, path), each])),
  )
  if (olds!.size === 1 && news!.size === 1) {
    yield {
      path: now,
      from: old,
      old: textOf([...olds!.values()][0]!, folder),
      now: textOf([...news!.values()][0]!, folder),
    }
    return
  }
  for (const name of new Set([...olds!.keys(), ...news!.keys()])) {
    const [before, after] = [olds!.get(name), news!.get(name)]
    yield {
      path: after ?? before!,
      from: before,
      old: before && textOf(before, folder),
      now: after && textOf(after, folder),
    }
  }
}

const below = (path: string, folder: string): string => path.slice(folder.replace(/[\\/]+$/, '').length)
const isArticle = ({ old, now }: Changed): boolean => /\.(?:txt|md|markdown)$/i.test(now ?? old ?? '')
const textOf = (path: string, folder: string): string => decode(path, readFileSync(resolve(folder, path))).text
