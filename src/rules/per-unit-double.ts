// 时速每小时100公里, 日均每天: one "per" too many.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 时速达每小时100公里, 亩产每亩, 时速100公里/小时; the rate and its unit, at most a few words between
const DOUBLE =
  /(?:(?:时速)(?:[^，。；：、\d]{0,4}每小时|[^，。；：、\d]{0,6}[\d.]+(?:公里|千米|米)(?:\/小时|每小时|\/h))|每小时[^，。；、\d]{0,2}时速|亩产(?:量)?(?:[^，。；：、\d]{0,4}每亩|[^，。；：、\d]{0,6}[\d.]+(?:万)?(?:公斤|斤|千克|吨)(?:\/亩|每亩))|每亩(?:平均)?亩产|日均(?:[^，。；：、\d]{0,2})每[天日](?!都)|每[天日]日均|月均[^，。；：、\d]{0,2}每个?月|每个?月月均|年均[^，。；：、\d]{0,2}每年|每年年均|人均[^，。；：、\d]{0,2}每人|每人人均|户均[^，。；：、\d]{0,2}每户|每户户均)/g

export default defineRule({
  id: 'per-unit-double',
  title: { zh: '比率词重复', en: 'A rate with its unit said twice' },
  why: {
    zh: '“时速”就是每小时的速度，“亩产”就是每亩的产量，“日均”就是每天平均；再加“每……”重复。',
    en: '时速 is already per hour, 亩产 per mu, 日均 per day.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '列车设计时速每小时200公里。', flags: ['时速每小时'] },
    { text: '景区日均每天接待3000人。', flags: ['日均每天'] },
    { text: '示范田亩产达650公斤/亩。', flags: ['亩产达650公斤/亩'] },
  ],
  good: [
    '列车设计时速200公里。',
    '平均每小时接待300人，日均接待3000人。',
    '示范田每亩产量650公斤，人均每年增收2000元。',
    '亩产650公斤，每亩增收300元。',
  ],
  *check(article) {
    for (const match of matchesWith(
      article,
      DOUBLE,
      '时速',
      '每小时',
      '亩产',
      '每亩',
      '日均',
      '每天',
      '每日',
      '月均',
      '每月',
      '每个月',
      '年均',
      '每年',
      '人均',
      '每人',
      '户均',
      '每户',
    )) {
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0]}”重复，留一个即可`, en: `“${match[0]}” says the unit twice` },
      }
    }
  },
})
