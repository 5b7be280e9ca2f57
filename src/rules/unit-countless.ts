// 月产能突破120万级: a magnitude in place of a unit counts nothing.
import { matchesWith } from '../text/occurrences.ts'
import { defineRule } from '../rule.ts'

// 年产能达120万级; 120万吨级, 百万级 and 万人级 are right
const LEVEL =
  /(?:产能|产量|销量|出货量|产值|销售额|用户|客流|年产|月产|日产)(?:已|将|可|有望|达到?|突破|超过?|约|近|逾|为|升至|增至|跃升至|跃上){0,3}(?<figure>\d[\d.]*[万亿]级)(?![别以])/g

export default defineRule({
  id: 'unit-countless',
  title: { zh: '数量缺单位', en: 'A quantity that counts nothing' },
  why: {
    zh: '“百万级”是量级，不能与确数连用充当单位；产能多少台、件、吨要写明。',
    en: 'A magnitude (百万级) is no unit; say pieces or tonnes of what.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '新线投用后，月产能突破120万级。', flags: ['120万级'] },
    { text: '全年出货量超300万级。', flags: ['300万级'] },
  ],
  good: ['新线投用后，月产能突破120万台。', '产能达50万吨级，用户迈入百万级。', '码头为30万吨级。'],
  *check(article) {
    for (const match of matchesWith(article, LEVEL, '万级', '亿级')) {
      const { figure } = match.groups!
      const end = match.index + match[0].length
      yield {
        at: { start: end - figure!.length, end },
        message: { zh: `“${figure}”缺单位`, en: `“${figure}” has no unit` },
      }
    }
  },
})
