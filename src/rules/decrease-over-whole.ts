// 事故起数同比下降120%: what cannot be negative cannot fall by more than all of it.
import { defineRule } from '../rule.ts'

// 下降120%, 减少了150.5%
const FALL = /(?:减少|下降|降低|回落|下跌|下滑|缩减|锐减|骤降|压缩|降幅达?|跌幅达?)(?:了|达到?|为)?$/
const OVER_HUNDRED = /[1-9]\d{2,}(?:\.\d+)?%/y
// Counts, prices, amounts of things; profits, balances and net flows can change their sign
const NEVER_NEGATIVE =
  /(?:销量|产量|价格|均价|房价|人口|人数|起数|件数|数量|面积|能耗|排放|用水量|用电量|客流|人次|事故|案件|发案|投诉|库存|成本|费用|浓度|销售额|收入|产值|时间|次数|户数|死亡)/
const SIGNED = /利润|盈利|亏损|净|差额|顺差|逆差|余额|收益|现金流|增速|增幅|增量|溢价/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

export default defineRule({
  id: 'decrease-over-whole',
  title: { zh: '降幅超过100%', en: 'A fall of more than 100%' },
  why: {
    zh: '销量、价格、人数一类不会是负数，最多减少100%；利润由盈转亏可以超过，不报。',
    en: 'Counts, prices and amounts end at nothing; profits can turn into losses and are left alone.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '全县交通事故起数同比下降120%。', flags: ['下降120%'] },
    { text: '老城区客流减少了150%，商户有些着急。', flags: ['减少了150%'] },
  ],
  good: [
    '公司净利润同比下降312%。',
    '事故起数同比下降20%。',
    '销量增长120%，成本下降10%。',
    '受投资收益影响，利润比销售额下降更多，下降105%。',
  ],
  *check({ text, figures }) {
    for (const { kind, number } of figures) {
      if (kind !== 'percent' || number.end - number.start < 3 || !isDigit(text.charCodeAt(number.start + 2))) continue
      OVER_HUNDRED.lastIndex = number.start
      const percent = OVER_HUNDRED.exec(text)?.[0]
      if (percent === undefined || parseFloat(percent) <= 100) continue
      const fall = FALL.exec(text.slice(Math.max(0, number.start - 8), number.start))?.[0]
      if (fall === undefined) continue
      const start = number.start - fall.length
      const before = text.slice(Math.max(0, start - 30), start)
      const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
      if (!NEVER_NEGATIVE.test(clause) || SIGNED.test(clause)) continue
      const words = fall + percent
      yield {
        at: { start, end: start + words.length },
        message: { zh: `降幅不会超过100%：“${words}”`, en: `“${words}”: a fall ends at 100%` },
      }
    }
  },
})
