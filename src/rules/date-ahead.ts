// 截至2026年6月30日已… in copy of May 2026: a finished thing dated after the writing.
import { DAY, dayNumber, findDay, readDay } from '../almanac/calendar.ts'
import type { Article, Flag } from '../model.ts'
import { matchesAt, matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 截至2026年6月30日，已建成…
const UP_TO = new RegExp(`截[至止](?:到|至)?${DAY}(?=(?<rest>[^。！？\\n]{0,40}))`, 'y')
// 今年9月，县里已完成320户 in copy of April
const THIS_YEAR =
  /(?<![到至])今年(?<month>\d{1,2})月(?:份|底|末|初|中旬|下旬|上旬)?(?![至到—－–~～-])(?=(?<rest>[^。！？；\n]{0,30}))/y
const CAME =
  /^[^，]{0,6}(?:，(?!目前|现在|如今|截至)[^，]{0,12}?)?(?<!即将|就|便|就要)(?:已(?!计划|规划|预|经?确定|明确|列入|排|定)|累计(?:完成|实现)|完成了|实现了|建成了)/
// 2020年4月28日披露2020年年度报告: the year was not over
const REPORT =
  /(?<!\d)(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日[^。！？；，\n\d]{0,12}(?:披露|发布|公布|公告|刊登|刊发|审议通过)了?(?:公司)?(?:《[^》\d]{0,20})?(?<report>20\d{2})年?(?:年度报告|年报)(?!摘要预|工作|编制|预约|预披露)/g
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
    { text: '今年9月，县里已完成320户危房改造。', flags: ['今年9月'], date: '2024-04-12' },
    { text: '公司于2020年4月28日披露2020年年度报告。', flags: ['2020年4月28日'] },
  ],
  good: [
    { text: '截至2026年4月30日，平台已服务企业120家。', date: '2026-05-12' },
    { text: '截至2026年12月31日，预计累计服务企业300家。', date: '2026-05-12' },
    '截至2099年6月30日，平台已服务企业120家。',
    { text: '今年9月，县里将完成320户危房改造。', date: '2024-04-12' },
    { text: '巡展将持续到今年7月，目前已经走过八个城市。', date: '2024-03-12' },
    { text: '今年4月，县里已完成320户危房改造。', date: '2024-04-12' },
    '公司于2021年4月28日披露2020年年度报告。',
  ],
  *check(article) {
    yield* findReports(article)
    const written = readDay(article.written)
    if (!written) return
    yield* findMonths(article, written.m)
    const today = dayNumber(written.y, written.m, written.d)
    for (const match of matchesAt(article.text, UP_TO, '截至', '截止')) {
      const day = findDay(match.groups!, article.written)
      const rest = match.groups!.rest!
      if (!day?.sure || day.number <= today + SLACK || !DONE.test(rest) || AHEAD.test(rest)) continue
      const start = match.index + match[0].search(/\d/)
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

/** 今年9月…已完成, written before September. */
function* findMonths({ text, written }: Article, now: number): Generator<Flag> {
  for (const match of matchesAt(text, THIS_YEAR, '今年')) {
    const { month, rest } = match.groups!
    if (Number(month) <= now || Number(month) > 12 || !CAME.test(rest!) || AHEAD.test(rest!)) continue
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      message: { zh: `写稿日是${written}，“${match[0]}”还没有到`, en: `written on ${written}, before ${match[0]}` },
    }
  }
}

/** A report on a year, given before the year was over. */
function* findReports(article: Article): Generator<Flag> {
  for (const match of matchesWith(article, REPORT, '年度报告', '年报')) {
    const { year, month, day, report } = match.groups!
    if (Number(report) < Number(year) || (month === '12' && day === '31')) continue
    const end = match.index + match[0].length
    yield {
      at: { start: match.index, end: match.index + match[0].indexOf('日') + 1 },
      against: { start: match.index + match[0].lastIndexOf(report!), end },
      message: { zh: `${report}年还没有过完，不会有全年的报告`, en: `the year ${report} was not over then` },
    }
  }
}
