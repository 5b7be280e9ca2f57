// 公元前2400年至1900年: the second year lacks its 公元前, or runs backwards.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 公元前2400年至1900年, 公元前475—221年; right: 公元前206年至公元220年
const SPAN = /公元前(?<from>\d{1,4})年?(?<to>[—－–~～-]{1,2}|至|到)(?<until>\d{1,4})年(?!间|后|前|的时间|左右)/y

export default defineRule({
  id: 'year-before-era',
  title: { zh: '公元前年份起止不明', en: 'A span of years before our era' },
  why: {
    zh: '公元前的起止年份，后一个也要写明“公元前”或“公元”，否则分不清是哪一个纪元。',
    en: 'Both ends of a span that begins before our era name their era.',
  },
  source: 'GB/T 15835—2011, 5.1.4',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '遗址距今久远，年代为公元前2400年至1900年。', flags: ['公元前2400年至1900年'] },
    { text: '战国（公元前475—221年）时这里筑城。', flags: ['公元前475—221年'] },
  ],
  good: [
    '遗址年代为公元前2400年至公元前1900年。',
    '遗址年代为公元前2400年至前1900年。',
    '西汉（公元前206年至公元25年）时这里筑城。',
    '从公元前200年到100年后，这里一直有人居住。',
  ],
  *check({ text }) {
    for (const match of matchesAt(text, SPAN, '公元前')) {
      const { from, until } = match.groups!
      const before = Number(until) < Number(from)
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: {
          zh: `“${until}年”前应写明${before ? '公元前或公元' : '公元'}`,
          en: `${until}年 lacks its era`,
        },
        suggestions: [...(before ? [`公元前${until}年`] : []), `公元${until}年`],
      }
    }
  },
})
