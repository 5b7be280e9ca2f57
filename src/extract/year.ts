// The stories of one file -> the year they were written in, only where their own words give it away.
import type { Figure, Period, Story } from '../model.ts'

// 刚刚出炉的2025年半年数据, 今年（2025年）, 7月25日，某街道举行2025年度共建活动
const FRESH =
  /(?:刚刚|新近|最新)(?:出炉|发布|公布|揭晓|闭幕|落幕)的[“《]?(?<new>20\d\d)年|今年[（(](?<said>20\d\d)年?[）)]|\d月\d{1,2}日，?[^。，\d]{2,30}\d{0,2}日?(?:举行|举办|召开|启动)了?(?<held>20\d\d)年/g

/** Undefined where nothing tells, where a day of writing is known anyway, or where two years are told. */
export function findYear(stories: readonly Story[]): string | undefined {
  const years = new Set<string>()
  for (const { written, text } of stories) {
    if (written) return undefined
    if (!text.includes('年')) continue
    for (const match of text.matchAll(FRESH)) {
      const { new: fresh, said, held } = match.groups!
      years.add((fresh ?? said ?? held)!)
    }
  }
  return years.size === 1 ? [...years][0] : undefined
}

/** Days that only the day of writing would give: 昨日, 本月, 上周. */
const BY_DAY = /[昨今明本当前后][日天晚]|[本上下这]个?[月周]|近|来$/

/** A figure read as if written at the year's end: what the year alone does not settle stays unknown. */
export function withoutDays(figure: Figure): Figure {
  const { period } = figure
  if (!period?.start || /\d{4}/.test(figure.text)) return figure
  if (/以来$/.test(figure.text) && /今年/.test(figure.text)) return { ...figure, period: { ...period, end: null } }
  return BY_DAY.test(figure.text) ? { ...figure, period: unknown(period) } : figure
}

const unknown = ({ text }: Period): Period => ({
  text,
  start: null,
  end: null,
})
