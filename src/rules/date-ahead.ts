// 截至2026年6月30日已… in copy of May 2026: a finished thing dated after the writing.
import { DAY, dayNumber, findDay, readDay } from '../almanac/calendar.ts'
import { matchesAt } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 截至2026年6月30日，已建成…
const UP_TO = new RegExp(`截[至止](?:到|至)?${DAY}(?=(?<rest>[^。！？\\n]{0,40}))`, 'y')
const DONE = /已(?!计划|规划|预)|累计|共(?:有|计)?\d|完成|建成|实现/
const AHEAD = /将|预计|计划|拟|力争|有望|争取|目标/
/** A day of print may lie after the day of writing. */
const SLACK = 2

export default defineRule({
  id: 'date-ahead',
  title: { zh: '已然之事写在写稿日之后', en: 'A finished thing dated after the writing' },
  why: {
    zh: '“截至……已……”说的是已有的事，日期不会晚于写稿日；年份或月份多半写错。',
    en: 'What has come about by a day cannot lie after the day of writing: a slip of year or month.',
  },
  source: 'newspaper practice',
  needs: 'calendar',
  severity: 'warning',
  bad: [
    { text: '截至2026年6月30日，平台已服务企业120家。', flags: ['2026年6月30日'], date: '2026-05-12' },
    { text: '截至2025年12月31日，累计发放补贴300万元。', flags: ['2025年12月31日'], date: '2025-03-01' },
  ],
  good: [
    { text: '截至2026年4月30日，平台已服务企业120家。', date: '2026-05-12' },
    { text: '截至2026年12月31日，预计累计服务企业300家。', date: '2026-05-12' },
    '截至2099年6月30日，平台已服务企业120家。',
  ],
  *check(article) {
    const written = readDay(article.written)
    if (!written) return
    const today = dayNumber(written.y, written.m, written.d)
    for (const match of matchesAt(article.text, UP_TO, '截至', '截止')) {
      const day = findDay(match.groups!, article.written)
      const rest = match.groups!.rest!
      if (!day?.sure || day.number <= today + SLACK || !DONE.test(rest) || AHEAD.test(rest)) continue
      const start = match.index + match[0].search(/[\d０-９]/)
      const end = match.index + match[0].search(/[日号]/) + 1
      yield {
        at: { start, end },
        message: {
          zh: `写稿日是${article.written}，“${article.text.slice(start, end)}”还没有到`,
          en: `written on ${article.written}, before ${article.text.slice(start, end)}`,
        },
      }
    }
  },
})
