// 3月25日春分: the term falls on another day.
import { DAY, findDay } from '../almanac/calendar.ts'
import { findTerm, TERMS } from '../almanac/lunar.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 3月20日，春分。 2024年12月21日迎来冬至; not 3月25日，春分刚过
const TERM = new RegExp(
  `${DAY}[（(，,\\s]{0,2}(?:是|为|即|正值|恰逢|适逢|迎来|农历|二十四节气(?:中的?)?|节气|之?“?){0,2}(?<term>${TERMS.join('|')})(?:节气|节)?(?=[，。；、）)”]|当[日天])`,
  'g',
)

export default defineRule({
  id: 'solar-term-mismatch',
  title: { zh: '节气日期不符', en: 'A solar term on another day' },
  why: {
    zh: '节气在公历的日期每年只差一两天；写明年份的按当年历书查，没有年份的只查不可能的日子。',
    en: 'A solar term moves by a day or two from year to year; a day without its year is judged only where no year has it.',
  },
  source: 'GB/T 33661—2017',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '2024年12月23日，冬至，食堂包饺子。', flags: ['冬至'] },
    { text: '3月25日是春分，茶农上山。', flags: ['春分'] },
  ],
  good: [
    '2024年12月21日，冬至，食堂包饺子。',
    '3月20日是春分，茶农上山。',
    '4月6日，清明刚过，新茶上市。',
    '2024年4月6日，清明假期最后一天。',
    '5月20日，小满，麦子灌浆。',
  ],
  *check(article) {
    for (const match of matchesWith(article, TERM, ...TERMS)) {
      const { term, month, day } = match.groups!
      const found = findDay(match.groups!, article.written)
      const years = found ? [found.y] : Array.from({ length: 60 }, (_, index) => 1980 + index)
      const days = years.map((year) => findTerm(term!, year)).filter((one) => one !== undefined)
      if (days.length === 0 || days.some((one) => one.month === Number(month) && one.day === Number(day))) continue
      const end = match.index + match[0].length
      const start = match.index + match[0].lastIndexOf(term!)
      const least = Math.min(...days.map((one) => one.day))
      const most = Math.max(...days.map((one) => one.day))
      const right = `${days[0]!.month}月${least}日${most > least ? `至${most}日` : ''}`
      yield {
        at: { start, end: Math.min(end, start + term!.length) },
        against: { start: match.index, end: match.index + match[0].search(/[日号]/) + 1 },
        message: {
          zh: `${found ? `${found.y}年` : ''}${term}在${right}`,
          en: `${term} falls on ${right}${found ? ` in ${found.y}` : ''}`,
        },
        suggestions: [right],
        ...(found && !found.sure ? { severity: 'warning' as const } : {}),
      }
    }
  },
})
