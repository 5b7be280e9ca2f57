// 发展发展, 他他确信, 赋智“智”: a character or word set twice in a row.
import { readDoublings } from '../text/doublings.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'repeated-word',
  title: { zh: '重字重词', en: 'Character or word set twice' },
  why: {
    zh: '同一个字或词连排两遍，多是录入或改稿时留下的。叠词（常常、一个个、研究研究）、前词末字与后词首字相同（示范区区域、攻关关键）、人名叠字不报。',
    en: 'A character or word stands twice in a row, mostly left over from typing. Reduplication, words that meet in the same character and given names are left alone.',
  },
  source: 'newspaper practice',
  needs: 'lexicon',
  severity: 'warning',
  bad: [
    { text: '县里把产业产业升级摆在首位。', flags: ['产业产业'] },
    { text: '这番话让她她下定了决心。', flags: ['让她她'] },
    { text: '县里出台新政策策，下月施行。', flags: ['政策策'] },
    { text: '老街改造为小城赋能“能”，游客多了。', flags: ['能“能”'] },
    { text: '合作社成立于2015年2015年4月。', flags: ['2015年2015年'] },
  ],
  good: [
    '孩子们常常来这里看看书，一个个都很高兴。',
    '市里设立示范区区域协调中心，联合攻关关键技术。',
    '金灿灿的奖牌挂满了墙，家家户户喜气洋洋。',
    '记者张莉莉来到上海海关，了解进出口情况。',
    '大家坐下来研究研究，一步一步地把事情办好。',
    '这是参与与否的问题，目的的达成靠大家。',
    '本基金基金经理到场说明情况。',
    '南南合作论坛开幕，哥哥和谢谢大家的弟弟都来了。',
    '共同民主党党首到访密西西比州。',
    '立法法修订后，人民币汇率在在岸市场走强。',
    '他对二大队大队长说，首都都市圈已经成形。',
    '干部群众脚踏实地地干，山村变了样。',
    '欢迎收看本期节目，宁宁带您走进江边新城。',
  ],
  *check(article) {
    for (const { start, end, word } of readDoublings(article)) {
      yield {
        at: { start, end },
        message: { zh: `“${word}”重复`, en: `“${word}” stands twice` },
      }
    }
  },
})
