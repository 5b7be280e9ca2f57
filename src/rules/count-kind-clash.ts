// 30万人 … 30万人次: one number counts people in one place and visits in another.
import { findRecounted, flagTwice } from '../compare/said-twice.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'count-kind-clash',
  title: { zh: '同一数字计数口径不一', en: 'One number counts two kinds of thing' },
  why: {
    zh: '人与人次、户与人、户与户次不是一回事；同一个数两处用两种口径，必有一处写错。',
    en: 'People and visits, households and persons are different counts; one number cannot be both.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    {
      text: '青石古镇接待游客30.6万人\n今年以来，青石古镇接待游客30.6万人次，夜市热闹。',
      flags: ['30.6万人次'],
    },
    {
      text: '惠民有实招\n全县发放补贴惠及1280户。\n据介绍，全县发放补贴惠及1280人，做到应发尽发。',
      flags: ['1280人'],
    },
  ],
  good: [
    '青石古镇接待游客30.6万人次\n今年以来，青石古镇接待游客30.6万人次，夜市热闹。',
    '惠民有实招\n全县发放补贴惠及1280户。\n据介绍，全县发放补贴惠及3560人，做到应发尽发。',
    '惠民有实招\n全县发放补贴惠及1280户。\n据介绍，全县培训农民1280人，做到应训尽训。',
  ],
  *check(article) {
    for (const twice of findRecounted(article)) yield flagTwice(twice)
  },
})
