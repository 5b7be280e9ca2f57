// 叁佰伍拾万元整（3050000元）: a sum in capital numerals and the same in digits are two sums.
import { compare } from '../exact/decimal.ts'
import { defineRule } from '../rule.ts'

const CAPITALS = /[壹贰叁肆伍陆柒捌玖拾佰仟]/
/** Between the two: 整（¥, （小写：, 整，即. */
const BETWEEN = /^(?:整|正)?[（(，,：:\s]{0,2}(?:人民币|小写|大写|即|合|折合|￥|¥|[：:]){0,3}$/

export default defineRule({
  id: 'capital-amount-mismatch',
  title: { zh: '大写金额与小写不符', en: 'A sum in capitals and in digits' },
  why: {
    zh: '同一笔钱的大写与小写必须相等；合同、公告里以大写为准，错一个字差一个数量级。',
    en: 'A sum written in capital numerals and in digits is one sum.',
  },
  source: '《支付结算办法》附一',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '双方约定货款为叁佰伍拾万元整（3050000元）。', flags: ['3050000元'] },
    { text: '中标价1200000元（大写：壹佰贰拾叁万元）。', flags: ['壹佰贰拾叁万元'] },
  ],
  good: ['双方约定货款为叁佰伍拾万元整（3500000元）。', '货款叁佰伍拾万元，其中定金50000元。'],
  *check({ text, figures }) {
    for (let i = 1; i < figures.length; i++) {
      const [first, second] = [figures[i - 1]!, figures[i]!]
      if (first.kind !== 'money' || second.kind !== 'money' || !first.value || !second.value) continue
      if (CAPITALS.test(first.text) === CAPITALS.test(second.text)) continue
      if (first.unit !== second.unit || !BETWEEN.test(text.slice(first.end, second.start))) continue
      if (compare(first.value, second.value) === 0) continue
      yield {
        at: { start: second.start, end: second.end },
        against: { start: first.start, end: first.end },
        message: {
          zh: `大写与小写不是同一数额：“${first.text}”与“${second.text}”`,
          en: `${first.text} and ${second.text} are two sums`,
        },
      }
    }
  },
})
