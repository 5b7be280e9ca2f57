// 20几个: 几 goes with Chinese numerals.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 20几个区县
const DIGIT_JI =
  /(?<!\d)(?<tens>[1-9]0)几(?=[个名位人家万亿千百年天岁元座所次件台辆里公亩斤种条项美欧港日英澳户只头本张棵株吨米分小度层级场门种类])/g
const TENS = ['十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十']

export default defineRule({
  id: 'arabic-ji',
  title: { zh: '阿拉伯数字后用“几”', en: '几 behind Arabic digits' },
  why: { zh: '带“几”的概数用汉字：二十几个。', en: 'An approximate number with 几 is written in Chinese numerals.' },
  source: 'GB/T 15835—2011, 4.2.2',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '有20几个村参加比赛。', flags: ['20几'] },
    { text: '他种了10几年茶。', flags: ['10几'] },
    { text: '每桶油价跌到70几美元。', flags: ['70几'] },
  ],
  good: ['有二十几个村参加比赛。', '有20多个村参加比赛。', '10月几乎没有下雨。'],
  *check(article) {
    for (const match of matchesWith(article, DIGIT_JI, '几')) {
      const chinese = `${TENS[Number(match.groups!.tens) / 10 - 1]}几`
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”应写作“${chinese}”`, en: `“${match[0]}” should be ${chinese}` },
        suggestions: [chinese],
      }
    }
  },
})
