// 全省新增12.4万人 … 全市新增12.4万人: one figure is said of the province and of the city.
import { findRescoped } from '../compare/said-twice.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'scope-swap',
  title: { zh: '同一数字口径一省一市', en: 'One figure for two areas' },
  why: {
    zh: '同一指标、同一个数，一处说全省，一处说全市，必有一处写错范围。',
    en: 'The same figure of the same metric is said of the whole province in one place, of the whole city in another.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  bad: [
    {
      text: '就业稳中向好\n上半年，全省城镇新增就业12.46万人。\n会议指出，全市城镇新增就业12.46万人，好于预期。',
      flags: ['全市'],
    },
    {
      text: '植树忙\n全县完成造林面积3580亩。\n据介绍，全镇完成造林面积3580亩，林农积极性高。',
      flags: ['全镇'],
    },
  ],
  good: [
    '就业稳中向好\n上半年，全省城镇新增就业12.46万人。\n会议指出，全市城镇新增就业1.46万人，好于预期。',
    '就业稳中向好\n上半年，全市城镇新增就业12.46万人。\n会议指出，全市城镇新增就业12.46万人，好于预期。',
    '就业稳中向好\n全省城镇新增就业12.46万人。\n全市农村新增就业12.46万人，好于预期。',
  ],
  *check(article) {
    const { text } = article
    for (const { first, second } of findRescoped(article)) {
      const [a, b] = [first, second].map(({ start, end }) => text.slice(start, end)) as [string, string]
      yield {
        at: second,
        against: first,
        message: { zh: `同一个数前文说${a}，此处说${b}`, en: `the same figure is said of ${a} above and of ${b} here` },
        suggestions: [a],
      }
    }
  },
})
