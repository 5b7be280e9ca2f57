// 2026年中旬: a 旬 is a third of a month; a year has none.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 2026年中旬, 今年上旬, 2025年度下旬
const THIRD_OF_YEAR = /(?:\d{2}|[今明去本当后前〇零一二三四五六七八九])年(?:度|的)?(?<third>[上中下]旬)/g

const MEANT: Record<string, string[]> = {
  上旬: ['年初', '1月上旬'],
  中旬: ['年中', '6月中旬'],
  下旬: ['年底', '12月下旬'],
}

export default defineRule({
  id: 'month-third-misuse',
  title: { zh: '旬的误用', en: 'A third of a month said of a year' },
  why: {
    zh: '旬是十天，一个月分上、中、下旬；年没有旬，应写年初、年中、年底，或写明月份。',
    en: 'A 旬 is ten days of a month; a year has 年初, 年中 and 年底.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '厂房预计2027年中旬竣工。', flags: ['2027年中旬'] },
    { text: '新校区将于明年上旬启用。', flags: ['明年上旬'] },
  ],
  good: ['厂房预计2027年6月中旬竣工。', '工程将于明年年中完工。', '今年7月下旬开始招生。'],
  *check(article) {
    for (const match of matchesWith(article, THIRD_OF_YEAR, '上旬', '中旬', '下旬')) {
      const { third } = match.groups!
      const start = /^\d/.test(match[0]) ? match.index - 2 : match.index
      const year = article.text.slice(Math.max(0, start), match.index + match[0].length - third!.length)
      yield {
        at: { start: Math.max(0, start), end: match.index + match[0].length },
        message: { zh: `年没有“${third}”，旬只用于月`, en: `A year has no ${third}: a 旬 is a third of a month` },
        suggestions: MEANT[third!]!.map(
          (meant) => year.replace(/[度的]?$/, '').replace(/年$/, meant.startsWith('年') ? '' : '年') + meant,
        ),
      }
    }
  },
})
