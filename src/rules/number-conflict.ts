// 投资12.6亿元 … 投资12.9亿元: one thing is given in two figures.
import { findFarConflicts } from '../compare/across.ts'
import { findFailing } from './failing.ts'
import { defineRule } from '../rule.ts'

const LEVELS: ReadonlySet<string> = new Set(['count', 'amount', 'area', 'share', 'growth', 'ratio'])

export default defineRule({
  id: 'number-conflict',
  title: { zh: '同一数字前后不一', en: 'One thing, two figures' },
  why: {
    zh: '同一指标、同一主体、同一时期只有一个数。计划与实际、当月与累计、全市与市区、总投资与年度投资各有各的数，不算矛盾。',
    en: 'One metric of one subject at one time has one value. Plan and result, month and total, city and district differ by right.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'error',
  scope: 'corpus',
  bad: [
    {
      text: '青石镇招商成果\n上半年，青石镇工业园区引进项目投资12.6亿元。\n会议指出，青石镇工业园区引进项目投资16.2亿元，创历史新高。',
      flags: ['16.2亿元'],
    },
    {
      text: '全县种植业受灾面积35335亩\n据统计，该县种植业受灾面积75335亩，其中玉米15800亩。',
      flags: ['75335亩'],
    },
  ],
  good: [
    '青石镇招商成果\n青石镇工业园区引进项目投资12.6亿元。\n去年，青石镇工业园区引进项目投资10.3亿元。',
    '青石镇招商成果\n青石镇工业园区引进项目投资近13亿元。\n青石镇工业园区引进项目投资12.9亿元。',
    '两区数据\n东湖区规上工业增加值47.5亿元。\n西湖区规上工业增加值57.5亿元。',
    '目标\n全市城镇新增就业13.6万人。\n今年力争全市城镇新增就业13.9万人。',
  ],
  *check(article) {
    yield* findFailing(article, 'repeat', ({ slip }) => slip !== 'point' && slip !== 'scale')
  },
  *across(articles) {
    for (const { first, second } of findFarConflicts(articles, (kind) => LEVELS.has(kind))) {
      const [a, b] = [first.figure.text, second.figure.text]
      const { subject, metric, period } = second.claim
      const thing = `${subject.value}${period!.value.text}${metric.value}`
      yield {
        article: second.article,
        at: second.figure,
        elsewhere: [{ article: first.article, span: first.figure }],
        message: { zh: `“${thing}”另文为${a}，此处为${b}`, en: `"${thing}" is ${a} elsewhere and ${b} here` },
        suggestions: [a],
        severity: 'warning',
      }
    }
  },
})
