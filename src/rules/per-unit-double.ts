// 时速每小时100公里, 日均每天: one "per" too many.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 时速达每小时100公里, 亩产每亩, 时速100公里/小时; the rate and its unit, at most a few words between
const DOUBLE =
  /(?:(?:时速)(?:[^，。；：、\d]{0,4}每小时|[^，。；：、\d]{0,6}[\d.]+(?:公里|千米|米)(?:\/小时|每小时|\/h))|每小时[^，。；、\d]{0,2}时速|亩产(?:量)?(?:[^，。；：、\d]{0,4}每亩|[^，。；：、\d]{0,6}[\d.]+(?:万)?(?:公斤|斤|千克|吨)(?:\/亩|每亩))|每亩(?:平均)?亩产|日均(?:[^，。；：、\d]{0,2})每[天日](?!都)|每[天日]日均|月均[^，。；：、\d]{0,2}每个?月|每个?月月均|年均[^，。；：、\d]{0,2}每年|每年年均|人均[^，。；：、\d]{0,2}每人|每人人均|户均[^，。；：、\d]{0,2}每户|每户户均)/g

// 年吞吐量达到每年5000万吨, 日处理能力为每天300吨
const SPAN =
  /(?<![0-9一-龥])(?:[一-龥]{0,12}?(?<![今去明全前当逐半多同历近每本上下一两三四五六七八九十几新按]))?(?<span>年|日|月)(?<metric>[一-龥]{0,6}?(?:产量|产值|产能|产|吞吐量|处理量|处理能力|供水量|供气量|发电量|用电量|用水量|客流量|运量|运力|销量|销售额|接待量|流量|加工能力|生产能力|排放量))(?:已|将|可|约|近|超过?|达到?|为|是|在){0,3}每(?:个)?\k<span>(?=[\d一二两三四五六七八九十百千几])/g

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
    { text: '码头年吞吐量达到每年500万吨。', flags: ['年吞吐量达到每年'] },
  ],
  good: [
    '列车设计时速200公里。',
    '平均每小时接待300人，日均接待3000人。',
    '示范田每亩产量650公斤，人均每年增收2000元。',
    '亩产650公斤，每亩增收300元。',
    '去年产量达到每年计划的九成。',
    '码头年吞吐量500万吨，每年检修一次。',
  ],
  *check(article) {
    for (const match of matchesWith(article, SPAN, '每年', '每日', '每月', '每个月')) {
      const { span, metric } = match.groups!
      const start = match.index + match[0].indexOf(span! + metric!)
      const at = { start, end: match.index + match[0].length }
      const words = article.text.slice(at.start, at.end)
      yield { at, message: { zh: `“${words}”重复，留一个即可`, en: `“${words}” says the unit twice` } }
    }
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
