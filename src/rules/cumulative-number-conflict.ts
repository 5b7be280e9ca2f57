// 截至3月18日累计确诊142例；截至3月19日累计确诊113例: what adds up does not fall.
import { DAY, findDay } from '../almanac/calendar.ts'
import { isBelow } from '../exact/interval.ts'
import type { Article, Figure, Span } from '../model.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 截至3月18日，该区累计确诊142例: from the day to the number in one sentence
const UP_TO = new RegExp(
  `截[至止](?:到)?(?:北京时间|当地时间)?${DAY}(?:[^。！？；\\n]{0,6}?\\d{1,2}[时点])?(?<words>[^。！？；\\n\\d]{0,30}累计[^。！？；\\n\\d]{1,12})(?=\\d)`,
  'y',
)
/** Ways to end up with less in all the same. */
const CORRECTED = /核减|订正|更正|扣除|剔除|调整|修正|出院|治愈|尚有|现有/

interface Count {
  readonly day: number
  readonly figure: Figure
  readonly at: Span
}

export default defineRule({
  id: 'cumulative-number-conflict',
  title: { zh: '累计数后来反而少', en: 'A total that falls with time' },
  why: {
    zh: '累计数只增不减；后一天的累计少于前一天，日期或数字必有一个错（有核减、订正说明的不报）。',
    en: 'What is counted from the beginning cannot be less on a later day, unless the text says that it was corrected.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    {
      text: '截至2020年3月18日，该区累计确诊142例；截至2020年3月19日，该区累计确诊113例。',
      flags: ['113例'],
    },
    {
      text: '截至2023年5月10日，全县累计发放补贴320万元。\n截至2023年6月10日，全县累计发放补贴230万元。',
      flags: ['230万元'],
    },
  ],
  good: [
    '截至2020年3月18日，该区累计确诊113例；截至2020年3月19日，该区累计确诊142例。',
    '截至2020年3月18日，该区累计确诊142例；截至2020年3月19日，该镇累计确诊13例。',
    '截至2020年3月18日，该区累计确诊142例；截至2020年3月19日，核减后该区累计确诊113例。',
  ],
  *check(article) {
    const seen = new Map<string, Count[]>()
    for (const match of matchesAt(article.text, UP_TO, '截至', '截止')) {
      const count = readCount(article, match)
      if (!count) continue
      const key = match.groups!.words! + count.figure.unit
      const before = seen.get(key) ?? []
      const other = before.find(
        ({ day, figure }) =>
          (day < count.day && isBelow(count.figure.interval, figure.interval)) ||
          (day > count.day && isBelow(figure.interval, count.figure.interval)),
      )
      seen.set(key, [...before, count])
      if (!other || CORRECTED.test(article.text.slice(other.at.start, count.at.end))) continue
      yield {
        at: { start: count.figure.start, end: count.figure.end },
        against: [other.at, count.at, { start: other.figure.start, end: other.figure.end }],
        message: {
          zh: `累计数随日期变小：“${other.figure.text}”与“${count.figure.text}”`,
          en: `a running total falls: ${other.figure.text} and ${count.figure.text}`,
        },
      }
    }
  },
})

function readCount({ figures, written, text }: Article, match: RegExpExecArray): Count | undefined {
  const end = match.index + match[0].length
  const day = findDay(match.groups!, written ?? `${/\d{4}(?=年)/.exec(text)?.[0] ?? '2000'}-06-30`)
  const figure = figures.find(({ number }) => number.start === end)
  const dayEnd = match.index + match[0].search(/[日号]/) + 1
  return day && figure?.value ? { day: day.number, figure, at: { start: match.index + 2, end: dayEnd } } : undefined
}
