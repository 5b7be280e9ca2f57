// 19世纪（1958年）: the year lies in another century.
import { matchesAt, matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 19世纪的1958年, 20世纪（1876年）, 二十世纪1876年
const CENTURY =
  /(?<!\d)(?<century>\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪(?:[初中末]期?)?(?:的|（|\(|，即|即)?(?<year>1\d{3}|20\d{2})年/g
// 1978年，也就是19世纪70年代末
const YEAR_FIRST =
  /(?<!\d)(?<year>1\d{3}|20\d{2})年(?:，|（|\(|——)?(?:也就是|也即|即|就是|正是|正值|时值|是|属于?)(?<century>\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪/g
// 21世纪90年代: not come yet
const DECADE = /(?<century>21|二十一)世纪(?<decade>[5-9]0|[五六七八九]十)年代/y
const ONES = '一二三四五六七八九'

function readCentury(written: string): number {
  if (/\d/.test(written)) return Number(written)
  const [tens = '', ones = ''] = written.split('十')
  return (tens === '' ? 1 : ONES.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : ONES.indexOf(ones) + 1)
}

export default defineRule({
  id: 'century-clash',
  title: { zh: '世纪与年份不符', en: 'A year of another century' },
  why: {
    zh: '1901—2000年是20世纪；19××年写成19世纪是常见错误。',
    en: '1901–2000 are the 20th century; a 19xx year is not of the 19th.',
  },
  source: 'GB/T 7408',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '这座桥建于19世纪（1958年）。', flags: ['19世纪（1958年'] },
    { text: '1978年，也就是19世纪70年代末，村里通了电。', flags: ['1978年，也就是19世纪'] },
    { text: '21世纪80年代，他进厂当了学徒。', flags: ['21世纪80年代'] },
  ],
  good: [
    '这座桥建于20世纪（1958年）。',
    '20世纪80年代，他进厂当了学徒。',
    '十九世纪末，村里办起学堂。',
    '20世纪的2000年，新厂投产。',
    '1978年，也就是20世纪70年代末，村里通了电。',
    '1978年是改革之年，19世纪的老屋修缮一新。',
  ],
  *check(article) {
    for (const match of [CENTURY, YEAR_FIRST].flatMap((pattern) => matchesWith(article, pattern, '世纪'))) {
      const { century, year } = match.groups!
      const said = readCentury(century!)
      const right = Math.ceil(Number(year) / 100)
      // 2000年 counts as the 21st century in common speech
      if (said === right || (year!.endsWith('00') && said === right + 1)) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `${year}年属${right}世纪`, en: `${year} is of century ${right}` },
        suggestions: [`${right}世纪`],
      }
    }
    for (const match of matchesAt(article.text, DECADE, '21世纪', '二十一世纪')) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”还没有到`, en: `“${match[0]}” has not come yet` },
        suggestions: [match[0].replace('21', '20').replace('二十一', '二十')],
      }
    }
  },
})
