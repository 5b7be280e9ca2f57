// 翻一翻 -> 翻一番: doubling is written with 番.
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 翻一翻, 翻了两翻
const FAN = /翻了?(?<count>[一两二三四几])(?<wrong>翻)(?!书|身|页|看|译|开|阅|找)/y

export default defineRule({
  id: 'fan-character',
  title: { zh: '“翻番”误作“翻翻”', en: '翻 written for 番' },
  why: {
    zh: '数量加倍是“翻番”：翻一番是两倍，翻两番是四倍。“翻一翻”是翻动的意思。',
    en: 'Doubling is 番; 翻一翻 means leafing through.',
  },
  source: '现代汉语词典',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '村集体收入五年翻了一翻。', flags: ['翻'] },
    { text: '力争到2030年产值翻两翻。', flags: ['翻'] },
    { text: '全县游客人数三年翻三翻。', flags: ['翻'] },
  ],
  good: [
    '村集体收入五年翻了一番。',
    '闲下来把旧账本翻一翻书角都卷了。',
    '孩子们翻一翻书页，读一读故事。',
    '产值翻了两番。',
    '孩子们在翻一翻区域玩耍。',
  ],
  *check({ text }) {
    if (!text.includes('翻')) return
    for (const match of matchesAt(text, FAN, '翻')) {
      // leafing through: no figure of growth in the sentence before it
      const clause = text.slice(Math.max(0, match.index - 20), match.index)
      if (!/年|产值|收入|产量|人数|规模|总量|增长|数量|利润|销售|投资/.test(clause) || /书|账|本|册|报/.test(clause))
        continue
      const start = match.index + match[0].length - 1
      yield {
        at: { start, end: start + 1 },
        message: {
          zh: `“${match[0]}”应为“${match[0].slice(0, -1)}番”`,
          en: `"${match[0]}" should read "${match[0].slice(0, -1)}番"`,
        },
        suggestions: ['番'],
      }
    }
  },
})
