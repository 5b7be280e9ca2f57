// 90元至110万元, 1600.00元至2400.00万元: one end of a range of money lacks its 万 or 亿; 1200万元至900万元 runs backwards.
import { defineRule } from '../rule.ts'

// 90元至110万元, 1200万元—900万元: both ends with their unit, so that none borrows the other's
const RANGE =
  /(?<low>\d+(?:\.\d+)?)(?<lowScale>万亿|亿|万)?(?<unit>美元|欧元|港元|日元|元)(?:[—－–~～-]{1,2}|至|到)(?<high>\d+(?:\.\d+)?)(?<highScale>万亿|亿|万)?\k<unit>$/
/** 从…至…, 由…到…: perhaps a change, and that may fall. */
const FROM = /[由从自降减跌]$/
const SCALE: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }
/** The digits before the scale: ends that belong together have them alike, within so many times. */
const ALIKE = 5
/** Ends so far apart are of two magnitudes. */
const APART = 1000

export default defineRule({
  id: 'range-magnitude',
  title: { zh: '金额范围数量级不一或倒置', en: 'A range of money over two magnitudes, or backwards' },
  why: {
    zh: '“90元至110万元”多半漏了前一个“万”；“1200万元至900万元”前大后小，有一个写错。',
    en: 'The two ends of a range of money differ by thousands, or the first is the larger: a 万 was dropped or a figure mistyped.',
  },
  source: 'GB/T 15835—2011, 5.1.3',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    { text: '公司预计上半年亏损90元至110万元。', flags: ['90元'] },
    { text: '预计净利润900万元至1200元。', flags: ['1200元'] },
    { text: '预计净利润1200万元至900万元。', flags: ['900万元'] },
  ],
  good: [
    '公司预计上半年亏损90万元至110万元。',
    '处5000元至50万元罚款。',
    '捐款从1元到100万元不等。',
    '成本由1200万元到900万元，逐年下降。',
    '补贴90元至450元。',
  ],
  *check({ text, figures }) {
    for (const { kind, range, start, end } of figures) {
      const match = kind === 'money' && range ? RANGE.exec(text.slice(start, end)) : null
      if (!match || FROM.test(text.slice(Math.max(0, start - 1), start))) continue
      const { low, lowScale = '', high, highScale = '', unit } = match.groups!
      const [x, y] = [Number(low), Number(high)]
      const [a, b] = [x * (SCALE[lowScale] ?? 1), y * (SCALE[highScale] ?? 1)]
      if (a <= b && !(b >= a * APART && x <= y && y <= x * ALIKE)) continue
      const lowEnd = start + match.index + low!.length + lowScale.length + unit!.length
      const ends = [
        { start: start + match.index, end: lowEnd },
        { start: lowEnd + 1, end },
      ] as const
      const [at, against] = a <= b ? ends : [ends[1], ends[0]]
      yield {
        at,
        against,
        message:
          a > b
            ? { zh: `“${match[0]}”前大后小`, en: `${match[0]} runs backwards` }
            : { zh: `“${match[0]}”两端相差千倍以上`, en: `the ends of ${match[0]} lie a thousand times apart` },
        suggestions: a > b ? [] : [`${low}${highScale}${unit}`],
      }
    }
  },
})
