// House style: 同比 compares with the same period of last year, so its sentence or the one before names the period.

// 同比增长6.2%
const COMPARISON = /同比(?=[增下上降减提回])/g
// 上半年, 1至5月, 一季度, 2024年, 截至6月底, 去年, 当月
const PERIOD = /[年月季日]|期间|以来|累计/

export default {
  id: 'comparison-needs-period',
  title: { zh: '同比缺时段', en: 'A year-on-year change without its period' },
  why: {
    zh: '同比是与上年同期相比，前文没有时段，读者不知道是哪一期。',
    en: '同比 compares with the same period of last year; without a period nobody knows which.',
  },
  source: 'house style',
  needs: 'text',
  severity: 'warning',
  bad: [
    { text: '全镇工业产值同比增长6.2%。', flags: ['同比'] },
    { text: '镇里企业不少。税收同比下降3%。', flags: ['同比'] },
  ],
  good: ['上半年，全镇工业产值同比增长6.2%。', '今年1至5月销售2.1万台。出口同比增长8%。', '同比口径已经调整。'],
  *check({ text, sentences }) {
    for (const { index } of text.matchAll(COMPARISON)) {
      const own = sentences.findIndex(({ start, end }) => start <= index && index < end)
      const from = sentences[Math.max(0, own - 1)]?.start ?? 0
      if (PERIOD.test(text.slice(from, index))) continue
      yield {
        at: { start: index, end: index + '同比'.length },
        message: { zh: '“同比”前没有时段', en: '同比 has no period before it' },
      }
    }
  },
}
