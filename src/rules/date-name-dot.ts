// “五·一”劳动节: a dot in a day's name only where January, November or December could be misread.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// “五·一”, “三·八”妇女节; events (九·一八, 八·一七公报) have names of their own that stay as they are
const DOTTED =
  /(?<open>[“"]?)(?<name>三·八|五·一|五·四|六·一|七·一|八·一)(?=[”"]|国际|劳动|青年|儿童|妇女|建军|节|前夕|期间|长假|假期|小长假)/y
const NAMES = ['三·八', '五·一', '五·四', '六·一', '七·一', '八·一']

export default defineRule({
  id: 'date-name-dot',
  title: { zh: '节日、事件名称误用间隔号', en: 'A dot in the name of a day' },
  why: {
    zh: '用月日简称的节日、事件，只有涉及一月、十一月、十二月容易误解时才加间隔号（“一·二八”事变）；“五一”“七一”不加。',
    en: 'A day named by month and date takes a dot only where January, November or December could be misread.',
  },
  source: 'GB/T 15834—2011, 4.13.3.4',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '各村办起晚会，庆祝“五·一”国际劳动节。', flags: ['五·一'] },
    { text: '“七·一”前夕，支部看望了老党员。', flags: ['七·一'] },
  ],
  good: [
    '各村办起晚会，庆祝“五一”国际劳动节。',
    '馆里讲述“一·二八”事变和“一二·九”运动。',
    '学生参观“九·一八”历史博物馆。',
    '成绩为五·七分。',
  ],
  *check({ text }) {
    for (const match of matchesAt(text, DOTTED, ...NAMES, ...NAMES.map((name) => `“${name}`))) {
      const { open, name } = match.groups!
      const start = match.index + open!.length
      yield {
        at: { start, end: start + name!.length },
        message: { zh: `“${name}”不加间隔号`, en: `No dot in ${name}` },
        suggestions: [name!.replace('·', '')],
      }
    }
  },
})
