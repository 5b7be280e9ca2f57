// “20孵化器” for “2.0孵化器”: a number in a name without a classifier, where a point was lost in setting.
import { occurrencesOf } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// “20孵化器”, “30模式”; a classifier or unit behind the number makes it a count: “20条”, “30分钟生活圈”
const NAME = /“(?<number>[1-9]0)(?<noun>[一-龥]{1,6})”?/y
// Nouns that come in versions, as in 2.0版
const VERSIONED =
  /^(?:版|版本|时代|模式|系统|平台|体系|阶段|孵化器|加速器|孵化|工厂|车间|园区|社区|课堂|学校|校园|智造|制造|工业|农业|产业|门店|商圈|市场|服务|政策|方案|计划|行动|工程|战略|改革|治理|管理|产品|技术|经济|乡村|书房|食堂|驿站|中心)/

export default defineRule({
  id: 'decimal-lost',
  title: { zh: '小数点疑脱落', en: 'A decimal point that seems lost' },
  why: {
    zh: '引号里的数字后面直接是名词，没有量词；“2.0版”一类名称排版时常丢小数点。',
    en: 'A number stands before a noun without a classifier; names such as 2.0版 lose their point in setting.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '该园区被评为全市“20孵化器”。', flags: ['20孵化器'] },
    { text: '村里探索出“30模式”。', flags: ['30模式'] },
  ],
  good: [
    '该园区被评为全市“2.0孵化器”。',
    '打造“10分钟生活圈”。',
    '出台“科技20条”，吸引“90后”返乡。',
    '发布“30人榜单”。',
    '“50项工程”全部开工。',
  ],
  *check({ text }) {
    for (const at of occurrencesOf(text, '“')) {
      if (text[at + 2] !== '0') continue
      NAME.lastIndex = at
      const match = NAME.exec(text)
      if (!match) continue
      const { number, noun } = match.groups!
      if (!VERSIONED.test(noun!)) continue
      const start = match.index + 1
      const end = start + number!.length + noun!.length
      yield {
        at: { start, end },
        message: {
          zh: `“${number}”后缺量词，疑为“${number![0]}.0”`,
          en: `${number} has no classifier; ${number![0]}.0 may be meant`,
        },
        suggestions: [`${number![0]}.0${noun}`],
      }
    }
  },
})
