// 题中数字文中无据: the body has nothing like the headline's figure.
import { findUnsupported } from '../compare/headlines.ts'
import { defineRule } from '../rule.ts'

const BODY =
  '今年以来，青石镇紧盯项目建设，渔船出海忙。据统计，上半年全镇渔业产值35.6亿元，带动就业3000人，村集体收入持续提高，镇里还将建设新的渔港经济区，让更多企业落户，让更多村民在家门口就业增收。'

export default defineRule({
  id: 'headline-figure-unsupported',
  title: { zh: '题中数字未见于正文', en: 'A headline figure that the body does not give' },
  why: {
    zh: '标题里的数字在正文里找不到，也不是正文几个数之和，值得核对一遍。',
    en: 'The figure stands in the headline only: no body figure, no sum of body figures. Worth a look.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'info',
  bad: [
    { text: `青石镇水利投资73.6亿元\n${BODY}`, flags: ['73.6亿元'] },
    { text: `青石镇新建码头428座\n${BODY}`, flags: ['428座'] },
  ],
  good: [`青石镇渔业产值超35亿元\n${BODY}`, `青石镇带动就业3000人\n${BODY}`, '青石镇新建码头428座\n简讯一则。'],
  *check(article) {
    for (const { head, slip } of findUnsupported(article)) {
      const { value, unit } = head.figure
      if (slip || unit === '' || value!.coefficient < 10n) continue
      yield {
        at: head.figure,
        message: { zh: `${head.figure.text}未见于正文`, en: `the body does not give ${head.figure.text}` },
      }
    }
  },
})
