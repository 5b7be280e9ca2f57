// 10余位 … 10位: one number, hedged in one place and exact in another.
import { findHedged, flagTwice } from '../compare/said-twice.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'precision-conflict',
  title: { zh: '同一数字一处是概数一处是确数', en: 'One number, hedged here and exact there' },
  why: {
    zh: '“10余人”多于10人，“近4000家”不到4000家；同一件事另一处写成整10人、4000余家，两处必有一处不准。',
    en: '10余 is more than 10 and 近4000 less than 4000; the bare number elsewhere for the same thing cannot be right too.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    {
      text: '青石镇引才\n青石镇引进研发人员10余位，项目进展快。\n据介绍，青石镇引进研发人员10位，人人都有课题。',
      flags: ['10位'],
    },
    {
      text: '青石镇企业多\n全镇现有民营企业近4000家。\n据统计，全镇现有民营企业4000余家，带动就业。',
      flags: ['4000余家'],
    },
  ],
  good: [
    '青石镇引才\n青石镇引进研发人员10余位，项目进展快。\n据介绍，青石镇引进研发人员13位，人人都有课题。',
    '青石镇企业多\n全镇工业总产值突破500亿元。\n据统计，全镇工业总产值500亿元，带动就业。',
    '青石镇引才\n青石镇引进研发人员10余位，项目进展快。\n柳树镇引进研发人员10位，人人都有课题。',
  ],
  *check(article) {
    for (const twice of findHedged(article)) yield flagTwice(twice)
  },
})
