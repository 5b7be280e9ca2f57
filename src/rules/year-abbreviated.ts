// 1941年至46年: years keep their four digits.
import { joinsOf } from '../read/joins.ts'
import { matchesOver } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 1998年至02年, 2015—19年; not 2024年到10年后
const YEARS =
  /(?<!\d)(?<from>(?:19|20)\d\d)年?(?<to>[—～~–-]{1,2}|至|到)(?<short>\d\d)年(?!代|间|后|前|来|以|期|内|级|龄|的?时间|左右|多)/g

export default defineRule({
  id: 'year-abbreviated',
  title: { zh: '年份简写', en: 'A year cut to two digits' },
  why: { zh: '年份写四位数，两位的年份会读成年数。', en: 'Two digits before 年 read as a number of years.' },
  source: 'GB/T 15835—2011, 5.1.4',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '他1991年至96年在乡里任教。', flags: ['1991年至96年'] },
    { text: '2015—19年，全村种果树300亩。', flags: ['2015—19年'] },
  ],
  good: [
    '他1991年至1996年在乡里任教。',
    '从2020年到10年后，路会修到山顶。',
    '他是90后，20世纪90年代生人。',
    '80年前这里是渔村。',
  ],
  *check(article) {
    for (const match of matchesOver(article, YEARS, joinsOf(article.text))) {
      const { from, to, short } = match.groups!
      if (Number(short) <= Number(from!.slice(2))) continue
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${short}年”应写四位`, en: `${short}年 needs its four digits` },
        suggestions: [`${from}年${to}${from!.slice(0, 2)}${short}年`],
      }
    }
  },
})
