// 达近200亿元: to reach and to be near at once (style, off by default).
import { NUMBER } from '../lexicon/patterns.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 达到近200亿元, 高达约3万人
const REACH = new RegExp(`(?<verb>高达|达到|达)(?<hedge>将近|近|约)(?=${NUMBER})`, 'y')

export default defineRule({
  id: 'reach-near',
  title: { zh: '“达”与“近”“约”连用', en: 'Reached, nearly' },
  why: {
    zh: '“达到”说到了，“近”说没到；通行但不严密，默认不查。',
    en: 'Common but loose: 达到 says it is there, 近 that it is not.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'off',
  bad: [
    { text: '年产值达近200亿元。', flags: ['达近'] },
    { text: '观众达到约3万人。', flags: ['达到约'] },
  ],
  good: ['年产值近200亿元。', '地铁直达近郊，观众达3万人。'],
  *check(article) {
    for (const match of matchesAt(article.text, REACH, '高达', '达')) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”留一个即可`, en: `One of “${match[0]}” is enough` },
        suggestions: [match.groups!.verb!, match.groups!.hedge!],
      }
    }
  },
})
