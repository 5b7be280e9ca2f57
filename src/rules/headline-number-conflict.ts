// 标题增长12%，正文增长21%: the headline's or caption's figure is not the body's.
import { findUnsupported } from '../compare/headlines.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'headline-number-conflict',
  title: { zh: '题文或图文数字不符', en: "The headline's or caption's figure is not the body's" },
  why: {
    zh: '标题、图说里的数字应能在正文找到依据；四舍五入、“超”“近”“约”以及正文几个数之和都算有据。',
    en: 'A figure in a headline or caption rests on the body: the same, rounded, hedged, or the sum of body figures.',
  },
  source: 'newspaper practice',
  needs: 'arithmetic',
  severity: 'warning',
  bad: [
    {
      text: '青石镇工业增加值增长12%\n今年以来，青石镇紧盯项目建设，企业生产忙。据统计，上半年全镇工业增加值同比增长21%，带动就业3000人，村集体收入持续提高，镇里还将建设新的产业园区，让更多企业落户，让更多村民在家门口就业增收。',
      flags: ['12%'],
    },
    {
      text: '青石镇渔业产值冲上36.5亿元\n今年以来，青石镇紧盯项目建设，渔船出海忙。据统计，上半年全镇渔业产值35.6亿元，带动就业3000人，村集体收入持续提高，镇里还将建设新的渔港经济区，让更多企业落户，让更多村民在家门口就业增收。',
      flags: ['36.5亿元'],
    },
  ],
  good: [
    '青石镇接待游客近4.2万人次\n今年以来，青石镇紧盯项目建设，文旅消费旺。据统计，上半年全镇接待游客4.18万人次，带动就业3000人，村集体收入持续提高，镇里还将建设新的旅游度假区，让更多企业落户，让更多村民在家门口就业增收。',
    '青石镇两座码头投用渔船87艘\n今年以来，青石镇紧盯项目建设，渔船出海忙。据统计，东码头投用渔船83艘，西码头投用渔船4艘，带动就业3000人，村集体收入持续提高，镇里还将建设新的渔港经济区，让更多企业落户，让更多村民在家门口就业增收。',
    '青石镇三年建成42个项目\n今年以来，青石镇紧盯项目建设，渔船出海忙。据统计，上半年全镇渔业产值35.6亿元，带动就业3000人，村集体收入持续提高，镇里还将建设新的渔港经济区，让更多企业落户，让更多村民在家门口就业增收。',
  ],
  *check(article) {
    // number-conflict tells of what is one thing beyond doubt
    const toldTwice = new Set(
      article.relations
        .filter(({ kind, holds, confidence = 0 }) => kind === 'repeat' && holds === false && confidence >= 0.4)
        .flatMap(({ at, against }) => [at, ...against].map(({ start }) => start)),
    )
    for (const { head, body, slip } of findUnsupported(article)) {
      if (!body || !slip || toldTwice.has(head.figure.start)) continue
      const [a, b] = [head.figure.text, body.figure.text]
      yield {
        at: head.figure,
        against: body.figure,
        message: { zh: `题图作${a}，正文作${b}`, en: `${a} in the headline or caption, ${b} in the body` },
        suggestions: [b],
      }
    }
  },
})
