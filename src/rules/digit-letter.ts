// 2O19年, l2.6万吨, 3·5%: a letter or a dot that stands for a digit or a point.
import { defineRule } from '../rule.ts'

const DIGITS: Record<string, string> = { O: '0', o: '0', l: '1', I: '1', '·': '.', '・': '.', '•': '.', '。': '.' }

export default defineRule({
  id: 'digit-letter',
  title: { zh: '数字中混入字母或圆点', en: 'A letter or dot within a number' },
  why: {
    zh: '识别或录入时，0成了字母O，1成了l，小数点成了圆点或句号；检索和核算都会漏掉这个数。',
    en: 'In scanning or typing 0 became the letter O, 1 an l, the decimal point a dot or full stop: the number is lost to searches and sums.',
  },
  source: 'GB/T 15835',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '项目于2O19年开工。', flags: ['2O19'] },
    { text: '全县水稻总产l2.6万吨。', flags: ['l2.6'] },
    { text: '上半年全市用电量增长3·5%。', flags: ['3·5'] },
    { text: '全年粮食增产3。5%，创历史新高。', flags: ['3。5'] },
    { text: '新修道路1O公里。', flags: ['1O'] },
  ],
  good: [
    '项目于2019年开工，水稻总产12.6万吨，增长3.5%。',
    '“3·15”晚会曝光后，平台处理投诉315件。',
    'O2O年销售额、O3年均浓度、CO2万吨减排量都列入统计。',
    '全市共有企业35家。5%的企业参加了培训。',
    '型号为IO5，每10l水加药一袋。',
  ],
  *check({ unread }) {
    for (const { start, end, text, why } of unread) {
      if (why !== 'misprint') continue
      const meant = text.replace(/[^\d.]/g, (character) => DIGITS[character] ?? character)
      yield {
        at: { start, end },
        message: { zh: `“${text}”疑为“${meant}”`, en: `“${text}” looks like ${meant}` },
        suggestions: [meant],
      }
    }
  },
})
