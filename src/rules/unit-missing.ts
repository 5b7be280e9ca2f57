// 共296游客, 贷款1000万，: a number that counts no unit.
import { defineRule } from '../rule.ts'

// 接待296游客, 新增30岗位, not 12306客户, 973项目, 05学生; the number directly before people or things that need a classifier
const THING =
  /(?<=[一-龥])(?<![第年月高初零十百千万亿])(?!0|12\d{3}(?!\d)|9[56]\d{3}(?!\d)|\d{3}项目)(?<number>\d{1,6})(?<noun>游客|学生|村民|群众|职工|居民|农户|党员|干部|医生|教师|商户|志愿者|观众|用户|客户|员工|工人|岗位|展品|项目)(?!部|数|量|制|群|书|法)/y
const FIRSTS = '游学村群职居农党干医教商志观用客员工岗展项'
// 产值突破3000万，贷款1000万。
const MONEY =
  /(?:贷款|投资|资金|产值|收入|利润|补贴|补助|筹资|捐款|税收|奖金|成本|营收|销售额|成交额)(?:达到?|为|共|约|近|超过?|突破|已|增加|增收|增至|只有|仅|有|了){0,2}(?<number>\d[\d.]*[余多]?[万亿][余多]?)(?=[，。；、）])/
const STOPS = '，。；、）'
/** What stands before the number: the thing and the words that link them. */
const LONGEST = 10

export default defineRule({
  id: 'unit-missing',
  title: { zh: '数词缺量词或单位', en: 'A number without its classifier or unit' },
  why: {
    zh: '数词与名词之间要有量词，金额要有“元”；可能是漏字，引语里的口语不计。',
    en: 'A number needs a classifier before its noun and 元 behind an amount of money; quoted speech may do without.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '景区当天共接待296游客。', flags: ['296游客'] },
    { text: '合作社向银行贷款1000万，用于建冷库。', flags: ['1000万'] },
    { text: '全村产值突破3.2亿。', flags: ['3.2亿'] },
  ],
  good: [
    '景区当天共接待296名游客。',
    '合作社向银行贷款1000万元。',
    '“以前贷款1000万，想都不敢想。”老陈说。',
    '投资超1000万元的有3个，第12项目部获奖。',
    '乘客可拨打12306客户服务热线。',
    '他主持过973项目。',
  ],
  *check(article) {
    const { text, figures } = article
    for (const figure of figures) {
      const { start, end } = figure.number
      if (FIRSTS.includes(text[end]!)) {
        THING.lastIndex = start
        const { number, noun } = THING.exec(text)?.groups ?? {}
        if (!number || isQuoted(text, start)) continue
        yield {
          at: { start, end: start + number.length + noun!.length },
          message: { zh: `“${number}”与“${noun}”之间缺量词`, en: `no classifier between ${number} and ${noun}` },
        }
      } else if (figure.unit === '' && STOPS.includes(text[figure.end]!)) {
        const from = Math.max(0, start - LONGEST)
        const match = MONEY.exec(text.slice(from, figure.end + 1))
        if (!match || from + match.index + match[0].length !== figure.end || isQuoted(text, from + match.index))
          continue
        const { number } = match.groups!
        yield {
          at: { start: figure.end - number!.length, end: figure.end },
          message: { zh: `“${number}”后缺“元”`, en: `${number} lacks its 元` },
          suggestions: [`${number}元`],
        }
      }
    }
  },
})

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
