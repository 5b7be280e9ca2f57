// 粮食产量增加8个百分点: an amount grows by per cent, a rate by points.
import { defineRule } from '../rule.ts'

// the amount is named right before the verb
const AMOUNT =
  /(?:产量|销量|产值|数量|总量|人数|收入|总额|金额|投资额|面积|客流量|用电量|价格|成本|利润|税收)(?:同比|环比|比上年|较上年|比去年)?(?:分别|均|又)?(?:增长|增加|提高|上升|下降|减少|降低|提升)(?:了|约|近)?$/
const RATE = /率|占比|比重|份额|增速|增幅|涨幅|降幅|拉动|贡献|带动|影响|百分点，|比例|负债比|拉低|拉高|%/

export default defineRule({
  id: 'points-on-amount',
  title: { zh: '百分点用于绝对量', en: 'Percentage points said of an amount' },
  why: {
    zh: '百分点是两个百分数之差，产量、人数、收入这样的绝对量只能增长百分之几。',
    en: 'Points are a difference of two percentages; output, people and income grow by per cent.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '全县粮食产量增加8个百分点。', flags: ['8个百分点'] },
    { text: '上半年游客人数同比增长12个百分点。', flags: ['12个百分点'] },
    { text: '农资价格下降了3个百分点。', flags: ['3个百分点'] },
  ],
  good: [
    '粮食产量占比增加8个百分点。',
    '产量增速回落0.3个百分点。',
    '消费拉动收入增长1.2个百分点。',
    '农资价格下降了3%。',
    '产量增长5%，比上月提高2个百分点。',
  ],
  *check({ text, figures }) {
    for (const figure of figures) {
      if (figure.kind !== 'points') continue
      const before = text.slice(Math.max(0, figure.start - 40), figure.start)
      const sentence = before.slice(
        Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1,
      )
      if (!AMOUNT.test(sentence) || RATE.test(sentence)) continue
      const repaired = figure.text.replace(/个?百分点/, '%')
      yield {
        at: figure,
        message: {
          zh: `绝对量的增减用“${repaired}”，不用“${figure.text}”`,
          en: `an amount changes by ${repaired}, not by points`,
        },
        suggestions: [repaired],
      }
    }
  },
})
