// 下午15时: a word of the 12-hour clock with an hour of the 24-hour clock (style, off by default).
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 下午15时30分, 晚上20点
const DOUBLE = /(?<word>下午|晚上?|傍晚|夜间)(?<hour>1[3-9]|2[0-3])[时点]/y

export default defineRule({
  id: 'clock-form',
  title: { zh: '12小时与24小时制混用', en: 'Two kinds of clock in one time' },
  why: { zh: '“下午”和“15时”说了两遍，留一种；默认不查。', en: '下午 and 15时 say the same twice; one is enough.' },
  source: 'GB/T 15835—2011, 5.1.5',
  needs: 'lexicon',
  severity: 'off',
  bad: [
    { text: '会议下午15时开始。', flags: ['下午15时'] },
    { text: '灯光秀晚上20点亮灯。', flags: ['晚上20点'] },
  ],
  good: ['会议下午3时开始。', '会议15时开始，晚上8点散场。'],
  *check(article) {
    for (const match of matchesAt(article.text, DOUBLE, '下午', '晚', '傍晚', '夜间')) {
      const { word, hour } = match.groups!
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${word}”与${hour}时重复`, en: `${word} and ${hour} say the same twice` },
        suggestions: [match[0].slice(word!.length), `${word}${Number(hour) - 12}${match[0].slice(-1)}`],
      }
    }
  },
})
