// 60至80%: the first number of a range keeps its per cent sign.
import { joinsOf } from '../read/joins.ts'
import { matchesOver } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 60至80%, 3.5—4%; not 从3到5%的…, not 2020—30%
const RANGE =
  /(?<![\d.%年月第])(?<from>\d{1,3}(?:\.\d+)?)(?<to>[—～~–-]{1,2}|至|到)(?<end>\d{1,3}(?:\.\d+)?)(?<sign>%)/g

export default defineRule({
  id: 'range-percent-omit',
  title: { zh: '范围省略百分号', en: 'A range whose first number lacks its per cent sign' },
  why: {
    zh: '百分数的范围，前一个数的百分号不能省：15%～30%，不写作15～30%。',
    en: 'Both ends of a range of percentages carry the sign: 15%～30%.',
  },
  source: 'GB/T 15835—2011, 5.1.3',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '入住率保持在60至80%。', flags: ['60至80%'] },
    { text: '预计增长3.5—4%。', flags: ['3.5—4%'] },
  ],
  good: ['入住率保持在60%至80%。', '提高3—5个百分点，约占20%。', '比例由3∶1提高到50%。'],
  *check(article) {
    for (const match of matchesOver(article, RANGE, joinsOf(article.text))) {
      const { from, to, end, sign } = match.groups!
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${from}”后缺百分号`, en: `${from} lacks its per cent sign` },
        suggestions: [`${from}${sign}${to}${end}${sign}`],
      }
    }
  },
})
