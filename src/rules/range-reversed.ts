// 2025年至2021年, 6月30日至6月1日: a span that ends before it begins.
import { readDigits } from '../almanac/calendar.ts'
import { joinsOf } from '../read/joins.ts'
import { matchesOver, occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

const TO = '(?:[—－–~～-]{1,2}|至|到)'
// 2025年至2021年, 2025—2021年
const YEARS = new RegExp(`(?<!\\d)(?<from>(?:19|20)\\d{2})年?${TO}(?<to>(?:19|20)\\d{2})年`, 'g')
// 6月30日至6月1日, 6月30日至1日; 11月至次年3月 goes over the year's end and is right
const DAYS = new RegExp(
  `(?<!\\d)(?<month>\\d{1,2})月(?<from>\\d{1,2})日?${TO}(?:(?<other>\\d{1,2})月)?(?<to>\\d{1,2})日`,
  'g',
)
// 第20页至15页, 第8至5期
const ORDINALS = new RegExp(`第(?<from>\\d{1,4})(?<unit>[页条章期])?${TO}第?(?<to>\\d{1,4})(?<same>[页条章期])`, 'g')

export default defineRule({
  id: 'range-reversed',
  title: { zh: '起止倒置', en: 'A range that runs backwards' },
  why: {
    zh: '起点晚于终点。跨年的月份、跨夜的钟点、数量的升降不报。',
    en: 'The end comes before the beginning. Months over a year’s end, hours over midnight and falling amounts are left alone.',
  },
  source: 'GB/T 15835—2011, 5.1.3',
  needs: 'calendar',
  severity: 'error',
  bad: [
    { text: '2025年至2021年，全镇新增企业40家。', flags: ['2025年至2021年'] },
    { text: '2024—2019年间共修路30公里。', flags: ['2024—2019年'] },
    { text: '征集时间为6月30日至6月1日。', flags: ['6月30日至6月1日'] },
  ],
  good: [
    '2021年至2025年，全镇新增企业40家。',
    '11月至次年3月供暖，22时至6时限行。',
    '贷款额度在3000到30万元不等。',
    '11月15日至3月15日为采暖期。',
    '从2025年到2030年。',
  ],
  *check(article) {
    const joins = joinsOf(article.text)
    for (const pattern of [YEARS, DAYS, ORDINALS]) {
      const places = pattern === ORDINALS ? occurrencesOf(article.text, '第') : joins
      for (const match of matchesOver(article, pattern, places)) {
        const { from, to, month, other, unit, same } = match.groups!
        if (readDigits(from!) <= readDigits(to!) || (other !== undefined && other !== month)) continue
        if (pattern === ORDINALS && unit !== undefined && unit !== same) continue
        yield {
          at: { start: match.index, end: match.index + match[0].length },
          message: { zh: `起点${from}晚于终点${to}`, en: `It begins at ${from} and ends at ${to}` },
        }
      }
    }
  },
})
