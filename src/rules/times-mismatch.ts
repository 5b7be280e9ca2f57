// 由13人增至1773人，增长136倍: 136 is the ratio, the growth is 135.
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'times-mismatch',
  title: { zh: '倍数与前后两数不符', en: 'A multiple does not fit its two figures' },
  why: {
    zh: '增长几倍不含原数，是几倍才含原数：由10家增到50家，是原来的5倍，增长4倍。翻一番是2倍，翻两番是4倍。',
    en: 'Growth by N times leaves the base out: from 10 to 50 is five times as many, growth by four times. 翻两番 is four times.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  bad: [
    { text: '口岸出入境人员由537万人次增长至2.38亿人次，增长了44倍。', flags: ['44倍'] },
    { text: '持证人才从13人增加到1773人，增幅达136倍。', flags: ['136倍'] },
    { text: '年产量由50万吨增加到200万吨，翻了三番。', flags: ['翻了三番'] },
  ],
  good: [
    '中欧班列由1702列增长到20022列，增长了10.8倍。',
    '游客由969万人次增长至2.5亿人次，增长约25倍。',
    '年产量由50万吨增加到200万吨，翻了两番。',
    '进口额由52亿元增至101亿元，接近翻番。',
    '班列由1条线增长到22条线，发货量增长了10倍。',
  ],
  *check(article) {
    yield* findFailing(article, 'multiple')
  },
})
