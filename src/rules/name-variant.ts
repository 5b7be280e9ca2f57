// 惬意·青石 … 惬意青石: one name is spelt in two ways.
import { findAlikeNames, findAlikePlaces } from '../compare/alike-names.ts'
import { findFarNames, findFarSounds } from '../compare/names-across.ts'
import type { Variant } from '../compare/names.ts'
import { findDotted, findSounds, findWorded } from '../compare/names.ts'
import type { Article } from '../model.ts'
import { defineRule } from '../rule.ts'

function* findVariants({ text, sentences }: Article): Generator<Variant> {
  yield* findDotted(text)
  yield* findSounds(text)
  yield* findAlikeNames(text, sentences)
  yield* findAlikePlaces(text, sentences)
  yield* findWorded(text)
}

export default defineRule({
  id: 'name-variant',
  title: { zh: '同一名称写法不一', en: 'One name, two spellings' },
  why: {
    zh: '机构、地名、项目、人名在一篇稿件里只用一种写法。先用全称、后用简称不算；两个确属不同的名称可以接受此条。',
    en: 'An organisation, place, project or person has one spelling in a story. A short form after the full one is no variant.',
  },
  source: 'newspaper practice',
  needs: 'text',
  severity: 'warning',
  scope: 'corpus',
  bad: [
    {
      text: '“惬意青石”街区开街\n“惬意·青石街区功能型党委”成立，商户共商共管。\n如今，“惬意青石”渐成品牌。',
      flags: ['惬意·青石'],
    },
    {
      text: '五金市场旧貌换新颜\n老螺丝城占地46亩。\n改造后的螺蛳城引来五十家企业。',
      flags: ['螺蛳城'],
    },
    {
      text: '园区建设提速\n镇里布局的青石物联网传感产业园已经开工。\n专家来到青石物联网传感器产业园调研，提出许多建议。',
      flags: ['青石物联网传感器产业园'],
    },
    { text: '防汛会\n县委书记陶家毫主持会议。\n陶家豪强调，要守好堤。', flags: ['陶家豪'] },
  ],
  good: [
    '防汛会\n县委书记陶家毫主持会议。\n副县长陶家明随行，陶家村也派了人。',
    '代表名单\n县委书记陶家毫、县委委员陶家豪出席。',
    '青石智能制造研究院揭牌\n青石智能制造研究院由县校共建。\n研究院已引进专家十人。',
    '种植基地\n果园分布在复兴村、柳树村和复新村。\n复兴村有果园三千亩。',
    '产业链招商\n青石镇引进产业链上游项目基地。\n柳树镇引进产业链中游项目基地。',
    '文化节开幕\n中国·青石文化节昨日开幕。\n“中国青石”名声在外。',
    '企业榜单\n国内第一大医药流通企业落户，\n另有一家是国内第二大医药流通企业。',
  ],
  *check(article) {
    const { text } = article
    const seen = new Set<string>()
    for (const { at, against, sure } of findVariants(article)) {
      const [a, b] = [text.slice(against.start, against.end), text.slice(at.start, at.end)]
      const key = a < b ? `${a}/${b}` : `${b}/${a}`
      if (seen.has(key)) continue
      seen.add(key)
      yield {
        at,
        against,
        message: { zh: `“${b}”与“${a}”写法不一`, en: `"${b}" and "${a}" are two spellings` },
        suggestions: [a],
        severity: sure ? 'warning' : 'info',
      }
    }
  },
  *across(all) {
    // Records have no running text.
    const articles = all.filter(({ paragraphs }) => paragraphs.length > 0)
    for (const find of [findFarNames, findFarSounds]) {
      for (const { first, second } of find(articles)) {
        const [a, b] = [first, second].map(({ article, span }) => article.text.slice(span.start, span.end))
        yield {
          article: second.article,
          at: second.span,
          elsewhere: [first],
          message: { zh: `“${b}”另文作“${a}”`, en: `"${b}" is "${a}" elsewhere` },
          suggestions: [a!],
        }
      }
    }
  },
})
