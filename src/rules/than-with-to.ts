// 产量比去年提高到百分之二十: 比 tells by how much, 到 tells where it ends.
import { NUMBER } from '../lexicon/patterns.ts'
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 比去年提高到20%, 较上年增长至百分之三十; not 比去年的50%提高到60%, which names both ends
const MIXED = new RegExp(
  `(?:比|较|同比)(?:去年|上年|前年|上个?月|上季度?|往年|过去|原来|从前|以前|改革前|上一年)(?:同期|同月)?(?<words>(?:提高|增加|增长|上升|上涨|提升|下降|减少|降低|下跌|减小)[到至为]?(?<=[到至])(?:百分之|${NUMBER}%|${NUMBER}成))`,
  'g',
)

export default defineRule({
  id: 'than-with-to',
  title: { zh: '“比……提高到”混用', en: '比 with 到' },
  why: {
    zh: '“比去年”后面说增减多少，“到”后面说结果是多少；“比去年提高到20%”不知是提高了20%还是提高到20%。',
    en: '比 compares by how much, 到 says where it ends; together the reader cannot tell which is meant.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '今年的产量比去年提高到百分之二十。', flags: ['提高到百分之'] },
    { text: '出口较上年同期增长至30%。', flags: ['增长至30%'] },
  ],
  good: ['今年的产量比去年提高百分之二十。', '合格率比去年的50%提高到60%。', '占比由去年的20%提高到30%。'],
  *check(article) {
    for (const match of matchesWith(article, MIXED, '比', '较')) {
      const { words } = match.groups!
      const end = match.index + match[0].length
      const start = end - words!.length
      yield {
        at: { start, end },
        against: { start: match.index, end: start },
        message: { zh: `“${match[0]}”：“比”与“到”只能用一个`, en: `“${match[0]}”: either 比 or 到` },
        suggestions: [words!.replace(/[到至]/, '了'), words!],
      }
    }
  },
})
