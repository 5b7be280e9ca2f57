// Counts -> the lines under a report, in both languages.
import type { FileResult } from '../check/file.ts'
import type { Language, Notice, Severity, Wording } from '../model.ts'
import { LIMIT } from '../check/rate.ts'
import type { Result } from '../check/result.ts'
import { countFacts, type Counts } from './json.ts'
import { showSafe } from './width.ts'

export const SEVERITY_NAMES: Record<Severity, Wording> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

/** What a rule may be set to. */
export const LEVEL_NAMES: Record<Severity | 'off', Wording> = { ...SEVERITY_NAMES, off: { zh: '关', en: 'off' } }

/** 1240 -> 1,240 */
export const showCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

const many = (count: number, word: string): string => `${showCount(count)} ${word}${count === 1 ? '' : 's'}`

function addCounts(files: readonly FileResult[]): Counts {
  return files.map(countFacts).reduce(
    (sum, counts) => ({
      articles: sum.articles + counts.articles,
      characters: sum.characters + counts.characters,
      claims: sum.claims + counts.claims,
      figures: { seen: sum.figures.seen + counts.figures.seen, read: sum.figures.read + counts.figures.read },
      relations: {
        recomputed: sum.relations.recomputed + counts.relations.recomputed,
        hold: sum.relations.hold + counts.relations.hold,
      },
    }),
    countFacts({ articles: [], characters: 0 }),
  )
}

/** What was found, what was read, the error rate where it is asked for, what was left out. */
export function summaryLines(
  { files, summary, failures, skipped, notices, lang }: Result,
  withRate: boolean,
): string[] {
  const { articles, characters, claims, figures, relations } = addCounts(files)
  const { errors, warnings, infos, accepted, perTenThousand } = summary
  const found: Wording = {
    zh: [
      `${errors} 处错误`,
      `${warnings} 处警告`,
      ...(infos > 0 ? [`${infos} 处提示`] : []),
      ...(accepted > 0 ? [`${accepted} 处已认可`] : []),
    ].join(' · '),
    en: [
      many(errors, 'error'),
      many(warnings, 'warning'),
      ...(infos > 0 ? [many(infos, 'info')] : []),
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ].join(' · '),
  }
  const readings: Wording = {
    zh:
      `${articles} 篇 ${showCount(characters)} 字，数字 ${figures.read}/${figures.seen} 已读，${claims} 条断言，` +
      `复算 ${relations.recomputed} 处关系，${relations.hold} 处相符`,
    en:
      `${many(articles, 'article')}, ${showCount(characters)} characters, figures read ${figures.read}/${figures.seen}, ` +
      `${many(claims, 'claim')}, ${many(relations.recomputed, 'relation')} recomputed, ${relations.hold} hold`,
  }
  const rate: Wording = {
    zh: `差错率 ${perTenThousand.toFixed(1)}/万字（报纸合格线 ${LIMIT}/万字）`,
    en: `error rate ${perTenThousand.toFixed(1)} per 10,000 characters (limit for newspapers: ${LIMIT})`,
  }
  const failed =
    failures.length > 0 ? { zh: ` · ${failures.length} 项未能核查`, en: ` · ${failures.length} not checked` } : NOTHING
  return [
    found[lang] + failed[lang],
    // No rate of nothing: a page that could not be read is not a clean one.
    ...(characters > 0 ? [readings[lang], ...(withRate ? [rate[lang]] : [])] : []),
    ...skippedLine(skipped, lang),
    ...notices.map(showNotice),
  ]
}

const NOTHING: Wording = { zh: '', en: '' }

const showNotice = ({ path, line, message }: Notice): string =>
  showSafe(`${path}${line === undefined ? '' : `:${line}`}: ${message}`)

function skippedLine(skipped: Result['skipped'], lang: Language): string[] {
  const reasons = new Map<string, string[]>()
  for (const { rule, why } of skipped) reasons.set(why, [...(reasons.get(why) ?? []), rule])
  return [...reasons].map(
    ([why, rules]) => ({ zh: '未能核查：', en: 'not checked: ' })[lang] + `${rules.join(', ')} (${why})`,
  )
}
