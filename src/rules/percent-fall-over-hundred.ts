// 事故起数同比下降120%: what cannot fall below nothing cannot fall by more than 100 %.
import { compare, decimal } from '../exact/decimal.ts'
import { defineRule } from '../rule.ts'

const FALL = /(?:下降|减少|降低|下滑|缩减|压缩|下跌|降幅达?|减幅达?)(?:了|约|近|超过?|达|逾)?$/
// these may turn from gain to loss
const SIGNED =
  /利润|净利|盈利|收益|亏损|现金流|净额|净增|顺差|逆差|差额|增速|增幅|涨幅|贡献|毛利|损益|归母|扣非|业绩|每股|增加额|增量|净流|回报/

export default defineRule({
  id: 'percent-fall-over-hundred',
  title: { zh: '降幅超过100%', en: 'A fall of more than 100 %' },
  why: {
    zh: '人数、产量、价格等最多降到零，降幅不会超过100%。利润、现金流、净增量等可正可负的指标不报。',
    en: 'Counts, output and prices fall to zero at most. Profits and other signed metrics are left.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'error',
  bad: [
    { text: '全市道路交通事故起数同比下降120%。', flags: ['120%'] },
    { text: '化肥用量比上年减少了150%。', flags: ['150%'] },
    { text: '平均售价下跌105.3%。', flags: ['105.3%'] },
  ],
  good: [
    '公司净利润同比下降312%。',
    '全市道路交通事故起数同比下降12%。',
    '新增贷款增量同比减少120%。',
    '销量增长120%，价格下降10%。',
  ],
  *check({ text, figures }) {
    for (const figure of figures) {
      if (figure.kind !== 'percent' || figure.unit !== '%' || !figure.value) continue
      const { coefficient, exponent } = figure.value
      if ((coefficient <= 100n && exponent <= 0) || compare(figure.value, decimal(100n)) <= 0) continue
      const clause = text.slice(Math.max(0, figure.start - 40), figure.start)
      const own = clause.slice(
        Math.max(clause.lastIndexOf('。'), clause.lastIndexOf('；'), clause.lastIndexOf('\n')) + 1,
      )
      if (!FALL.test(own) || SIGNED.test(own)) continue
      yield {
        at: figure,
        message: { zh: `降幅${figure.text}超过100%`, en: `a fall of ${figure.text} is more than everything` },
      }
    }
  },
})
