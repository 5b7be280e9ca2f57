// 建于1838年，距今已有200余年 (written in 2017): the years since do not come to that.
import { readDay } from '../almanac/calendar.ts'
import { toNumber } from '../exact/decimal.ts'
import type { Article, Figure } from '../model.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 建于1838年，距今已有200余年; 始建于1620年（明泰昌元年），距今约400年: one year in the sentence before it
const SINCE =
  /(?<!\d|前)(?<from>1\d{3}|20\d{2})年(?<between>[^。！？；\n\d]{0,24})距今(?:已经?|约|有|大约|近|将近|超过?|逾|长达|历经|整整|共|足足){0,4}(?=[\d一二两三四五六七八九十百])/g
/** Rounded by nature: 距今100年 for 98. */
const SLACK = 2

export default defineRule({
  id: 'ago-mismatch',
  title: { zh: '距今年数与年份不符', en: 'Years since that do not follow from the year' },
  why: {
    zh: '写稿年减去所写的年份，就是距今的年数；差得多，年份或年数必有一个错。两年以内的出入、写稿日不明的不报。',
    en: 'The year of writing less the year named is how long ago it was; a few years of rounding are left alone.',
  },
  source: 'newspaper practice',
  needs: 'calendar',
  wants: 'written',
  severity: 'warning',
  bad: [
    { text: '老宅建于1838年，距今已有200余年。', flags: ['200余年'], date: '2017-09-10' },
    { text: '古桥始建于1620年（明代），距今约500年。', flags: ['约500年'], date: '2024-03-01' },
  ],
  good: [
    { text: '老宅建于1838年，距今已有180余年。', date: '2022-09-10' },
    { text: '老宅建于1838年，距今近200年。', date: '2017-09-10' },
    { text: '古桥始建于1620年，距今约400年。', date: '2024-03-01' },
    { text: '学校创办于1926年，距今已有100年历史。', date: '2024-09-10' },
    { text: '遗址1978年发现，出土的陶器距今5000年。', date: '2024-03-01' },
  ],
  *check(article) {
    const now = readDay(article.written)?.y
    if (now === undefined) return
    for (const match of matchesWith(article, SINCE, '距今')) {
      const { from, between } = match.groups!
      // 1978年发现，陶器距今…: another thing's age
      if (/出土|发现|发掘|挖掘|考古/.test(between!)) continue
      const figure = findSpan(article, match.index + match[0].length)
      if (!figure?.value) continue
      const years = now - Number(from)
      if (fits(figure, years)) continue
      yield {
        at: { start: figure.start, end: figure.end },
        against: { start: match.index, end: match.index + 5 },
        message: {
          zh: `${from}年到${now}年是${years}年，文中是“${figure.text}”`,
          en: `${from} to ${now} are ${years} years; the text says ${figure.text}`,
        },
        formula: `${now} − ${from} = ${years}`,
      }
    }
  },
})

/** The duration in years whose number begins at the offset. */
const findSpan = ({ figures }: Article, at: number): Figure | undefined =>
  figures.find(({ kind, unit, number }) => kind === 'duration' && unit === '年' && number.start === at)

/** Within what the words allow, a little rounding, and for 近 a tenth below. */
function fits({ interval, hedge, value }: Figure, years: number): boolean {
  const [low, high] = [interval.low, interval.high].map((end) => (end ? toNumber(end) : undefined))
  const said = toNumber(value!)
  const least = hedge === 'nearly' ? said * 0.85 : (low ?? 0)
  return years >= least - SLACK && (high === undefined || years <= high + SLACK)
}
